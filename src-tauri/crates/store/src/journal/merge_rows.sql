DELETE FROM journal_row
WHERE step_id = ?1 AND seq > ?2 AND key IS NOT NULL AND before IS NOT NULL
  AND EXISTS (
    SELECT 1 FROM journal_row AS earlier
    WHERE earlier.step_id = ?1 AND earlier.seq < journal_row.seq
      AND earlier.table_name = journal_row.table_name AND earlier.key = journal_row.key)
