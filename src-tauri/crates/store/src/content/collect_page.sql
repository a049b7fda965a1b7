DELETE FROM page WHERE hash IN (SELECT value FROM json_each(?1))
  AND NOT EXISTS (SELECT 1 FROM ad WHERE ad.page_hash = page.hash)
  AND hash NOT IN (
    SELECT before ->> 'page_hash' FROM journal_row
    WHERE table_name = 'ad' AND before ->> 'page_hash' IS NOT NULL)
