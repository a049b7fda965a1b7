-- The leader's moves and the other's earlier ones go to :into, the other's later ones to :from.
UPDATE event
SET application_id = CASE
  WHEN application_id = :leader OR (on_day, seq) < (:on_day, :seq) THEN :into
  ELSE :from END
WHERE application_id IN (:from, :into) AND kind = 'stage'
