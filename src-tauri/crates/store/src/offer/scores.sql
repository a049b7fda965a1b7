SELECT offer_id, criterion, score, note FROM offer_score
WHERE offer_id IN (SELECT value FROM json_each(?1))
