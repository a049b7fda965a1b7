SELECT chosen.key AS place
FROM json_each(?1) AS chosen
WHERE EXISTS (SELECT 1 FROM document_version
  CROSS JOIN document_sent ON document_sent.version_id = document_version.id
  CROSS JOIN application ON application.id = document_sent.application_id
  CROSS JOIN job ON job.id = application.job_id
  WHERE document_version.document_id = chosen.value AND +job.seq IN (SELECT value FROM json_each(?2)))
ORDER BY chosen.key
