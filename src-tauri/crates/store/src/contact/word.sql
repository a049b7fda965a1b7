AND (contact.folded LIKE ?word ESCAPE '\'
  OR contact.employer_id IN (SELECT id FROM employer WHERE name_fold LIKE ?word ESCAPE '\')
  OR contact.id IN (SELECT job_contact.contact_id FROM employer
    CROSS JOIN job ON job.employer_id = employer.id
    CROSS JOIN job_contact ON job_contact.job_id = job.id
    WHERE employer.name_fold LIKE ?word ESCAPE '\'))
