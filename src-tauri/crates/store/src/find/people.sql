-- Few jobs lie in the trash or in archives, so who is hidden with them is sought from there.
SELECT contact.id, contact.name, contact.role, contact.email, coalesce(
  (SELECT employer.name FROM employer WHERE employer.id = contact.employer_id),
  (SELECT job.employer FROM job_contact JOIN job ON job.id = job_contact.job_id
    WHERE job_contact.contact_id = contact.id ORDER BY job.seq DESC LIMIT 1)) AS employer
FROM contact
WHERE contact.id NOT IN (
  SELECT hidden.id
  FROM (SELECT id FROM job WHERE deleted_at IS NOT NULL
    UNION ALL SELECT id FROM job WHERE archive_id IS NOT NULL) AS away
  CROSS JOIN job_contact ON job_contact.job_id = away.id
  CROSS JOIN contact AS hidden ON hidden.id = job_contact.contact_id
  WHERE coalesce(hidden.employer_id, hidden.page, hidden.address, hidden.known_how, hidden.note) IS NULL
    AND NOT EXISTS (SELECT 1 FROM conversation WHERE conversation.contact_id = hidden.id)
    AND NOT EXISTS (SELECT 1 FROM job_contact AS other JOIN job AS live ON live.id = other.job_id
      WHERE other.contact_id = hidden.id AND live.deleted_at IS NULL AND live.archive_id IS NULL))
ORDER BY contact.id DESC
