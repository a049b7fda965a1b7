-- Why it was closed belongs to the stage it stands in: that of whichever of the two stood there.
UPDATE application SET
  stage_id = :stage, rank = :rank, applied_on = :applied_on, created_at = :created_at,
  found_at = coalesce(application.found_at, other.found_at),
  closed_reason = CASE WHEN application.stage_id = :stage AND application.closed_reason IS NOT NULL
    THEN application.closed_reason WHEN other.stage_id = :stage THEN other.closed_reason END,
  closed_note = CASE WHEN application.stage_id = :stage AND application.closed_reason IS NOT NULL
    THEN application.closed_note WHEN other.stage_id = :stage THEN other.closed_note END
FROM application AS other
WHERE application.id = :into AND other.id = :from
