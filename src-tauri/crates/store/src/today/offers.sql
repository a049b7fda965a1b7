, offer.id AS offer_id, offer.name, offer.answer_by, offer.base_ore, offer.currency
FROM offer
LEFT JOIN job ON job.id = offer.job_id
LEFT JOIN application ON application.job_id = job.id
LEFT JOIN stage ON stage.id = application.stage_id
WHERE offer.answer_by >= :from AND offer.answer_by <= :until AND offer.kind = 'received'
  AND job.deleted_at IS NULL AND job.archive_id IS NULL
  AND (stage.kind IS NULL OR stage.kind NOT IN ('accepted', 'rejected', 'withdrawn', 'no_reply', 'expired'))
  AND NOT EXISTS (SELECT 1 FROM put_off WHERE put_off.thing = 'offer:' || offer.id
    AND (put_off.until_on IS NULL OR (put_off.until_on > :today AND offer.answer_by > :today)))
ORDER BY offer.answer_by, offer.seq LIMIT :limit
