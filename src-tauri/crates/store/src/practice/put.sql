INSERT INTO practice_card (
  question, stability_millionths, difficulty_millionths, due_on, last_on, first_on, reviews, lapses, added_on
) VALUES (:question, :stability, :difficulty, :due_on, :last_on, :first_on, :reviews, :lapses, :added_on)
ON CONFLICT (question) DO UPDATE SET
  stability_millionths = excluded.stability_millionths, difficulty_millionths = excluded.difficulty_millionths,
  due_on = excluded.due_on, last_on = excluded.last_on, first_on = excluded.first_on, reviews = excluded.reviews,
  lapses = excluded.lapses, added_on = excluded.added_on
