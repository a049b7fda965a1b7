-- Schema 5: what prepares for interviews: prep sheets, stories, questions, practice, debriefs. All of it is journalled.
--
-- A question is named by its id: one of the built-in bank's ("backend.databases.slow-query"), which is not in the file
-- and may lack one later, or one of `own_question`. So names of questions refer to nothing here.

-- What the person wrote on a prep sheet, in Markdown: of an application, or of one of its interviews. An interview's sheet
-- stands before the application's, part by part.
CREATE TABLE prep_sheet (
  id TEXT NOT NULL PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES application (id),
  -- Null: the sheet of the whole application.
  interview_id TEXT UNIQUE REFERENCES interview (id) ON DELETE CASCADE,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX prep_sheet_whole ON prep_sheet (application_id) WHERE interview_id IS NULL;
CREATE INDEX prep_sheet_application ON prep_sheet (application_id);
-- Its parts, one row each, so that undo keeps what changed and not the whole sheet.
CREATE TABLE prep_part (
  sheet_id TEXT NOT NULL REFERENCES prep_sheet (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('why_them', 'doubts', 'to_ask', 'figures', 'logistics', 'notes')),
  text TEXT NOT NULL,
  PRIMARY KEY (sheet_id, part)
) STRICT, WITHOUT ROWID;

-- What a job asks for. While an application has no rows the ad's own are drawn from its text; the first correction writes
-- them all down, and from then on these are the list.
CREATE TABLE requirement (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL,
  need TEXT NOT NULL CHECK (need IN ('must', 'nice')),
  origin TEXT NOT NULL CHECK (origin IN ('ad', 'person')),
  -- Set when the person took it off the list: it is not drawn from the ad again.
  dropped INTEGER NOT NULL DEFAULT 0 CHECK (dropped IN (0, 1))
) STRICT;
CREATE INDEX requirement_application ON requirement (application_id, position, seq);

-- An account of something the person did.
CREATE TABLE story (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  situation TEXT NOT NULL,
  task TEXT NOT NULL,
  action TEXT NOT NULL,
  result TEXT NOT NULL,
  reflection TEXT NOT NULL,
  -- The figures it has to say, in the person's words.
  numbers TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE TABLE story_skill (
  story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  name_fold TEXT NOT NULL,
  PRIMARY KEY (story_id, name_fold)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_skill_name ON story_skill (name_fold, story_id);
-- Which questions it answers, as the person says.
CREATE TABLE story_question (
  story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  PRIMARY KEY (story_id, question)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_question_question ON story_question (question, story_id);
-- Which requirements it meets, or does not, as the person says against what the words say.
CREATE TABLE story_requirement (
  story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  requirement_id TEXT NOT NULL REFERENCES requirement (id) ON DELETE CASCADE,
  meets INTEGER NOT NULL CHECK (meets IN (0, 1)),
  PRIMARY KEY (story_id, requirement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_requirement_requirement ON story_requirement (requirement_id, story_id);

-- A question of the person's own, or one they were really asked.
CREATE TABLE own_question (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  -- The text folded, without marks: the same question is kept once.
  text_fold TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('behavioural', 'technical', 'design', 'culture', 'pay', 'to_ask')),
  -- A role of the guidance.
  role TEXT,
  good TEXT NOT NULL,
  trap TEXT NOT NULL,
  created_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX own_question_fold ON own_question (text_fold);
-- What the person notes at a question of either sort.
CREATE TABLE question_note (
  question TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Questions that were asked in an interview, and how each went: 1 badly, 2 so-so, 3 well, 4 very well.
CREATE TABLE asked_question (
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  question TEXT NOT NULL,
  went INTEGER CHECK (went BETWEEN 1 AND 4),
  note TEXT NOT NULL,
  PRIMARY KEY (interview_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX asked_question_question ON asked_question (question, interview_id);
-- What the person says after an interview; how it went and what comes next stand with the interview.
CREATE TABLE debrief (
  interview_id TEXT NOT NULL PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
  to_fix TEXT NOT NULL,
  red_flags TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A question that is practised, as the review schedule has it.
CREATE TABLE practice_card (
  question TEXT NOT NULL PRIMARY KEY,
  -- Of the memory model, in millionths; null before the first review.
  stability_millionths INTEGER CHECK (stability_millionths >= 0),
  difficulty_millionths INTEGER CHECK (difficulty_millionths >= 0),
  due_on TEXT NOT NULL,
  last_on TEXT,
  -- The day it was answered first, so that a day's share of new ones is known.
  first_on TEXT,
  reviews INTEGER NOT NULL CHECK (reviews >= 0),
  lapses INTEGER NOT NULL CHECK (lapses >= 0),
  added_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX practice_card_due ON practice_card (due_on, question);
-- What is practised for an application: all of it is to be seen before its interviews.
CREATE TABLE practice_plan (
  application_id TEXT NOT NULL REFERENCES application (id),
  question TEXT NOT NULL,
  PRIMARY KEY (application_id, question)
) STRICT, WITHOUT ROWID;
-- One sitting: a review of what is due, or a practice interview.
CREATE TABLE practice_session (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('review', 'interview')),
  application_id TEXT REFERENCES application (id),
  role TEXT,
  -- How many questions it was begun with, and the seconds allowed for each; null is no limit.
  questions INTEGER NOT NULL CHECK (questions BETWEEN 1 AND 1000),
  seconds_each INTEGER CHECK (seconds_each BETWEEN 5 AND 7200),
  started_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;
-- Each answer: the day it counts for in Oslo, one's own judgement (1 again, 2 hard, 3 good, 4 easy), and what was typed.
CREATE TABLE practice_answer (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  session_id TEXT REFERENCES practice_session (id),
  question TEXT NOT NULL,
  answered_at TEXT NOT NULL,
  on_day TEXT NOT NULL,
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
  seconds INTEGER NOT NULL CHECK (seconds >= 0),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX practice_answer_question ON practice_answer (question, seq);
CREATE INDEX practice_answer_day ON practice_answer (on_day, seq);
CREATE INDEX practice_answer_session ON practice_answer (session_id, seq) WHERE session_id IS NOT NULL;

-- How well the person knows a skill (1 some, 2 working, 3 strong, 4 expert), and what shows it.
ALTER TABLE own_skill ADD COLUMN level INTEGER CHECK (level BETWEEN 1 AND 4);
ALTER TABLE own_skill ADD COLUMN evidence TEXT;
