SELECT hash FROM ad_text
WHERE hash NOT IN (SELECT text_hash FROM ad)
  AND hash NOT IN (SELECT before ->> 'text_hash' FROM journal_row WHERE table_name = 'ad' AND before IS NOT NULL)
UNION ALL
SELECT hash FROM page
WHERE hash NOT IN (SELECT page_hash FROM ad WHERE page_hash IS NOT NULL)
  AND hash NOT IN (
    SELECT before ->> 'page_hash' FROM journal_row WHERE table_name = 'ad' AND before ->> 'page_hash' IS NOT NULL)
UNION ALL
SELECT hash FROM pack_text
WHERE hash NOT IN (SELECT hash FROM guidance_pack)
  AND hash NOT IN (
    SELECT before ->> 'hash' FROM journal_row WHERE table_name = 'guidance_pack' AND before IS NOT NULL)
