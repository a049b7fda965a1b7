-- A name is the first line of what is folded, so a range finds it.
WITH alike (id, by) AS (
  SELECT id, 'email' FROM (SELECT id FROM contact WHERE email_key = :email LIMIT :limit + 1)
  UNION ALL
  SELECT id, 'phone' FROM (SELECT id FROM contact WHERE phone_key = :phone LIMIT :limit + 1)
  UNION ALL
  SELECT id, 'name' FROM (SELECT id FROM contact
    WHERE folded >= :name AND folded < :name || char(11) AND (folded = :name OR folded LIKE :name || char(10) || '%')
    LIMIT 10 * :limit + 1)
)
SELECT contact.*, alike.by,
  coalesce(
    (SELECT employer.name FROM employer WHERE employer.id = contact.employer_id),
    (SELECT job.employer FROM job_contact JOIN job ON job.id = job_contact.job_id
      WHERE job_contact.contact_id = contact.id ORDER BY job.seq DESC LIMIT 1)) AS employer,
  (SELECT count(*) FROM job_contact JOIN job ON job.id = job_contact.job_id
    WHERE job_contact.contact_id = contact.id AND job.deleted_at IS NULL AND job.archive_id IS NULL) AS jobs,
  (SELECT max(on_day) FROM conversation WHERE contact_id = contact.id) AS last_on,
  (SELECT way FROM conversation WHERE contact_id = contact.id ORDER BY on_day DESC, seq DESC LIMIT 1) AS last_way
FROM alike JOIN contact ON contact.id = alike.id
