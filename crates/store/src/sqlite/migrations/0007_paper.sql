-- Letters on paper, counted by hand after a group's evening.
--
-- What is absent: names, places, schools, a time of day, who entered it (but while somebody else has to look first, so that
-- it is somebody else).

-- One row for each entry. It is never changed: a correction is a new row that names the old one.
CREATE TABLE paper (
  -- The random key of the form, so that a form that comes twice is one entry.
  key BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 16),
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The day of the evening.
  day INTEGER NOT NULL,
  -- How many letters. None by nobody is a correction that takes a count back.
  letters INTEGER NOT NULL CHECK (letters >= 0),
  -- By how many people.
  people INTEGER NOT NULL CHECK (people >= 0),
  -- In which languages: their tags, parted by spaces; empty where there are no letters.
  languages TEXT NOT NULL,
  -- The day on which it was entered.
  entered INTEGER NOT NULL,
  -- The SHA-256 of the key in the link of the evening; empty when it was entered at the desk.
  link BLOB CHECK (link IS NULL OR length(link) = 32),
  -- The entry in whose place it stands.
  corrects BLOB REFERENCES paper (key),
  CHECK ((letters = 0) = (people = 0) AND (letters > 0 OR corrects IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX paper_of_case ON paper (case_no);

-- An entry is corrected once; whoever corrects again, corrects the correction.
CREATE UNIQUE INDEX paper_corrected ON paper (corrects) WHERE corrects IS NOT NULL;

-- One link counts one evening, of one case.
CREATE UNIQUE INDEX paper_of_link ON paper (link) WHERE link IS NOT NULL AND corrects IS NULL;

CREATE TRIGGER paper_is_not_edited BEFORE UPDATE ON paper
BEGIN SELECT RAISE (ABORT, 'an entry is never edited'); END;

-- That an entry counts, or does not, and since when.
CREATE TABLE paper_decided (
  -- The entry.
  key BLOB PRIMARY KEY NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The day.
  day INTEGER NOT NULL,
  -- Whether it counts.
  counts INTEGER NOT NULL CHECK (counts IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Who entered what waits for somebody else. The row goes with the answer.
CREATE TABLE paper_waiting (
  -- The entry.
  key BLOB PRIMARY KEY NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The account or session that entered it; empty for a link, and once that account has ended.
  by_key BLOB CHECK (by_key IS NULL OR length(by_key) = 16)
) STRICT, WITHOUT ROWID;
