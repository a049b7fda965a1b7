SELECT * FROM practice_card WHERE due_on <= ?1 OR last_on > ?2
ORDER BY last_on IS ?1, due_on, question LIMIT ?3
