-- Walked from the job saved last, as far as the page asks for.
SELECT job.id AS job_id, job.title, job.employer, application.id AS application_id,
  stage.kind AS stage_kind, stage.name AS stage_name
FROM job
CROSS JOIN application ON application.job_id = job.id
CROSS JOIN stage ON stage.id = application.stage_id
WHERE job.deleted_at IS NULL AND job.archive_id IS NULL AND stage.kind IN (SELECT value FROM json_each(?1))
ORDER BY job.seq DESC LIMIT ?2 OFFSET ?3
