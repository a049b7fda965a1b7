SELECT id FROM present.job WHERE deleted_at IS NULL
EXCEPT SELECT id FROM main.job WHERE deleted_at IS NULL
