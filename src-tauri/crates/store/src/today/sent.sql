SELECT application.applied_on, count(*) AS sent
FROM application JOIN job ON job.id = application.job_id
WHERE application.applied_on BETWEEN ?1 AND ?2 AND job.deleted_at IS NULL AND job.archive_id IS NULL
GROUP BY application.applied_on ORDER BY application.applied_on
