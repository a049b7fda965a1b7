INSERT OR IGNORE INTO employer (id, name, name_fold, created_at)
SELECT employer_id, employer, employer_fold, min(created_at) FROM job
WHERE employer_id NOT IN (SELECT id FROM employer) GROUP BY employer_id
