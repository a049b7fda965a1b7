-- What happened and will happen, each kind from its own table, by day and then by job.
WITH happening (application_id, on_day, time, starts_at, kind, detail, from_kind, stage_id, person, words, done_on, seq) AS (
  SELECT application_id, on_day, NULL, NULL, kind, NULL, from_kind, to_stage_id, NULL, text, NULL, seq FROM event
  UNION ALL
  SELECT application_id, NULL, NULL, starts_at, 'interview', form, NULL, NULL,
    (SELECT group_concat(coalesce(contact.name, interview_person.name), ', ' ORDER BY interview_person.position)
      FROM interview_person LEFT JOIN contact ON contact.id = interview_person.contact_id
      WHERE interview_person.interview_id = interview.id),
    trim(place || char(10) || link, char(10)), NULL, seq FROM interview
  UNION ALL
  SELECT application_id, coalesce(due_on, done_on), due_time, NULL, kind, NULL, NULL, NULL, NULL, text, done_on, seq
  FROM task
  UNION ALL
  SELECT conversation.application_id, conversation.on_day, NULL, NULL, 'conversation', way, NULL, NULL, contact.name,
    conversation.text, NULL, conversation.seq
  FROM conversation CROSS JOIN contact ON contact.id = conversation.contact_id
  UNION ALL
  SELECT document_sent.application_id, document_sent.on_day, NULL, NULL, 'sent', document.kind, NULL, NULL, NULL,
    document.name || ' (' || document_version.file_name || ')', NULL, document_sent.seq
  FROM document_sent
  CROSS JOIN document_version ON document_version.id = document_sent.version_id
  CROSS JOIN document ON document.id = document_version.document_id
)
SELECT happening.*, job.id AS job_id, job.title, job.employer, stage.kind AS stage_kind, stage.name AS stage_name
FROM happening
LEFT JOIN application ON application.id = happening.application_id
LEFT JOIN job ON job.id = application.job_id
LEFT JOIN stage ON stage.id = happening.stage_id
ORDER BY coalesce(on_day, substr(starts_at, 1, 10)), job.seq, happening.kind, happening.seq
