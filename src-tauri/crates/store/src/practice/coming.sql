-- Walked by time, so that the first of an application comes first; later ones of the same are taken out.
SELECT interview.id AS interview_id, interview.starts_at, application.id AS application_id, job.id AS job_id,
  job.title, job.employer
FROM interview
CROSS JOIN application ON application.id = interview.application_id
CROSS JOIN job ON job.id = application.job_id
CROSS JOIN stage ON stage.id = application.stage_id
WHERE interview.starts_at >= ?1 AND interview.state = 'planned'
  AND EXISTS (SELECT 1 FROM practice_plan WHERE practice_plan.application_id = application.id)
  AND NOT EXISTS (SELECT 1 FROM interview AS earlier WHERE earlier.application_id = application.id
    AND earlier.state = 'planned' AND earlier.starts_at >= ?1
    AND (earlier.starts_at, earlier.seq) < (interview.starts_at, interview.seq))
  AND job.deleted_at IS NULL AND job.archive_id IS NULL
  AND stage.kind NOT IN ('rejected', 'withdrawn', 'no_reply', 'expired')
ORDER BY interview.starts_at, interview.seq LIMIT ?2
