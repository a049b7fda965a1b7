SELECT job.id FROM job
WHERE job.id IN (
  SELECT ad.job_id FROM ad_key JOIN ad ON ad.id = ad_key.ad_id
  WHERE ad_key.key IN (SELECT value FROM json_each(?1)))
ORDER BY job.deleted_at IS NOT NULL, job.seq DESC
