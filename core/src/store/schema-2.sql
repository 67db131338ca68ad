-- Schema 2: what is remembered of reminders.

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
