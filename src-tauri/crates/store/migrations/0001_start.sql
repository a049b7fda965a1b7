-- Schema 1. Ids are UUIDv7 as text. Days are ISO dates (2026-11-22) in the person's zone, instants ISO in UTC with
-- milliseconds (2026-11-22T09:30:00.000Z): fixed widths, so that text order is time order. Money is whole øre.
-- `seq` numbers exist where order matters and survive VACUUM, as a hidden rowid would not.

CREATE TABLE stage (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('saved', 'preparing', 'applied', 'screening', 'interview', 'offer', 'accepted',
    'rejected', 'withdrawn', 'no_reply', 'expired')),
  name TEXT,
  position INTEGER NOT NULL CHECK (position >= 0),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE employer (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  -- The name folded and without its company form: what two spellings of one employer share.
  name_fold TEXT NOT NULL,
  orgnr TEXT UNIQUE,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX employer_name ON employer (name_fold);

CREATE TABLE job (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  title_fold TEXT NOT NULL,
  employer_id TEXT NOT NULL REFERENCES employer (id),
  -- As the ad or the person writes it; `employer` may bear another spelling.
  employer TEXT NOT NULL,
  employer_fold TEXT NOT NULL,
  orgnr TEXT,
  places TEXT NOT NULL CHECK (json_valid(places)),
  deadline_kind TEXT NOT NULL CHECK (deadline_kind IN ('date', 'datetime', 'asap', 'rolling', 'unknown')),
  deadline_at TEXT CHECK ((deadline_at IS NOT NULL) = (deadline_kind IN ('date', 'datetime'))),
  deadline_text TEXT,
  posted_on TEXT,
  starts_on TEXT,
  starts_text TEXT CHECK (starts_on IS NULL OR starts_text IS NOT NULL),
  form TEXT CHECK (form IN ('permanent', 'temporary', 'substitute', 'project', 'trainee', 'internship', 'seasonal',
    'freelance')),
  share_min INTEGER CHECK (share_min BETWEEN 0 AND 255),
  share_max INTEGER CHECK (share_max BETWEEN 0 AND 255 AND (share_max IS NULL) = (share_min IS NULL)),
  pay_min_ore INTEGER,
  pay_min_currency TEXT CHECK ((pay_min_currency IS NULL) = (pay_min_ore IS NULL)),
  pay_min_period TEXT CHECK (pay_min_period IN ('year', 'month', 'hour')),
  pay_max_ore INTEGER,
  pay_max_currency TEXT CHECK ((pay_max_currency IS NULL) = (pay_max_ore IS NULL)),
  pay_max_period TEXT CHECK (pay_max_period IN ('year', 'month', 'hour')),
  pay_step_min INTEGER CHECK (pay_step_min BETWEEN 0 AND 255),
  pay_step_max INTEGER CHECK (pay_step_max BETWEEN 0 AND 255 AND (pay_step_max IS NULL) = (pay_step_min IS NULL)),
  pay_share INTEGER CHECK (pay_share BETWEEN 0 AND 255),
  -- Set whenever pay is said at all; the other pay columns are null without it.
  pay_text TEXT,
  workplace TEXT CHECK (workplace IN ('onsite', 'hybrid', 'remote')),
  required_degree TEXT NOT NULL CHECK (required_degree IN ('none', 'bachelor', 'master', 'doctorate', 'unknown')),
  languages_required TEXT NOT NULL CHECK (json_valid(languages_required)),
  apply_url TEXT,
  previous_job_id TEXT REFERENCES job (id),
  created_at TEXT NOT NULL,
  -- Set while the job lies in the trash.
  deleted_at TEXT
) STRICT;
CREATE INDEX job_employer ON job (employer_id);
CREATE INDEX job_alike ON job (title_fold, employer_fold);
CREATE INDEX job_previous ON job (previous_job_id) WHERE previous_job_id IS NOT NULL;
CREATE INDEX job_trash ON job (deleted_at, seq) WHERE deleted_at IS NOT NULL;

-- Fields the person typed: a new capture never overwrites them.
CREATE TABLE job_typed (
  job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  PRIMARY KEY (job_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  role TEXT,
  email TEXT,
  phone TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE job_contact (
  job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  contact_id TEXT NOT NULL REFERENCES contact (id),
  PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_contact_contact ON job_contact (contact_id);

CREATE TABLE application (
  id TEXT NOT NULL PRIMARY KEY,
  job_id TEXT NOT NULL UNIQUE REFERENCES job (id),
  stage_id TEXT NOT NULL REFERENCES stage (id),
  -- Order within the stage's column, least at the top; numbers lie far apart so that a card fits between two.
  rank INTEGER NOT NULL,
  applied_on TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX application_column ON application (stage_id, rank, job_id);

CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id),
  on_day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('stage', 'note', 'captured')),
  from_kind TEXT CHECK (from_kind IN ('saved', 'preparing', 'applied', 'screening', 'interview', 'offer', 'accepted',
    'rejected', 'withdrawn', 'no_reply', 'expired')),
  to_stage_id TEXT REFERENCES stage (id) CHECK ((to_stage_id IS NOT NULL) = (kind = 'stage')),
  text TEXT CHECK ((text IS NOT NULL) = (kind = 'note')),
  ad_id TEXT REFERENCES ad (id) CHECK ((ad_id IS NOT NULL) = (kind = 'captured'))
) STRICT;
CREATE INDEX event_history ON event (application_id, on_day, seq);
CREATE INDEX event_stage ON event (application_id, on_day, seq) WHERE kind = 'stage';
CREATE INDEX event_to_stage ON event (to_stage_id) WHERE to_stage_id IS NOT NULL;
CREATE INDEX event_ad ON event (ad_id) WHERE ad_id IS NOT NULL;

CREATE TABLE ad (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_id TEXT NOT NULL REFERENCES job (id),
  site TEXT,
  url TEXT,
  external_id TEXT,
  captured_at TEXT NOT NULL,
  -- The day it was seen, which for a page saved earlier is before the capture.
  seen_on TEXT NOT NULL,
  language TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'unknown')),
  warnings TEXT NOT NULL CHECK (json_valid(warnings)),
  text_hash TEXT NOT NULL REFERENCES ad_text (hash),
  page_hash TEXT REFERENCES page (hash)
) STRICT;
CREATE INDEX ad_job ON ad (job_id, seq);
CREATE INDEX ad_by_text ON ad (text_hash);
CREATE INDEX ad_by_page ON ad (page_hash) WHERE page_hash IS NOT NULL;

