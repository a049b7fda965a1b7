-- An instant's text begins with its day in UTC, which is near enough to put it in order among days.
SELECT at, what, text, job_id FROM (
  SELECT offer.starts_on AS at, 'starts' AS what, offer.name AS text, offer.job_id
  FROM offer
  LEFT JOIN job ON job.id = offer.job_id
  LEFT JOIN application ON application.job_id = job.id
  LEFT JOIN stage ON stage.id = application.stage_id
  WHERE offer.starts_on >= :today AND offer.kind <> 'current'
    AND (offer.job_id IS NULL OR (job.deleted_at IS NULL AND job.archive_id IS NULL AND stage.kind = 'accepted'))
  UNION ALL
  SELECT offer.answer_by, 'answer_by', offer.name, offer.job_id
  FROM offer
  LEFT JOIN job ON job.id = offer.job_id
  LEFT JOIN application ON application.job_id = job.id
  LEFT JOIN stage ON stage.id = application.stage_id
  WHERE offer.answer_by >= :today AND offer.kind <> 'current'
    AND (offer.job_id IS NULL OR (job.deleted_at IS NULL AND job.archive_id IS NULL
      AND stage.kind IN ('applied', 'screening', 'interview', 'offer')))
  UNION ALL
  SELECT interview.starts_at, 'interview', job.title, job.id
  FROM interview
  CROSS JOIN application ON application.id = interview.application_id
  CROSS JOIN job ON job.id = application.job_id
  CROSS JOIN stage ON stage.id = application.stage_id
  WHERE interview.starts_at >= :now AND interview.state = 'planned'
    AND job.deleted_at IS NULL AND job.archive_id IS NULL
    AND stage.kind IN ('saved', 'preparing', 'applied', 'screening', 'interview', 'offer', 'accepted')
  UNION ALL
  SELECT task.due_on, 'task', task.text, job.id
  FROM task
  LEFT JOIN application ON application.id = task.application_id
  LEFT JOIN job ON job.id = application.job_id
  LEFT JOIN stage ON stage.id = application.stage_id
  WHERE task.done_on IS NULL AND task.due_on IS NOT NULL
    AND (task.application_id IS NULL OR (job.deleted_at IS NULL AND job.archive_id IS NULL
      AND stage.kind NOT IN ('rejected', 'withdrawn', 'no_reply', 'expired')))
)
ORDER BY at LIMIT :limit
