SELECT interview.*, job.id AS job_id, job.title, job.employer, stage.kind AS stage_kind
