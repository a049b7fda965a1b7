SELECT hash, max(bytes) FROM (
  SELECT hash, bytes FROM document_version
  UNION ALL
  SELECT before ->> 'hash', before ->> 'bytes' FROM journal_row
  WHERE table_name = 'document_version' AND before IS NOT NULL
) WHERE hash IS NOT NULL AND bytes >= 0 GROUP BY hash
