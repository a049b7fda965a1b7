UPDATE event SET closed_reason = ?2, closed_note = ?3
WHERE seq = (
  SELECT seq FROM event WHERE application_id = ?1 AND kind = 'stage' ORDER BY on_day DESC, seq DESC LIMIT 1
)
