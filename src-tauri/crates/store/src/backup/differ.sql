SELECT id FROM present.job WHERE deleted_at IS NULL AND id IN (SELECT job_id FROM temp.changed)
INTERSECT SELECT id FROM main.job WHERE deleted_at IS NULL
