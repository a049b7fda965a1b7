SELECT job.id AS job_id, application.id AS application_id, stage.id AS stage_id, stage.kind AS stage_kind,
  job.title, job.employer, job.places ->> '$[0].city' AS city
