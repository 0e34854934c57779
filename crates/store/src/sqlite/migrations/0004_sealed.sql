-- What is sealed, and for whom: encrypted in the format of age for people whose keys are elsewhere.
--
-- What is absent: anything that opens it, any word of what was sealed, a time of day, who sealed it. What is deleted is
-- overwritten.

-- Somebody who may open what is sealed from now on.
CREATE TABLE keyholder (
  -- A name of their choice.
  name TEXT PRIMARY KEY NOT NULL,
  -- The public key, as age writes it.
  key TEXT NOT NULL UNIQUE,
  -- The day on which it was named.
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each thing that is sealed. It has no row number, which would keep the order in which they came.
CREATE TABLE sealed (
  -- Sixteen random bytes.
  id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
  -- The case.
  case_no INTEGER NOT NULL REFERENCES gate (case_no),
  -- What it is: consent-giver, informant, deed, word.
  kind TEXT NOT NULL,
  -- The day on which it was sealed; there is no time of day.
  day INTEGER NOT NULL,
  -- The encrypted file. What is inside is filled up to multiples of 1024 bytes, so that its length says nothing.
  ciphertext BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What stands outside is found without reading what is sealed.
CREATE INDEX sealed_of_case ON sealed (case_no, kind, day);
