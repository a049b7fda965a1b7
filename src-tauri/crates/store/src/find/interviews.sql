SELECT interview.seq, job.seq AS job_seq, interview.starts_at AS day,
  concat_ws(char(10), interview.place, interview.preparation, interview.asked, interview.went, interview.next_step,
    (SELECT group_concat(coalesce(interview_person.name, contact.name, ''), char(10))
      FROM interview_person LEFT JOIN contact ON contact.id = interview_person.contact_id
      WHERE interview_person.interview_id = interview.id)) AS words,
  job.title || char(10) || job.employer AS more
FROM interview
CROSS JOIN application ON application.id = interview.application_id
CROSS JOIN job ON job.id = application.job_id
WHERE job.deleted_at IS NULL
