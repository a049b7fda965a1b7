SELECT document.id, document.kind, document.name, document.created_at,
  newest.id AS version_id, newest.document_id, newest.number, newest.file_name, newest.hash, newest.bytes,
  newest.note, newest.added_at,
  (SELECT count(*) FROM document_version AS one WHERE one.document_id = document.id) AS versions,
  (SELECT count(*) FROM document_version AS one JOIN document_sent ON document_sent.version_id = one.id
    WHERE one.document_id = document.id) AS sent
FROM document
JOIN document_version AS newest ON newest.document_id = document.id
  AND newest.number = (SELECT max(one.number) FROM document_version AS one WHERE one.document_id = document.id)
ORDER BY CASE document.kind WHEN 'cv' THEN 0 WHEN 'letter' THEN 1 WHEN 'certificate' THEN 2
    WHEN 'reference' THEN 3 WHEN 'case' THEN 4 ELSE 5 END,
  newest.seq DESC
LIMIT ?1 OFFSET ?2
