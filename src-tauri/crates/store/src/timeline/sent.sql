SELECT document_sent.on_day, document.name, document.kind, document_version.number
FROM document_sent
CROSS JOIN document_version ON document_version.id = document_sent.version_id
CROSS JOIN document ON document.id = document_version.document_id
WHERE document_sent.application_id = ?1 ORDER BY document_sent.on_day, document_sent.seq LIMIT ?2
