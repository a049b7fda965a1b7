-- A task of the search as a whole has no job.
SELECT task.id, task.kind, task.text, task.due_on, task.due_time, task.done_on,
  job.id AS job_id, job.title, job.employer
FROM task
LEFT JOIN application ON application.id = task.application_id
LEFT JOIN job ON job.id = application.job_id
WHERE job.deleted_at IS NULL AND job.archive_id IS NULL AND task.due_on IS NOT NULL
