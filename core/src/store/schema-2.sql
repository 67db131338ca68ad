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
