SELECT job.id AS job_id, application.id AS application_id, stage.id AS stage_id, stage.kind AS stage_kind,
  job.title, job.employer, job.places ->> '$[0].city' AS city,
  job.deadline_kind, job.deadline_at, job.deadline_text,
  job.pay_min_ore, job.pay_min_currency, job.pay_min_period,
  job.pay_max_ore, job.pay_max_currency, job.pay_max_period,
  job.pay_step_min, job.pay_step_max, job.pay_share, job.pay_text,
  job.share_min, job.share_max, job.required_degree,
  application.applied_on,
  (SELECT event.on_day FROM event
    WHERE event.application_id = application.id AND event.kind = 'stage'
    ORDER BY event.on_day DESC, event.seq DESC LIMIT 1) AS stage_since,
  (SELECT ad.state FROM ad WHERE ad.job_id = job.id ORDER BY ad.seq DESC LIMIT 1) AS ad_state,
  substr(job.created_at, 1, 10) AS created_on
