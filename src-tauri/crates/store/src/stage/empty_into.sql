UPDATE application
SET stage_id = ?2, rank = placed.rank
FROM (
  SELECT id, coalesce((SELECT max(rank) FROM application WHERE stage_id = ?2), 0)
    + ?3 * row_number() OVER (ORDER BY rank, job_id) AS rank
  FROM application WHERE stage_id = ?1
) AS placed
WHERE application.id = placed.id
