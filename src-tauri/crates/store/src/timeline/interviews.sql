SELECT id, starts_at, zone, minutes, round, form, state, place FROM interview
WHERE application_id = ?1 ORDER BY starts_at, seq LIMIT ?2
