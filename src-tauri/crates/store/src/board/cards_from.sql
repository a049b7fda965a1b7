-- The stretch is cut from the column's index alone, less the few in the trash, before any job is looked at; what is
-- sorted in the end is only the stretch.
FROM (
  SELECT application.id, application.rank, application.job_id FROM application
  WHERE application.stage_id = ?1 AND application.archived = 0
    AND application.job_id NOT IN (SELECT id FROM job WHERE deleted_at IS NOT NULL)
  ORDER BY application.rank, application.job_id LIMIT ?2 OFFSET ?3
) AS stretch
CROSS JOIN application ON application.id = stretch.id
CROSS JOIN job ON job.id = application.job_id
CROSS JOIN stage ON stage.id = application.stage_id
ORDER BY stretch.rank, stretch.job_id
