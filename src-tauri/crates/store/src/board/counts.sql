-- All cards of the running search from the index alone, which leaves archived ones out, less the few in the trash: faster
-- than looking at every job.
WITH
  column_size AS (SELECT stage_id, count(*) AS cards FROM application WHERE archived = 0 GROUP BY stage_id),
  trashed AS (
    SELECT application.stage_id, count(*) AS cards
    FROM job CROSS JOIN application ON application.job_id = job.id
    WHERE job.deleted_at IS NOT NULL AND application.archived = 0 GROUP BY application.stage_id
  )
SELECT stage.id, coalesce(column_size.cards, 0) - coalesce(trashed.cards, 0) AS cards
FROM stage
LEFT JOIN column_size ON column_size.stage_id = stage.id
LEFT JOIN trashed ON trashed.stage_id = stage.id
WHERE stage.deleted_at IS NULL
ORDER BY stage.position, stage.id
