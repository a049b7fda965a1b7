-- Few jobs were ever accepted, so they are reached from the moves to such a stage, not from all jobs of an archive.
SELECT chosen.id AS archive_id, chosen.name AS archive_name, chosen.ended_on,
  (SELECT count(*) FROM job WHERE job.archive_id = chosen.id AND job.deleted_at IS NULL) AS jobs,
  (SELECT substr(job.created_at, 1, 10) FROM job WHERE job.archive_id = chosen.id AND job.deleted_at IS NULL
    ORDER BY job.seq LIMIT 1) AS began_on,
  accepted.title AS accepted_title, accepted.employer AS accepted_employer
FROM (SELECT * FROM archive ORDER BY ended_on DESC, seq DESC LIMIT ?1 OFFSET ?2) AS chosen
LEFT JOIN job AS accepted ON accepted.id = (
  SELECT application.job_id
  FROM stage CROSS JOIN event ON event.to_stage_id = stage.id
  CROSS JOIN application ON application.id = event.application_id
  CROSS JOIN job ON job.id = application.job_id
  CROSS JOIN stage AS now ON now.id = application.stage_id
  WHERE stage.kind = 'accepted' AND now.kind = 'accepted' AND job.archive_id = chosen.id AND job.deleted_at IS NULL
  ORDER BY event.on_day DESC, event.seq DESC LIMIT 1)
ORDER BY chosen.ended_on DESC, chosen.seq DESC
