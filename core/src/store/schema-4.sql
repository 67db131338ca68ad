-- Schema 4.

-- Answers as they stood before a stretch of changes, so that what was changed can be undone, and done again.
CREATE TABLE earlier_answer (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  submission   INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
  requirement  TEXT NOT NULL,
  state        TEXT NOT NULL,
  said         INTEGER NOT NULL CHECK (said IN (0, 1)),
  fields       TEXT NOT NULL CHECK (json_valid(fields)),
  explanation  TEXT NOT NULL,
  by_date      TEXT NOT NULL,
  why_not      TEXT NOT NULL,
  note         TEXT NOT NULL,
  revision     INTEGER NOT NULL CHECK (revision > 0),
  saved_at     TEXT NOT NULL,
  carried_from INTEGER REFERENCES submission (id) ON DELETE SET NULL,
  confirmed    INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  shared       INTEGER NOT NULL CHECK (shared IN (0, 1)),
  -- When it was changed into something else.
  left_at      TEXT NOT NULL,
  -- Whether it is what was undone.
  undone       INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX earlier_answer_of ON earlier_answer (submission, requirement);

-- What is typed into a form of the window and not sent yet, so that it is there after a kill.
CREATE TABLE draft (
  -- Which form, and of what: `document-3/mask`. What is deleted takes with it those that begin with its name.
  place TEXT PRIMARY KEY NOT NULL,
  words TEXT NOT NULL CHECK (json_valid(words)),
  at    TEXT NOT NULL
) STRICT;

-- Who was logged in on the machine; NULL when it was changed before this was kept, or the system does not say.
ALTER TABLE history ADD COLUMN who TEXT;
