SELECT asked_question.question, asked_question.went, asked_question.note, asked_question.interview_id,
  interview.starts_at, job.id AS job_id, job.title, job.employer
FROM asked_question
JOIN interview ON interview.id = asked_question.interview_id
JOIN application ON application.id = interview.application_id
JOIN job ON job.id = application.job_id
