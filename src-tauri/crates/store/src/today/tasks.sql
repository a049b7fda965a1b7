, task.*
FROM task
LEFT JOIN application ON application.id = task.application_id
LEFT JOIN job ON job.id = application.job_id
LEFT JOIN stage ON stage.id = application.stage_id
WHERE task.done_on IS NULL AND job.deleted_at IS NULL AND job.archive_id IS NULL
  -- What was to be asked of an employer is over with the application; other tasks are the person's own affair.
  AND (task.kind = 'task' OR stage.kind IS NULL
    OR stage.kind NOT IN ('accepted', 'rejected', 'withdrawn', 'no_reply', 'expired'))
