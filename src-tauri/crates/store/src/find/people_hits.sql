SELECT chosen.key AS place, contact.id, contact.name, contact.role, contact.email, coalesce(
  (SELECT employer.name FROM employer WHERE employer.id = contact.employer_id),
  (SELECT job.employer FROM job_contact JOIN job ON job.id = job_contact.job_id
    WHERE job_contact.contact_id = contact.id ORDER BY job.seq DESC LIMIT 1)) AS employer
FROM json_each(?1) AS chosen CROSS JOIN contact ON contact.id = chosen.value
ORDER BY chosen.key