-- What makes the ad known again: addresses and the numbers sites give.
CREATE TABLE ad_key (
  ad_id TEXT NOT NULL REFERENCES ad (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  PRIMARY KEY (ad_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX ad_key_key ON ad_key (key, ad_id);

CREATE TABLE ad_origin (
  ad_id TEXT NOT NULL REFERENCES ad (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('site', 'json_ld', 'microdata', 'rdfa', 'state', 'label', 'opengraph', 'text')),
  -- Thousandths, 0 to 1000.
  confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 1000),
  PRIMARY KEY (ad_id, field)
) STRICT, WITHOUT ROWID;

-- Below this line nothing is journalled (see src/journal/triggers.rs).

CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Content by its SHA-256. A row goes when neither an ad nor an undo step refers to it.
CREATE TABLE ad_text (
  hash TEXT NOT NULL PRIMARY KEY,
  -- The document as JSON, zstd.
  document BLOB NOT NULL,
  document_bytes INTEGER NOT NULL,
  plain TEXT NOT NULL
) STRICT;
CREATE TABLE page (
  hash TEXT NOT NULL PRIMARY KEY,
  zstd BLOB NOT NULL,
  bytes INTEGER NOT NULL
) STRICT;

CREATE TABLE journal_step (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  params TEXT NOT NULL CHECK (json_valid(params)),
  at TEXT NOT NULL,
  -- A step is open only inside its own transaction: the triggers write to the open one.
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'undone'))
) STRICT;
CREATE UNIQUE INDEX journal_step_open ON journal_step (state) WHERE state = 'open';
CREATE INDEX journal_step_state ON journal_step (state, id);

