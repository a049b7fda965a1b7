INSERT INTO offer_score (offer_id, criterion, score, note)
SELECT id, ?2, ?3, ?4 FROM offer WHERE id = ?1
ON CONFLICT DO UPDATE SET score = excluded.score, note = excluded.note
