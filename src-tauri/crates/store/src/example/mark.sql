-- The journal of the open step names every row that was inserted: those without an image of before.
INSERT OR IGNORE INTO example (table_name, id)
SELECT table_name, key FROM journal_row
WHERE step_id = (SELECT id FROM journal_step WHERE state = 'open') AND before IS NULL AND key IS NOT NULL
  AND table_name <> 'example'
