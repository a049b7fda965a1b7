UPDATE task SET kind = ?2, text = ?3, due_on = ?4, due_time = ?5, done_on = ?6 WHERE id = ?1
