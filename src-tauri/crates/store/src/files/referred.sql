SELECT 1 FROM document_version WHERE hash = ?1
UNION ALL
SELECT 1 FROM journal_row
WHERE table_name = 'document_version' AND before IS NOT NULL AND before ->> 'hash' = ?1
LIMIT 1
