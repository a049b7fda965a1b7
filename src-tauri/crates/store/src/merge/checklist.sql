UPDATE checklist_item
SET job_id = ?2, position = position + 1 + (
  SELECT coalesce(max(position), -1) - coalesce((SELECT min(position) FROM checklist_item WHERE job_id = ?1), 0)
  FROM checklist_item WHERE job_id = ?2)
WHERE job_id = ?1
