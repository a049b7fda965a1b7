, interview.id AS interview_id, interview.round, interview.form, interview.starts_at, interview.minutes,
  interview.place, interview.link
FROM interview
CROSS JOIN application ON application.id = interview.application_id
CROSS JOIN job ON job.id = application.job_id
CROSS JOIN stage ON stage.id = application.stage_id
WHERE interview.starts_at > :after AND interview.starts_at <= :until AND interview.state <> 'cancelled'
  AND job.deleted_at IS NULL AND job.archive_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM debrief WHERE debrief.interview_id = interview.id)
  AND NOT EXISTS (SELECT 1 FROM put_off WHERE put_off.thing = 'debrief:' || interview.id
    AND (put_off.until_on IS NULL OR put_off.until_on > :today))
ORDER BY interview.starts_at DESC, interview.seq DESC LIMIT :limit
