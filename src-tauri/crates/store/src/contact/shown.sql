-- Few jobs lie in the trash, so what is hidden with them is sought from there.
contact.id NOT IN (
  SELECT hidden.id
  FROM (SELECT id FROM job WHERE deleted_at IS NOT NULL
    UNION ALL SELECT id FROM job WHERE archive_id IS NOT NULL) AS away
  CROSS JOIN job_contact ON job_contact.job_id = away.id
  CROSS JOIN contact AS hidden ON hidden.id = job_contact.contact_id
  WHERE hidden.kept = 0
    AND NOT EXISTS (SELECT 1 FROM job_contact AS other JOIN job AS live ON live.id = other.job_id
      WHERE other.contact_id = hidden.id AND live.deleted_at IS NULL AND live.archive_id IS NULL))
