-- Schema 3: what the person keeps with the guidance. All of it is journalled.
--
-- Ids of the guidance are words of its own. A later guidance may lack one, so they refer to nothing in this file.

CREATE TABLE followed_employer (
  -- Its id in the guidance.
  employer TEXT NOT NULL PRIMARY KEY,
  since_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE own_skill (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  -- The name folded: one skill is kept once, however it is spelt.
  name_fold TEXT NOT NULL UNIQUE,
  -- Its id in the guidance, where it is one of those.
  skill TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Steps of the newcomer's track that are done.
CREATE TABLE newcomer_step (
  -- Its id in the guidance.
  step TEXT NOT NULL PRIMARY KEY,
  done_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The offer that the dates of the newcomer's track are told by: one row or none.
CREATE TABLE newcomer_offer (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  offer_id TEXT NOT NULL REFERENCES offer (id) ON DELETE CASCADE
) STRICT;
