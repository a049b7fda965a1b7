DELETE FROM ad_text WHERE hash IN (SELECT value FROM json_each(?1))
  AND NOT EXISTS (SELECT 1 FROM ad WHERE ad.text_hash = ad_text.hash)
  AND hash NOT IN (
    SELECT before ->> 'text_hash' FROM journal_row WHERE table_name = 'ad' AND before IS NOT NULL)
