SELECT job.id AS job_id, tag.id, tag.name
FROM json_each(?1) AS chosen
CROSS JOIN job ON job.seq = chosen.value
CROSS JOIN job_tag ON job_tag.job_id = job.id
CROSS JOIN tag ON tag.id = job_tag.tag_id
