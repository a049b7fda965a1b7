FROM job
CROSS JOIN application ON application.job_id = job.id
CROSS JOIN stage ON stage.id = application.stage_id