SELECT conversation.seq, conversation.id, conversation.on_day, conversation.text AS words, conversation.contact_id,
  contact.name AS contact, job.id AS job_id, job.title, job.employer, archive.name AS archive_name
FROM json_each(?1) AS chosen
CROSS JOIN conversation ON conversation.seq = chosen.value
CROSS JOIN contact ON contact.id = conversation.contact_id
LEFT JOIN application ON application.id = conversation.application_id
LEFT JOIN job ON job.id = application.job_id
LEFT JOIN archive ON archive.id = job.archive_id
