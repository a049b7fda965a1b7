SELECT job.id AS job_id, job.title, job.employer, stage.id AS stage_id, stage.kind, stage.name, stage.position,
  stage.hidden
FROM job_contact
JOIN job ON job.id = job_contact.job_id
JOIN application ON application.job_id = job.id
JOIN stage ON stage.id = application.stage_id
WHERE job_contact.contact_id = ?1 AND job.deleted_at IS NULL AND job.archive_id IS NULL
ORDER BY job.seq DESC LIMIT ?2
