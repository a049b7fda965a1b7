DELETE FROM pack_text WHERE hash IN (SELECT value FROM json_each(?1))
  AND NOT EXISTS (SELECT 1 FROM guidance_pack WHERE guidance_pack.hash = pack_text.hash)
  AND hash NOT IN (
    SELECT before ->> 'hash' FROM journal_row WHERE table_name = 'guidance_pack' AND before IS NOT NULL)
