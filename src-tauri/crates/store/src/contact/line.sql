SELECT contact.*,
  coalesce(
    (SELECT employer.name FROM employer WHERE employer.id = contact.employer_id),
    (SELECT job.employer FROM job_contact JOIN job ON job.id = job_contact.job_id
      WHERE job_contact.contact_id = contact.id ORDER BY job.seq DESC LIMIT 1)) AS employer,
  (SELECT count(*) FROM job_contact JOIN job ON job.id = job_contact.job_id
    WHERE job_contact.contact_id = contact.id AND job.deleted_at IS NULL AND job.archive_id IS NULL) AS jobs,
  (SELECT max(on_day) FROM conversation WHERE contact_id = contact.id) AS last_on,
  (SELECT way FROM conversation WHERE contact_id = contact.id ORDER BY on_day DESC, seq DESC LIMIT 1) AS last_way
FROM contact
