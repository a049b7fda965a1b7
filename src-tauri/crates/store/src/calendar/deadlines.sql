SELECT job.id AS job_id, job.title, job.employer, job.deadline_kind, job.deadline_at, job.deadline_text,
  job.apply_url, stage.kind AS stage_kind
FROM job
CROSS JOIN application ON application.job_id = job.id
CROSS JOIN stage ON stage.id = application.stage_id
WHERE job.deadline_at IS NOT NULL AND job.deleted_at IS NULL AND job.archive_id IS NULL
