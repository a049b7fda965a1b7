-- The upper bound is the prefix followed by the last code point: what begins with the prefix sorts below it.
SELECT name FROM employer
WHERE name_fold >= ?1 AND name_fold < ?1 || char(0x10FFFF)
  AND EXISTS (SELECT 1 FROM job WHERE job.employer_id = employer.id AND job.deleted_at IS NULL)
ORDER BY name_fold, name LIMIT ?2
