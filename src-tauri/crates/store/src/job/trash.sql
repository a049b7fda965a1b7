SELECT id, title, employer, deleted_at FROM job
WHERE deleted_at IS NOT NULL
ORDER BY deleted_at DESC, seq DESC LIMIT ?1 OFFSET ?2
