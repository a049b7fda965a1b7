FROM interview
CROSS JOIN application ON application.id = interview.application_id
CROSS JOIN job ON job.id = application.job_id
CROSS JOIN stage ON stage.id = application.stage_id
