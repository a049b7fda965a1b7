SELECT application.applied_on, (
  SELECT min(event.on_day) FROM event JOIN stage ON stage.id = event.to_stage_id
  WHERE event.application_id = application.id AND event.kind = 'stage' AND event.on_day >= application.applied_on
    AND stage.kind IN ('screening', 'interview', 'offer', 'accepted', 'rejected')
) AS answered_on
FROM application JOIN job ON job.id = application.job_id
WHERE application.applied_on IS NOT NULL AND job.deleted_at IS NULL
ORDER BY application.applied_on DESC LIMIT ?1
