SELECT ad_text.plain FROM job
CROSS JOIN ad ON ad.seq = (SELECT max(newest.seq) FROM ad AS newest WHERE newest.job_id = job.id)
CROSS JOIN ad_text ON ad_text.hash = ad.text_hash
WHERE job.deleted_at IS NULL AND job.archive_id IS NULL
ORDER BY job.seq DESC LIMIT ?1
