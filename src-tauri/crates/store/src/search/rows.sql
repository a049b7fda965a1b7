SELECT seq, seq IN (SELECT rowid FROM search) AS indexed
FROM (SELECT seq FROM job UNION SELECT seq FROM search_short UNION SELECT seq FROM search_body
  UNION SELECT rowid FROM search)
