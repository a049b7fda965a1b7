-- A whole profile of schema 4: that of schema 3 brought up, and beside it a task, an interview with somebody in it, a
-- figure of the person's own, a letter, and a tag that was taken back; four steps more that can be undone and one that can
-- be done again. Written by the program of that schema and `sqlite3 .dump`; the two marks were added by hand. Never
-- edited.
PRAGMA application_id=0x4C6F7970;
PRAGMA user_version=4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE stage (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('saved', 'preparing', 'applied', 'screening', 'interview', 'offer', 'accepted',
    'rejected', 'withdrawn', 'no_reply', 'expired')),
  name TEXT,
  position INTEGER NOT NULL CHECK (position >= 0),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1))
, deleted_at TEXT) STRICT, WITHOUT ROWID;
INSERT INTO stage VALUES('01a1ee56-5e00-70a9-832f-271f26d927e9','accepted',NULL,6,0,NULL);
INSERT INTO stage VALUES('01a1ee56-5e00-716c-b737-a67ea656ca43','screening','Telefonprat',3,0,NULL);
INSERT INTO stage VALUES('01a1ee56-5e00-74fa-9278-c0093f5c2ae4','expired',NULL,10,0,NULL);
INSERT INTO stage VALUES('01a1ee56-5e00-75aa-bb28-a9c67c13e224','applied',NULL,2,0,NULL);
INSERT INTO stage VALUES('01a1ee56-5e00-761a-8d23-20a888f8da68','rejected',NULL,7,0,NULL);
INSERT INTO stage VALUES('01a1ee56-5e00-7626-9b32-fc018aa230e4','saved',NULL,0,0,NULL);
INSERT INTO stage VALUES('01a1ee56-5e00-7a04-8d3f-96b8444e5b36','offer',NULL,5,0,NULL);
INSERT INTO stage VALUES('01a1ee56-5e00-7b30-919c-d9b1990912fd','withdrawn',NULL,8,0,NULL);
INSERT INTO stage VALUES('01a1ee56-5e00-7d12-b756-a48813b53b0c','no_reply',NULL,9,0,NULL);
INSERT INTO stage VALUES('01a1ee56-5e00-7f0b-acd7-15bce224f7ba','interview',NULL,4,0,NULL);
INSERT INTO stage VALUES('01a1ee56-5e00-7fc5-9ce4-78922427ee73','preparing',NULL,1,0,NULL);
CREATE TABLE employer (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  -- The name folded and without its company form: what two spellings of one employer share.
  name_fold TEXT NOT NULL,
  orgnr TEXT UNIQUE,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO employer VALUES('01a1eec4-3b00-79f7-b773-5a0d41e2b806','Storfonn Drift AS','storfonn drift',NULL,'2026-11-18T13:06:40.000Z');
INSERT INTO employer VALUES('01a1ef32-1800-7486-b865-4c7f2ea3e054','Sundbåten','sundbaten',NULL,'2026-11-18T15:06:40.000Z');
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
, archive_id TEXT REFERENCES archive (id), merged_into TEXT REFERENCES job (id)) STRICT;
INSERT INTO job VALUES(1,'01a1eec4-3b00-7595-9fb1-0f75d25995a3','Brøytefører','broyteforer','01a1eec4-3b00-79f7-b773-5a0d41e2b806','Storfonn Drift AS','storfonn drift',NULL,'[]','unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown','[]',NULL,NULL,'2026-11-18T13:06:40.000Z',NULL,NULL,NULL);
INSERT INTO job VALUES(2,'01a1ef32-1800-7e33-af6b-5b9cc216845f','Fergebillettør','fergebillettor','01a1ef32-1800-7486-b865-4c7f2ea3e054','Sundbåten','sundbaten',NULL,'[]','unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown','[]',NULL,NULL,'2026-11-18T15:06:40.000Z','2026-11-19T03:06:40.000Z',NULL,NULL);
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
, employer_id TEXT REFERENCES employer (id), page TEXT, address TEXT, known_how TEXT, note TEXT, kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1)), folded TEXT NOT NULL DEFAULT '', email_key TEXT, phone_key TEXT) STRICT, WITHOUT ROWID;
INSERT INTO contact VALUES('01a1eec4-3b00-7269-a74b-d48afc0b513e','Sølvi Nysnø',NULL,NULL,NULL,'2026-11-18T13:06:40.000Z',NULL,NULL,NULL,NULL,NULL,0,'solvi nysno',NULL,NULL);
CREATE TABLE job_contact (
  job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  contact_id TEXT NOT NULL REFERENCES contact (id),
  PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO job_contact VALUES('01a1eec4-3b00-7595-9fb1-0f75d25995a3',0,'01a1eec4-3b00-7269-a74b-d48afc0b513e');
CREATE TABLE application (
  id TEXT NOT NULL PRIMARY KEY,
  job_id TEXT NOT NULL UNIQUE REFERENCES job (id),
  stage_id TEXT NOT NULL REFERENCES stage (id),
  -- Order within the stage's column, least at the top; numbers lie far apart so that a card fits between two.
  rank INTEGER NOT NULL,
  applied_on TEXT,
  created_at TEXT NOT NULL
, archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)), found_at TEXT, closed_reason TEXT CHECK (closed_reason IN ('not_chosen', 'position_withdrawn',
  'pay', 'terms', 'place', 'other_offer', 'other')), closed_note TEXT) STRICT, WITHOUT ROWID;
