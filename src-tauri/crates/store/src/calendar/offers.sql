-- An offer that stands by itself has neither job nor stage.
SELECT offer.id, offer.name, offer.answer_by, offer.starts_on, job.id AS job_id, job.title, job.employer,
  stage.kind AS stage_kind
FROM offer
LEFT JOIN job ON job.id = offer.job_id
LEFT JOIN application ON application.job_id = job.id
LEFT JOIN stage ON stage.id = application.stage_id
WHERE job.deleted_at IS NULL AND job.archive_id IS NULL AND offer.kind = 'received'
