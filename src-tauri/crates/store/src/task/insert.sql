INSERT INTO task (id, application_id, kind, text, due_on, due_time, done_on, created_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
