SELECT id, kind, text, due_on, due_time, done_on FROM task
WHERE application_id = ?1 AND coalesce(done_on, due_on) IS NOT NULL ORDER BY seq LIMIT ?2
