SELECT site AS value, count(DISTINCT job_id) AS jobs
FROM ad CROSS JOIN job ON job.id = ad.job_id
WHERE site IS NOT NULL AND job.deleted_at IS NULL AND job.archive_id IS NULL
GROUP BY 1
