INSERT INTO asked_question (interview_id, position, question, went, note) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (interview_id, position) DO UPDATE SET
  question = excluded.question, went = excluded.went, note = excluded.note
