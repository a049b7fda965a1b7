SELECT document_sent.id, document_sent.on_day, document_sent.version_id, application.job_id, job.title,
  employer.name AS employer, document.id AS document_id, document.kind, document.name, document_version.number,
  document_version.file_name, document_version.hash, document_version.bytes
FROM document_sent
JOIN application ON application.id = document_sent.application_id
JOIN job ON job.id = application.job_id
JOIN employer ON employer.id = job.employer_id
JOIN document_version ON document_version.id = document_sent.version_id
JOIN document ON document.id = document_version.document_id
