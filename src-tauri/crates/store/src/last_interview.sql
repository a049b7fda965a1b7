SELECT starts_at, zone,
  (SELECT coalesce(contact.name, interview_person.name)
   FROM interview_person LEFT JOIN contact ON contact.id = contact_id
   WHERE interview_id = interview.id ORDER BY position LIMIT 1) AS person
FROM interview
WHERE application_id = ?1 AND state <> 'cancelled' AND starts_at <= ?2
ORDER BY starts_at DESC, seq DESC
LIMIT 1
