, job.deadline_kind, job.deadline_at, job.deadline_text
-- A date's text lies between the instants that begin and end its day in Oslo, so one stretch of the index holds dates
-- and times alike. What was put off comes back on its last day; what was put off for good does not.
FROM job
CROSS JOIN application ON application.job_id = job.id
CROSS JOIN stage ON stage.id = application.stage_id
WHERE job.deadline_at > :after AND job.deadline_at <= :until
  AND job.deleted_at IS NULL AND job.archive_id IS NULL AND stage.kind IN ('saved', 'preparing')
  AND NOT EXISTS (SELECT 1 FROM put_off WHERE put_off.thing = 'deadline:' || job.id
    AND (put_off.until_on IS NULL OR (put_off.until_on > :today AND job.deadline_at > :end_of_today)))
ORDER BY job.deadline_at, job.seq LIMIT :limit
