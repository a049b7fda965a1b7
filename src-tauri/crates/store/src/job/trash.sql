SELECT job.id, job.title, job.employer, job.deleted_at, kept.title AS merged_into
FROM job LEFT JOIN job AS kept ON kept.id = job.merged_into
WHERE job.deleted_at IS NOT NULL
ORDER BY job.deleted_at DESC, job.seq DESC LIMIT ?1 OFFSET ?2
