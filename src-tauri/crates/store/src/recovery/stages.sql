INSERT OR IGNORE INTO stage (id, kind, name, position, hidden)
SELECT lost.id,
  coalesce((
    SELECT next.from_kind FROM event AS here JOIN event AS next
      ON next.application_id = here.application_id AND next.seq > here.seq AND next.from_kind IS NOT NULL
    WHERE here.to_stage_id = lost.id ORDER BY next.seq LIMIT 1
  ), 'saved'),
  NULL, 100, 0
FROM (
  SELECT stage_id AS id FROM application UNION SELECT to_stage_id FROM event WHERE to_stage_id IS NOT NULL
) AS lost
WHERE lost.id NOT IN (SELECT id FROM stage)