CREATE TABLE journal_row (
  seq INTEGER PRIMARY KEY,
  -- Not null on purpose: a domain row changed outside a step is refused, so no change can miss the journal.
  step_id INTEGER NOT NULL REFERENCES journal_step (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  -- Primary key of the row after the change, null when it was deleted.
  key TEXT,
  -- The row before the change, null when it was inserted.
  before TEXT
) STRICT;
CREATE INDEX journal_row_step ON journal_row (step_id, seq);
CREATE INDEX journal_row_ad ON journal_row (step_id) WHERE table_name = 'ad';

-- Search. What is found of a job, kept by src/search/index.rs at the end of each transaction for the jobs that the
-- triggers below name. A job in the trash has no rows here.
CREATE TABLE search_stale (seq INTEGER PRIMARY KEY) STRICT;
-- Title, employer, cities and contacts: in lower case with their own letters, and folded.
CREATE TABLE search_short (seq INTEGER PRIMARY KEY, letters TEXT NOT NULL, folded TEXT NOT NULL) STRICT;
-- The ads' text and the notes, folded.
CREATE TABLE search_body (seq INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;
-- Rows are jobs by `seq`. Text is folded before it comes here, so the tokenizer need not fold it again.
CREATE VIRTUAL TABLE search USING fts5 (
  short, body, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
-- The words of all short texts, each once: typing errors are looked up among them.
CREATE TABLE search_word (
  word TEXT NOT NULL PRIMARY KEY,
  jobs INTEGER NOT NULL CHECK (jobs > 0)
) STRICT, WITHOUT ROWID;

CREATE VIEW search_source AS SELECT
  job.seq,
  job.title || char(10) || job.employer
    || coalesce(char(10) || (SELECT group_concat(
      coalesce(place.value ->> 'city', place.value ->> 'text'), char(10)) FROM json_each(job.places) AS place), '')
    || coalesce(char(10) || (SELECT group_concat(contact.name, char(10))
      FROM job_contact JOIN contact ON contact.id = job_contact.contact_id WHERE job_contact.job_id = job.id), '')
    AS short,
  coalesce((SELECT group_concat(plain, char(10)) FROM (SELECT plain FROM ad JOIN ad_text ON hash = text_hash
      WHERE ad.job_id = job.id ORDER BY ad.seq DESC)), '')
    || coalesce(char(10) || (SELECT group_concat(text, char(10)) FROM (SELECT text
      FROM application JOIN event ON event.application_id = application.id
      WHERE application.job_id = job.id AND event.kind = 'note' ORDER BY event.seq DESC)), '')
    AS body
FROM job WHERE job.deleted_at IS NULL;

CREATE TRIGGER search_job_insert AFTER INSERT ON job BEGIN
  INSERT OR IGNORE INTO search_stale VALUES (NEW.seq);
END;
CREATE TRIGGER search_job_update AFTER UPDATE OF title, employer, places, deleted_at ON job BEGIN
  INSERT OR IGNORE INTO search_stale VALUES (NEW.seq);
END;
CREATE TRIGGER search_job_delete AFTER DELETE ON job BEGIN
  INSERT OR IGNORE INTO search_stale VALUES (OLD.seq);
END;
CREATE TRIGGER search_job_contact_insert AFTER INSERT ON job_contact BEGIN
  INSERT OR IGNORE INTO search_stale SELECT seq FROM job WHERE id = NEW.job_id;
END;
CREATE TRIGGER search_job_contact_update AFTER UPDATE ON job_contact BEGIN
  INSERT OR IGNORE INTO search_stale SELECT seq FROM job WHERE id IN (OLD.job_id, NEW.job_id);
END;
CREATE TRIGGER search_job_contact_delete AFTER DELETE ON job_contact BEGIN
  INSERT OR IGNORE INTO search_stale SELECT seq FROM job WHERE id = OLD.job_id;
END;
CREATE TRIGGER search_contact_update AFTER UPDATE OF name ON contact BEGIN
  INSERT OR IGNORE INTO search_stale SELECT job.seq FROM job_contact JOIN job ON job.id = job_contact.job_id
    WHERE job_contact.contact_id = NEW.id;
END;
CREATE TRIGGER search_ad_insert AFTER INSERT ON ad BEGIN
  INSERT OR IGNORE INTO search_stale SELECT seq FROM job WHERE id = NEW.job_id;
END;
CREATE TRIGGER search_ad_update AFTER UPDATE OF job_id, text_hash ON ad BEGIN
  INSERT OR IGNORE INTO search_stale SELECT seq FROM job WHERE id IN (OLD.job_id, NEW.job_id);
END;
CREATE TRIGGER search_ad_delete AFTER DELETE ON ad BEGIN
  INSERT OR IGNORE INTO search_stale SELECT seq FROM job WHERE id = OLD.job_id;
END;
CREATE TRIGGER search_note_insert AFTER INSERT ON event WHEN NEW.kind = 'note' BEGIN
  INSERT OR IGNORE INTO search_stale SELECT job.seq FROM application JOIN job ON job.id = application.job_id
    WHERE application.id = NEW.application_id;
END;
CREATE TRIGGER search_note_update AFTER UPDATE OF text ON event BEGIN
  INSERT OR IGNORE INTO search_stale SELECT job.seq FROM application JOIN job ON job.id = application.job_id
    WHERE application.id = NEW.application_id;
END;
CREATE TRIGGER search_note_delete AFTER DELETE ON event WHEN OLD.kind = 'note' BEGIN
  INSERT OR IGNORE INTO search_stale SELECT job.seq FROM application JOIN job ON job.id = application.job_id
    WHERE application.id = OLD.application_id;
END;
