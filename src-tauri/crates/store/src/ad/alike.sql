SELECT job.id, coalesce((
  SELECT ad_text.plain FROM ad JOIN ad_text ON ad_text.hash = ad.text_hash
  WHERE ad.job_id = job.id ORDER BY ad.seq DESC LIMIT 1), '') AS plain
FROM job
WHERE job.title_fold = ?1 AND job.employer_fold = ?2 AND job.merged_into IS NULL
ORDER BY job.deleted_at IS NOT NULL, job.seq DESC LIMIT ?3
