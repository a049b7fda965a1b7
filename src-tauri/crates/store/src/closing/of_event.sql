UPDATE event SET closed_reason = ?2, closed_note = ?3
WHERE seq = (
  SELECT event.seq FROM event JOIN stage ON stage.id = event.to_stage_id
  WHERE event.application_id = ?1 AND event.kind = 'stage'
    AND stage.kind IN ('rejected', 'withdrawn', 'no_reply', 'expired')
  ORDER BY event.on_day DESC, event.seq DESC LIMIT 1
)
