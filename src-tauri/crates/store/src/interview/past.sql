WHERE NOT (interview.starts_at > :earliest AND interview.state = 'planned'
    AND strftime('%Y-%m-%dT%H:%M:%fZ', interview.starts_at, '+' || interview.minutes || ' minutes') > :now)
  AND job.deleted_at IS NULL AND job.archive_id IS NULL
