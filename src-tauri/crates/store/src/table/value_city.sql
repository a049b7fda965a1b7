SELECT place.value ->> 'city' AS value, count(*) AS jobs
FROM job CROSS JOIN json_each(job.places) AS place
WHERE job.deleted_at IS NULL AND job.archive_id IS NULL AND place.value ->> 'city' IS NOT NULL
GROUP BY 1