INSERT INTO application VALUES('01a1eec4-3b00-751b-b233-d7b1c8aebbf3','01a1eec4-3b00-7595-9fb1-0f75d25995a3','01a1ee56-5e00-7a04-8d3f-96b8444e5b36',0,NULL,'2026-11-18T13:06:40.000Z',0,NULL,NULL,NULL);
INSERT INTO application VALUES('01a1ef32-1800-7f13-905d-0e025495ab58','01a1ef32-1800-7e33-af6b-5b9cc216845f','01a1ee56-5e00-7626-9b32-fc018aa230e4',-1099511627776,NULL,'2026-11-18T15:06:40.000Z',0,NULL,NULL,NULL);
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
, closed_reason TEXT CHECK (closed_reason IS NULL OR kind = 'stage'), closed_note TEXT) STRICT;
INSERT INTO event VALUES(1,'01a1eec4-3b00-7b07-ba67-45e9ea849873','01a1eec4-3b00-751b-b233-d7b1c8aebbf3','2026-11-20','stage',NULL,'01a1ee56-5e00-7626-9b32-fc018aa230e4',NULL,NULL,NULL,NULL);
INSERT INTO event VALUES(2,'01a1eefb-2980-77c0-ad3f-035dd3f930a1','01a1eec4-3b00-751b-b233-d7b1c8aebbf3','2026-11-20','captured',NULL,NULL,NULL,'01a1eefb-2980-78a2-81b2-0bf161ee849a',NULL,NULL);
INSERT INTO event VALUES(3,'01a1ef32-1800-7dc6-af21-51d2d08a9ed4','01a1ef32-1800-7f13-905d-0e025495ab58','2026-11-20','stage',NULL,'01a1ee56-5e00-7626-9b32-fc018aa230e4',NULL,NULL,NULL,NULL);
INSERT INTO event VALUES(4,'01a1ef69-0680-76b6-992c-e38553c20b30','01a1eec4-3b00-751b-b233-d7b1c8aebbf3','2026-11-19','stage','saved','01a1ee56-5e00-7a04-8d3f-96b8444e5b36',NULL,NULL,NULL,NULL);
INSERT INTO event VALUES(5,'01a1ef9f-f500-74a1-aeb0-797a856ad02e','01a1eec4-3b00-751b-b233-d7b1c8aebbf3','2026-11-19','note',NULL,NULL,'Spør om «hjemmevakt»',NULL,NULL,NULL);
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
INSERT INTO ad VALUES(1,'01a1eefb-2980-78a2-81b2-0bf161ee849a','01a1eec4-3b00-7595-9fb1-0f75d25995a3','finn.no',NULL,'1','2026-11-18T14:06:40.000Z','2026-11-20','nb','open','["text_cut"]','80ca290b826e60944d45129b6eb5aee3ad89680236461c4f1c7739139cf08c73','cc77ea58bb99d502d1a09863f0cfd1e75806f339f8dc08814e7b969c9e04d21d');
CREATE TABLE ad_key (
  ad_id TEXT NOT NULL REFERENCES ad (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  PRIMARY KEY (ad_id, key)
) STRICT, WITHOUT ROWID;
INSERT INTO ad_key VALUES('01a1eefb-2980-78a2-81b2-0bf161ee849a','finn.no:2');
CREATE TABLE ad_origin (
  ad_id TEXT NOT NULL REFERENCES ad (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('site', 'json_ld', 'microdata', 'rdfa', 'state', 'label', 'opengraph', 'text')),
  -- Thousandths, 0 to 1000.
  confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 1000),
  PRIMARY KEY (ad_id, field)
) STRICT, WITHOUT ROWID;
INSERT INTO ad_origin VALUES('01a1eefb-2980-78a2-81b2-0bf161ee849a','title','json_ld',950);
CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('theme','"light"');
CREATE TABLE ad_text (
  hash TEXT NOT NULL PRIMARY KEY,
  -- The document as JSON, zstd.
  document BLOB NOT NULL,
  document_bytes INTEGER NOT NULL,
  plain TEXT NOT NULL
) STRICT;
INSERT INTO ad_text VALUES('80ca290b826e60944d45129b6eb5aee3ad89680236461c4f1c7739139cf08c73',X'28b52ffd20775503001247181db0a539d41a06df4d11c248992d993c694b64dbb189a2071a0a24c9800a8f78c4db2d7039d2364eb4ad41e5c5ae7372e6857a39406e72d9da3022750718fb246bb62a185ba6c0cb9d411d1bd64e6e30d304d386bdbce0a47e08ca9b1aac3d3f02010004837a02',119,'Vi søker en brøytefører til Storfonn');
CREATE TABLE page (
  hash TEXT NOT NULL PRIMARY KEY,
  zstd BLOB NOT NULL,
  bytes INTEGER NOT NULL
) STRICT;
INSERT INTO page VALUES('cc77ea58bb99d502d1a09863f0cfd1e75806f339f8dc08814e7b969c9e04d21d',X'28b52ffd2034a101003c68746d6c3e56692073c3b86b657220656e206272c3b879746566c3b87265722074696c2053746f72666f6e6e3c2f68746d6c3e',52);
CREATE TABLE journal_step (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  params TEXT NOT NULL CHECK (json_valid(params)),
  at TEXT NOT NULL,
  -- A step is open only inside its own transaction: the triggers write to the open one.
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'undone'))
) STRICT;
INSERT INTO journal_step VALUES(1,'rename-stage','{}','2026-11-18T12:06:40.000Z','done');
INSERT INTO journal_step VALUES(2,'save-job','{"title":"Brøytefører"}','2026-11-18T13:06:40.000Z','done');
INSERT INTO journal_step VALUES(3,'save-ad','{"title":"Brøytefører"}','2026-11-18T14:06:40.000Z','done');
INSERT INTO journal_step VALUES(4,'save-job','{"title":"Fergebillettør"}','2026-11-18T15:06:40.000Z','done');
INSERT INTO journal_step VALUES(5,'move-job','{"title":"Brøytefører"}','2026-11-18T16:06:40.000Z','done');
INSERT INTO journal_step VALUES(6,'add-note','{"title":"Brøytefører"}','2026-11-18T17:06:40.000Z','done');
INSERT INTO journal_step VALUES(7,'add-offer','{"name":"Storfonn"}','2026-11-18T18:06:40.000Z','done');
INSERT INTO journal_step VALUES(8,'add-offer','{"name":"Fjällbyn"}','2026-11-18T19:06:40.000Z','done');
INSERT INTO journal_step VALUES(9,'score-offer','{"name":"Storfonn"}','2026-11-18T20:06:40.000Z','done');
INSERT INTO journal_step VALUES(10,'score-offer','{"name":"Fjällbyn"}','2026-11-18T21:06:40.000Z','done');
INSERT INTO journal_step VALUES(11,'weigh','{}','2026-11-18T22:06:40.000Z','done');
INSERT INTO journal_step VALUES(12,'add-target','{"role":"Fører"}','2026-11-18T23:06:40.000Z','done');
INSERT INTO journal_step VALUES(13,'set-target','{"role":"Fører"}','2026-11-19T00:06:40.000Z','done');
INSERT INTO journal_step VALUES(14,'add-figure','{"title":"Brøytefører"}','2026-11-19T01:06:40.000Z','done');
INSERT INTO journal_step VALUES(15,'add-floor','{}','2026-11-19T02:06:40.000Z','done');
INSERT INTO journal_step VALUES(16,'delete-job','{"title":"Fergebillettør"}','2026-11-19T03:06:40.000Z','done');
INSERT INTO journal_step VALUES(18,'follow-employer','{"name":"Vardeby"}','2026-11-19T08:06:40.000Z','done');
INSERT INTO journal_step VALUES(19,'add-skill','{"name":"Vardeby"}','2026-11-19T09:06:40.000Z','done');
INSERT INTO journal_step VALUES(20,'add-skill','{"name":"Vardeby"}','2026-11-19T10:06:40.000Z','done');
INSERT INTO journal_step VALUES(21,'mark-newcomer','{"name":"Vardeby"}','2026-11-19T11:06:40.000Z','done');
INSERT INTO journal_step VALUES(22,'choose-newcomer','{"name":"Vardeby"}','2026-11-19T12:06:40.000Z','done');
INSERT INTO journal_step VALUES(24,'add-task','{"text":"Ring Storfonn"}','2026-11-22T09:00:00.000Z','done');
INSERT INTO journal_step VALUES(25,'add-interview','{}','2026-11-22T09:00:00.000Z','done');
INSERT INTO journal_step VALUES(26,'put-own-figure','{}','2026-11-22T09:00:00.000Z','done');
INSERT INTO journal_step VALUES(27,'write-letter','{"title":"Br\u00f8ytef\u00f8rer"}','2026-11-22T09:00:00.000Z','done');
INSERT INTO journal_step VALUES(28,'tag-job','{"title":"Br\u00f8ytef\u00f8rer","name":"Nordp\u00e5"}','2026-11-22T09:00:00.000Z','undone');
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
INSERT INTO journal_row VALUES(1,1,'stage','{"id":"01a1ee56-5e00-716c-b737-a67ea656ca43"}','{"id":"01a1ee56-5e00-716c-b737-a67ea656ca43","kind":"screening","name":null,"position":3,"hidden":0}');
INSERT INTO journal_row VALUES(2,2,'employer','{"id":"01a1eec4-3b00-79f7-b773-5a0d41e2b806"}',NULL);
INSERT INTO journal_row VALUES(3,2,'job','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(4,2,'contact','{"id":"01a1eec4-3b00-7269-a74b-d48afc0b513e"}',NULL);
INSERT INTO journal_row VALUES(5,2,'job_contact','{"job_id":"01a1eec4-3b00-7595-9fb1-0f75d25995a3","position":0}',NULL);
INSERT INTO journal_row VALUES(6,2,'application','{"id":"01a1eec4-3b00-751b-b233-d7b1c8aebbf3"}',NULL);
INSERT INTO journal_row VALUES(7,2,'event','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(8,3,'ad','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(9,3,'ad_key','{"ad_id":"01a1eefb-2980-78a2-81b2-0bf161ee849a","key":"finn.no:2"}',NULL);
INSERT INTO journal_row VALUES(10,3,'ad_origin','{"ad_id":"01a1eefb-2980-78a2-81b2-0bf161ee849a","field":"title"}',NULL);
INSERT INTO journal_row VALUES(11,3,'event','{"seq":2}',NULL);
INSERT INTO journal_row VALUES(12,4,'employer','{"id":"01a1ef32-1800-7486-b865-4c7f2ea3e054"}',NULL);
INSERT INTO journal_row VALUES(13,4,'job','{"seq":2}',NULL);
INSERT INTO journal_row VALUES(14,4,'application','{"id":"01a1ef32-1800-7f13-905d-0e025495ab58"}',NULL);
INSERT INTO journal_row VALUES(15,4,'event','{"seq":3}',NULL);
INSERT INTO journal_row VALUES(16,5,'application','{"id":"01a1eec4-3b00-751b-b233-d7b1c8aebbf3"}','{"id":"01a1eec4-3b00-751b-b233-d7b1c8aebbf3","job_id":"01a1eec4-3b00-7595-9fb1-0f75d25995a3","stage_id":"01a1ee56-5e00-7626-9b32-fc018aa230e4","rank":0,"applied_on":null,"created_at":"2026-11-18T13:06:40.000Z"}');
INSERT INTO journal_row VALUES(17,5,'event','{"seq":4}',NULL);
INSERT INTO journal_row VALUES(18,6,'event','{"seq":5}',NULL);
INSERT INTO journal_row VALUES(19,7,'offer','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(20,8,'offer','{"seq":2}',NULL);
INSERT INTO journal_row VALUES(21,9,'offer_score','{"offer_id":"01a1efd6-e380-7a81-8c68-c967974eddd0","criterion":"place"}',NULL);
INSERT INTO journal_row VALUES(22,10,'offer_score','{"offer_id":"01a1f00d-d200-7ff5-861b-5b66bc663705","criterion":"work"}',NULL);
INSERT INTO journal_row VALUES(23,11,'offer_weight','{"criterion":"place"}',NULL);
INSERT INTO journal_row VALUES(24,12,'target','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(25,12,'target_figures','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(26,13,'target_figures','{"seq":2}',NULL);
INSERT INTO journal_row VALUES(27,14,'pay_figure','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(28,15,'floor_level','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(29,16,'job','{"seq":2}','{"seq":2,"id":"01a1ef32-1800-7e33-af6b-5b9cc216845f","title":"Fergebillettør","title_fold":"fergebillettor","employer_id":"01a1ef32-1800-7486-b865-4c7f2ea3e054","employer":"Sundbåten","employer_fold":"sundbaten","orgnr":null,"places":"[]","deadline_kind":"unknown","deadline_at":null,"deadline_text":null,"posted_on":null,"starts_on":null,"starts_text":null,"form":null,"share_min":null,"share_max":null,"pay_min_ore":null,"pay_min_currency":null,"pay_min_period":null,"pay_max_ore":null,"pay_max_currency":null,"pay_max_period":null,"pay_step_min":null,"pay_step_max":null,"pay_share":null,"pay_text":null,"workplace":null,"required_degree":"unknown","languages_required":"[]","apply_url":null,"previous_job_id":null,"created_at":"2026-11-18T15:06:40.000Z","deleted_at":null}');
INSERT INTO journal_row VALUES(32,18,'followed_employer','{"employer":"equinor"}',NULL);
INSERT INTO journal_row VALUES(33,19,'own_skill','{"id":"01a1eec4-3b00-7045-93b5-bee7572c4de5"}',NULL);
INSERT INTO journal_row VALUES(34,20,'own_skill','{"id":"01a1eec4-3b00-744d-8591-9bd905ffe59d"}',NULL);
INSERT INTO journal_row VALUES(35,21,'newcomer_step','{"step":"tax_card"}',NULL);
INSERT INTO journal_row VALUES(36,22,'newcomer_offer','{"only":1}',NULL);
INSERT INTO journal_row VALUES(38,24,'task','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(39,25,'interview','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(40,25,'interview_person','{"interview_id":"01a1ef00-4b00-7002-8000-000000000002","position":0}',NULL);
INSERT INTO journal_row VALUES(41,26,'own_figure','{"id":"01a1ef00-4b00-7003-8000-000000000003"}',NULL);
INSERT INTO journal_row VALUES(42,26,'own_figure_number','{"figure_id":"01a1ef00-4b00-7003-8000-000000000003","part":"value"}',NULL);
INSERT INTO journal_row VALUES(43,27,'letter','{"application_id":"01a1eec4-3b00-751b-b233-d7b1c8aebbf3"}',NULL);
INSERT INTO journal_row VALUES(44,28,'job_tag',NULL,'{"job_id":"01a1eec4-3b00-7595-9fb1-0f75d25995a3","tag_id":"01a1ef00-4b00-7004-8000-000000000004"}');
INSERT INTO journal_row VALUES(45,28,'tag',NULL,'{"id":"01a1ef00-4b00-7004-8000-000000000004","name":"Nordpå","name_fold":"nordpa","created_at":"2026-11-22T09:00:00.000Z"}');
CREATE TABLE search_stale (seq INTEGER PRIMARY KEY) STRICT;
CREATE TABLE search_short (seq INTEGER PRIMARY KEY, letters TEXT NOT NULL, folded TEXT NOT NULL) STRICT;
INSERT INTO search_short VALUES(1,replace('brøytefører\nstorfonn drift as\nsølvi nysnø','\n',char(10)),'broyteforer storfonn drift as solvi nysno');
CREATE TABLE search_body (seq INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;
INSERT INTO search_body VALUES(1,'vi soker en broyteforer til storfonn spor om «hjemmevakt»');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (
  short, body, content = '''', contentless_delete = 1, tokenize = ''trigram case_sensitive 1''
)');
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'04810b59');
INSERT INTO search_data VALUES(10,X'00000000ff00000101040700040101010101010101020101020201010103010103030101010401010404000001');
INSERT INTO search_data VALUES(137438953473,X'00000121043020617301021c0202647201021602026e790102250202736f01021f03017401020d010361732001021d010362726f0102020103647269010217010365666f0102070202722001020b0103666f6e0102120301720102080202742001021a010369206e0102240202667401021901036c766901022201036e206401021502026e200102140202797301022601036f6c7601022102026e6e0102130202726501020903016601021002027974010204010372207301020c0202657201020a0202666f0102110202696601021802026f79010203010373207301021e02026e6f01022802026f6c0102200202746f01020e010374206101021b0202656601020602026f7201020f0103766920010223010379736e01022702027465010205040807070706080808080708060708070808070708070706070807070707080707070807070808');
INSERT INTO search_data VALUES(274877906945,X'000001d5043020617301021c02026272010601010d020264720102160202656e010601010a02026e790102250202736f01081f01010403017401080d01011d020274690106010119010361732001021d010362726f01080201010e0103647269010217010365666f01080701011302026e20010601010b02027220010a0b010108110103666f6e0108120101220301720108080101140202742001021a010369206e01022403017301060101030202667401021902026c20010601011b01036b6572010601010701036c2073010601011c0202766901022201036e2062010601010c03016401021502026e200102140202797301022601036f6b65010601010602026c7601022102026e6e01081301012302027265010809010115030166010810010120020279740108040101100103722065010601010903017301020c03017401060101180202657201080a0101160202666f0108110101210202696601021802026f7901080301010f010373207301021e02026e6f01022802026f6b010601010503016c0102200202746f01080e01011e010374206101021b020265660108060101120202696c010601011a02026f7201080f01011f0103766920010823010102010379736e010227020274650108050101110408090709070a0909080b080b090b0b0907080807090a0a070a0607070a070a0a090a0a06080a0a070a080709060a080a090a0b08');
INSERT INTO search_data VALUES(412316860417,X'000000ad0430207375020210010361746502021601036261740202150202696c02020701036462610202140103656269020206020272670202030202747402020b010366657202020201036765620202050103696c6c02020801036c657402020a02026c6502020901036e646202021301036f722002020e010372207302020f02026765020204010373756e020211010374656e02021702026f7202020d0202746f02020c0103756e6402021204080808070808070708080808070808080708080707');
INSERT INTO search_data VALUES(549755813889,X'00000291043020617301021c02026272010601010d020264720102160202656e010601010a02026e7901022502026f6d010601012b0202736f01081f010104030170010601012603017401080d01011d0202746901060101190203c2ab68010601012e0103616b7401060101370202732001021d010362726f01080201010e0103647269010217010365666f01080701011302026d6d010601013202026e20010601010b02027220010a0b010108110202766101060101350103666f6e0108120101220301720108080101140202742001021a0103686a650106010130010369206e01022403017301060101030202667401021902026c20010601011b01036a656d010601013101036b65720106010107020374c2bb010601013801036c2073010601011c0202766901022201046d20c2ab010601012d02026576010601013402026d65010601013301036e2062010601010c030164010215030173010601012502026e200108140101240202797301022601036f6b65010601010602026c7601022102026d20010601012c02026e6e010813010123020272200106010129030165010809010115030166010810010120020279740108040101100103706f7201060101280103722065010601010903016f010601012a03017301020c03017401060101180202657201080a0101160202666f0108110101210202696601021802026f7901080301010f010373207301021e02026e6f01022802026f6b010601010503016c0102200202706f01060101270202746f01080e01011e010374206101021b020265660108060101120202696c010601011a02026f7201080f01011f010376616b010601013602026920010823010102010379736e010227020274650108050101110104c2ab686a010601012f040809070907090a0809090a0a070b080b09090b090b09070a080807090a0a0a0a070b09090a06080a070a07090a0909090a0a0a0806080a0a070a08070906090a080a090a0a0a080a');
INSERT INTO search_data VALUES(9007336693694464,X'04000000000000010000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO search_data VALUES(9007474132647936,X'04000000000000010000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO search_data VALUES(9007611571601408,X'04000000000000010000000000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
INSERT INTO search_idx VALUES(2,X'',2);
INSERT INTO search_idx VALUES(3,X'',2);
INSERT INTO search_idx VALUES(4,X'',2);
CREATE TABLE IF NOT EXISTS 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
INSERT INTO search_docsize VALUES(1,X'2737',4);
CREATE TABLE IF NOT EXISTS 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_config VALUES('version',4);
CREATE TABLE search_word (
  word TEXT NOT NULL PRIMARY KEY,
  jobs INTEGER NOT NULL CHECK (jobs > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO search_word VALUES('broyteforer',1);
INSERT INTO search_word VALUES('drift',1);
INSERT INTO search_word VALUES('nysno',1);
INSERT INTO search_word VALUES('solvi',1);
INSERT INTO search_word VALUES('storfonn',1);
CREATE TABLE offer (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_id TEXT REFERENCES job (id),
  kind TEXT NOT NULL CHECK (kind IN ('received', 'expected', 'current')),
  name TEXT NOT NULL,
  city TEXT,
  received_on TEXT,
  answer_by TEXT,
  starts_on TEXT,
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  -- Millionths of a krone for one unit of the currency.
  rate_millionths INTEGER CHECK (rate_millionths > 0),
  rate_on TEXT CHECK ((rate_on IS NULL) = (rate_millionths IS NULL)),
  rate_from TEXT CHECK (rate_from IN ('person', 'norges_bank')),
  base_ore INTEGER NOT NULL CHECK (base_ore BETWEEN 0 AND 10000000000000),
  base_text TEXT NOT NULL,
  share_percent INTEGER NOT NULL CHECK (share_percent BETWEEN 1 AND 100),
  holiday TEXT NOT NULL CHECK (holiday IN ('five_weeks', 'statutory', 'none')),
  year_kind TEXT NOT NULL CHECK (year_kind IN ('normal', 'first')),
  bonus_ore INTEGER NOT NULL CHECK (bonus_ore BETWEEN 0 AND 10000000000000),
  bonus_likelihood_percent INTEGER NOT NULL CHECK (bonus_likelihood_percent BETWEEN 0 AND 100),
  sign_on_ore INTEGER NOT NULL CHECK (sign_on_ore BETWEEN 0 AND 10000000000000),
  equity_year_ore INTEGER NOT NULL CHECK (equity_year_ore BETWEEN 0 AND 10000000000000),
  horizon_years INTEGER NOT NULL CHECK (horizon_years BETWEEN 1 AND 10),
  pension_rate INTEGER CHECK (pension_rate BETWEEN 0 AND 10000),
  pension_rate_above INTEGER CHECK (pension_rate_above BETWEEN 0 AND 10000),
  -- A week has 168 hours.
  hours_week INTEGER NOT NULL CHECK (hours_week BETWEEN 1 AND 16800),
  overtime TEXT NOT NULL CHECK (overtime IN ('unknown', 'paid', 'exempt')),
  rooms INTEGER CHECK (rooms BETWEEN 1 AND 3),
  rent_month_ore INTEGER CHECK (rent_month_ore BETWEEN 0 AND 10000000000000),
  commute_month_ore INTEGER NOT NULL CHECK (commute_month_ore BETWEEN 0 AND 10000000000000),
  commute_minutes_day INTEGER CHECK (commute_minutes_day BETWEEN 0 AND 1440),
  other_month_ore INTEGER NOT NULL CHECK (other_month_ore BETWEEN 0 AND 10000000000000),
  union_dues_ore INTEGER NOT NULL CHECK (union_dues_ore BETWEEN 0 AND 10000000000000),
  scheme TEXT NOT NULL CHECK (scheme IN ('ordinary', 'paye')),
  required_degree TEXT NOT NULL CHECK (required_degree IN ('none', 'bachelor', 'master', 'doctorate', 'unknown')),
  probation_months INTEGER CHECK (probation_months BETWEEN 0 AND 255),
  temporary_months INTEGER CHECK (temporary_months BETWEEN 0 AND 255),
  notice_months INTEGER CHECK (notice_months BETWEEN 0 AND 255),
  non_compete_months INTEGER CHECK (non_compete_months BETWEEN 0 AND 255),
  non_compete_paid INTEGER CHECK (non_compete_paid IN (0, 1)),
  overtime_percent INTEGER CHECK (overtime_percent BETWEEN 0 AND 255),
  written_contract TEXT NOT NULL CHECK (written_contract IN ('unknown', 'yes', 'no')),
  created_at TEXT NOT NULL,
  CHECK ((rate_from IS NULL) = (rate_millionths IS NULL)),
  CHECK ((pension_rate_above IS NULL) = (pension_rate IS NULL)),
  -- Kroner need no rate.
  CHECK (currency <> 'NOK' OR rate_millionths IS NULL)
) STRICT;
INSERT INTO offer VALUES(1,'01a1efd6-e380-7a81-8c68-c967974eddd0','01a1eec4-3b00-7595-9fb1-0f75d25995a3','received','Storfonn','Småvær','2026-11-20','2026-12-01','2027-01-04','NOK',NULL,NULL,NULL,65000000,'650 000',100,'five_weeks','normal',2500000,50,0,0,3,700,1810,3750,'unknown',NULL,NULL,0,NULL,0,0,'ordinary','unknown',6,NULL,NULL,NULL,0,NULL,'yes','2026-11-18T18:06:40.000Z');
INSERT INTO offer VALUES(2,'01a1f00d-d200-7ff5-861b-5b66bc663705',NULL,'expected','Fjällbyn','Småvær','2026-11-20',NULL,NULL,'SEK',1012500,'2026-11-18','norges_bank',65000000,'650 000',100,'five_weeks','normal',0,50,0,0,3,NULL,NULL,3750,'unknown',NULL,NULL,0,NULL,0,0,'ordinary','unknown',NULL,NULL,NULL,NULL,NULL,NULL,'unknown','2026-11-18T19:06:40.000Z');
CREATE TABLE offer_score (
  offer_id TEXT NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
  criterion TEXT NOT NULL CHECK (criterion IN ('work', 'people', 'growth', 'home_office', 'place', 'security')),
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  note TEXT NOT NULL,
  PRIMARY KEY (offer_id, criterion)
) STRICT, WITHOUT ROWID;
INSERT INTO offer_score VALUES('01a1efd6-e380-7a81-8c68-c967974eddd0','place',9,'Utsikt');
INSERT INTO offer_score VALUES('01a1f00d-d200-7ff5-861b-5b66bc663705','work',4,'');
CREATE TABLE offer_weight (
  criterion TEXT NOT NULL PRIMARY KEY CHECK (criterion IN ('money', 'work', 'people', 'growth', 'home_office', 'place',
    'security')),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID;
INSERT INTO offer_weight VALUES('place',8);
CREATE TABLE target (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  level TEXT CHECK (level IN ('entry', 'mid', 'senior')),
  city TEXT,
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO target VALUES(1,'01a1f0e9-8c00-7364-b48a-dd7ce4fd4a6f','Fører','mid','Bodø','2026-11-18T23:06:40.000Z');
CREATE TABLE target_figures (
  seq INTEGER PRIMARY KEY,
  target_id TEXT NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  walk_away_ore INTEGER NOT NULL CHECK (walk_away_ore BETWEEN 0 AND 10000000000000),
  expected_ore INTEGER NOT NULL CHECK (expected_ore BETWEEN 0 AND 10000000000000),
  stretch_ore INTEGER NOT NULL CHECK (stretch_ore BETWEEN 0 AND 10000000000000),
  reason TEXT NOT NULL
) STRICT;
INSERT INTO target_figures VALUES(1,'01a1f0e9-8c00-7364-b48a-dd7ce4fd4a6f','2026-11-20',55000000,60000000,65000000,'Tariffen');
INSERT INTO target_figures VALUES(2,'01a1f0e9-8c00-7364-b48a-dd7ce4fd4a6f','2026-11-20',57000000,62000000,67000000,'Tariffen');
CREATE TABLE pay_figure (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id),
  on_day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('advertised', 'asked', 'said', 'offered', 'accepted')),
  who TEXT NOT NULL,
  -- The pay columns are those of `job`.
  pay_min_ore INTEGER,
  pay_min_currency TEXT CHECK ((pay_min_currency IS NULL) = (pay_min_ore IS NULL)),
  pay_min_period TEXT CHECK (pay_min_period IN ('year', 'month', 'hour')),
  pay_max_ore INTEGER,
  pay_max_currency TEXT CHECK ((pay_max_currency IS NULL) = (pay_max_ore IS NULL)),
  pay_max_period TEXT CHECK (pay_max_period IN ('year', 'month', 'hour')),
  pay_step_min INTEGER CHECK (pay_step_min BETWEEN 0 AND 255),
  pay_step_max INTEGER CHECK (pay_step_max BETWEEN 0 AND 255 AND (pay_step_max IS NULL) = (pay_step_min IS NULL)),
  pay_share INTEGER CHECK (pay_share BETWEEN 0 AND 255),
  pay_text TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CHECK ((pay_min_period IS NULL) = (pay_min_ore IS NULL)),
  CHECK ((pay_max_period IS NULL) = (pay_max_ore IS NULL))
) STRICT;
INSERT INTO pay_figure VALUES(1,'01a1f157-6900-7c3c-a5a3-f5200ed4b70f','01a1eec4-3b00-751b-b233-d7b1c8aebbf3','2026-11-19','said','Lederen',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'rundt 640 000','','2026-11-19T01:06:40.000Z');
CREATE TABLE floor_level (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  valid_from TEXT NOT NULL,
  bachelor_ore INTEGER NOT NULL CHECK (bachelor_ore BETWEEN 1 AND 10000000000000),
  master_ore INTEGER NOT NULL CHECK (master_ore BETWEEN 1 AND 10000000000000),
  url TEXT NOT NULL,
  entered_on TEXT NOT NULL
) STRICT;
INSERT INTO floor_level VALUES(1,'01a1eec4-3b00-7f9d-a644-fc342462ec45','2027-09-01',53000000,60000000,'https://example.org/nivå?år=2027','2026-11-21');
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 VALUES('floor_level','floor_level_from','1 1 1');
INSERT INTO sqlite_stat1 VALUES('floor_level','sqlite_autoindex_floor_level_1','1 1');
INSERT INTO sqlite_stat1 VALUES('pay_figure','pay_figure_timeline','1 1 1 1');
INSERT INTO sqlite_stat1 VALUES('pay_figure','sqlite_autoindex_pay_figure_1','1 1');
INSERT INTO sqlite_stat1 VALUES('target_figures','target_figures_history','2 2 2 1');
INSERT INTO sqlite_stat1 VALUES('target','sqlite_autoindex_target_1','1 1');
INSERT INTO sqlite_stat1 VALUES('job','job_trash','1 1 1');
INSERT INTO sqlite_stat1 VALUES('job','job_previous','0 0');
INSERT INTO sqlite_stat1 VALUES('job','job_alike','2 1 1');
INSERT INTO sqlite_stat1 VALUES('job','job_employer','2 1');
INSERT INTO sqlite_stat1 VALUES('job','sqlite_autoindex_job_1','2 1');
INSERT INTO sqlite_stat1 VALUES('stage','stage','11 1');
INSERT INTO sqlite_stat1 VALUES('search_idx','search_idx','4 1 1');
INSERT INTO sqlite_stat1 VALUES('search_config','search_config','1 1');
INSERT INTO sqlite_stat1 VALUES('application','sqlite_autoindex_application_2','2 1');
INSERT INTO sqlite_stat1 VALUES('application','application','2 1');
INSERT INTO sqlite_stat1 VALUES('job_contact','job_contact_contact','1 1');
INSERT INTO sqlite_stat1 VALUES('job_contact','job_contact','1 1 1');
INSERT INTO sqlite_stat1 VALUES('contact','contact','1 1');
INSERT INTO sqlite_stat1 VALUES('employer','employer_name','2 1');
INSERT INTO sqlite_stat1 VALUES('employer','sqlite_autoindex_employer_2','2 2');
INSERT INTO sqlite_stat1 VALUES('employer','employer','2 1');
INSERT INTO sqlite_stat1 VALUES('offer_score','offer_score','2 1 1');
INSERT INTO sqlite_stat1 VALUES('event','event_ad','1 1');
INSERT INTO sqlite_stat1 VALUES('event','event_to_stage','3 2');
INSERT INTO sqlite_stat1 VALUES('event','event_stage','3 2 1 1');
INSERT INTO sqlite_stat1 VALUES('event','event_history','5 3 2 1');
INSERT INTO sqlite_stat1 VALUES('event','sqlite_autoindex_event_1','5 1');
INSERT INTO sqlite_stat1 VALUES('offer','offer_job','1 1 1');
INSERT INTO sqlite_stat1 VALUES('offer','sqlite_autoindex_offer_1','2 1');
INSERT INTO sqlite_stat1 VALUES('ad','ad_by_page','1 1');
INSERT INTO sqlite_stat1 VALUES('ad','ad_by_text','1 1');
INSERT INTO sqlite_stat1 VALUES('ad','ad_job','1 1 1');
INSERT INTO sqlite_stat1 VALUES('ad','sqlite_autoindex_ad_1','1 1');
INSERT INTO sqlite_stat1 VALUES('ad_key','ad_key_key','1 1 1');
INSERT INTO sqlite_stat1 VALUES('ad_key','ad_key','1 1 1');
INSERT INTO sqlite_stat1 VALUES('search_word','search_word','5 1');
INSERT INTO sqlite_stat1 VALUES('ad_origin','ad_origin','1 1 1');
INSERT INTO sqlite_stat1 VALUES('journal_row','journal_row_ad','1 1');
INSERT INTO sqlite_stat1 VALUES('journal_row','journal_row_step','31 2 1');
INSERT INTO sqlite_stat1 VALUES('page','sqlite_autoindex_page_1','1 1');
INSERT INTO sqlite_stat1 VALUES('journal_step','journal_step_state','17 9 1');
INSERT INTO sqlite_stat1 VALUES('journal_step','journal_step_open','0 0');
INSERT INTO sqlite_stat1 VALUES('setting','setting','1 1');
INSERT INTO sqlite_stat1 VALUES('ad_text','sqlite_autoindex_ad_text_1','1 1');
INSERT INTO sqlite_stat1 VALUES('offer_weight','offer_weight','1 1');
INSERT INTO sqlite_stat1 VALUES('followed_employer','followed_employer','1 1');
INSERT INTO sqlite_stat1 VALUES('newcomer_step','newcomer_step','1 1');
INSERT INTO sqlite_stat1 VALUES('own_skill','sqlite_autoindex_own_skill_2','2 1');
INSERT INTO sqlite_stat1 VALUES('own_skill','own_skill','2 1');
CREATE TABLE followed_employer (
  -- Its id in the guidance.
  employer TEXT NOT NULL PRIMARY KEY,
  since_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO followed_employer VALUES('equinor','2026-11-19');
CREATE TABLE own_skill (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  -- The name folded: one skill is kept once, however it is spelt.
  name_fold TEXT NOT NULL UNIQUE,
  -- Its id in the guidance, where it is one of those.
  skill TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO own_skill VALUES('01a1eec4-3b00-7045-93b5-bee7572c4de5','Rust','rust','rust','2026-11-19T09:06:40.000Z');
INSERT INTO own_skill VALUES('01a1eec4-3b00-744d-8591-9bd905ffe59d','Fjellvett','fjellvett',NULL,'2026-11-19T10:06:40.000Z');
CREATE TABLE newcomer_step (
  -- Its id in the guidance.
  step TEXT NOT NULL PRIMARY KEY,
  done_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO newcomer_step VALUES('tax_card','2026-11-18');
CREATE TABLE newcomer_offer (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  offer_id TEXT NOT NULL REFERENCES offer (id) ON DELETE CASCADE
) STRICT;
INSERT INTO newcomer_offer VALUES(1,'01a1f00d-d200-7ff5-861b-5b66bc663705');
CREATE TABLE own_figure (
  id TEXT NOT NULL PRIMARY KEY,
  fact TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  url TEXT,
  as_of TEXT NOT NULL,
  entered_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO own_figure VALUES('01a1ef00-4b00-7003-8000-000000000003','rent.tromso.2','Husleiehjulet','https://husleie.example/tromso','2026-10-01','2026-11-22');
CREATE TABLE own_figure_number (
  figure_id TEXT NOT NULL REFERENCES own_figure (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('value', 'low', 'middle', 'high')),
  hundredths INTEGER NOT NULL CHECK (hundredths BETWEEN 0 AND 4294967295),
  text TEXT NOT NULL,
  PRIMARY KEY (figure_id, part)
) STRICT, WITHOUT ROWID;
INSERT INTO own_figure_number VALUES('01a1ef00-4b00-7003-8000-000000000003','value',1450000,'14 500');
CREATE TABLE own_statistic (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  level TEXT CHECK (level IN ('entry', 'mid', 'senior')),
  -- A city or county by name; null is all of Norway.
  place TEXT,
  year INTEGER CHECK (year BETWEEN 1900 AND 2200),
  p25_ore INTEGER CHECK (p25_ore BETWEEN 0 AND 10000000000000),
  p25_text TEXT NOT NULL,
  median_ore INTEGER NOT NULL CHECK (median_ore BETWEEN 0 AND 10000000000000),
  median_text TEXT NOT NULL,
  p75_ore INTEGER CHECK (p75_ore BETWEEN 0 AND 10000000000000),
  p75_text TEXT NOT NULL,
  answers INTEGER CHECK (answers BETWEEN 0 AND 10000000),
  source TEXT NOT NULL,
  url TEXT,
  as_of TEXT NOT NULL,
  entered_on TEXT NOT NULL,
  CHECK ((p25_ore IS NULL) = (p75_ore IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE registered_employer (
  orgnr TEXT NOT NULL PRIMARY KEY CHECK (length(orgnr) = 9),
  name TEXT NOT NULL,
  form TEXT,
  form_text TEXT,
  address TEXT,
  municipality TEXT,
  industry TEXT,
  industry_text TEXT,
  employees INTEGER CHECK (employees BETWEEN 0 AND 10000000),
  website TEXT,
  registered_on TEXT,
  trouble TEXT CHECK (trouble IN ('bankrupt', 'winding_up', 'forced_winding_up', 'struck_off')),
  -- The name it was looked up for; empty where it was its own.
  known_as TEXT NOT NULL,
  url TEXT NOT NULL,
  fetched_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE fetched_wages (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  -- The day the table was last renewed, where the answer says it.
  updated_on TEXT,
  url TEXT NOT NULL,
  fetched_on TEXT NOT NULL
) STRICT;
CREATE TABLE fetched_wage (
  -- The code of STYRK-08.
  occupation TEXT NOT NULL PRIMARY KEY,
  p25_kr INTEGER CHECK (p25_kr BETWEEN 0 AND 10000000),
  median_kr INTEGER CHECK (median_kr BETWEEN 0 AND 10000000),
  p75_kr INTEGER CHECK (p75_kr BETWEEN 0 AND 10000000),
  mean_kr INTEGER CHECK (mean_kr BETWEEN 0 AND 10000000)
) STRICT, WITHOUT ROWID;
CREATE TABLE guidance_pack (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  hash TEXT NOT NULL,
  -- The day it names itself by.
  edition TEXT NOT NULL,
  -- The file's name.
  name TEXT NOT NULL,
  imported_on TEXT NOT NULL
) STRICT;
CREATE TABLE pack_text (
  hash TEXT NOT NULL PRIMARY KEY,
  zstd BLOB NOT NULL,
  bytes INTEGER NOT NULL
) STRICT;
CREATE TABLE archive (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE letter (
  application_id TEXT NOT NULL PRIMARY KEY REFERENCES application (id),
  text TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO letter VALUES('01a1eec4-3b00-751b-b233-d7b1c8aebbf3','Kjære Storfonn Drift,','2026-11-22T09:00:00.000Z');
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
INSERT INTO task VALUES(1,'01a1ef00-4b00-7001-8000-000000000001','01a1eec4-3b00-751b-b233-d7b1c8aebbf3','follow_up','Ring Storfonn','2026-11-27','09:30:00',NULL,'2026-11-22T09:00:00.000Z');
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
INSERT INTO interview VALUES(1,'01a1ef00-4b00-7002-8000-000000000002','01a1eec4-3b00-751b-b233-d7b1c8aebbf3',1,'on_site','2026-12-02T09:00:00.000Z','Europe/Oslo',60,'Brøytestasjonen','','planned','**Kart** over vegene','','','','2026-11-22T09:00:00.000Z');
CREATE TABLE interview_person (
  interview_id TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  contact_id TEXT REFERENCES contact (id),
  name TEXT CHECK ((name IS NULL) = (contact_id IS NOT NULL)),
  PRIMARY KEY (interview_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO interview_person VALUES('01a1ef00-4b00-7002-8000-000000000002',0,NULL,'Åse Brattbakk');
CREATE TABLE conversation (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  application_id TEXT REFERENCES application (id),
  on_day TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('call', 'mail', 'message', 'meeting')),
  text TEXT NOT NULL
) STRICT;
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
CREATE TABLE document_sent (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  application_id TEXT NOT NULL REFERENCES application (id),
  version_id TEXT NOT NULL REFERENCES document_version (id),
  on_day TEXT NOT NULL
) STRICT;
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
CREATE TABLE job_link (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_id TEXT NOT NULL REFERENCES job (id),
  title TEXT NOT NULL,
  url TEXT NOT NULL
) STRICT;
CREATE TABLE checklist_item (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  job_id TEXT NOT NULL REFERENCES job (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  done_on TEXT
) STRICT;
CREATE TABLE saved_view (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT, WITHOUT ROWID;
CREATE TABLE put_off (
  -- What: "quiet:<application>", "deadline:<job>" and the like; src/today.rs knows the words.
  thing TEXT NOT NULL PRIMARY KEY,
  until_on TEXT,
  put_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE example (
  table_name TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (table_name, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE reminder (
  thing TEXT NOT NULL PRIMARY KEY,
  due_at TEXT NOT NULL,
  shown_at TEXT NOT NULL,
  -- When the person saw it in the program; until then a missed one stays on the day's page.
  seen_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX employer_name ON employer (name_fold);
CREATE INDEX job_employer ON job (employer_id);
CREATE INDEX job_alike ON job (title_fold, employer_fold);
CREATE INDEX job_previous ON job (previous_job_id) WHERE previous_job_id IS NOT NULL;
CREATE INDEX job_trash ON job (deleted_at, seq) WHERE deleted_at IS NOT NULL;
CREATE INDEX job_contact_contact ON job_contact (contact_id);
CREATE INDEX event_history ON event (application_id, on_day, seq);
CREATE INDEX event_stage ON event (application_id, on_day, seq) WHERE kind = 'stage';
CREATE INDEX event_to_stage ON event (to_stage_id) WHERE to_stage_id IS NOT NULL;
CREATE INDEX event_ad ON event (ad_id) WHERE ad_id IS NOT NULL;
CREATE INDEX ad_job ON ad (job_id, seq);
CREATE INDEX ad_by_text ON ad (text_hash);
CREATE INDEX ad_by_page ON ad (page_hash) WHERE page_hash IS NOT NULL;
CREATE INDEX ad_key_key ON ad_key (key, ad_id);
CREATE UNIQUE INDEX journal_step_open ON journal_step (state) WHERE state = 'open';
CREATE INDEX journal_step_state ON journal_step (state, id);
CREATE INDEX journal_row_step ON journal_row (step_id, seq);
CREATE INDEX journal_row_ad ON journal_row (step_id) WHERE table_name = 'ad';
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
CREATE TRIGGER search_note_delete AFTER DELETE ON event WHEN OLD.kind = 'note' BEGIN
  INSERT OR IGNORE INTO search_stale SELECT job.seq FROM application JOIN job ON job.id = application.job_id
    WHERE application.id = OLD.application_id;
END;
CREATE INDEX offer_job ON offer (job_id, seq) WHERE job_id IS NOT NULL;
CREATE INDEX target_figures_history ON target_figures (target_id, on_day, seq);
CREATE INDEX pay_figure_timeline ON pay_figure (application_id, on_day, seq);
CREATE INDEX floor_level_from ON floor_level (valid_from, seq);
CREATE INDEX job_archive ON job (archive_id, deleted_at, seq) WHERE archive_id IS NOT NULL;
CREATE INDEX job_merged ON job (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX job_running ON job (seq) WHERE deleted_at IS NULL AND archive_id IS NULL;
CREATE INDEX application_column ON application (stage_id, rank, job_id) WHERE archived = 0;
CREATE INDEX application_found ON application (found_at) WHERE found_at IS NOT NULL;
CREATE INDEX task_application ON task (application_id, seq) WHERE application_id IS NOT NULL;
CREATE INDEX task_open ON task (due_on, seq) WHERE done_on IS NULL;
CREATE INDEX interview_application ON interview (application_id, starts_at, seq);
CREATE INDEX interview_time ON interview (starts_at, seq);
CREATE INDEX interview_person_contact ON interview_person (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX contact_employer ON contact (employer_id) WHERE employer_id IS NOT NULL;
CREATE INDEX contact_folded ON contact (folded, id);
CREATE INDEX contact_email ON contact (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX contact_phone ON contact (phone_key) WHERE phone_key IS NOT NULL;
CREATE INDEX conversation_contact ON conversation (contact_id, on_day, seq);
CREATE INDEX conversation_application ON conversation (application_id, on_day, seq) WHERE application_id IS NOT NULL;
CREATE INDEX document_version_hash ON document_version (hash);
CREATE INDEX document_sent_application ON document_sent (application_id, on_day, seq);
CREATE INDEX document_sent_version ON document_sent (version_id);
CREATE INDEX journal_row_document ON journal_row (before ->> 'hash')
  WHERE table_name = 'document_version' AND before IS NOT NULL;
CREATE INDEX job_tag_tag ON job_tag (tag_id, job_id);
CREATE INDEX job_link_job ON job_link (job_id, seq);
CREATE INDEX checklist_item_job ON checklist_item (job_id, position, seq);
CREATE INDEX offer_answer ON offer (answer_by, seq) WHERE answer_by IS NOT NULL;
CREATE INDEX event_reached ON event (on_day, seq, to_stage_id, application_id) WHERE kind = 'stage';
CREATE INDEX application_applied ON application (applied_on, job_id) WHERE applied_on IS NOT NULL;
CREATE TRIGGER search_note_update AFTER UPDATE OF text, application_id ON event BEGIN
  INSERT OR IGNORE INTO search_stale SELECT job.seq FROM application JOIN job ON job.id = application.job_id
    WHERE application.id IN (OLD.application_id, NEW.application_id);
END;
CREATE INDEX job_deadline ON job (deadline_at, seq)
  WHERE deadline_at IS NOT NULL AND deleted_at IS NULL AND archive_id IS NULL;
CREATE INDEX job_starts ON job (starts_on, seq)
  WHERE starts_on IS NOT NULL AND deleted_at IS NULL AND archive_id IS NULL;
CREATE INDEX task_due ON task (due_on, seq) WHERE due_on IS NOT NULL;
CREATE INDEX offer_starts ON offer (starts_on, seq) WHERE starts_on IS NOT NULL;
CREATE INDEX reminder_unseen ON reminder (due_at) WHERE seen_at IS NULL;
CREATE TRIGGER journal_ad_insert AFTER INSERT ON ad BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'ad', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_ad_update AFTER UPDATE ON ad WHEN (OLD.seq, OLD.id, OLD.job_id, OLD.site, OLD.url, OLD.external_id, OLD.captured_at, OLD.seen_on, OLD.language, OLD.state, OLD.warnings, OLD.text_hash, OLD.page_hash) IS NOT (NEW.seq, NEW.id, NEW.job_id, NEW.site, NEW.url, NEW.external_id, NEW.captured_at, NEW.seen_on, NEW.language, NEW.state, NEW.warnings, NEW.text_hash, NEW.page_hash) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'ad', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'job_id', OLD.job_id, 'site', OLD.site, 'url', OLD.url, 'external_id', OLD.external_id, 'captured_at', OLD.captured_at, 'seen_on', OLD.seen_on, 'language', OLD.language, 'state', OLD.state, 'warnings', OLD.warnings, 'text_hash', OLD.text_hash, 'page_hash', OLD.page_hash));
END;
CREATE TRIGGER journal_ad_delete AFTER DELETE ON ad BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'ad', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'job_id', OLD.job_id, 'site', OLD.site, 'url', OLD.url, 'external_id', OLD.external_id, 'captured_at', OLD.captured_at, 'seen_on', OLD.seen_on, 'language', OLD.language, 'state', OLD.state, 'warnings', OLD.warnings, 'text_hash', OLD.text_hash, 'page_hash', OLD.page_hash));
END;
CREATE TRIGGER journal_ad_key_insert AFTER INSERT ON ad_key BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'ad_key', json_object('ad_id', NEW.ad_id, 'key', NEW.key), NULL);
END;
CREATE TRIGGER journal_ad_key_update AFTER UPDATE ON ad_key WHEN (OLD.ad_id, OLD.key) IS NOT (NEW.ad_id, NEW.key) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'ad_key', json_object('ad_id', NEW.ad_id, 'key', NEW.key), json_object('ad_id', OLD.ad_id, 'key', OLD.key));
END;
CREATE TRIGGER journal_ad_key_delete AFTER DELETE ON ad_key BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'ad_key', NULL, json_object('ad_id', OLD.ad_id, 'key', OLD.key));
END;
CREATE TRIGGER journal_ad_origin_insert AFTER INSERT ON ad_origin BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'ad_origin', json_object('ad_id', NEW.ad_id, 'field', NEW.field), NULL);
END;
CREATE TRIGGER journal_ad_origin_update AFTER UPDATE ON ad_origin WHEN (OLD.ad_id, OLD.field, OLD.origin, OLD.confidence) IS NOT (NEW.ad_id, NEW.field, NEW.origin, NEW.confidence) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'ad_origin', json_object('ad_id', NEW.ad_id, 'field', NEW.field), json_object('ad_id', OLD.ad_id, 'field', OLD.field, 'origin', OLD.origin, 'confidence', OLD.confidence));
END;
CREATE TRIGGER journal_ad_origin_delete AFTER DELETE ON ad_origin BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'ad_origin', NULL, json_object('ad_id', OLD.ad_id, 'field', OLD.field, 'origin', OLD.origin, 'confidence', OLD.confidence));
END;
CREATE TRIGGER journal_application_insert AFTER INSERT ON application BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'application', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_application_update AFTER UPDATE ON application WHEN (OLD.id, OLD.job_id, OLD.stage_id, OLD.rank, OLD.applied_on, OLD.created_at, OLD.archived, OLD.found_at, OLD.closed_reason, OLD.closed_note) IS NOT (NEW.id, NEW.job_id, NEW.stage_id, NEW.rank, NEW.applied_on, NEW.created_at, NEW.archived, NEW.found_at, NEW.closed_reason, NEW.closed_note) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'application', json_object('id', NEW.id), json_object('id', OLD.id, 'job_id', OLD.job_id, 'stage_id', OLD.stage_id, 'rank', OLD.rank, 'applied_on', OLD.applied_on, 'created_at', OLD.created_at, 'archived', OLD.archived, 'found_at', OLD.found_at, 'closed_reason', OLD.closed_reason, 'closed_note', OLD.closed_note));
END;
CREATE TRIGGER journal_application_delete AFTER DELETE ON application BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'application', NULL, json_object('id', OLD.id, 'job_id', OLD.job_id, 'stage_id', OLD.stage_id, 'rank', OLD.rank, 'applied_on', OLD.applied_on, 'created_at', OLD.created_at, 'archived', OLD.archived, 'found_at', OLD.found_at, 'closed_reason', OLD.closed_reason, 'closed_note', OLD.closed_note));
END;
CREATE TRIGGER journal_archive_insert AFTER INSERT ON archive BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'archive', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_archive_update AFTER UPDATE ON archive WHEN (OLD.seq, OLD.id, OLD.name, OLD.ended_on, OLD.created_at) IS NOT (NEW.seq, NEW.id, NEW.name, NEW.ended_on, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'archive', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'name', OLD.name, 'ended_on', OLD.ended_on, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_archive_delete AFTER DELETE ON archive BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'archive', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'name', OLD.name, 'ended_on', OLD.ended_on, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_checklist_item_insert AFTER INSERT ON checklist_item BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'checklist_item', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_checklist_item_update AFTER UPDATE ON checklist_item WHEN (OLD.seq, OLD.id, OLD.job_id, OLD.position, OLD.text, OLD.done_on) IS NOT (NEW.seq, NEW.id, NEW.job_id, NEW.position, NEW.text, NEW.done_on) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'checklist_item', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'job_id', OLD.job_id, 'position', OLD.position, 'text', OLD.text, 'done_on', OLD.done_on));
END;
CREATE TRIGGER journal_checklist_item_delete AFTER DELETE ON checklist_item BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'checklist_item', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'job_id', OLD.job_id, 'position', OLD.position, 'text', OLD.text, 'done_on', OLD.done_on));
END;
CREATE TRIGGER journal_contact_insert AFTER INSERT ON contact BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'contact', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_contact_update AFTER UPDATE ON contact WHEN (OLD.id, OLD.name, OLD.role, OLD.email, OLD.phone, OLD.created_at, OLD.employer_id, OLD.page, OLD.address, OLD.known_how, OLD.note, OLD.kept, OLD.folded, OLD.email_key, OLD.phone_key) IS NOT (NEW.id, NEW.name, NEW.role, NEW.email, NEW.phone, NEW.created_at, NEW.employer_id, NEW.page, NEW.address, NEW.known_how, NEW.note, NEW.kept, NEW.folded, NEW.email_key, NEW.phone_key) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'contact', json_object('id', NEW.id), json_object('id', OLD.id, 'name', OLD.name, 'role', OLD.role, 'email', OLD.email, 'phone', OLD.phone, 'created_at', OLD.created_at, 'employer_id', OLD.employer_id, 'page', OLD.page, 'address', OLD.address, 'known_how', OLD.known_how, 'note', OLD.note, 'kept', OLD.kept, 'folded', OLD.folded, 'email_key', OLD.email_key, 'phone_key', OLD.phone_key));
END;
CREATE TRIGGER journal_contact_delete AFTER DELETE ON contact BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'contact', NULL, json_object('id', OLD.id, 'name', OLD.name, 'role', OLD.role, 'email', OLD.email, 'phone', OLD.phone, 'created_at', OLD.created_at, 'employer_id', OLD.employer_id, 'page', OLD.page, 'address', OLD.address, 'known_how', OLD.known_how, 'note', OLD.note, 'kept', OLD.kept, 'folded', OLD.folded, 'email_key', OLD.email_key, 'phone_key', OLD.phone_key));
END;
CREATE TRIGGER journal_conversation_insert AFTER INSERT ON conversation BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'conversation', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_conversation_update AFTER UPDATE ON conversation WHEN (OLD.seq, OLD.id, OLD.contact_id, OLD.application_id, OLD.on_day, OLD.way, OLD.text) IS NOT (NEW.seq, NEW.id, NEW.contact_id, NEW.application_id, NEW.on_day, NEW.way, NEW.text) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'conversation', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'contact_id', OLD.contact_id, 'application_id', OLD.application_id, 'on_day', OLD.on_day, 'way', OLD.way, 'text', OLD.text));
END;
CREATE TRIGGER journal_conversation_delete AFTER DELETE ON conversation BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'conversation', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'contact_id', OLD.contact_id, 'application_id', OLD.application_id, 'on_day', OLD.on_day, 'way', OLD.way, 'text', OLD.text));
END;
CREATE TRIGGER journal_document_insert AFTER INSERT ON document BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'document', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_document_update AFTER UPDATE ON document WHEN (OLD.seq, OLD.id, OLD.kind, OLD.name, OLD.created_at) IS NOT (NEW.seq, NEW.id, NEW.kind, NEW.name, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'document', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'kind', OLD.kind, 'name', OLD.name, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_document_delete AFTER DELETE ON document BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'document', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'kind', OLD.kind, 'name', OLD.name, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_document_sent_insert AFTER INSERT ON document_sent BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'document_sent', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_document_sent_update AFTER UPDATE ON document_sent WHEN (OLD.seq, OLD.id, OLD.application_id, OLD.version_id, OLD.on_day) IS NOT (NEW.seq, NEW.id, NEW.application_id, NEW.version_id, NEW.on_day) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'document_sent', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'version_id', OLD.version_id, 'on_day', OLD.on_day));
END;
CREATE TRIGGER journal_document_sent_delete AFTER DELETE ON document_sent BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'document_sent', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'version_id', OLD.version_id, 'on_day', OLD.on_day));
END;
CREATE TRIGGER journal_document_version_insert AFTER INSERT ON document_version BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'document_version', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_document_version_update AFTER UPDATE ON document_version WHEN (OLD.seq, OLD.id, OLD.document_id, OLD.number, OLD.file_name, OLD.hash, OLD.bytes, OLD.note, OLD.added_at) IS NOT (NEW.seq, NEW.id, NEW.document_id, NEW.number, NEW.file_name, NEW.hash, NEW.bytes, NEW.note, NEW.added_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'document_version', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'document_id', OLD.document_id, 'number', OLD.number, 'file_name', OLD.file_name, 'hash', OLD.hash, 'bytes', OLD.bytes, 'note', OLD.note, 'added_at', OLD.added_at));
END;
CREATE TRIGGER journal_document_version_delete AFTER DELETE ON document_version BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'document_version', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'document_id', OLD.document_id, 'number', OLD.number, 'file_name', OLD.file_name, 'hash', OLD.hash, 'bytes', OLD.bytes, 'note', OLD.note, 'added_at', OLD.added_at));
END;
CREATE TRIGGER journal_employer_insert AFTER INSERT ON employer BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'employer', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_employer_update AFTER UPDATE ON employer WHEN (OLD.id, OLD.name, OLD.name_fold, OLD.orgnr, OLD.created_at) IS NOT (NEW.id, NEW.name, NEW.name_fold, NEW.orgnr, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'employer', json_object('id', NEW.id), json_object('id', OLD.id, 'name', OLD.name, 'name_fold', OLD.name_fold, 'orgnr', OLD.orgnr, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_employer_delete AFTER DELETE ON employer BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'employer', NULL, json_object('id', OLD.id, 'name', OLD.name, 'name_fold', OLD.name_fold, 'orgnr', OLD.orgnr, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_event_insert AFTER INSERT ON event BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'event', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_event_update AFTER UPDATE ON event WHEN (OLD.seq, OLD.id, OLD.application_id, OLD.on_day, OLD.kind, OLD.from_kind, OLD.to_stage_id, OLD.text, OLD.ad_id, OLD.closed_reason, OLD.closed_note) IS NOT (NEW.seq, NEW.id, NEW.application_id, NEW.on_day, NEW.kind, NEW.from_kind, NEW.to_stage_id, NEW.text, NEW.ad_id, NEW.closed_reason, NEW.closed_note) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'event', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'on_day', OLD.on_day, 'kind', OLD.kind, 'from_kind', OLD.from_kind, 'to_stage_id', OLD.to_stage_id, 'text', OLD.text, 'ad_id', OLD.ad_id, 'closed_reason', OLD.closed_reason, 'closed_note', OLD.closed_note));
END;
CREATE TRIGGER journal_event_delete AFTER DELETE ON event BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'event', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'on_day', OLD.on_day, 'kind', OLD.kind, 'from_kind', OLD.from_kind, 'to_stage_id', OLD.to_stage_id, 'text', OLD.text, 'ad_id', OLD.ad_id, 'closed_reason', OLD.closed_reason, 'closed_note', OLD.closed_note));
END;
CREATE TRIGGER journal_example_insert AFTER INSERT ON example BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'example', json_object('table_name', NEW.table_name, 'id', NEW.id), NULL);
END;
CREATE TRIGGER journal_example_update AFTER UPDATE ON example WHEN (OLD.table_name, OLD.id) IS NOT (NEW.table_name, NEW.id) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'example', json_object('table_name', NEW.table_name, 'id', NEW.id), json_object('table_name', OLD.table_name, 'id', OLD.id));
END;
CREATE TRIGGER journal_example_delete AFTER DELETE ON example BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'example', NULL, json_object('table_name', OLD.table_name, 'id', OLD.id));
END;
CREATE TRIGGER journal_fetched_wage_insert AFTER INSERT ON fetched_wage BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'fetched_wage', json_object('occupation', NEW.occupation), NULL);
END;
CREATE TRIGGER journal_fetched_wage_update AFTER UPDATE ON fetched_wage WHEN (OLD.occupation, OLD.p25_kr, OLD.median_kr, OLD.p75_kr, OLD.mean_kr) IS NOT (NEW.occupation, NEW.p25_kr, NEW.median_kr, NEW.p75_kr, NEW.mean_kr) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'fetched_wage', json_object('occupation', NEW.occupation), json_object('occupation', OLD.occupation, 'p25_kr', OLD.p25_kr, 'median_kr', OLD.median_kr, 'p75_kr', OLD.p75_kr, 'mean_kr', OLD.mean_kr));
END;
CREATE TRIGGER journal_fetched_wage_delete AFTER DELETE ON fetched_wage BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'fetched_wage', NULL, json_object('occupation', OLD.occupation, 'p25_kr', OLD.p25_kr, 'median_kr', OLD.median_kr, 'p75_kr', OLD.p75_kr, 'mean_kr', OLD.mean_kr));
END;
CREATE TRIGGER journal_fetched_wages_insert AFTER INSERT ON fetched_wages BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'fetched_wages', json_object('only', NEW.only), NULL);
END;
CREATE TRIGGER journal_fetched_wages_update AFTER UPDATE ON fetched_wages WHEN (OLD.only, OLD.year, OLD.updated_on, OLD.url, OLD.fetched_on) IS NOT (NEW.only, NEW.year, NEW.updated_on, NEW.url, NEW.fetched_on) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'fetched_wages', json_object('only', NEW.only), json_object('only', OLD.only, 'year', OLD.year, 'updated_on', OLD.updated_on, 'url', OLD.url, 'fetched_on', OLD.fetched_on));
END;
CREATE TRIGGER journal_fetched_wages_delete AFTER DELETE ON fetched_wages BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'fetched_wages', NULL, json_object('only', OLD.only, 'year', OLD.year, 'updated_on', OLD.updated_on, 'url', OLD.url, 'fetched_on', OLD.fetched_on));
END;
CREATE TRIGGER journal_floor_level_insert AFTER INSERT ON floor_level BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'floor_level', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_floor_level_update AFTER UPDATE ON floor_level WHEN (OLD.seq, OLD.id, OLD.valid_from, OLD.bachelor_ore, OLD.master_ore, OLD.url, OLD.entered_on) IS NOT (NEW.seq, NEW.id, NEW.valid_from, NEW.bachelor_ore, NEW.master_ore, NEW.url, NEW.entered_on) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'floor_level', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'valid_from', OLD.valid_from, 'bachelor_ore', OLD.bachelor_ore, 'master_ore', OLD.master_ore, 'url', OLD.url, 'entered_on', OLD.entered_on));
END;
CREATE TRIGGER journal_floor_level_delete AFTER DELETE ON floor_level BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'floor_level', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'valid_from', OLD.valid_from, 'bachelor_ore', OLD.bachelor_ore, 'master_ore', OLD.master_ore, 'url', OLD.url, 'entered_on', OLD.entered_on));
END;
CREATE TRIGGER journal_followed_employer_insert AFTER INSERT ON followed_employer BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'followed_employer', json_object('employer', NEW.employer), NULL);
END;
CREATE TRIGGER journal_followed_employer_update AFTER UPDATE ON followed_employer WHEN (OLD.employer, OLD.since_on) IS NOT (NEW.employer, NEW.since_on) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'followed_employer', json_object('employer', NEW.employer), json_object('employer', OLD.employer, 'since_on', OLD.since_on));
END;
CREATE TRIGGER journal_followed_employer_delete AFTER DELETE ON followed_employer BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'followed_employer', NULL, json_object('employer', OLD.employer, 'since_on', OLD.since_on));
END;
CREATE TRIGGER journal_guidance_pack_insert AFTER INSERT ON guidance_pack BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'guidance_pack', json_object('only', NEW.only), NULL);
END;
CREATE TRIGGER journal_guidance_pack_update AFTER UPDATE ON guidance_pack WHEN (OLD.only, OLD.hash, OLD.edition, OLD.name, OLD.imported_on) IS NOT (NEW.only, NEW.hash, NEW.edition, NEW.name, NEW.imported_on) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'guidance_pack', json_object('only', NEW.only), json_object('only', OLD.only, 'hash', OLD.hash, 'edition', OLD.edition, 'name', OLD.name, 'imported_on', OLD.imported_on));
END;
CREATE TRIGGER journal_guidance_pack_delete AFTER DELETE ON guidance_pack BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'guidance_pack', NULL, json_object('only', OLD.only, 'hash', OLD.hash, 'edition', OLD.edition, 'name', OLD.name, 'imported_on', OLD.imported_on));
END;
CREATE TRIGGER journal_interview_insert AFTER INSERT ON interview BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'interview', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_interview_update AFTER UPDATE ON interview WHEN (OLD.seq, OLD.id, OLD.application_id, OLD.round, OLD.form, OLD.starts_at, OLD.zone, OLD.minutes, OLD.place, OLD.link, OLD.state, OLD.preparation, OLD.asked, OLD.went, OLD.next_step, OLD.created_at) IS NOT (NEW.seq, NEW.id, NEW.application_id, NEW.round, NEW.form, NEW.starts_at, NEW.zone, NEW.minutes, NEW.place, NEW.link, NEW.state, NEW.preparation, NEW.asked, NEW.went, NEW.next_step, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'interview', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'round', OLD.round, 'form', OLD.form, 'starts_at', OLD.starts_at, 'zone', OLD.zone, 'minutes', OLD.minutes, 'place', OLD.place, 'link', OLD.link, 'state', OLD.state, 'preparation', OLD.preparation, 'asked', OLD.asked, 'went', OLD.went, 'next_step', OLD.next_step, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_interview_delete AFTER DELETE ON interview BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'interview', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'round', OLD.round, 'form', OLD.form, 'starts_at', OLD.starts_at, 'zone', OLD.zone, 'minutes', OLD.minutes, 'place', OLD.place, 'link', OLD.link, 'state', OLD.state, 'preparation', OLD.preparation, 'asked', OLD.asked, 'went', OLD.went, 'next_step', OLD.next_step, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_interview_person_insert AFTER INSERT ON interview_person BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'interview_person', json_object('interview_id', NEW.interview_id, 'position', NEW.position), NULL);
END;
CREATE TRIGGER journal_interview_person_update AFTER UPDATE ON interview_person WHEN (OLD.interview_id, OLD.position, OLD.contact_id, OLD.name) IS NOT (NEW.interview_id, NEW.position, NEW.contact_id, NEW.name) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'interview_person', json_object('interview_id', NEW.interview_id, 'position', NEW.position), json_object('interview_id', OLD.interview_id, 'position', OLD.position, 'contact_id', OLD.contact_id, 'name', OLD.name));
END;
CREATE TRIGGER journal_interview_person_delete AFTER DELETE ON interview_person BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'interview_person', NULL, json_object('interview_id', OLD.interview_id, 'position', OLD.position, 'contact_id', OLD.contact_id, 'name', OLD.name));
END;
CREATE TRIGGER journal_job_insert AFTER INSERT ON job BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_job_update AFTER UPDATE ON job WHEN (OLD.seq, OLD.id, OLD.title, OLD.title_fold, OLD.employer_id, OLD.employer, OLD.employer_fold, OLD.orgnr, OLD.places, OLD.deadline_kind, OLD.deadline_at, OLD.deadline_text, OLD.posted_on, OLD.starts_on, OLD.starts_text, OLD.form, OLD.share_min, OLD.share_max, OLD.pay_min_ore, OLD.pay_min_currency, OLD.pay_min_period, OLD.pay_max_ore, OLD.pay_max_currency, OLD.pay_max_period, OLD.pay_step_min, OLD.pay_step_max, OLD.pay_share, OLD.pay_text, OLD.workplace, OLD.required_degree, OLD.languages_required, OLD.apply_url, OLD.previous_job_id, OLD.created_at, OLD.deleted_at, OLD.archive_id, OLD.merged_into) IS NOT (NEW.seq, NEW.id, NEW.title, NEW.title_fold, NEW.employer_id, NEW.employer, NEW.employer_fold, NEW.orgnr, NEW.places, NEW.deadline_kind, NEW.deadline_at, NEW.deadline_text, NEW.posted_on, NEW.starts_on, NEW.starts_text, NEW.form, NEW.share_min, NEW.share_max, NEW.pay_min_ore, NEW.pay_min_currency, NEW.pay_min_period, NEW.pay_max_ore, NEW.pay_max_currency, NEW.pay_max_period, NEW.pay_step_min, NEW.pay_step_max, NEW.pay_share, NEW.pay_text, NEW.workplace, NEW.required_degree, NEW.languages_required, NEW.apply_url, NEW.previous_job_id, NEW.created_at, NEW.deleted_at, NEW.archive_id, NEW.merged_into) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'title', OLD.title, 'title_fold', OLD.title_fold, 'employer_id', OLD.employer_id, 'employer', OLD.employer, 'employer_fold', OLD.employer_fold, 'orgnr', OLD.orgnr, 'places', OLD.places, 'deadline_kind', OLD.deadline_kind, 'deadline_at', OLD.deadline_at, 'deadline_text', OLD.deadline_text, 'posted_on', OLD.posted_on, 'starts_on', OLD.starts_on, 'starts_text', OLD.starts_text, 'form', OLD.form, 'share_min', OLD.share_min, 'share_max', OLD.share_max, 'pay_min_ore', OLD.pay_min_ore, 'pay_min_currency', OLD.pay_min_currency, 'pay_min_period', OLD.pay_min_period, 'pay_max_ore', OLD.pay_max_ore, 'pay_max_currency', OLD.pay_max_currency, 'pay_max_period', OLD.pay_max_period, 'pay_step_min', OLD.pay_step_min, 'pay_step_max', OLD.pay_step_max, 'pay_share', OLD.pay_share, 'pay_text', OLD.pay_text, 'workplace', OLD.workplace, 'required_degree', OLD.required_degree, 'languages_required', OLD.languages_required, 'apply_url', OLD.apply_url, 'previous_job_id', OLD.previous_job_id, 'created_at', OLD.created_at, 'deleted_at', OLD.deleted_at, 'archive_id', OLD.archive_id, 'merged_into', OLD.merged_into));
END;
CREATE TRIGGER journal_job_delete AFTER DELETE ON job BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'title', OLD.title, 'title_fold', OLD.title_fold, 'employer_id', OLD.employer_id, 'employer', OLD.employer, 'employer_fold', OLD.employer_fold, 'orgnr', OLD.orgnr, 'places', OLD.places, 'deadline_kind', OLD.deadline_kind, 'deadline_at', OLD.deadline_at, 'deadline_text', OLD.deadline_text, 'posted_on', OLD.posted_on, 'starts_on', OLD.starts_on, 'starts_text', OLD.starts_text, 'form', OLD.form, 'share_min', OLD.share_min, 'share_max', OLD.share_max, 'pay_min_ore', OLD.pay_min_ore, 'pay_min_currency', OLD.pay_min_currency, 'pay_min_period', OLD.pay_min_period, 'pay_max_ore', OLD.pay_max_ore, 'pay_max_currency', OLD.pay_max_currency, 'pay_max_period', OLD.pay_max_period, 'pay_step_min', OLD.pay_step_min, 'pay_step_max', OLD.pay_step_max, 'pay_share', OLD.pay_share, 'pay_text', OLD.pay_text, 'workplace', OLD.workplace, 'required_degree', OLD.required_degree, 'languages_required', OLD.languages_required, 'apply_url', OLD.apply_url, 'previous_job_id', OLD.previous_job_id, 'created_at', OLD.created_at, 'deleted_at', OLD.deleted_at, 'archive_id', OLD.archive_id, 'merged_into', OLD.merged_into));
END;
CREATE TRIGGER journal_job_contact_insert AFTER INSERT ON job_contact BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_contact', json_object('job_id', NEW.job_id, 'position', NEW.position), NULL);
END;
CREATE TRIGGER journal_job_contact_update AFTER UPDATE ON job_contact WHEN (OLD.job_id, OLD.position, OLD.contact_id) IS NOT (NEW.job_id, NEW.position, NEW.contact_id) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_contact', json_object('job_id', NEW.job_id, 'position', NEW.position), json_object('job_id', OLD.job_id, 'position', OLD.position, 'contact_id', OLD.contact_id));
END;
CREATE TRIGGER journal_job_contact_delete AFTER DELETE ON job_contact BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_contact', NULL, json_object('job_id', OLD.job_id, 'position', OLD.position, 'contact_id', OLD.contact_id));
END;
CREATE TRIGGER journal_job_link_insert AFTER INSERT ON job_link BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_link', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_job_link_update AFTER UPDATE ON job_link WHEN (OLD.seq, OLD.id, OLD.job_id, OLD.title, OLD.url) IS NOT (NEW.seq, NEW.id, NEW.job_id, NEW.title, NEW.url) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_link', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'job_id', OLD.job_id, 'title', OLD.title, 'url', OLD.url));
END;
CREATE TRIGGER journal_job_link_delete AFTER DELETE ON job_link BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_link', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'job_id', OLD.job_id, 'title', OLD.title, 'url', OLD.url));
END;
CREATE TRIGGER journal_job_tag_insert AFTER INSERT ON job_tag BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_tag', json_object('job_id', NEW.job_id, 'tag_id', NEW.tag_id), NULL);
END;
CREATE TRIGGER journal_job_tag_update AFTER UPDATE ON job_tag WHEN (OLD.job_id, OLD.tag_id) IS NOT (NEW.job_id, NEW.tag_id) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_tag', json_object('job_id', NEW.job_id, 'tag_id', NEW.tag_id), json_object('job_id', OLD.job_id, 'tag_id', OLD.tag_id));
END;
CREATE TRIGGER journal_job_tag_delete AFTER DELETE ON job_tag BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_tag', NULL, json_object('job_id', OLD.job_id, 'tag_id', OLD.tag_id));
END;
CREATE TRIGGER journal_job_typed_insert AFTER INSERT ON job_typed BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_typed', json_object('job_id', NEW.job_id, 'field', NEW.field), NULL);
END;
CREATE TRIGGER journal_job_typed_update AFTER UPDATE ON job_typed WHEN (OLD.job_id, OLD.field) IS NOT (NEW.job_id, NEW.field) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_typed', json_object('job_id', NEW.job_id, 'field', NEW.field), json_object('job_id', OLD.job_id, 'field', OLD.field));
END;
CREATE TRIGGER journal_job_typed_delete AFTER DELETE ON job_typed BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job_typed', NULL, json_object('job_id', OLD.job_id, 'field', OLD.field));
END;
CREATE TRIGGER journal_letter_insert AFTER INSERT ON letter BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'letter', json_object('application_id', NEW.application_id), NULL);
END;
CREATE TRIGGER journal_letter_update AFTER UPDATE ON letter WHEN (OLD.application_id, OLD.text, OLD.changed_at) IS NOT (NEW.application_id, NEW.text, NEW.changed_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'letter', json_object('application_id', NEW.application_id), json_object('application_id', OLD.application_id, 'text', OLD.text, 'changed_at', OLD.changed_at));
END;
CREATE TRIGGER journal_letter_delete AFTER DELETE ON letter BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'letter', NULL, json_object('application_id', OLD.application_id, 'text', OLD.text, 'changed_at', OLD.changed_at));
END;
CREATE TRIGGER journal_newcomer_offer_insert AFTER INSERT ON newcomer_offer BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'newcomer_offer', json_object('only', NEW.only), NULL);
END;
CREATE TRIGGER journal_newcomer_offer_update AFTER UPDATE ON newcomer_offer WHEN (OLD.only, OLD.offer_id) IS NOT (NEW.only, NEW.offer_id) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'newcomer_offer', json_object('only', NEW.only), json_object('only', OLD.only, 'offer_id', OLD.offer_id));
END;
CREATE TRIGGER journal_newcomer_offer_delete AFTER DELETE ON newcomer_offer BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'newcomer_offer', NULL, json_object('only', OLD.only, 'offer_id', OLD.offer_id));
END;
CREATE TRIGGER journal_newcomer_step_insert AFTER INSERT ON newcomer_step BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'newcomer_step', json_object('step', NEW.step), NULL);
END;
CREATE TRIGGER journal_newcomer_step_update AFTER UPDATE ON newcomer_step WHEN (OLD.step, OLD.done_on) IS NOT (NEW.step, NEW.done_on) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'newcomer_step', json_object('step', NEW.step), json_object('step', OLD.step, 'done_on', OLD.done_on));
END;
CREATE TRIGGER journal_newcomer_step_delete AFTER DELETE ON newcomer_step BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'newcomer_step', NULL, json_object('step', OLD.step, 'done_on', OLD.done_on));
END;
CREATE TRIGGER journal_offer_insert AFTER INSERT ON offer BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'offer', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_offer_update AFTER UPDATE ON offer WHEN (OLD.seq, OLD.id, OLD.job_id, OLD.kind, OLD.name, OLD.city, OLD.received_on, OLD.answer_by, OLD.starts_on, OLD.currency, OLD.rate_millionths, OLD.rate_on, OLD.rate_from, OLD.base_ore, OLD.base_text, OLD.share_percent, OLD.holiday, OLD.year_kind, OLD.bonus_ore, OLD.bonus_likelihood_percent, OLD.sign_on_ore, OLD.equity_year_ore, OLD.horizon_years, OLD.pension_rate, OLD.pension_rate_above, OLD.hours_week, OLD.overtime, OLD.rooms, OLD.rent_month_ore, OLD.commute_month_ore, OLD.commute_minutes_day, OLD.other_month_ore, OLD.union_dues_ore, OLD.scheme, OLD.required_degree, OLD.probation_months, OLD.temporary_months, OLD.notice_months, OLD.non_compete_months, OLD.non_compete_paid, OLD.overtime_percent, OLD.written_contract, OLD.created_at) IS NOT (NEW.seq, NEW.id, NEW.job_id, NEW.kind, NEW.name, NEW.city, NEW.received_on, NEW.answer_by, NEW.starts_on, NEW.currency, NEW.rate_millionths, NEW.rate_on, NEW.rate_from, NEW.base_ore, NEW.base_text, NEW.share_percent, NEW.holiday, NEW.year_kind, NEW.bonus_ore, NEW.bonus_likelihood_percent, NEW.sign_on_ore, NEW.equity_year_ore, NEW.horizon_years, NEW.pension_rate, NEW.pension_rate_above, NEW.hours_week, NEW.overtime, NEW.rooms, NEW.rent_month_ore, NEW.commute_month_ore, NEW.commute_minutes_day, NEW.other_month_ore, NEW.union_dues_ore, NEW.scheme, NEW.required_degree, NEW.probation_months, NEW.temporary_months, NEW.notice_months, NEW.non_compete_months, NEW.non_compete_paid, NEW.overtime_percent, NEW.written_contract, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'offer', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'job_id', OLD.job_id, 'kind', OLD.kind, 'name', OLD.name, 'city', OLD.city, 'received_on', OLD.received_on, 'answer_by', OLD.answer_by, 'starts_on', OLD.starts_on, 'currency', OLD.currency, 'rate_millionths', OLD.rate_millionths, 'rate_on', OLD.rate_on, 'rate_from', OLD.rate_from, 'base_ore', OLD.base_ore, 'base_text', OLD.base_text, 'share_percent', OLD.share_percent, 'holiday', OLD.holiday, 'year_kind', OLD.year_kind, 'bonus_ore', OLD.bonus_ore, 'bonus_likelihood_percent', OLD.bonus_likelihood_percent, 'sign_on_ore', OLD.sign_on_ore, 'equity_year_ore', OLD.equity_year_ore, 'horizon_years', OLD.horizon_years, 'pension_rate', OLD.pension_rate, 'pension_rate_above', OLD.pension_rate_above, 'hours_week', OLD.hours_week, 'overtime', OLD.overtime, 'rooms', OLD.rooms, 'rent_month_ore', OLD.rent_month_ore, 'commute_month_ore', OLD.commute_month_ore, 'commute_minutes_day', OLD.commute_minutes_day, 'other_month_ore', OLD.other_month_ore, 'union_dues_ore', OLD.union_dues_ore, 'scheme', OLD.scheme, 'required_degree', OLD.required_degree, 'probation_months', OLD.probation_months, 'temporary_months', OLD.temporary_months, 'notice_months', OLD.notice_months, 'non_compete_months', OLD.non_compete_months, 'non_compete_paid', OLD.non_compete_paid, 'overtime_percent', OLD.overtime_percent, 'written_contract', OLD.written_contract, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_offer_delete AFTER DELETE ON offer BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'offer', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'job_id', OLD.job_id, 'kind', OLD.kind, 'name', OLD.name, 'city', OLD.city, 'received_on', OLD.received_on, 'answer_by', OLD.answer_by, 'starts_on', OLD.starts_on, 'currency', OLD.currency, 'rate_millionths', OLD.rate_millionths, 'rate_on', OLD.rate_on, 'rate_from', OLD.rate_from, 'base_ore', OLD.base_ore, 'base_text', OLD.base_text, 'share_percent', OLD.share_percent, 'holiday', OLD.holiday, 'year_kind', OLD.year_kind, 'bonus_ore', OLD.bonus_ore, 'bonus_likelihood_percent', OLD.bonus_likelihood_percent, 'sign_on_ore', OLD.sign_on_ore, 'equity_year_ore', OLD.equity_year_ore, 'horizon_years', OLD.horizon_years, 'pension_rate', OLD.pension_rate, 'pension_rate_above', OLD.pension_rate_above, 'hours_week', OLD.hours_week, 'overtime', OLD.overtime, 'rooms', OLD.rooms, 'rent_month_ore', OLD.rent_month_ore, 'commute_month_ore', OLD.commute_month_ore, 'commute_minutes_day', OLD.commute_minutes_day, 'other_month_ore', OLD.other_month_ore, 'union_dues_ore', OLD.union_dues_ore, 'scheme', OLD.scheme, 'required_degree', OLD.required_degree, 'probation_months', OLD.probation_months, 'temporary_months', OLD.temporary_months, 'notice_months', OLD.notice_months, 'non_compete_months', OLD.non_compete_months, 'non_compete_paid', OLD.non_compete_paid, 'overtime_percent', OLD.overtime_percent, 'written_contract', OLD.written_contract, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_offer_score_insert AFTER INSERT ON offer_score BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'offer_score', json_object('offer_id', NEW.offer_id, 'criterion', NEW.criterion), NULL);
END;
CREATE TRIGGER journal_offer_score_update AFTER UPDATE ON offer_score WHEN (OLD.offer_id, OLD.criterion, OLD.score, OLD.note) IS NOT (NEW.offer_id, NEW.criterion, NEW.score, NEW.note) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'offer_score', json_object('offer_id', NEW.offer_id, 'criterion', NEW.criterion), json_object('offer_id', OLD.offer_id, 'criterion', OLD.criterion, 'score', OLD.score, 'note', OLD.note));
END;
CREATE TRIGGER journal_offer_score_delete AFTER DELETE ON offer_score BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'offer_score', NULL, json_object('offer_id', OLD.offer_id, 'criterion', OLD.criterion, 'score', OLD.score, 'note', OLD.note));
END;
CREATE TRIGGER journal_offer_weight_insert AFTER INSERT ON offer_weight BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'offer_weight', json_object('criterion', NEW.criterion), NULL);
END;
CREATE TRIGGER journal_offer_weight_update AFTER UPDATE ON offer_weight WHEN (OLD.criterion, OLD.weight) IS NOT (NEW.criterion, NEW.weight) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'offer_weight', json_object('criterion', NEW.criterion), json_object('criterion', OLD.criterion, 'weight', OLD.weight));
END;
CREATE TRIGGER journal_offer_weight_delete AFTER DELETE ON offer_weight BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'offer_weight', NULL, json_object('criterion', OLD.criterion, 'weight', OLD.weight));
END;
CREATE TRIGGER journal_own_figure_insert AFTER INSERT ON own_figure BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_figure', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_own_figure_update AFTER UPDATE ON own_figure WHEN (OLD.id, OLD.fact, OLD.source, OLD.url, OLD.as_of, OLD.entered_on) IS NOT (NEW.id, NEW.fact, NEW.source, NEW.url, NEW.as_of, NEW.entered_on) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_figure', json_object('id', NEW.id), json_object('id', OLD.id, 'fact', OLD.fact, 'source', OLD.source, 'url', OLD.url, 'as_of', OLD.as_of, 'entered_on', OLD.entered_on));
END;
CREATE TRIGGER journal_own_figure_delete AFTER DELETE ON own_figure BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_figure', NULL, json_object('id', OLD.id, 'fact', OLD.fact, 'source', OLD.source, 'url', OLD.url, 'as_of', OLD.as_of, 'entered_on', OLD.entered_on));
END;
CREATE TRIGGER journal_own_figure_number_insert AFTER INSERT ON own_figure_number BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_figure_number', json_object('figure_id', NEW.figure_id, 'part', NEW.part), NULL);
END;
CREATE TRIGGER journal_own_figure_number_update AFTER UPDATE ON own_figure_number WHEN (OLD.figure_id, OLD.part, OLD.hundredths, OLD.text) IS NOT (NEW.figure_id, NEW.part, NEW.hundredths, NEW.text) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_figure_number', json_object('figure_id', NEW.figure_id, 'part', NEW.part), json_object('figure_id', OLD.figure_id, 'part', OLD.part, 'hundredths', OLD.hundredths, 'text', OLD.text));
END;
CREATE TRIGGER journal_own_figure_number_delete AFTER DELETE ON own_figure_number BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_figure_number', NULL, json_object('figure_id', OLD.figure_id, 'part', OLD.part, 'hundredths', OLD.hundredths, 'text', OLD.text));
END;
CREATE TRIGGER journal_own_skill_insert AFTER INSERT ON own_skill BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_skill', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_own_skill_update AFTER UPDATE ON own_skill WHEN (OLD.id, OLD.name, OLD.name_fold, OLD.skill, OLD.created_at) IS NOT (NEW.id, NEW.name, NEW.name_fold, NEW.skill, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_skill', json_object('id', NEW.id), json_object('id', OLD.id, 'name', OLD.name, 'name_fold', OLD.name_fold, 'skill', OLD.skill, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_own_skill_delete AFTER DELETE ON own_skill BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_skill', NULL, json_object('id', OLD.id, 'name', OLD.name, 'name_fold', OLD.name_fold, 'skill', OLD.skill, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_own_statistic_insert AFTER INSERT ON own_statistic BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_statistic', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_own_statistic_update AFTER UPDATE ON own_statistic WHEN (OLD.id, OLD.name, OLD.role, OLD.level, OLD.place, OLD.year, OLD.p25_ore, OLD.p25_text, OLD.median_ore, OLD.median_text, OLD.p75_ore, OLD.p75_text, OLD.answers, OLD.source, OLD.url, OLD.as_of, OLD.entered_on) IS NOT (NEW.id, NEW.name, NEW.role, NEW.level, NEW.place, NEW.year, NEW.p25_ore, NEW.p25_text, NEW.median_ore, NEW.median_text, NEW.p75_ore, NEW.p75_text, NEW.answers, NEW.source, NEW.url, NEW.as_of, NEW.entered_on) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_statistic', json_object('id', NEW.id), json_object('id', OLD.id, 'name', OLD.name, 'role', OLD.role, 'level', OLD.level, 'place', OLD.place, 'year', OLD.year, 'p25_ore', OLD.p25_ore, 'p25_text', OLD.p25_text, 'median_ore', OLD.median_ore, 'median_text', OLD.median_text, 'p75_ore', OLD.p75_ore, 'p75_text', OLD.p75_text, 'answers', OLD.answers, 'source', OLD.source, 'url', OLD.url, 'as_of', OLD.as_of, 'entered_on', OLD.entered_on));
END;
CREATE TRIGGER journal_own_statistic_delete AFTER DELETE ON own_statistic BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'own_statistic', NULL, json_object('id', OLD.id, 'name', OLD.name, 'role', OLD.role, 'level', OLD.level, 'place', OLD.place, 'year', OLD.year, 'p25_ore', OLD.p25_ore, 'p25_text', OLD.p25_text, 'median_ore', OLD.median_ore, 'median_text', OLD.median_text, 'p75_ore', OLD.p75_ore, 'p75_text', OLD.p75_text, 'answers', OLD.answers, 'source', OLD.source, 'url', OLD.url, 'as_of', OLD.as_of, 'entered_on', OLD.entered_on));
END;
CREATE TRIGGER journal_pay_figure_insert AFTER INSERT ON pay_figure BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'pay_figure', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_pay_figure_update AFTER UPDATE ON pay_figure WHEN (OLD.seq, OLD.id, OLD.application_id, OLD.on_day, OLD.kind, OLD.who, OLD.pay_min_ore, OLD.pay_min_currency, OLD.pay_min_period, OLD.pay_max_ore, OLD.pay_max_currency, OLD.pay_max_period, OLD.pay_step_min, OLD.pay_step_max, OLD.pay_share, OLD.pay_text, OLD.note, OLD.created_at) IS NOT (NEW.seq, NEW.id, NEW.application_id, NEW.on_day, NEW.kind, NEW.who, NEW.pay_min_ore, NEW.pay_min_currency, NEW.pay_min_period, NEW.pay_max_ore, NEW.pay_max_currency, NEW.pay_max_period, NEW.pay_step_min, NEW.pay_step_max, NEW.pay_share, NEW.pay_text, NEW.note, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'pay_figure', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'on_day', OLD.on_day, 'kind', OLD.kind, 'who', OLD.who, 'pay_min_ore', OLD.pay_min_ore, 'pay_min_currency', OLD.pay_min_currency, 'pay_min_period', OLD.pay_min_period, 'pay_max_ore', OLD.pay_max_ore, 'pay_max_currency', OLD.pay_max_currency, 'pay_max_period', OLD.pay_max_period, 'pay_step_min', OLD.pay_step_min, 'pay_step_max', OLD.pay_step_max, 'pay_share', OLD.pay_share, 'pay_text', OLD.pay_text, 'note', OLD.note, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_pay_figure_delete AFTER DELETE ON pay_figure BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'pay_figure', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'on_day', OLD.on_day, 'kind', OLD.kind, 'who', OLD.who, 'pay_min_ore', OLD.pay_min_ore, 'pay_min_currency', OLD.pay_min_currency, 'pay_min_period', OLD.pay_min_period, 'pay_max_ore', OLD.pay_max_ore, 'pay_max_currency', OLD.pay_max_currency, 'pay_max_period', OLD.pay_max_period, 'pay_step_min', OLD.pay_step_min, 'pay_step_max', OLD.pay_step_max, 'pay_share', OLD.pay_share, 'pay_text', OLD.pay_text, 'note', OLD.note, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_put_off_insert AFTER INSERT ON put_off BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'put_off', json_object('thing', NEW.thing), NULL);
END;
CREATE TRIGGER journal_put_off_update AFTER UPDATE ON put_off WHEN (OLD.thing, OLD.until_on, OLD.put_on) IS NOT (NEW.thing, NEW.until_on, NEW.put_on) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'put_off', json_object('thing', NEW.thing), json_object('thing', OLD.thing, 'until_on', OLD.until_on, 'put_on', OLD.put_on));
END;
CREATE TRIGGER journal_put_off_delete AFTER DELETE ON put_off BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'put_off', NULL, json_object('thing', OLD.thing, 'until_on', OLD.until_on, 'put_on', OLD.put_on));
END;
CREATE TRIGGER journal_registered_employer_insert AFTER INSERT ON registered_employer BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'registered_employer', json_object('orgnr', NEW.orgnr), NULL);
END;
CREATE TRIGGER journal_registered_employer_update AFTER UPDATE ON registered_employer WHEN (OLD.orgnr, OLD.name, OLD.form, OLD.form_text, OLD.address, OLD.municipality, OLD.industry, OLD.industry_text, OLD.employees, OLD.website, OLD.registered_on, OLD.trouble, OLD.known_as, OLD.url, OLD.fetched_on) IS NOT (NEW.orgnr, NEW.name, NEW.form, NEW.form_text, NEW.address, NEW.municipality, NEW.industry, NEW.industry_text, NEW.employees, NEW.website, NEW.registered_on, NEW.trouble, NEW.known_as, NEW.url, NEW.fetched_on) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'registered_employer', json_object('orgnr', NEW.orgnr), json_object('orgnr', OLD.orgnr, 'name', OLD.name, 'form', OLD.form, 'form_text', OLD.form_text, 'address', OLD.address, 'municipality', OLD.municipality, 'industry', OLD.industry, 'industry_text', OLD.industry_text, 'employees', OLD.employees, 'website', OLD.website, 'registered_on', OLD.registered_on, 'trouble', OLD.trouble, 'known_as', OLD.known_as, 'url', OLD.url, 'fetched_on', OLD.fetched_on));
END;
CREATE TRIGGER journal_registered_employer_delete AFTER DELETE ON registered_employer BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'registered_employer', NULL, json_object('orgnr', OLD.orgnr, 'name', OLD.name, 'form', OLD.form, 'form_text', OLD.form_text, 'address', OLD.address, 'municipality', OLD.municipality, 'industry', OLD.industry, 'industry_text', OLD.industry_text, 'employees', OLD.employees, 'website', OLD.website, 'registered_on', OLD.registered_on, 'trouble', OLD.trouble, 'known_as', OLD.known_as, 'url', OLD.url, 'fetched_on', OLD.fetched_on));
END;
CREATE TRIGGER journal_saved_view_insert AFTER INSERT ON saved_view BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'saved_view', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_saved_view_update AFTER UPDATE ON saved_view WHEN (OLD.id, OLD.name, OLD.position, OLD.definition) IS NOT (NEW.id, NEW.name, NEW.position, NEW.definition) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'saved_view', json_object('id', NEW.id), json_object('id', OLD.id, 'name', OLD.name, 'position', OLD.position, 'definition', OLD.definition));
END;
CREATE TRIGGER journal_saved_view_delete AFTER DELETE ON saved_view BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'saved_view', NULL, json_object('id', OLD.id, 'name', OLD.name, 'position', OLD.position, 'definition', OLD.definition));
END;
CREATE TRIGGER journal_stage_insert AFTER INSERT ON stage BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'stage', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_stage_update AFTER UPDATE ON stage WHEN (OLD.id, OLD.kind, OLD.name, OLD.position, OLD.hidden, OLD.deleted_at) IS NOT (NEW.id, NEW.kind, NEW.name, NEW.position, NEW.hidden, NEW.deleted_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'stage', json_object('id', NEW.id), json_object('id', OLD.id, 'kind', OLD.kind, 'name', OLD.name, 'position', OLD.position, 'hidden', OLD.hidden, 'deleted_at', OLD.deleted_at));
END;
CREATE TRIGGER journal_stage_delete AFTER DELETE ON stage BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'stage', NULL, json_object('id', OLD.id, 'kind', OLD.kind, 'name', OLD.name, 'position', OLD.position, 'hidden', OLD.hidden, 'deleted_at', OLD.deleted_at));
END;
CREATE TRIGGER journal_tag_insert AFTER INSERT ON tag BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'tag', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_tag_update AFTER UPDATE ON tag WHEN (OLD.id, OLD.name, OLD.name_fold, OLD.created_at) IS NOT (NEW.id, NEW.name, NEW.name_fold, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'tag', json_object('id', NEW.id), json_object('id', OLD.id, 'name', OLD.name, 'name_fold', OLD.name_fold, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_tag_delete AFTER DELETE ON tag BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'tag', NULL, json_object('id', OLD.id, 'name', OLD.name, 'name_fold', OLD.name_fold, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_target_insert AFTER INSERT ON target BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'target', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_target_update AFTER UPDATE ON target WHEN (OLD.seq, OLD.id, OLD.role, OLD.level, OLD.city, OLD.created_at) IS NOT (NEW.seq, NEW.id, NEW.role, NEW.level, NEW.city, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'target', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'role', OLD.role, 'level', OLD.level, 'city', OLD.city, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_target_delete AFTER DELETE ON target BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'target', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'role', OLD.role, 'level', OLD.level, 'city', OLD.city, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_target_figures_insert AFTER INSERT ON target_figures BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'target_figures', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_target_figures_update AFTER UPDATE ON target_figures WHEN (OLD.seq, OLD.target_id, OLD.on_day, OLD.walk_away_ore, OLD.expected_ore, OLD.stretch_ore, OLD.reason) IS NOT (NEW.seq, NEW.target_id, NEW.on_day, NEW.walk_away_ore, NEW.expected_ore, NEW.stretch_ore, NEW.reason) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'target_figures', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'target_id', OLD.target_id, 'on_day', OLD.on_day, 'walk_away_ore', OLD.walk_away_ore, 'expected_ore', OLD.expected_ore, 'stretch_ore', OLD.stretch_ore, 'reason', OLD.reason));
END;
CREATE TRIGGER journal_target_figures_delete AFTER DELETE ON target_figures BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'target_figures', NULL, json_object('seq', OLD.seq, 'target_id', OLD.target_id, 'on_day', OLD.on_day, 'walk_away_ore', OLD.walk_away_ore, 'expected_ore', OLD.expected_ore, 'stretch_ore', OLD.stretch_ore, 'reason', OLD.reason));
END;
CREATE TRIGGER journal_task_insert AFTER INSERT ON task BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'task', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_task_update AFTER UPDATE ON task WHEN (OLD.seq, OLD.id, OLD.application_id, OLD.kind, OLD.text, OLD.due_on, OLD.due_time, OLD.done_on, OLD.created_at) IS NOT (NEW.seq, NEW.id, NEW.application_id, NEW.kind, NEW.text, NEW.due_on, NEW.due_time, NEW.done_on, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'task', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'kind', OLD.kind, 'text', OLD.text, 'due_on', OLD.due_on, 'due_time', OLD.due_time, 'done_on', OLD.done_on, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_task_delete AFTER DELETE ON task BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'task', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'kind', OLD.kind, 'text', OLD.text, 'due_on', OLD.due_on, 'due_time', OLD.due_time, 'done_on', OLD.done_on, 'created_at', OLD.created_at));
END;
PRAGMA writable_schema=OFF;
COMMIT;
