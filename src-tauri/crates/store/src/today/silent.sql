, walked.since
-- Walked from the newest day back, from the index alone, until there are enough. An application has been silent since it
-- came to the stage it is in, or since something was heard or asked after that: an interview, a conversation, a
-- follow-up.
FROM (
  SELECT reached.id AS application_id, event.on_day, event.seq, max(
    event.on_day,
    coalesce((SELECT max(task.done_on) FROM task WHERE task.application_id = reached.id AND task.kind <> 'task'), ''),
    coalesce((SELECT max(substr(interview.starts_at, 1, 10)) FROM interview
      WHERE interview.application_id = reached.id AND interview.state <> 'cancelled'), ''),
    coalesce((SELECT max(conversation.on_day) FROM conversation
      WHERE conversation.application_id = reached.id), '')) AS since
  FROM event
  -- What costs more is asked only of those that are still in such a stage.
  CROSS JOIN stage AS at ON at.id = event.to_stage_id AND at.kind IN ('applied', 'screening', 'interview')
  CROSS JOIN application AS reached ON reached.id = event.application_id AND reached.stage_id = event.to_stage_id
  WHERE event.kind = 'stage' AND event.on_day <= :newest AND event.on_day > :oldest
    -- By the application's own few events: those of a stage are many.
    AND NOT EXISTS (SELECT 1 FROM event AS later WHERE later.application_id = reached.id
      AND later.kind = 'stage' AND +later.to_stage_id = reached.stage_id AND later.seq > event.seq)
    AND since > :after
    AND since <= CASE at.kind WHEN 'applied' THEN :applied WHEN 'screening' THEN :screening ELSE :interview END
    -- Whoever set a follow-up waits for that; one that was asked already is not asked again soon.
    AND NOT EXISTS (SELECT 1 FROM task WHERE task.application_id = reached.id AND task.kind = 'follow_up'
      AND (task.done_on IS NULL OR (:kind = 'follow_up' AND task.done_on >= event.on_day)))
    AND NOT EXISTS (SELECT 1 FROM put_off WHERE put_off.thing = :kind || ':' || reached.id || ':' || since
      AND (put_off.until_on IS NULL OR put_off.until_on > :today))
    AND NOT EXISTS (SELECT 1 FROM job WHERE job.id = reached.job_id
      AND (job.deleted_at IS NOT NULL OR job.archive_id IS NOT NULL))
  ORDER BY event.on_day DESC, event.seq DESC LIMIT :limit
) AS walked
CROSS JOIN application ON application.id = walked.application_id
CROSS JOIN job ON job.id = application.job_id
CROSS JOIN stage ON stage.id = application.stage_id
ORDER BY walked.on_day DESC, walked.seq DESC
