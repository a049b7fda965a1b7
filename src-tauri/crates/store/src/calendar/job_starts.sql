-- The start that an ad names matters once there is an offer; what the offer itself says comes first.
SELECT job.id AS job_id, job.title, job.employer, job.starts_on, stage.kind AS stage_kind
FROM job
CROSS JOIN application ON application.job_id = job.id
CROSS JOIN stage ON stage.id = application.stage_id
WHERE job.starts_on IS NOT NULL AND job.deleted_at IS NULL AND job.archive_id IS NULL
  AND stage.kind IN ('offer', 'accepted')
  AND NOT EXISTS (SELECT 1 FROM offer WHERE offer.job_id = job.id AND offer.kind = 'received'
    AND offer.starts_on IS NOT NULL)
