SELECT application.stage_id,
  sum(job.deleted_at IS NULL AND job.archive_id IS NULL) AS running,
  sum(job.deleted_at IS NOT NULL OR job.archive_id IS NOT NULL) AS elsewhere
FROM application JOIN job ON job.id = application.job_id
GROUP BY application.stage_id
