SELECT event.on_day FROM event JOIN stage ON stage.id = event.to_stage_id
WHERE event.application_id = ?1 AND event.kind = 'stage'
  AND stage.kind IN ('rejected', 'withdrawn', 'no_reply', 'expired')
ORDER BY event.on_day DESC, event.seq DESC LIMIT 1
