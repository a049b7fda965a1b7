SELECT id FROM employer
WHERE orgnr = ?1 OR (name_fold = ?2 AND (orgnr IS NULL OR ?1 IS NULL))
ORDER BY orgnr = ?1 DESC NULLS LAST, created_at, id LIMIT 1
