-- Schema 2: offers, targets, pay figures and the person's own levels of the pay floor. All of it is journalled.
--
-- Amounts are whole øre a year, or hundredths of the offer's own currency; none is above a hundred thousand million
-- kroner (MAX_ORE in domain/src/money.rs). Rates are hundredths of a percent, hours hundredths of an hour.

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
CREATE INDEX offer_job ON offer (job_id, seq) WHERE job_id IS NOT NULL;

-- What the person gives an offer for what is not money; money's score is reckoned.
CREATE TABLE offer_score (
  offer_id TEXT NOT NULL REFERENCES offer (id) ON DELETE CASCADE,
  criterion TEXT NOT NULL CHECK (criterion IN ('work', 'people', 'growth', 'home_office', 'place', 'security')),
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  note TEXT NOT NULL,
  PRIMARY KEY (offer_id, criterion)
) STRICT, WITHOUT ROWID;

-- Only what the person said; a criterion without a row counts as the program's rule says.
CREATE TABLE offer_weight (
  criterion TEXT NOT NULL PRIMARY KEY CHECK (criterion IN ('money', 'work', 'people', 'growth', 'home_office', 'place',
    'security')),
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  level TEXT CHECK (level IN ('entry', 'mid', 'senior')),
  city TEXT,
  created_at TEXT NOT NULL
) STRICT;

-- A target's figures as they changed; it always has some.
CREATE TABLE target_figures (
  seq INTEGER PRIMARY KEY,
  target_id TEXT NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  on_day TEXT NOT NULL,
  walk_away_ore INTEGER NOT NULL CHECK (walk_away_ore BETWEEN 0 AND 10000000000000),
  expected_ore INTEGER NOT NULL CHECK (expected_ore BETWEEN 0 AND 10000000000000),
  stretch_ore INTEGER NOT NULL CHECK (stretch_ore BETWEEN 0 AND 10000000000000),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX target_figures_history ON target_figures (target_id, on_day, seq);

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
CREATE INDEX pay_figure_timeline ON pay_figure (application_id, on_day, seq);

CREATE TABLE floor_level (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  valid_from TEXT NOT NULL,
  bachelor_ore INTEGER NOT NULL CHECK (bachelor_ore BETWEEN 1 AND 10000000000000),
  master_ore INTEGER NOT NULL CHECK (master_ore BETWEEN 1 AND 10000000000000),
  url TEXT NOT NULL,
  entered_on TEXT NOT NULL
) STRICT;
CREATE INDEX floor_level_from ON floor_level (valid_from, seq);
