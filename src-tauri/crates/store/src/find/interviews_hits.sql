SELECT interview.seq, interview.id, interview.round, interview.starts_at, interview.zone,
  concat_ws(char(10), interview.place, interview.preparation, interview.asked, interview.went, interview.next_step,
    (SELECT group_concat(coalesce(interview_person.name, contact.name, ''), char(10))
      FROM interview_person LEFT JOIN contact ON contact.id = interview_person.contact_id
      WHERE interview_person.interview_id = interview.id)) AS words,
  job.id AS job_id, job.title, job.employer, archive.name AS archive_name
FROM json_each(?1) AS chosen
CROSS JOIN interview ON interview.seq = chosen.value
CROSS JOIN application ON application.id = interview.application_id
CROSS JOIN job ON job.id = application.job_id
LEFT JOIN archive ON archive.id = job.archive_id
