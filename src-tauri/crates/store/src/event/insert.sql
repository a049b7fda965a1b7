INSERT INTO event (id, application_id, on_day, kind, from_kind, to_stage_id, text, ad_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
