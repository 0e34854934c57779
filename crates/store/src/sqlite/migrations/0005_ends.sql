-- How things end: a case is deleted whole and leaves a tombstone; rows of "I have sent it" are let go, and their counts stay.
--
-- What is absent: why a case was deleted, and who did it.

-- What stays of a deleted case. Its row of `gate` stays beside it, shut and with nothing in it but the id: counts hang on it,
-- and no other case gets the id.
CREATE TABLE tombstone (
  -- The order of the deletions. A reader asks for what came after the last one it knows.
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  -- The case.
  case_no INTEGER NOT NULL UNIQUE REFERENCES gate (case_no),
  -- The day on which it was deleted; there is no time of day.
  day INTEGER NOT NULL,
  -- Whether it was ever published (1): then its addresses answer for ever, and its counts stay.
  was_issued INTEGER NOT NULL CHECK (was_issued IN (0, 1))
) STRICT;

CREATE TRIGGER tombstone_is_not_edited BEFORE UPDATE ON tombstone
BEGIN SELECT RAISE (ABORT, 'a tombstone is never edited'); END;

CREATE TRIGGER tombstone_is_not_removed BEFORE DELETE ON tombstone
BEGIN SELECT RAISE (ABORT, 'a tombstone is never removed'); END;

-- Facts stay append-only, with one way out: all of a case, in the transaction that sets its tombstone.
DROP TRIGGER fact_is_not_removed;

CREATE TRIGGER fact_is_not_removed BEFORE DELETE ON fact
WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE tombstone.case_no = OLD.case_no)
BEGIN SELECT RAISE (ABORT, 'a fact is removed only with its whole case'); END;

CREATE TRIGGER fact_is_not_of_a_deleted_case BEFORE INSERT ON fact
WHEN EXISTS (SELECT 1 FROM tombstone WHERE tombstone.case_no = NEW.case_no)
BEGIN SELECT RAISE (ABORT, 'a deleted case takes no facts'); END;

-- How many rows of `said_sent` a case had on a day that are there no more: what is stored and what was let go is together
-- what is counted, so the counts can be checked as before.
CREATE TABLE let_go (
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The day of the acts.
  day INTEGER NOT NULL,
  -- How many rows.
  rows INTEGER NOT NULL CHECK (rows > 0),
  PRIMARY KEY (case_no, day)
) STRICT, WITHOUT ROWID;

-- Whether something was deleted since the file was written anew; one row then, else none. SQLite overwrites what it deletes,
-- but not the copies that it made of a row while it moved rows between pages.
CREATE TABLE rewrite (
  -- Always 1: there is one row at most.
  one INTEGER PRIMARY KEY CHECK (one = 1),
  -- How often something was deleted, so that what another process deletes meanwhile stays owed.
  owed INTEGER NOT NULL
) STRICT;

-- What was deleted before there was this step may have left such copies.
INSERT INTO rewrite (one, owed) SELECT 1, 1 WHERE EXISTS (SELECT 1 FROM gate) OR EXISTS (SELECT 1 FROM account);
