SELECT json_group_array(DISTINCT hash) FROM (
  SELECT before ->> 'text_hash' AS hash FROM journal_row
  WHERE table_name = 'ad' AND before IS NOT NULL AND step_id IN (SELECT value FROM json_each(?1))
  UNION ALL
  SELECT before ->> 'page_hash' FROM journal_row
  WHERE table_name = 'ad' AND before IS NOT NULL AND step_id IN (SELECT value FROM json_each(?1))
  UNION ALL
  SELECT before ->> 'hash' FROM journal_row
  WHERE table_name = 'guidance_pack' AND before IS NOT NULL AND step_id IN (SELECT value FROM json_each(?1))
) WHERE hash IS NOT NULL
