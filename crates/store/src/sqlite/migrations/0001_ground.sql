-- The ground: cases, the facts that make them, the acts of supporters, their counts.
--
-- What is absent: names, addresses, texts of supporters, times. Days are numbers that sort and that people can read
-- (20261123). No table of acts has a row number, because row numbers keep the order in which people came.

-- One row for each case: what an act needs to know of it, so that taking one does not read the case.
CREATE TABLE gate (
  -- A small number that stands for the case in the other tables, because millions of rows carry it.
  case_no INTEGER PRIMARY KEY,
  -- The name of the case in addresses: sixteen letters and digits from random bits.
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 16),
  -- How many facts the case has. A new fact is committed only against the version that its rule saw.
  version INTEGER NOT NULL CHECK (version >= 1),
  -- The last day on which acts are taken; empty when none are (drafted, held, stopped). It follows from the facts and
  -- is written in the transaction of each fact, so a hold closes the gate at the moment in which it is committed.
  takes_until INTEGER
) STRICT;

-- What the desk did. A fact is committed once and never edited; a case is what its facts make it.
CREATE TABLE fact (
  -- The order of the commits over all cases. A reader asks for what came after the last one it knows. Numbers are not
  -- given twice, also not after a deletion, else a reader would miss a fact.
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The version that the case has with this fact: 1, 2, 3 without a gap.
  version INTEGER NOT NULL CHECK (version >= 1),
  -- The day of the deed; there is no time of day.
  day INTEGER NOT NULL,
  -- The role in which it was done: desk, operator, sample. Never who.
  role TEXT NOT NULL,
  -- What was done: imported, corrected, consent-decided, translation-added, issued, held, hold-lifted, stopped.
  deed TEXT NOT NULL,
  -- The rest of the deed, as JSON. An import holds the document's words and so the names in it.
  body TEXT NOT NULL,
  UNIQUE (case_no, version)
) STRICT;

-- Append-only is held here, not by the good behaviour of programs.
CREATE TRIGGER fact_is_not_edited BEFORE UPDATE ON fact
BEGIN SELECT RAISE (ABORT, 'a fact is never edited'); END;

CREATE TRIGGER fact_is_not_removed BEFORE DELETE ON fact
BEGIN SELECT RAISE (ABORT, 'a fact is never removed'); END;

-- One row for each "I have sent it". Clustered by its random key: there is no row number, and the order of rows is the
-- order of the keys.
CREATE TABLE said_sent (
  -- The random key of the form, so that a form that comes twice is one act.
  key BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 16),
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The day of the act.
  day INTEGER NOT NULL,
  -- How the appeal left: letter, email, social-post, fax, phone.
  channel TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The counts, by case, kind and day. Changed in the transaction that stores what is counted, so reading a count reads a
-- few rows, however many acts there are.
CREATE TABLE tally (
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- What is counted. Kinds are never added together.
  kind TEXT NOT NULL CHECK (kind IN ('opened', 'handed_over', 'printed', 'said_sent')),
  -- The day of the acts.
  day INTEGER NOT NULL,
  -- How many.
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (case_no, kind, day)
) STRICT, WITHOUT ROWID;

-- One-time desk links, until they are used or have ended. Deleted then.
CREATE TABLE invitation (
  -- The SHA-256 of the link's secret. The secret itself is nowhere.
  hash BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32),
  -- The last day on which it can be used.
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What this installation remembers about itself, such as which case is its sample.
CREATE TABLE note (
  -- What is remembered.
  name TEXT PRIMARY KEY NOT NULL,
  -- Its value; once written it stands.
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
