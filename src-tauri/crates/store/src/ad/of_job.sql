SELECT ad.id, site, url, external_id, captured_at, seen_on, language, state, warnings, page.bytes AS page_bytes
FROM ad LEFT JOIN page ON page.hash = ad.page_hash
WHERE ad.job_id = ?1 ORDER BY ad.seq DESC
