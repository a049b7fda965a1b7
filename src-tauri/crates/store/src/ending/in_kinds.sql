SELECT application.job_id
FROM stage CROSS JOIN application ON application.stage_id = stage.id
CROSS JOIN job ON job.id = application.job_id
WHERE stage.kind IN (SELECT value FROM json_each(?1)) AND application.archived = 0 AND job.deleted_at IS NULL
ORDER BY stage.position DESC, application.rank, application.job_id LIMIT ?2
