SELECT job.*, application.id AS application_id, application.applied_on, application.found_at,
  application.closed_reason, application.closed_note, stage.kind AS stage_kind, stage.name AS stage_name,
  archive.name AS archive_name,
  (SELECT group_concat(name, ', ' ORDER BY name_fold) FROM job_tag CROSS JOIN tag ON tag.id = job_tag.tag_id
    WHERE job_tag.job_id = job.id) AS tags,
  (SELECT url FROM ad WHERE ad.job_id = job.id AND url IS NOT NULL ORDER BY seq DESC LIMIT 1) AS ad_url,
  (SELECT max(on_day) FROM event WHERE event.application_id = application.id) AS last_event_on
FROM job
CROSS JOIN application ON application.job_id = job.id
CROSS JOIN stage ON stage.id = application.stage_id
LEFT JOIN archive ON archive.id = job.archive_id
ORDER BY job.seq
