INSERT INTO ad (id, job_id, site, url, external_id, captured_at, seen_on, language, state, warnings,
  text_hash, page_hash)
VALUES (:id, :job_id, :site, :url, :external_id, :captured_at, :seen_on, :language, :state, :warnings,
  :text_hash, :page_hash)
