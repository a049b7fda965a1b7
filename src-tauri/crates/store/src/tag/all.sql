SELECT tag.id, tag.name,
  (SELECT count(*) FROM job_tag CROSS JOIN job ON job.id = job_tag.job_id
    WHERE job_tag.tag_id = tag.id AND job.deleted_at IS NULL AND job.archive_id IS NULL) AS jobs
FROM tag ORDER BY tag.name_fold LIMIT ?1
