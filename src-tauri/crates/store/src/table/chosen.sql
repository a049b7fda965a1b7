SELECT job.id AS job_id, application.id AS application_id
FROM json_each(?1) AS chosen
CROSS JOIN job ON job.id = chosen.value
CROSS JOIN application ON application.job_id = job.id
WHERE job.deleted_at IS NULL AND job.archive_id IS NULL
