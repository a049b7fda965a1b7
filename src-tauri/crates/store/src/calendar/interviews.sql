SELECT interview.id, interview.starts_at, interview.zone, interview.minutes, interview.round, interview.form,
  interview.place, interview.link, interview.state, job.id AS job_id, job.title, job.employer
FROM interview
CROSS JOIN application ON application.id = interview.application_id
CROSS JOIN job ON job.id = application.job_id
WHERE job.deleted_at IS NULL AND job.archive_id IS NULL
