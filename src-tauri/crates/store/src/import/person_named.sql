SELECT contact.id FROM contact
WHERE (contact.folded = ?1 OR contact.folded >= ?2 AND contact.folded < ?3)
  AND (EXISTS (SELECT 1 FROM employer WHERE employer.id = contact.employer_id AND employer.name_fold = ?4)
    OR EXISTS (SELECT 1 FROM job_contact JOIN job ON job.id = job_contact.job_id
      WHERE job_contact.contact_id = contact.id AND job.employer_fold = ?4))
ORDER BY contact.kept DESC, contact.id LIMIT 1
