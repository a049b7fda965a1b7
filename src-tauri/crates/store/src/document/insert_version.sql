INSERT INTO document_version (id, document_id, number, file_name, hash, bytes, note, added_at)
SELECT ?1, ?2, coalesce(max(number), 0) + 1, ?3, ?4, ?5, ?6, ?7 FROM document_version WHERE document_id = ?2
