SELECT document.id, document.name, (SELECT group_concat(document_version.file_name, char(10))
  FROM document_version WHERE document_version.document_id = document.id) AS files
FROM document
ORDER BY document.seq DESC
