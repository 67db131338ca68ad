-- Schema 1. Texts that are dates are YYYY-MM-DD; moments are dates with time and offset; JSON is checked.
-- Rows of history have no foreign keys: they outlive what they tell of.

CREATE TABLE company (
  orgnr   TEXT PRIMARY KEY NOT NULL,
  name    TEXT NOT NULL,
  traits  TEXT NOT NULL CHECK (json_valid(traits)),
  created TEXT NOT NULL
) STRICT;

CREATE TABLE submission (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  orgnr          TEXT NOT NULL REFERENCES company (orgnr),
  kind           TEXT NOT NULL,
  lang           TEXT NOT NULL,
  scheme_version TEXT NOT NULL,
  started        TEXT NOT NULL,
  sent           TEXT,
  approved       TEXT,
  follows        INTEGER REFERENCES submission (id)
) STRICT;
CREATE INDEX submission_company ON submission (orgnr);

CREATE TABLE answer (
  submission  INTEGER NOT NULL REFERENCES submission (id),
  requirement TEXT NOT NULL,
  state       TEXT NOT NULL,
  said        INTEGER NOT NULL CHECK (said IN (0, 1)),
  fields      TEXT NOT NULL CHECK (json_valid(fields)),
  explanation TEXT NOT NULL,
  by_date     TEXT NOT NULL,
  why_not     TEXT NOT NULL,
  note        TEXT NOT NULL,
  revision    INTEGER NOT NULL CHECK (revision > 0),
  saved_at    TEXT NOT NULL,
  carried_from INTEGER REFERENCES submission (id),
  confirmed   INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
  shared      INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  PRIMARY KEY (submission, requirement)
) STRICT;

CREATE TABLE document (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256        TEXT NOT NULL CHECK (length(sha256) = 64),
  size          INTEGER NOT NULL CHECK (size >= 0),
  original_name TEXT NOT NULL,
  title         TEXT NOT NULL,
  kind          TEXT NOT NULL,
  orgnr         TEXT REFERENCES company (orgnr),
  submission    INTEGER REFERENCES submission (id),
  requirement   TEXT,
  inspection    TEXT CHECK (json_valid(inspection)),
  added         TEXT NOT NULL,
  trashed       TEXT,
  carried_from  INTEGER REFERENCES document (id) ON DELETE SET NULL,
  CHECK (requirement IS NULL OR submission IS NOT NULL)
) STRICT;
CREATE INDEX document_bytes ON document (sha256);
CREATE INDEX document_submission ON document (submission);

CREATE TABLE accepted (
  document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  code     TEXT NOT NULL,
  reason   TEXT NOT NULL,
  at       TEXT NOT NULL,
  PRIMARY KEY (document, code)
) STRICT;

CREATE TABLE approval (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  orgnr           TEXT NOT NULL REFERENCES company (orgnr),
  submission      INTEGER UNIQUE REFERENCES submission (id),
  date            TEXT NOT NULL,
  letter_document INTEGER REFERENCES document (id) ON DELETE SET NULL,
  recorded_at     TEXT NOT NULL
) STRICT;

CREATE TABLE board_event (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  orgnr           TEXT NOT NULL REFERENCES company (orgnr),
  what            TEXT NOT NULL CHECK (what IN ('asked', 'warned', 'withdrawn')),
  date            TEXT NOT NULL,
  deadline        TEXT,
  text            TEXT NOT NULL,
  letter_document INTEGER REFERENCES document (id) ON DELETE SET NULL,
  submission      INTEGER REFERENCES submission (id),
  answered        TEXT,
  recorded_at     TEXT NOT NULL
) STRICT;
CREATE INDEX board_event_company ON board_event (orgnr);

CREATE TABLE fee_payment (
  submission       INTEGER PRIMARY KEY NOT NULL REFERENCES submission (id),
  date             TEXT NOT NULL,
  receipt_document INTEGER REFERENCES document (id) ON DELETE SET NULL,
  recorded_at      TEXT NOT NULL
) STRICT;

CREATE TABLE identity (
  fingerprint TEXT PRIMARY KEY NOT NULL CHECK (length(fingerprint) = 64),
  name        TEXT NOT NULL UNIQUE,
  orgnr       TEXT,
  certificate BLOB NOT NULL,
  key_file    TEXT NOT NULL,
  not_after   TEXT NOT NULL,
  created     TEXT NOT NULL
) STRICT;

CREATE TABLE export (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  submission INTEGER NOT NULL REFERENCES submission (id),
  path       TEXT NOT NULL,
  file_name  TEXT NOT NULL,
  sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
  size       INTEGER NOT NULL CHECK (size >= 0),
  files      INTEGER NOT NULL,
  identity   TEXT NOT NULL REFERENCES identity (fingerprint),
  signed_at  TEXT NOT NULL,
  incomplete INTEGER NOT NULL CHECK (incomplete IN (0, 1))
) STRICT;
CREATE INDEX export_submission ON export (submission);

CREATE TABLE trusted_signer (
  fingerprint  TEXT PRIMARY KEY NOT NULL CHECK (length(fingerprint) = 64),
  name         TEXT NOT NULL,
  orgnr        TEXT,
  confirmed_at TEXT NOT NULL
) STRICT;

CREATE TABLE register_entry (
  orgnr      TEXT PRIMARY KEY NOT NULL REFERENCES company (orgnr) ON DELETE CASCADE,
  fetched_at TEXT NOT NULL,
  entity     TEXT NOT NULL CHECK (json_valid(entity)),
  roles      TEXT CHECK (json_valid(roles))
) STRICT;

CREATE TABLE setting (
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE figure (
  orgnr           TEXT NOT NULL REFERENCES company (orgnr),
  month           TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  answered        INTEGER CHECK (answered >= 0),
  connected       INTEGER CHECK (connected >= 0),
  complaints      INTEGER CHECK (complaints >= 0),
  direct          INTEGER CHECK (direct >= 0),
  forwarded       INTEGER CHECK (forwarded >= 0),
  source_document INTEGER REFERENCES document (id) ON DELETE SET NULL,
  recorded_at     TEXT NOT NULL,
  PRIMARY KEY (orgnr, month)
) STRICT;
CREATE INDEX figure_source ON figure (source_document);

CREATE TABLE history (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  at         TEXT NOT NULL,
  orgnr      TEXT,
  submission INTEGER,
  what       TEXT NOT NULL,
  args       TEXT NOT NULL CHECK (json_valid(args))
) STRICT;
CREATE INDEX history_company ON history (orgnr);
