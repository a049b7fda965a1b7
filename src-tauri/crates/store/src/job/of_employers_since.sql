SELECT job.id
FROM job CROSS JOIN application ON application.job_id = job.id
WHERE job.employer_id IN (SELECT value FROM json_each(?1)) AND job.deleted_at IS NULL
  AND (job.created_at >= ?2 OR application.applied_on >= ?2)
ORDER BY job.seq DESC LIMIT ?3
