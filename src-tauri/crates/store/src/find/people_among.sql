SELECT chosen.key AS place
FROM json_each(?1) AS chosen CROSS JOIN contact ON contact.id = chosen.value
WHERE EXISTS (SELECT 1 FROM job_contact CROSS JOIN job ON job.id = job_contact.job_id
    WHERE job_contact.contact_id = contact.id AND +job.seq IN (SELECT value FROM json_each(?2)))
  OR EXISTS (SELECT 1 FROM job
    WHERE job.employer_id = contact.employer_id AND +job.seq IN (SELECT value FROM json_each(?2)))
ORDER BY chosen.key
