SELECT task.seq, task.id, task.due_on, task.done_on, task.text AS words,
  job.id AS job_id, job.title, job.employer, archive.name AS archive_name
FROM json_each(?1) AS chosen
CROSS JOIN task ON task.seq = chosen.value
LEFT JOIN application ON application.id = task.application_id
LEFT JOIN job ON job.id = application.job_id
LEFT JOIN archive ON archive.id = job.archive_id
