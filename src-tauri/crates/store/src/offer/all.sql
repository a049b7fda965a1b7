SELECT offer.* FROM offer
LEFT JOIN job ON job.id = offer.job_id
WHERE job.deleted_at IS NULL AND job.archive_id IS NULL
ORDER BY offer.seq DESC LIMIT ?1
