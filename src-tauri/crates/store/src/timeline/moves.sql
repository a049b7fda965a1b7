SELECT event.application_id, event.on_day, stage.kind
FROM json_each(?1) AS wanted
CROSS JOIN event ON event.application_id = wanted.value AND event.kind = 'stage'
CROSS JOIN stage ON stage.id = event.to_stage_id
ORDER BY event.application_id, event.on_day, event.seq
