SELECT task.seq, job.seq AS job_seq, coalesce(task.due_on, task.done_on, task.created_at) AS day, task.text AS words,
  job.title || char(10) || job.employer AS more
FROM task
LEFT JOIN application ON application.id = task.application_id
LEFT JOIN job ON job.id = application.job_id
WHERE task.text <> '' AND job.deleted_at IS NULL
