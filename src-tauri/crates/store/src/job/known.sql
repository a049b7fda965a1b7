-- Jobs as one is told of those that are there already, in the order they were asked for.
SELECT job.id AS job_id, job.title, job.employer, job.created_at, job.deleted_at, job.archive_id,
  archive.name AS archive_name, archive.ended_on, application.id AS application_id, application.applied_on,
  application.closed_reason, application.closed_note,
  stage.id, stage.kind, stage.name, stage.position, stage.hidden,
  (SELECT json_group_array(came.kind) FROM event JOIN stage AS came ON came.id = event.to_stage_id
    WHERE event.application_id = application.id AND event.kind = 'stage') AS came_to,
  (SELECT event.on_day FROM event WHERE event.application_id = application.id AND event.kind = 'stage'
    ORDER BY event.to_stage_id = application.stage_id DESC, event.on_day DESC, event.seq DESC LIMIT 1) AS stage_since
FROM json_each(?1) AS wanted
CROSS JOIN job ON job.id = wanted.value
CROSS JOIN application ON application.job_id = job.id
CROSS JOIN stage ON stage.id = application.stage_id
LEFT JOIN archive ON archive.id = job.archive_id
ORDER BY wanted.key
