-- Schema 4: what a person added to the guidance, and a newer guidance they imported. All of it is journalled but for the
-- imported files themselves, which lie under the hash of their content as pages do.
--
-- Ids of facts, roles and occupations are those of the guidance, which may lack one later, so they refer to nothing here.

-- A figure in place of one of the guidance's; one a fact.
CREATE TABLE own_figure (
  id TEXT NOT NULL PRIMARY KEY,
  fact TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  url TEXT,
  as_of TEXT NOT NULL,
  entered_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Its numbers: in hundredths of the fact's unit, and as they were typed.
CREATE TABLE own_figure_number (
  figure_id TEXT NOT NULL REFERENCES own_figure (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('value', 'low', 'middle', 'high')),
  hundredths INTEGER NOT NULL CHECK (hundredths BETWEEN 0 AND 4294967295),
  text TEXT NOT NULL,
  PRIMARY KEY (figure_id, part)
) STRICT, WITHOUT ROWID;

-- A wage statistic; øre a year for a full position, and as typed.
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

-- What the register of units answered of an employer.
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

-- Wages that Statistics Norway answered: one answer or none.
CREATE TABLE fetched_wages (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  -- The day the table was last renewed, where the answer says it.
  updated_on TEXT,
  url TEXT NOT NULL,
  fetched_on TEXT NOT NULL
) STRICT;

-- Its rows: kroner a month for a full position.
CREATE TABLE fetched_wage (
  -- The code of STYRK-08.
  occupation TEXT NOT NULL PRIMARY KEY,
  p25_kr INTEGER CHECK (p25_kr BETWEEN 0 AND 10000000),
  median_kr INTEGER CHECK (median_kr BETWEEN 0 AND 10000000),
  p75_kr INTEGER CHECK (p75_kr BETWEEN 0 AND 10000000),
  mean_kr INTEGER CHECK (mean_kr BETWEEN 0 AND 10000000)
) STRICT, WITHOUT ROWID;

-- The guidance the person imported: one or none.
CREATE TABLE guidance_pack (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  hash TEXT NOT NULL,
  -- The day it names itself by.
  edition TEXT NOT NULL,
  -- The file's name.
  name TEXT NOT NULL,
  imported_on TEXT NOT NULL
) STRICT;

-- Its files, by the hash of what is unpacked: a JSON object of names and texts, packed with zstd. Outside the journal; a
-- row goes when neither guidance_pack nor an undo step refers to it.
CREATE TABLE pack_text (
  hash TEXT NOT NULL PRIMARY KEY,
  zstd BLOB NOT NULL,
  bytes INTEGER NOT NULL
) STRICT;
