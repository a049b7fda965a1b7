SELECT id FROM journal_step WHERE state = 'undone'
UNION
SELECT id FROM (SELECT id FROM journal_step WHERE state = 'done' ORDER BY id DESC LIMIT -1 OFFSET ?1)
