-- `place` is where the hit stands in the list that was chosen.
SELECT chosen.key AS place, job.id AS job_id, job.title, job.employer, job.places ->> '$[0].city' AS city,
  stage.id AS stage_id, stage.kind AS stage_kind, archive.name AS archive_name
FROM json_each(?1) AS chosen
CROSS JOIN job ON job.seq = chosen.value
CROSS JOIN application ON application.job_id = job.id
CROSS JOIN stage ON stage.id = application.stage_id
LEFT JOIN archive ON archive.id = job.archive_id
ORDER BY chosen.key
