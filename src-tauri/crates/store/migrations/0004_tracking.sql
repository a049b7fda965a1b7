-- Schema 4: what keeps a search moving: tasks, interviews, contacts, documents, tags, views, archives. All of it is
-- journalled, but for what stands below the line at the end.
--
-- Times that were agreed with people keep their zone: `starts_at` is the instant, `zone` the zone its wall time is told
-- in. A task's `due_time` is a wall time in Oslo.

-- A search that is over, with its jobs. The jobs of the search that runs belong to none.
CREATE TABLE archive (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
ALTER TABLE job ADD COLUMN archive_id TEXT REFERENCES archive (id);
-- A job that was merged lies in the trash and says which one keeps what it held.
ALTER TABLE job ADD COLUMN merged_into TEXT REFERENCES job (id);
CREATE INDEX job_archive ON job (archive_id, deleted_at, seq) WHERE archive_id IS NOT NULL;
CREATE INDEX job_merged ON job (merged_into) WHERE merged_into IS NOT NULL;
-- The running search, newest last, whatever lies in the trash or in archives.
CREATE INDEX job_running ON job (seq) WHERE deleted_at IS NULL AND archive_id IS NULL;

-- Whether the job is archived, said here once more, so that the board's columns stay as short as the running search.
ALTER TABLE application ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
DROP INDEX application_column;
CREATE INDEX application_column ON application (stage_id, rank, job_id) WHERE archived = 0;

-- Set once the person took a stage away: histories still call it by its name.
ALTER TABLE stage ADD COLUMN deleted_at TEXT;

-- Where it was found, in the person's words: a site, a person, a fair.
ALTER TABLE application ADD COLUMN found_at TEXT;
-- Why it was closed. After which stage is told by the events.
ALTER TABLE application ADD COLUMN closed_reason TEXT CHECK (closed_reason IN ('not_chosen', 'position_withdrawn',
  'pay', 'terms', 'place', 'other_offer', 'other'));
ALTER TABLE application ADD COLUMN closed_note TEXT;
-- The same, kept with the move that closed it: there it stays when the pursuit is taken up again.
ALTER TABLE event ADD COLUMN closed_reason TEXT CHECK (closed_reason IS NULL OR kind = 'stage');
ALTER TABLE event ADD COLUMN closed_note TEXT;
-- Offered again where the next one was found.
CREATE INDEX application_found ON application (found_at) WHERE found_at IS NOT NULL;

CREATE TABLE letter (
  application_id TEXT NOT NULL PRIMARY KEY REFERENCES application (id),
  text TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is to be done; of an application, or of the search as a whole.
CREATE TABLE task (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT REFERENCES application (id),
  kind TEXT NOT NULL CHECK (kind IN ('task', 'follow_up', 'thank_you')),
  text TEXT NOT NULL,
  due_on TEXT,
  due_time TEXT CHECK (due_time IS NULL OR due_on IS NOT NULL),
  done_on TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX task_application ON task (application_id, seq) WHERE application_id IS NOT NULL;
CREATE INDEX task_open ON task (due_on, seq) WHERE done_on IS NULL;

CREATE TABLE interview (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id),
  round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 99),
  form TEXT NOT NULL CHECK (form IN ('phone', 'video', 'on_site', 'technical', 'case', 'presentation')),
  starts_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  place TEXT NOT NULL,
  link TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  -- What to have ready, what was asked, how it went, what comes next: Markdown.
  preparation TEXT NOT NULL,
  asked TEXT NOT NULL,
  went TEXT NOT NULL,
  next_step TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX interview_application ON interview (application_id, starts_at, seq);
CREATE INDEX interview_time ON interview (starts_at, seq);

-- Who takes part: a contact, or only a name.
CREATE TABLE interview_person (
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  contact_id TEXT REFERENCES contact (id),
  name TEXT CHECK ((name IS NULL) = (contact_id IS NOT NULL)),
  PRIMARY KEY (interview_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_person_contact ON interview_person (contact_id) WHERE contact_id IS NOT NULL;

ALTER TABLE contact ADD COLUMN employer_id TEXT REFERENCES employer (id);
-- An address on the web, such as a profile page.
ALTER TABLE contact ADD COLUMN page TEXT;
ALTER TABLE contact ADD COLUMN address TEXT;
-- How the person knows them.
ALTER TABLE contact ADD COLUMN known_how TEXT;
ALTER TABLE contact ADD COLUMN note TEXT;
CREATE INDEX contact_employer ON contact (employer_id) WHERE employer_id IS NOT NULL;
-- Whether the person has to do with them: such a row stays when the ad it was found in no longer names it.
ALTER TABLE contact ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1));
-- Name, role, e-mail and number folded, each on a line: what the list is sorted and searched by. The first line is what
-- to call them. Then what an e-mail address and a number are compared by. All are written by src/contact/columns.rs.
ALTER TABLE contact ADD COLUMN folded TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN email_key TEXT;
ALTER TABLE contact ADD COLUMN phone_key TEXT;
CREATE INDEX contact_folded ON contact (folded, id);
CREATE INDEX contact_email ON contact (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX contact_phone ON contact (phone_key) WHERE phone_key IS NOT NULL;

CREATE TABLE conversation (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  application_id TEXT REFERENCES application (id),
  on_day TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('call', 'mail', 'message', 'meeting')),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX conversation_contact ON conversation (contact_id, on_day, seq);
CREATE INDEX conversation_application ON conversation (application_id, on_day, seq) WHERE application_id IS NOT NULL;

-- A document has versions; their bytes lie in the profile's folder, named by their SHA-256.
CREATE TABLE document (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('cv', 'letter', 'certificate', 'reference', 'case', 'other')),
  name TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE document_version (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES document (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  file_name TEXT NOT NULL,
  hash TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  note TEXT NOT NULL,
  added_at TEXT NOT NULL,
  UNIQUE (document_id, number)
) STRICT;
CREATE INDEX document_version_hash ON document_version (hash);
-- Which version went out with which application, and when.
CREATE TABLE document_sent (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id),
  version_id TEXT NOT NULL REFERENCES document_version (id),
  on_day TEXT NOT NULL
) STRICT;
CREATE INDEX document_sent_application ON document_sent (application_id, on_day, seq);
CREATE INDEX document_sent_version ON document_sent (version_id);
-- Which files undo steps refer to, for collecting the others without reading the whole journal.
CREATE INDEX journal_row_document ON journal_row (before ->> 'hash')
  WHERE table_name = 'document_version' AND before IS NOT NULL;

CREATE TABLE tag (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  -- The name folded: one tag is kept once, however it is spelt.
  name_fold TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE job_tag (
  job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
  tag_id TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  PRIMARY KEY (job_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_tag_tag ON job_tag (tag_id, job_id);

CREATE TABLE job_link (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_id TEXT NOT NULL REFERENCES job (id),
  title TEXT NOT NULL,
  url TEXT NOT NULL
) STRICT;
CREATE INDEX job_link_job ON job_link (job_id, seq);

CREATE TABLE checklist_item (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_id TEXT NOT NULL REFERENCES job (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  done_on TEXT
) STRICT;
CREATE INDEX checklist_item_job ON checklist_item (job_id, position, seq);

-- A table's filters, columns and order under a name.
CREATE TABLE saved_view (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT, WITHOUT ROWID;

-- Suggestions and lines of the day's page that the person put off; without a day, for good.
CREATE TABLE put_off (
  -- What: "quiet:<application>", "deadline:<job>" and the like; src/today.rs knows the words.
  thing TEXT NOT NULL PRIMARY KEY,
  until_on TEXT,
  put_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- What the day's page is read by: deadlines and answers in order, silence from the day a stage was reached, and what was
-- sent in which week.
CREATE INDEX offer_answer ON offer (answer_by, seq) WHERE answer_by IS NOT NULL;
CREATE INDEX event_reached ON event (on_day, seq, to_stage_id, application_id) WHERE kind = 'stage';
CREATE INDEX application_applied ON application (applied_on, job_id) WHERE applied_on IS NOT NULL;

-- Rows that came with the example data, to be taken out again together.
CREATE TABLE example (
  table_name TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (table_name, id)
) STRICT, WITHOUT ROWID;

-- Notes go from one job to another when two are merged: both are found by other words then.
DROP TRIGGER search_note_update;
CREATE TRIGGER search_note_update AFTER UPDATE OF text, application_id ON event BEGIN
  INSERT OR IGNORE INTO search_stale SELECT job.seq FROM application JOIN job ON job.id = application.job_id
    WHERE application.id IN (OLD.application_id, NEW.application_id);
END;
-- Days that the calendar looks up.
CREATE INDEX job_deadline ON job (deadline_at, seq)
  WHERE deadline_at IS NOT NULL AND deleted_at IS NULL AND archive_id IS NULL;
CREATE INDEX job_starts ON job (starts_on, seq)
  WHERE starts_on IS NOT NULL AND deleted_at IS NULL AND archive_id IS NULL;
CREATE INDEX task_due ON task (due_on, seq) WHERE due_on IS NOT NULL;
CREATE INDEX offer_starts ON offer (starts_on, seq) WHERE starts_on IS NOT NULL;

-- Below this line nothing is journalled (see src/journal/triggers.rs).

-- Reminders that were shown, so that none is shown twice: undo must not show one again.
CREATE TABLE reminder (
  thing TEXT NOT NULL PRIMARY KEY,
  due_at TEXT NOT NULL,
  shown_at TEXT NOT NULL,
  -- When the person saw it in the program; until then a missed one stays on the day's page.
  seen_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_unseen ON reminder (due_at) WHERE seen_at IS NULL;
