SELECT site AS value, count(DISTINCT job_id) AS jobs
FROM ad
WHERE site IS NOT NULL
  AND job_id NOT IN (SELECT id FROM job WHERE deleted_at IS NOT NULL)
  AND job_id NOT IN (SELECT id FROM job WHERE archive_id IS NOT NULL)
GROUP BY 1
