SELECT interview_id, contact_id, contact.role,
  coalesce(interview_person.name, contact.name, contact.email, contact.phone, contact.role) AS called
FROM interview_person
LEFT JOIN contact ON contact.id = contact_id
WHERE interview_id IN (SELECT value FROM json_each(?1))
ORDER BY interview_id, interview_person.position
