-- A pursuit that was entered late begins with its first dated move: "saved" came first, whatever day it was entered.
SELECT event.application_id, stage.kind,
  CASE WHEN event.from_kind IS NULL THEN (SELECT min(first.on_day) FROM event AS first
    WHERE first.application_id = event.application_id AND first.kind = 'stage') ELSE event.on_day END AS on_day
FROM json_each(?1) AS wanted
CROSS JOIN event ON event.application_id = wanted.value AND event.kind = 'stage'
CROSS JOIN stage ON stage.id = event.to_stage_id
ORDER BY event.application_id, event.from_kind IS NOT NULL, event.on_day, event.seq
