SELECT employer.name AS value, counted.jobs
FROM (SELECT employer_id, count(*) AS jobs FROM job
  WHERE seq NOT IN (SELECT seq FROM job WHERE deleted_at IS NOT NULL)
    AND seq NOT IN (SELECT seq FROM job WHERE archive_id IS NOT NULL)
  GROUP BY employer_id) AS counted
CROSS JOIN employer ON employer.id = counted.employer_id
