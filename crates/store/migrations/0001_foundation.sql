-- Foundation. Written in SQLite's words; engine/dialect.rs turns the types into PostgreSQL's.
-- Expand/contract: later migrations add; nothing here is ever edited (checksums).

-- Where each case stands; the one row two writers of a case compete for.
CREATE TABLE case_head (
  case_id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  erased INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Keys of persons (and officers), wrapped by the master key; apart from what they open.
CREATE TABLE data_key (
  subject TEXT NOT NULL PRIMARY KEY,
  wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Everything that is recorded for ever: events of cases (subject = case, version from 1), and refusals, erasures,
-- changes of accounts (subject = own id, version 0, about = case or account).
CREATE TABLE entry (
  subject TEXT NOT NULL,
  version INTEGER NOT NULL,
  entry_id TEXT NOT NULL,
  stream TEXT NOT NULL,
  about TEXT,
  kind TEXT NOT NULL,
  effective_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  organisation TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  payload BLOB NOT NULL,
  receipt BLOB,
  PRIMARY KEY (subject, version)
) STRICT;
CREATE UNIQUE INDEX entry_by_id ON entry (entry_id);
CREATE INDEX entry_about ON entry (about, entry_id) WHERE about IS NOT NULL;

-- The one global order and the hash of each entry.
CREATE TABLE history_leaf (
  sequence INTEGER NOT NULL PRIMARY KEY,
  entry_id TEXT NOT NULL,
  leaf BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX history_leaf_by_entry ON history_leaf (entry_id);

-- Committed, not yet in the global order (PostgreSQL).
CREATE TABLE history_pending (
  entry_id TEXT NOT NULL PRIMARY KEY,
  leaf BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE history_head (
  id INTEGER NOT NULL PRIMARY KEY,
  size INTEGER NOT NULL,
  frontier BLOB NOT NULL
) STRICT;
INSERT INTO history_head (id, size, frontier) VALUES (1, 0, x'');

CREATE TABLE history_checkpoint (
  size INTEGER NOT NULL PRIMARY KEY,
  root BLOB NOT NULL,
  note TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- Read models: derived from events, can be rebuilt. *_sort holds '9999-12-31' where there is no date.
CREATE TABLE case_row (
  case_id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL,
  organisation TEXT NOT NULL,
  team TEXT,
  officer TEXT,
  version INTEGER NOT NULL,
  opened_on TEXT NOT NULL,
  closed_on TEXT,
  stage TEXT NOT NULL,
  display_name TEXT NOT NULL,
  display_name_script TEXT NOT NULL,
  birth TEXT NOT NULL,
  citizenship TEXT NOT NULL,
  languages TEXT NOT NULL,
  due_sort TEXT NOT NULL,
  next_obligation TEXT,
  overdue_since TEXT,
  departure_due_on TEXT,
  legal_stay_ended_on TEXT,
  decision_issued_on TEXT,
  follow_up_on TEXT,
  departed_on TEXT,
  departure_kind TEXT,
  reassess_on TEXT,
  last_activity_on TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX case_row_organisation_number ON case_row (organisation, number);
CREATE INDEX case_row_number ON case_row (number, case_id);
CREATE INDEX case_row_team_number ON case_row (team, number, case_id);
CREATE INDEX case_row_officer_number ON case_row (officer, number, case_id);
CREATE INDEX case_row_due ON case_row (due_sort, case_id);
CREATE INDEX case_row_organisation_due ON case_row (organisation, due_sort, case_id);
CREATE INDEX case_row_team_due ON case_row (team, due_sort, case_id);
CREATE INDEX case_row_officer_due ON case_row (officer, due_sort, case_id);
CREATE INDEX case_row_reassess ON case_row (reassess_on, case_id) WHERE reassess_on IS NOT NULL;
CREATE INDEX case_row_gap_decision ON case_row (legal_stay_ended_on, case_id)
  WHERE legal_stay_ended_on IS NOT NULL AND decision_issued_on IS NULL AND closed_on IS NULL;
CREATE INDEX case_row_gap_lapsed ON case_row (departure_due_on, case_id)
  WHERE departure_due_on IS NOT NULL AND departed_on IS NULL AND follow_up_on IS NULL AND closed_on IS NULL;
CREATE INDEX case_row_gap_stalled ON case_row (last_activity_on, case_id)
  WHERE next_obligation IS NULL AND closed_on IS NULL;

CREATE TABLE obligation (
  case_id TEXT NOT NULL,
  rule TEXT NOT NULL,
  act TEXT NOT NULL,
  discriminator TEXT NOT NULL,
  role TEXT NOT NULL,
  since TEXT NOT NULL,
  due_sort TEXT NOT NULL,
  unconfirmed INTEGER NOT NULL,
  reason TEXT NOT NULL,
  organisation TEXT NOT NULL,
  team TEXT,
  officer TEXT,
  citizenship TEXT NOT NULL,
  PRIMARY KEY (case_id, rule, act, discriminator)
) STRICT, WITHOUT ROWID;
CREATE INDEX obligation_due ON obligation (due_sort, case_id);
CREATE INDEX obligation_organisation_due ON obligation (organisation, due_sort, case_id);
CREATE INDEX obligation_team_due ON obligation (team, due_sort, case_id);
CREATE INDEX obligation_officer_due ON obligation (officer, due_sort, case_id);

CREATE TABLE search_key (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  case_id TEXT NOT NULL,
  PRIMARY KEY (value, kind, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_key_case ON search_key (case_id);

CREATE TABLE statistics_row (
  case_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  effective_on TEXT NOT NULL,
  citizenship TEXT NOT NULL,
  birth_year INTEGER,
  age INTEGER,
  sex TEXT NOT NULL,
  unaccompanied INTEGER NOT NULL,
  destination TEXT NOT NULL,
  destination_kind TEXT NOT NULL,
  return_type TEXT NOT NULL,
  assistance TEXT NOT NULL,
  agreement TEXT NOT NULL,
  PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX statistics_row_kind ON statistics_row (kind, effective_on, case_id, ordinal);

-- Beside cases.
CREATE TABLE outbox (
  entry_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  case_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (entry_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE idempotency (
  actor TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  command_hash BLOB NOT NULL,
  case_id TEXT NOT NULL,
  first_version INTEGER NOT NULL,
  last_version INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (actor, idempotency_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_age ON idempotency (recorded_at);

CREATE TABLE number_counter (
  organisation TEXT NOT NULL,
  year INTEGER NOT NULL,
  next_number INTEGER NOT NULL,
  PRIMARY KEY (organisation, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  case_id TEXT NOT NULL,
  read_at TEXT NOT NULL,
  reading_id TEXT NOT NULL,
  officer TEXT NOT NULL,
  purpose TEXT NOT NULL,
  shown TEXT NOT NULL,
  PRIMARY KEY (case_id, read_at, reading_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_officer ON reading (officer, read_at, reading_id);

CREATE TABLE account (
  officer TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  login TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  totp_secret BLOB,
  roles TEXT NOT NULL,
  organisation TEXT NOT NULL,
  team TEXT,
  language TEXT NOT NULL,
  active INTEGER NOT NULL,
  failed_attempts INTEGER NOT NULL,
  locked_until TEXT,
  last_code_step INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX account_login ON account (login);

CREATE TABLE session (
  token_hash BLOB NOT NULL PRIMARY KEY,
  officer TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  csrf TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_officer ON session (officer);

CREATE TABLE break_glass (
  officer TEXT NOT NULL,
  grant_id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  granted_at TEXT NOT NULL,
  until_at TEXT NOT NULL,
  PRIMARY KEY (officer, grant_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX break_glass_running ON break_glass (officer, until_at, case_id);
CREATE INDEX break_glass_case ON break_glass (case_id);
CREATE INDEX break_glass_time ON break_glass (granted_at);

CREATE TABLE saved_view (
  officer TEXT NOT NULL,
  view_id TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  PRIMARY KEY (officer, view_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
  unit TEXT NOT NULL PRIMARY KEY,
  organisation TEXT,
  code TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  setting_key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE import_row (
  file_hash BLOB NOT NULL,
  row_number INTEGER NOT NULL,
  case_id TEXT,
  outcome TEXT NOT NULL,
  PRIMARY KEY (file_hash, row_number)
) STRICT, WITHOUT ROWID;
