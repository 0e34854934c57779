-- The life of a case: offices issue it for their own countries, each until its own day, and each has its part of the counts.
--
-- What is absent: which act belongs to which office. Rows of "I have sent it" do not say it; the counts do.

-- The last day on which acts are taken in an office's edition. It follows from the facts, like the gate of the case, and is
-- written in the transaction of each fact, so a stop closes it at the moment in which it is committed.
CREATE TABLE office_gate (
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The code of the office.
  office TEXT NOT NULL,
  -- The last day on which acts are taken.
  takes_until INTEGER NOT NULL,
  PRIMARY KEY (case_no, office)
) STRICT, WITHOUT ROWID;

-- The part of the counts that came through an office's edition. What is counted here is counted in `tally` too.
CREATE TABLE office_tally (
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- The code of the office.
  office TEXT NOT NULL,
  -- What is counted.
  kind TEXT NOT NULL CHECK (kind IN ('opened', 'handed_over', 'printed', 'said_sent')),
  -- The day of the acts.
  day INTEGER NOT NULL,
  -- How many.
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (case_no, office, kind, day)
) STRICT, WITHOUT ROWID;
