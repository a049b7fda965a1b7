-- A contact has few of these, so they are sorted after they were found.
WITH both (kind, id, at, seq, application_id, way, text, round, form, state) AS (
  SELECT 'conversation', id, on_day, seq, application_id, way, text, NULL, NULL, NULL
  FROM conversation WHERE contact_id = ?1
  UNION ALL
  SELECT 'interview', interview.id, starts_at, seq, application_id, NULL, NULL, round, form, state
  FROM interview_person JOIN interview ON interview.id = interview_id WHERE contact_id = ?1
)
SELECT both.*, job.id AS job_id, job.title, job.employer
FROM both
LEFT JOIN application ON application.id = both.application_id
LEFT JOIN job ON job.id = application.job_id
ORDER BY substr(both.at, 1, 10) DESC, both.kind DESC, both.at DESC, both.seq DESC
LIMIT ?2 OFFSET ?3
