-- A whole profile of schema 1 with everything in it that was made up for it: stages, one of them renamed, two jobs, one
-- of them in the trash, a captured ad, a note, a setting, nine steps that can be undone and one that can be done again.
-- Written by the program of that schema and `sqlite3 .dump`; the two marks were added by hand. Never edited.
PRAGMA application_id=0x4C6F7970;
PRAGMA user_version=1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE stage (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('saved', 'preparing', 'applied', 'screening', 'interview', 'offer', 'accepted',
    'rejected', 'withdrawn', 'no_reply', 'expired')),
  name TEXT,
  position INTEGER NOT NULL CHECK (position >= 0),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO stage VALUES('01a1ee56-5e00-73e5-a14c-9c18edfe2b42','saved',NULL,0,0);
INSERT INTO stage VALUES('01a1ee56-5e00-7473-8274-6a91df591acd','accepted',NULL,6,0);
INSERT INTO stage VALUES('01a1ee56-5e00-75e3-b710-fee2338dbce1','expired',NULL,10,0);
INSERT INTO stage VALUES('01a1ee56-5e00-763f-90f6-a16c0f243a31','rejected',NULL,7,0);
INSERT INTO stage VALUES('01a1ee56-5e00-767d-a685-aeb6de7c36ef','offer',NULL,5,0);
INSERT INTO stage VALUES('01a1ee56-5e00-79da-a434-912f4f57797e','preparing',NULL,1,0);
INSERT INTO stage VALUES('01a1ee56-5e00-7b4e-ae27-801bdd6ec20b','applied','Sendt',2,0);
INSERT INTO stage VALUES('01a1ee56-5e00-7bb8-8035-4c72a8535e3c','interview',NULL,4,0);
INSERT INTO stage VALUES('01a1ee56-5e00-7be9-bb39-1652a1581720','no_reply',NULL,9,0);
INSERT INTO stage VALUES('01a1ee56-5e00-7cf1-b4d5-04391c4c9969','screening',NULL,3,0);
INSERT INTO stage VALUES('01a1ee56-5e00-7dc2-9dc7-bfaabfcf2cf3','withdrawn',NULL,8,0);
CREATE TABLE employer (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  -- The name folded and without its company form: what two spellings of one employer share.
  name_fold TEXT NOT NULL,
  orgnr TEXT UNIQUE,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO employer VALUES('01a1eec4-3b00-7376-9968-52329cf67d1f','Vardeby Fjellstue AS','vardeby fjellstue',NULL,'2026-11-18T13:06:40.000Z');
INSERT INTO employer VALUES('01a1ef32-1800-714b-ab01-fe75d0179a24','Småvær kommune','smavaer kommune',NULL,'2026-11-18T15:06:40.000Z');
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
INSERT INTO job VALUES(1,'01a1eec4-3b00-78a2-a053-77460021cb7b','Fjellvakt','fjellvakt','01a1eec4-3b00-7376-9968-52329cf67d1f','Vardeby Fjellstue AS','vardeby fjellstue',NULL,'[{"text":"Kirkegårdsveien 45, 3616 Kongsberg","city":"Kongsberg","postal_code":"3616","country":"NO"},{"text":"Oslo","city":null,"postal_code":null,"country":null}]','datetime','2026-12-01T10:59:59.000Z','1. des','2024-02-29',NULL,'etter avtale','substitute',50,100,65000000,'NOK','year',10000000000000,'NOK','month',65,72,80,'650–720k','hybrid','master','["nb","en"]','https://example.org/søk?x=1',NULL,'2026-11-18T13:06:40.000Z',NULL);
INSERT INTO job VALUES(2,'01a1ef32-1800-7d35-9c96-58359487e050','Fyrvokter','fyrvokter','01a1ef32-1800-714b-ab01-fe75d0179a24','Småvær kommune','smavaer kommune',NULL,'[{"text":"Småvær","city":"Småvær","postal_code":null,"country":null}]','unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unknown','[]',NULL,'01a1eec4-3b00-78a2-a053-77460021cb7b','2026-11-18T15:06:40.000Z','2026-11-18T19:06:40.000Z');
CREATE TABLE job_typed (
  job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  PRIMARY KEY (job_id, field)
) STRICT, WITHOUT ROWID;
INSERT INTO job_typed VALUES('01a1eec4-3b00-78a2-a053-77460021cb7b','pay');
INSERT INTO job_typed VALUES('01a1eec4-3b00-78a2-a053-77460021cb7b','title');
CREATE TABLE contact (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT,
  role TEXT,
  email TEXT,
  phone TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO contact VALUES('01a1eec4-3b00-719e-b245-1e0e80c5ab96',NULL,NULL,NULL,NULL,'2026-11-18T13:06:40.000Z');
INSERT INTO contact VALUES('01a1eec4-3b00-79eb-9306-7b53733e01e9','Åse Ødegård','leder','ase@example.org','+47 99 99 99 99','2026-11-18T13:06:40.000Z');
INSERT INTO contact VALUES('01a1ef32-1800-7d0d-bee2-d07e26b7329e','Åse Fyr',NULL,NULL,NULL,'2026-11-18T15:06:40.000Z');
CREATE TABLE job_contact (
  job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  contact_id TEXT NOT NULL REFERENCES contact (id),
  PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO job_contact VALUES('01a1eec4-3b00-78a2-a053-77460021cb7b',1,'01a1eec4-3b00-719e-b245-1e0e80c5ab96');
INSERT INTO job_contact VALUES('01a1eec4-3b00-78a2-a053-77460021cb7b',0,'01a1eec4-3b00-79eb-9306-7b53733e01e9');
INSERT INTO job_contact VALUES('01a1ef32-1800-7d35-9c96-58359487e050',0,'01a1ef32-1800-7d0d-bee2-d07e26b7329e');
CREATE TABLE application (
  id TEXT NOT NULL PRIMARY KEY,
  job_id TEXT NOT NULL UNIQUE REFERENCES job (id),
  stage_id TEXT NOT NULL REFERENCES stage (id),
  -- Order within the stage's column, least at the top; numbers lie far apart so that a card fits between two.
  rank INTEGER NOT NULL,
  applied_on TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO application VALUES('01a1eec4-3b00-70e3-a14a-c830fbe2630b','01a1eec4-3b00-78a2-a053-77460021cb7b','01a1ee56-5e00-7b4e-ae27-801bdd6ec20b',0,'2026-11-21','2026-11-18T13:06:40.000Z');
INSERT INTO application VALUES('01a1ef32-1800-70ad-b697-6be3b1b17a74','01a1ef32-1800-7d35-9c96-58359487e050','01a1ee56-5e00-73e5-a14c-9c18edfe2b42',-1099511627776,NULL,'2026-11-18T15:06:40.000Z');
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
INSERT INTO event VALUES(1,'01a1eec4-3b00-70ef-98aa-be89c4c422cf','01a1eec4-3b00-70e3-a14a-c830fbe2630b','2026-11-20','stage',NULL,'01a1ee56-5e00-73e5-a14c-9c18edfe2b42',NULL,NULL);
INSERT INTO event VALUES(2,'01a1eefb-2980-72e5-817c-054bb79d0483','01a1eec4-3b00-70e3-a14a-c830fbe2630b','2026-11-20','captured',NULL,NULL,NULL,'01a1eefb-2980-7eb9-9771-b301ab0209ec');
INSERT INTO event VALUES(3,'01a1ef32-1800-754e-92f9-0b13a16408bd','01a1ef32-1800-70ad-b697-6be3b1b17a74','2026-11-20','stage',NULL,'01a1ee56-5e00-73e5-a14c-9c18edfe2b42',NULL,NULL);
INSERT INTO event VALUES(4,'01a1ef69-0680-7c1d-9bda-6470f502ccd3','01a1eec4-3b00-70e3-a14a-c830fbe2630b','2026-11-21','stage','saved','01a1ee56-5e00-7b4e-ae27-801bdd6ec20b',NULL,NULL);
INSERT INTO event VALUES(5,'01a1ef9f-f500-7a05-b85b-33f2ca755ef6','01a1eec4-3b00-70e3-a14a-c830fbe2630b','2026-11-22','note',NULL,NULL,'Ring Bjørn om «lønn»',NULL);
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
INSERT INTO ad VALUES(1,'01a1eefb-2980-7eb9-9771-b301ab0209ec','01a1eec4-3b00-78a2-a053-77460021cb7b','finn.no',NULL,'1','2026-11-18T14:06:40.000Z','2026-11-20','nb','open','["text_cut"]','47e4281eb24be9a7bc3aaa95f40c0592613024d182e6a206e02db1fae0452be4','a9bad93790c68a4a84d5f83fc180eaef034860b362cb4c2ccbf2f134803d4215');
CREATE TABLE ad_key (
  ad_id TEXT NOT NULL REFERENCES ad (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  PRIMARY KEY (ad_id, key)
) STRICT, WITHOUT ROWID;
INSERT INTO ad_key VALUES('01a1eefb-2980-7eb9-9771-b301ab0209ec','finn.no:1');
CREATE TABLE ad_origin (
  ad_id TEXT NOT NULL REFERENCES ad (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('site', 'json_ld', 'microdata', 'rdfa', 'state', 'label', 'opengraph', 'text')),
  -- Thousandths, 0 to 1000.
  confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 1000),
  PRIMARY KEY (ad_id, field)
) STRICT, WITHOUT ROWID;
INSERT INTO ad_origin VALUES('01a1eefb-2980-7eb9-9771-b301ab0209ec','title','json_ld',950);
CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('theme','"dark"');
CREATE TABLE ad_text (
  hash TEXT NOT NULL PRIMARY KEY,
  -- The document as JSON, zstd.
  document BLOB NOT NULL,
  document_bytes INTEGER NOT NULL,
  plain TEXT NOT NULL
) STRICT;
INSERT INTO ad_text VALUES('47e4281eb24be9a7bc3aaa95f40c0592613024d182e6a206e02db1fae0452be4',X'28b52ffd20723d0300c286171da0a739a3ffff03d9c2e46d97b23b65fff627a10f68fc2af65993fc7f41cf78c66326ac3cda3e5eb6b1a2fc61c4bcfc60f6b416c8c9a1535a60de01c2b5d8ab108986a978de19d62d65ede507d316682b7bfeaca49e00f24d0510364f02010004837a02',114,'Vi søker en fjellvakt til Vardeby');
CREATE TABLE page (
  hash TEXT NOT NULL PRIMARY KEY,
  zstd BLOB NOT NULL,
  bytes INTEGER NOT NULL
) STRICT;
INSERT INTO page VALUES('a9bad93790c68a4a84d5f83fc180eaef034860b362cb4c2ccbf2f134803d4215',X'28b52ffd202f7901003c68746d6c3e56692073c3b86b657220656e20666a656c6c76616b742074696c20566172646562793c2f68746d6c3e',47);
CREATE TABLE journal_step (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  params TEXT NOT NULL CHECK (json_valid(params)),
  at TEXT NOT NULL,
  -- A step is open only inside its own transaction: the triggers write to the open one.
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'undone'))
) STRICT;
INSERT INTO journal_step VALUES(1,'rename-stage','{}','2026-11-18T12:06:40.000Z','done');
INSERT INTO journal_step VALUES(2,'save-job','{"title":"Fjellvakt"}','2026-11-18T13:06:40.000Z','done');
INSERT INTO journal_step VALUES(3,'mark-typed','{"title":"Fjellvakt"}','2026-11-18T13:06:40.000Z','done');
INSERT INTO journal_step VALUES(4,'save-ad','{"title":"Fjellvakt"}','2026-11-18T14:06:40.000Z','done');
INSERT INTO journal_step VALUES(5,'save-job','{"title":"Fyrvokter"}','2026-11-18T15:06:40.000Z','done');
INSERT INTO journal_step VALUES(6,'move-job','{"title":"Fjellvakt"}','2026-11-18T16:06:40.000Z','done');
INSERT INTO journal_step VALUES(7,'add-note','{"title":"Fjellvakt"}','2026-11-18T17:06:40.000Z','done');
INSERT INTO journal_step VALUES(8,'link-jobs','{"title":"Fyrvokter"}','2026-11-18T18:06:40.000Z','done');
INSERT INTO journal_step VALUES(9,'delete-job','{"title":"Fyrvokter"}','2026-11-18T19:06:40.000Z','done');
INSERT INTO journal_step VALUES(10,'meet','{}','2026-11-18T20:06:40.000Z','undone');
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
INSERT INTO journal_row VALUES(1,1,'stage','{"id":"01a1ee56-5e00-7b4e-ae27-801bdd6ec20b"}','{"id":"01a1ee56-5e00-7b4e-ae27-801bdd6ec20b","kind":"applied","name":null,"position":2,"hidden":0}');
INSERT INTO journal_row VALUES(2,2,'employer','{"id":"01a1eec4-3b00-7376-9968-52329cf67d1f"}',NULL);
INSERT INTO journal_row VALUES(3,2,'job','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(4,2,'contact','{"id":"01a1eec4-3b00-79eb-9306-7b53733e01e9"}',NULL);
INSERT INTO journal_row VALUES(5,2,'job_contact','{"job_id":"01a1eec4-3b00-78a2-a053-77460021cb7b","position":0}',NULL);
INSERT INTO journal_row VALUES(6,2,'contact','{"id":"01a1eec4-3b00-719e-b245-1e0e80c5ab96"}',NULL);
INSERT INTO journal_row VALUES(7,2,'job_contact','{"job_id":"01a1eec4-3b00-78a2-a053-77460021cb7b","position":1}',NULL);
INSERT INTO journal_row VALUES(8,2,'application','{"id":"01a1eec4-3b00-70e3-a14a-c830fbe2630b"}',NULL);
INSERT INTO journal_row VALUES(9,2,'event','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(10,3,'job_typed','{"job_id":"01a1eec4-3b00-78a2-a053-77460021cb7b","field":"title"}',NULL);
INSERT INTO journal_row VALUES(11,3,'job_typed','{"job_id":"01a1eec4-3b00-78a2-a053-77460021cb7b","field":"pay"}',NULL);
INSERT INTO journal_row VALUES(12,4,'ad','{"seq":1}',NULL);
INSERT INTO journal_row VALUES(13,4,'ad_key','{"ad_id":"01a1eefb-2980-7eb9-9771-b301ab0209ec","key":"finn.no:1"}',NULL);
INSERT INTO journal_row VALUES(14,4,'ad_origin','{"ad_id":"01a1eefb-2980-7eb9-9771-b301ab0209ec","field":"title"}',NULL);
INSERT INTO journal_row VALUES(15,4,'event','{"seq":2}',NULL);
INSERT INTO journal_row VALUES(16,5,'employer','{"id":"01a1ef32-1800-714b-ab01-fe75d0179a24"}',NULL);
INSERT INTO journal_row VALUES(17,5,'job','{"seq":2}',NULL);
INSERT INTO journal_row VALUES(18,5,'contact','{"id":"01a1ef32-1800-7d0d-bee2-d07e26b7329e"}',NULL);
INSERT INTO journal_row VALUES(19,5,'job_contact','{"job_id":"01a1ef32-1800-7d35-9c96-58359487e050","position":0}',NULL);
INSERT INTO journal_row VALUES(20,5,'application','{"id":"01a1ef32-1800-70ad-b697-6be3b1b17a74"}',NULL);
INSERT INTO journal_row VALUES(21,5,'event','{"seq":3}',NULL);
INSERT INTO journal_row VALUES(22,6,'application','{"id":"01a1eec4-3b00-70e3-a14a-c830fbe2630b"}','{"id":"01a1eec4-3b00-70e3-a14a-c830fbe2630b","job_id":"01a1eec4-3b00-78a2-a053-77460021cb7b","stage_id":"01a1ee56-5e00-73e5-a14c-9c18edfe2b42","rank":0,"applied_on":null,"created_at":"2026-11-18T13:06:40.000Z"}');
INSERT INTO journal_row VALUES(23,6,'application','{"id":"01a1eec4-3b00-70e3-a14a-c830fbe2630b"}','{"id":"01a1eec4-3b00-70e3-a14a-c830fbe2630b","job_id":"01a1eec4-3b00-78a2-a053-77460021cb7b","stage_id":"01a1ee56-5e00-7b4e-ae27-801bdd6ec20b","rank":0,"applied_on":null,"created_at":"2026-11-18T13:06:40.000Z"}');
INSERT INTO journal_row VALUES(24,6,'event','{"seq":4}',NULL);
INSERT INTO journal_row VALUES(25,7,'event','{"seq":5}',NULL);
INSERT INTO journal_row VALUES(26,8,'job','{"seq":2}','{"seq":2,"id":"01a1ef32-1800-7d35-9c96-58359487e050","title":"Fyrvokter","title_fold":"fyrvokter","employer_id":"01a1ef32-1800-714b-ab01-fe75d0179a24","employer":"Småvær kommune","employer_fold":"smavaer kommune","orgnr":null,"places":"[{\"text\":\"Småvær\",\"city\":\"Småvær\",\"postal_code\":null,\"country\":null}]","deadline_kind":"unknown","deadline_at":null,"deadline_text":null,"posted_on":null,"starts_on":null,"starts_text":null,"form":null,"share_min":null,"share_max":null,"pay_min_ore":null,"pay_min_currency":null,"pay_min_period":null,"pay_max_ore":null,"pay_max_currency":null,"pay_max_period":null,"pay_step_min":null,"pay_step_max":null,"pay_share":null,"pay_text":null,"workplace":null,"required_degree":"unknown","languages_required":"[]","apply_url":null,"previous_job_id":null,"created_at":"2026-11-18T15:06:40.000Z","deleted_at":null}');
INSERT INTO journal_row VALUES(27,9,'job','{"seq":2}','{"seq":2,"id":"01a1ef32-1800-7d35-9c96-58359487e050","title":"Fyrvokter","title_fold":"fyrvokter","employer_id":"01a1ef32-1800-714b-ab01-fe75d0179a24","employer":"Småvær kommune","employer_fold":"smavaer kommune","orgnr":null,"places":"[{\"text\":\"Småvær\",\"city\":\"Småvær\",\"postal_code\":null,\"country\":null}]","deadline_kind":"unknown","deadline_at":null,"deadline_text":null,"posted_on":null,"starts_on":null,"starts_text":null,"form":null,"share_min":null,"share_max":null,"pay_min_ore":null,"pay_min_currency":null,"pay_min_period":null,"pay_max_ore":null,"pay_max_currency":null,"pay_max_period":null,"pay_step_min":null,"pay_step_max":null,"pay_share":null,"pay_text":null,"workplace":null,"required_degree":"unknown","languages_required":"[]","apply_url":null,"previous_job_id":"01a1eec4-3b00-78a2-a053-77460021cb7b","created_at":"2026-11-18T15:06:40.000Z","deleted_at":null}');
INSERT INTO journal_row VALUES(28,10,'employer',NULL,'{"id":"01a1f044-c080-7be6-ba7d-aea6f9aeaa95","name":"Tåkeheimen","name_fold":"takeheimen","orgnr":null,"created_at":"2026-11-18T20:06:40.000Z"}');
CREATE TABLE search_stale (seq INTEGER PRIMARY KEY) STRICT;
CREATE TABLE search_short (seq INTEGER PRIMARY KEY, letters TEXT NOT NULL, folded TEXT NOT NULL) STRICT;
INSERT INTO search_short VALUES(1,replace('fjellvakt\nvardeby fjellstue as\nkongsberg\noslo\nåse ødegård','\n',char(10)),'fjellvakt vardeby fjellstue as kongsberg oslo ase odegard');
CREATE TABLE search_body (seq INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;
INSERT INTO search_body VALUES(1,'vi soker en fjellvakt til vardeby ring bjorn om «lonn»');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (
  short, body, content = '''', contentless_delete = 1, tokenize = ''trigram case_sensitive 1''
)');
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'04814c53');
INSERT INTO search_data VALUES(10,X'00000000ff00000101040700040101010101010101020101020201010103010103030101010401010404000001');
INSERT INTO search_data VALUES(137438953473,X'00000173043020617301041d140202666a01021302026b6f01022002026f6401023303017301022a0202766101020b0103616b740102080202726401040d2d0202732001021e030165010230010362657201022602027920010211010364656201020f030167010235010365206101021c03016f010232020262790102100202676101023602026c6c01040414020272670102270103666a6501040214010367206f010229020261720102370202736201022401036a656c0104031401036b6f6e0102210202742001020901036c6c7301021703017601020502026f2001022d020273740102180202766101020601036e677301022301036f206101022e0202646501023402026e670102220202736c01022b010372646501020e02026720010228010373206b01021f020262650102250202652001023102026c6f01022c02027475010219010374207601020a0202756501021a010375652001021b010376616b01020703017201020c01037920660102120409070707060708080706080708060806070708070908070709080708060707070808070707080708070707070807080806');
INSERT INTO search_data VALUES(274877906945,X'0000022f043020617301041d140202656e010601010a0202666a01081301010d02026b6f01022002026f6401023303017301022a0202736f01060101040202746901060101170202766101080b01011b0103616b7401080801011402027264010a0d2d01011d0202732001021e030165010230010362657201022602027920010211010364656201080f01011f030167010235010365206101021c03016f010232020262790108100101200202676101023602026c6c010a041401011002026e20010601010b0202722001060101080301670102270103666a65010a021401010e010367206f01022902026172010237020273620102240103692073010601010302026c20010601011901036a656c010a031401010f01036b6572010601010702026f6e0102210202742001080901011501036c2076010601011a02026c7301021703017601080501011102026f2001022d020273740102180202766101080601011201036e2066010601010c0202677301022301036f206101022e0202646501023402026b65010601010602026e670102220202736c01022b010372206501060101090202646501080e01011e02026720010228010373206b01021f020262650102250202652001023102026c6f01022c02026f6b0106010105020274750102190103742074010601011603017601020a0202696c01060101180202756501021a010375652001021b010376616b01080701011303017201080c01011c02026920010601010201037920660102120409090a07070609090a0b0b070608070b0608060a070b0909060c0807070a090c0a070a0a070907070a0a0708070907070a0a070807070709070a060907080b0909');
INSERT INTO search_data VALUES(412316860417,X'000000ea04302061730202230202667902022702026b6f0202130202736d02040b12010361657202041012020273650202240202766102040e12010365206602022603017302021a020272200206090a1201036679720204022801036b6f6d0202140202746502020701036d617602040d1202026d750202160202756e02021701036e652002021901036f6b7402020602026d6d020215010372206102022203016b02021203017302020a0202766f020204010373652002022502026d6102040c1201037465720202080103756e65020218010376616502040f1202026f6b0202050103797276020203040807070809070808060909080709070708080708060607080808080907');
INSERT INTO search_data VALUES(549755813889,X'000002e5043020617301041d140202626a01060101280202656e010601010a0202666a01081301010d02026b6f01022002026f6401023303016d010601012e03017301022a0202726901060101230202736f01060101040202746901060101170202766101080b01011b0203c2ab6c01060101310103616b7401080801011402027264010a0d2d01011d0202732001021e030165010230010362657201022602026a6f010601012902027920010811010121010364656201080f01011f030167010235010365206101021c03016f010232020262790108100101200202676101023602026c6c010a041401011002026e20010601010b0202722001060101080301670102270103666a65010a021401010e0103672062010601012703016f01022902026172010237020273620102240103692073010601010302026c20010601011902026e67010601012501036a656c010a031401010f02026f72010601012a01036b6572010601010702026f6e0102210202742001080901011501036c2076010601011a02026c7301021703017601080501011102026f2001022d03016e0106010133020273740102180202766101080601011201046d20c2ab010601013001036e2066010601010c03016f010601012d02026720010601012603017301022302036ec2bb010601013501036f206101022e0202646501023402026b65010601010602026d20010601012f02026e6701022203016e01060101340202726e010601012b0202736c01022b010372206501060101090202646501080e01011e020267200102280202696e010601012402026e20010601012c010373206b01021f020262650102250202652001023102026c6f01022c02026f6b0106010105020274750102190103742074010601011603017601020a0202696c01060101180202756501021a010375652001021b010376616b01080701011303017201080c01011c020269200106010102010379206601021203017201060101220104c2ab6c6f0106010132040909090a070708060909090a0a0b0b070608090a0b0608060a070b0909060c0a0607070a09090c090a070a0a07090708070a0b0a0809060a08070909070809070a0a0709090807070709070a060907080b09090808');
INSERT INTO search_data VALUES(9007336693694464,X'04000000000000010000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO search_data VALUES(9007474132647936,X'04000000000000010000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO search_data VALUES(9007611571601408,X'04000000000000010000000000000000000000020000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
INSERT INTO search_idx VALUES(2,X'',2);
INSERT INTO search_idx VALUES(3,X'',2);
INSERT INTO search_idx VALUES(4,X'',2);
CREATE TABLE IF NOT EXISTS 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
INSERT INTO search_docsize VALUES(1,X'3734',4);
CREATE TABLE IF NOT EXISTS 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_config VALUES('version',4);
CREATE TABLE search_word (
  word TEXT NOT NULL PRIMARY KEY,
  jobs INTEGER NOT NULL CHECK (jobs > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO search_word VALUES('ase',1);
INSERT INTO search_word VALUES('fjellstue',1);
INSERT INTO search_word VALUES('fjellvakt',1);
INSERT INTO search_word VALUES('kongsberg',1);
INSERT INTO search_word VALUES('odegard',1);
INSERT INTO search_word VALUES('oslo',1);
INSERT INTO search_word VALUES('vardeby',1);
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 VALUES('journal_step','journal_step_state','10 5 1');
INSERT INTO sqlite_stat1 VALUES('journal_step','journal_step_open','0 0');
INSERT INTO sqlite_stat1 VALUES('page','sqlite_autoindex_page_1','1 1');
INSERT INTO sqlite_stat1 VALUES('ad_text','sqlite_autoindex_ad_text_1','1 1');
INSERT INTO sqlite_stat1 VALUES('journal_row','journal_row_ad','1 1');
INSERT INTO sqlite_stat1 VALUES('journal_row','journal_row_step','28 3 1');
INSERT INTO sqlite_stat1 VALUES('ad_origin','ad_origin','1 1 1');
INSERT INTO sqlite_stat1 VALUES('search_word','search_word','7 1');
INSERT INTO sqlite_stat1 VALUES('ad_key','ad_key_key','1 1 1');
INSERT INTO sqlite_stat1 VALUES('ad_key','ad_key','1 1 1');
INSERT INTO sqlite_stat1 VALUES('ad','ad_by_page','1 1');
INSERT INTO sqlite_stat1 VALUES('ad','ad_by_text','1 1');
INSERT INTO sqlite_stat1 VALUES('ad','ad_job','1 1 1');
INSERT INTO sqlite_stat1 VALUES('ad','sqlite_autoindex_ad_1','1 1');
INSERT INTO sqlite_stat1 VALUES('event','event_ad','1 1');
INSERT INTO sqlite_stat1 VALUES('event','event_to_stage','3 2');
INSERT INTO sqlite_stat1 VALUES('event','event_stage','3 2 1 1');
INSERT INTO sqlite_stat1 VALUES('event','event_history','5 3 2 1');
INSERT INTO sqlite_stat1 VALUES('event','sqlite_autoindex_event_1','5 1');
INSERT INTO sqlite_stat1 VALUES('contact','contact','3 1');
INSERT INTO sqlite_stat1 VALUES('setting','setting','1 1');
INSERT INTO sqlite_stat1 VALUES('application','application_column','2 1 1 1');
INSERT INTO sqlite_stat1 VALUES('application','sqlite_autoindex_application_2','2 1');
INSERT INTO sqlite_stat1 VALUES('application','application','2 1');
INSERT INTO sqlite_stat1 VALUES('job_typed','job_typed','2 2 1');
INSERT INTO sqlite_stat1 VALUES('search_config','search_config','1 1');
INSERT INTO sqlite_stat1 VALUES('job_contact','job_contact_contact','3 1');
INSERT INTO sqlite_stat1 VALUES('job_contact','job_contact','3 2 1');
INSERT INTO sqlite_stat1 VALUES('search_idx','search_idx','4 1 1');
INSERT INTO sqlite_stat1 VALUES('stage','stage','11 1');
INSERT INTO sqlite_stat1 VALUES('employer','employer_name','2 1');
INSERT INTO sqlite_stat1 VALUES('employer','sqlite_autoindex_employer_2','2 2');
INSERT INTO sqlite_stat1 VALUES('employer','employer','2 1');
INSERT INTO sqlite_stat1 VALUES('job','job_trash','1 1 1');
INSERT INTO sqlite_stat1 VALUES('job','job_previous','1 1');
INSERT INTO sqlite_stat1 VALUES('job','job_alike','2 1 1');
INSERT INTO sqlite_stat1 VALUES('job','job_employer','2 1');
INSERT INTO sqlite_stat1 VALUES('job','sqlite_autoindex_job_1','2 1');
ANALYZE sqlite_schema;
CREATE INDEX employer_name ON employer (name_fold);
CREATE INDEX job_employer ON job (employer_id);
CREATE INDEX job_alike ON job (title_fold, employer_fold);
CREATE INDEX job_previous ON job (previous_job_id) WHERE previous_job_id IS NOT NULL;
CREATE INDEX job_trash ON job (deleted_at, seq) WHERE deleted_at IS NOT NULL;
CREATE INDEX job_contact_contact ON job_contact (contact_id);
CREATE INDEX application_column ON application (stage_id, rank, job_id);
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
CREATE TRIGGER search_note_update AFTER UPDATE OF text ON event BEGIN
  INSERT OR IGNORE INTO search_stale SELECT job.seq FROM application JOIN job ON job.id = application.job_id
    WHERE application.id = NEW.application_id;
END;
CREATE TRIGGER search_note_delete AFTER DELETE ON event WHEN OLD.kind = 'note' BEGIN
  INSERT OR IGNORE INTO search_stale SELECT job.seq FROM application JOIN job ON job.id = application.job_id
    WHERE application.id = OLD.application_id;
END;
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
CREATE TRIGGER journal_application_update AFTER UPDATE ON application WHEN (OLD.id, OLD.job_id, OLD.stage_id, OLD.rank, OLD.applied_on, OLD.created_at) IS NOT (NEW.id, NEW.job_id, NEW.stage_id, NEW.rank, NEW.applied_on, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'application', json_object('id', NEW.id), json_object('id', OLD.id, 'job_id', OLD.job_id, 'stage_id', OLD.stage_id, 'rank', OLD.rank, 'applied_on', OLD.applied_on, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_application_delete AFTER DELETE ON application BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'application', NULL, json_object('id', OLD.id, 'job_id', OLD.job_id, 'stage_id', OLD.stage_id, 'rank', OLD.rank, 'applied_on', OLD.applied_on, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_contact_insert AFTER INSERT ON contact BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'contact', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_contact_update AFTER UPDATE ON contact WHEN (OLD.id, OLD.name, OLD.role, OLD.email, OLD.phone, OLD.created_at) IS NOT (NEW.id, NEW.name, NEW.role, NEW.email, NEW.phone, NEW.created_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'contact', json_object('id', NEW.id), json_object('id', OLD.id, 'name', OLD.name, 'role', OLD.role, 'email', OLD.email, 'phone', OLD.phone, 'created_at', OLD.created_at));
END;
CREATE TRIGGER journal_contact_delete AFTER DELETE ON contact BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'contact', NULL, json_object('id', OLD.id, 'name', OLD.name, 'role', OLD.role, 'email', OLD.email, 'phone', OLD.phone, 'created_at', OLD.created_at));
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
CREATE TRIGGER journal_event_update AFTER UPDATE ON event WHEN (OLD.seq, OLD.id, OLD.application_id, OLD.on_day, OLD.kind, OLD.from_kind, OLD.to_stage_id, OLD.text, OLD.ad_id) IS NOT (NEW.seq, NEW.id, NEW.application_id, NEW.on_day, NEW.kind, NEW.from_kind, NEW.to_stage_id, NEW.text, NEW.ad_id) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'event', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'on_day', OLD.on_day, 'kind', OLD.kind, 'from_kind', OLD.from_kind, 'to_stage_id', OLD.to_stage_id, 'text', OLD.text, 'ad_id', OLD.ad_id));
END;
CREATE TRIGGER journal_event_delete AFTER DELETE ON event BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'event', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'application_id', OLD.application_id, 'on_day', OLD.on_day, 'kind', OLD.kind, 'from_kind', OLD.from_kind, 'to_stage_id', OLD.to_stage_id, 'text', OLD.text, 'ad_id', OLD.ad_id));
END;
CREATE TRIGGER journal_job_insert AFTER INSERT ON job BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job', json_object('seq', NEW.seq), NULL);
END;
CREATE TRIGGER journal_job_update AFTER UPDATE ON job WHEN (OLD.seq, OLD.id, OLD.title, OLD.title_fold, OLD.employer_id, OLD.employer, OLD.employer_fold, OLD.orgnr, OLD.places, OLD.deadline_kind, OLD.deadline_at, OLD.deadline_text, OLD.posted_on, OLD.starts_on, OLD.starts_text, OLD.form, OLD.share_min, OLD.share_max, OLD.pay_min_ore, OLD.pay_min_currency, OLD.pay_min_period, OLD.pay_max_ore, OLD.pay_max_currency, OLD.pay_max_period, OLD.pay_step_min, OLD.pay_step_max, OLD.pay_share, OLD.pay_text, OLD.workplace, OLD.required_degree, OLD.languages_required, OLD.apply_url, OLD.previous_job_id, OLD.created_at, OLD.deleted_at) IS NOT (NEW.seq, NEW.id, NEW.title, NEW.title_fold, NEW.employer_id, NEW.employer, NEW.employer_fold, NEW.orgnr, NEW.places, NEW.deadline_kind, NEW.deadline_at, NEW.deadline_text, NEW.posted_on, NEW.starts_on, NEW.starts_text, NEW.form, NEW.share_min, NEW.share_max, NEW.pay_min_ore, NEW.pay_min_currency, NEW.pay_min_period, NEW.pay_max_ore, NEW.pay_max_currency, NEW.pay_max_period, NEW.pay_step_min, NEW.pay_step_max, NEW.pay_share, NEW.pay_text, NEW.workplace, NEW.required_degree, NEW.languages_required, NEW.apply_url, NEW.previous_job_id, NEW.created_at, NEW.deleted_at) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job', json_object('seq', NEW.seq), json_object('seq', OLD.seq, 'id', OLD.id, 'title', OLD.title, 'title_fold', OLD.title_fold, 'employer_id', OLD.employer_id, 'employer', OLD.employer, 'employer_fold', OLD.employer_fold, 'orgnr', OLD.orgnr, 'places', OLD.places, 'deadline_kind', OLD.deadline_kind, 'deadline_at', OLD.deadline_at, 'deadline_text', OLD.deadline_text, 'posted_on', OLD.posted_on, 'starts_on', OLD.starts_on, 'starts_text', OLD.starts_text, 'form', OLD.form, 'share_min', OLD.share_min, 'share_max', OLD.share_max, 'pay_min_ore', OLD.pay_min_ore, 'pay_min_currency', OLD.pay_min_currency, 'pay_min_period', OLD.pay_min_period, 'pay_max_ore', OLD.pay_max_ore, 'pay_max_currency', OLD.pay_max_currency, 'pay_max_period', OLD.pay_max_period, 'pay_step_min', OLD.pay_step_min, 'pay_step_max', OLD.pay_step_max, 'pay_share', OLD.pay_share, 'pay_text', OLD.pay_text, 'workplace', OLD.workplace, 'required_degree', OLD.required_degree, 'languages_required', OLD.languages_required, 'apply_url', OLD.apply_url, 'previous_job_id', OLD.previous_job_id, 'created_at', OLD.created_at, 'deleted_at', OLD.deleted_at));
END;
CREATE TRIGGER journal_job_delete AFTER DELETE ON job BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'job', NULL, json_object('seq', OLD.seq, 'id', OLD.id, 'title', OLD.title, 'title_fold', OLD.title_fold, 'employer_id', OLD.employer_id, 'employer', OLD.employer, 'employer_fold', OLD.employer_fold, 'orgnr', OLD.orgnr, 'places', OLD.places, 'deadline_kind', OLD.deadline_kind, 'deadline_at', OLD.deadline_at, 'deadline_text', OLD.deadline_text, 'posted_on', OLD.posted_on, 'starts_on', OLD.starts_on, 'starts_text', OLD.starts_text, 'form', OLD.form, 'share_min', OLD.share_min, 'share_max', OLD.share_max, 'pay_min_ore', OLD.pay_min_ore, 'pay_min_currency', OLD.pay_min_currency, 'pay_min_period', OLD.pay_min_period, 'pay_max_ore', OLD.pay_max_ore, 'pay_max_currency', OLD.pay_max_currency, 'pay_max_period', OLD.pay_max_period, 'pay_step_min', OLD.pay_step_min, 'pay_step_max', OLD.pay_step_max, 'pay_share', OLD.pay_share, 'pay_text', OLD.pay_text, 'workplace', OLD.workplace, 'required_degree', OLD.required_degree, 'languages_required', OLD.languages_required, 'apply_url', OLD.apply_url, 'previous_job_id', OLD.previous_job_id, 'created_at', OLD.created_at, 'deleted_at', OLD.deleted_at));
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
CREATE TRIGGER journal_stage_insert AFTER INSERT ON stage BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'stage', json_object('id', NEW.id), NULL);
END;
CREATE TRIGGER journal_stage_update AFTER UPDATE ON stage WHEN (OLD.id, OLD.kind, OLD.name, OLD.position, OLD.hidden) IS NOT (NEW.id, NEW.kind, NEW.name, NEW.position, NEW.hidden) BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'stage', json_object('id', NEW.id), json_object('id', OLD.id, 'kind', OLD.kind, 'name', OLD.name, 'position', OLD.position, 'hidden', OLD.hidden));
END;
CREATE TRIGGER journal_stage_delete AFTER DELETE ON stage BEGIN
  INSERT INTO journal_row (step_id, table_name, key, before) VALUES (
    (SELECT id FROM journal_step WHERE state = 'open'), 'stage', NULL, json_object('id', OLD.id, 'kind', OLD.kind, 'name', OLD.name, 'position', OLD.position, 'hidden', OLD.hidden));
END;
PRAGMA writable_schema=OFF;
COMMIT;
