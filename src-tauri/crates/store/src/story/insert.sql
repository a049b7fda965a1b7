INSERT INTO story (id, title, situation, task, action, result, reflection, numbers, created_at, changed_at)
VALUES (:id, :title, :situation, :task, :action, :result, :reflection, :numbers, :now, :now)
