SELECT conversation.seq, job.seq AS job_seq, conversation.on_day AS day, conversation.text AS words,
  concat_ws(char(10), contact.name, job.title, job.employer) AS more
FROM conversation
CROSS JOIN contact ON contact.id = conversation.contact_id
LEFT JOIN application ON application.id = conversation.application_id
LEFT JOIN job ON job.id = application.job_id
WHERE job.deleted_at IS NULL
