  , job.orgnr, job.places, job.form, job.workplace, job.languages_required, job.posted_on, job.starts_on,
  job.starts_text, job.created_at, application.found_at,
  (SELECT ad.site FROM ad WHERE ad.job_id = job.id AND ad.site IS NOT NULL ORDER BY ad.seq DESC LIMIT 1) AS site,
  (SELECT event.on_day FROM event WHERE event.application_id = application.id
    ORDER BY event.on_day DESC, event.seq DESC LIMIT 1) AS last_event_on,
  (SELECT min(task.due_on) FROM task WHERE task.application_id = application.id AND task.kind = 'follow_up'
    AND task.done_on IS NULL) AS follow_up_on
