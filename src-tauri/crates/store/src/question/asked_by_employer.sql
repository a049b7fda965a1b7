SELECT asked_question.question, asked_question.went, asked_question.note, asked_question.interview_id,
  interview.starts_at, job.id AS job_id, job.title, job.employer
FROM job AS wanted
CROSS JOIN job ON job.employer_id = wanted.employer_id
CROSS JOIN application ON application.job_id = job.id
CROSS JOIN interview ON interview.application_id = application.id
CROSS JOIN asked_question ON asked_question.interview_id = interview.id
WHERE wanted.id = ?1
ORDER BY interview.starts_at DESC, asked_question.position LIMIT ?2
