-- Schema 2, added to schema 1 by whole columns and tables.

-- The day on which the user reckons to send it.
ALTER TABLE submission ADD COLUMN planned TEXT;
-- When documents of it were last put away, after it was sent.
ALTER TABLE submission ADD COLUMN tidied TEXT;

-- The newer document that took the place of this one.
ALTER TABLE document ADD COLUMN replaced_by INTEGER REFERENCES document (id) ON DELETE SET NULL;
-- Whether it went to the trash because nothing needs it any more, so that it may come back into what was sent.
ALTER TABLE document ADD COLUMN tidied INTEGER NOT NULL DEFAULT 0 CHECK (tidied IN (0, 1));

-- Until when something holds that was renewed, said outside of every submission.
CREATE TABLE last_day (
  orgnr       TEXT NOT NULL REFERENCES company (orgnr) ON DELETE CASCADE,
  requirement TEXT NOT NULL,
  field       TEXT NOT NULL,
  until       TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (orgnr, requirement, field)
) STRICT;

-- Questions that the program asks now and then, and when they were answered.
CREATE TABLE question (
  name     TEXT PRIMARY KEY NOT NULL,
  answered TEXT NOT NULL
) STRICT;

-- What signing keys that were not made here bring with them, and what becomes of keys.

-- The certificates between the holder's and a root, X.509 in DER, one after the other.
ALTER TABLE identity ADD COLUMN chain BLOB NOT NULL DEFAULT x'';
-- Whether it is taken when none is named.
ALTER TABLE identity ADD COLUMN standard INTEGER NOT NULL DEFAULT 0 CHECK (standard IN (0, 1));
-- When the key was removed; the certificate stays, since bundles that it signed are the user's own.
ALTER TABLE identity ADD COLUMN removed TEXT;

-- What is remembered of reminders.

CREATE TABLE reminder (
  deadline   TEXT PRIMARY KEY NOT NULL,
  orgnr      TEXT NOT NULL,
  snoozed    TEXT,
  snoozed_on TEXT,
  done       TEXT,
  moved      TEXT,
  moved_on   TEXT
) STRICT;
CREATE INDEX reminder_company ON reminder (orgnr);

CREATE TABLE reminder_shown (
  deadline TEXT NOT NULL,
  step     TEXT NOT NULL,
  shown    TEXT NOT NULL,
  PRIMARY KEY (deadline, step)
) STRICT;

CREATE TABLE reminder_check (
  day       TEXT NOT NULL,
  scheduled INTEGER NOT NULL CHECK (scheduled IN (0, 1)),
  at        TEXT NOT NULL,
  PRIMARY KEY (day, scheduled)
) STRICT;

CREATE TABLE deadline_task (
  deadline TEXT NOT NULL,
  task     TEXT NOT NULL,
  orgnr    TEXT NOT NULL,
  who      TEXT NOT NULL,
  done     TEXT,
  PRIMARY KEY (deadline, task)
) STRICT;

-- Bundles of others that were opened here and found intact, once each.
CREATE TABLE received (
  -- SHA-256 of its SHA256SUMS, in lower-case hexadecimal.
  content     TEXT PRIMARY KEY NOT NULL,
  -- The number that the application gives, which need not be a company of this store.
  orgnr       TEXT NOT NULL,
  company     TEXT NOT NULL,
  kind        TEXT NOT NULL,
  date        TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  signer      TEXT NOT NULL,
  claimed     TEXT,
  opened      TEXT NOT NULL,
  -- What it said, requirement by requirement, as JSON.
  said        TEXT NOT NULL
) STRICT;
CREATE INDEX received_company ON received (orgnr);
-- When something was taken back that had been said of a deadline, so that of two stores the later word is known.
ALTER TABLE reminder ADD COLUMN undone TEXT;
ALTER TABLE reminder ADD COLUMN moved_back TEXT;
ALTER TABLE deadline_task ADD COLUMN said_on TEXT;
-- What came of asking a timestamp service for an export, as JSON; NULL when none was asked.
ALTER TABLE export ADD COLUMN timestamp TEXT;
-- Whether the user had the passphrase put into the key store of the machine; the passphrase itself is never here.
ALTER TABLE identity ADD COLUMN remembered INTEGER NOT NULL DEFAULT 0 CHECK (remembered IN (0, 1));
