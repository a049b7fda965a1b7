SELECT chosen.key AS place, document.id, document.name, document_version.file_name, document_version.number
FROM json_each(?1) AS chosen
CROSS JOIN document ON document.id = chosen.value
LEFT JOIN document_version ON document_version.document_id = document.id
ORDER BY chosen.key, document_version.number DESC
