INSERT INTO application (id, job_id, stage_id, rank, applied_on, created_at)
SELECT ?1, ?2, (SELECT id FROM stage WHERE kind = 'saved' ORDER BY position LIMIT 1),
  coalesce((SELECT min(rank) FROM application), 0) - 1048576, NULL, ?3
