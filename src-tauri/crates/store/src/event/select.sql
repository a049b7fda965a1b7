SELECT event.id, event.application_id, event.on_day, event.kind, event.from_kind, event.text, event.ad_id,
  event.closed_reason, event.closed_note,
  stage.kind AS to_kind, stage.name AS to_name, ad.site
FROM event
LEFT JOIN stage ON stage.id = event.to_stage_id
LEFT JOIN ad ON ad.id = event.ad_id
