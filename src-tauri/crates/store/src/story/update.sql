UPDATE story
SET title = :title, situation = :situation, task = :task, action = :action, result = :result,
    reflection = :reflection, numbers = :numbers, changed_at = :now
WHERE id = :id AND deleted_at IS NULL
