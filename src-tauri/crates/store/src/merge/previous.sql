UPDATE job SET previous_job_id = ?2 WHERE previous_job_id = ?1 AND id <> ?2
