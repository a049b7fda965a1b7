UPDATE job_link SET job_id = ?2
WHERE job_id = ?1 AND url NOT IN (SELECT url FROM job_link WHERE job_id = ?2)
