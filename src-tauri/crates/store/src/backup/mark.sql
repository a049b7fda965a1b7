SELECT
  coalesce((SELECT max(id) FROM journal_step), 0),
  (SELECT count(*) FROM journal_step WHERE state = 'done'),
  coalesce((SELECT max(seq) FROM journal_row), 0)
