-- Photographs beside cases, and nothing but the newest of each. They are no facts, because facts are never deleted and a
-- photograph must be: when it is taken away, when the consent no longer covers it, when the case is stopped.

-- One row for each case that has a photograph.
CREATE TABLE picture (
  -- The case.
  case_no INTEGER PRIMARY KEY REFERENCES gate (case_no),
  -- Whose it is and what can be seen on it, by language, as JSON.
  words TEXT NOT NULL,
  -- The photograph for screens with room: its size in pixels and the file.
  large_width INTEGER NOT NULL,
  large_height INTEGER NOT NULL,
  large BLOB NOT NULL,
  -- The photograph for telephones.
  small_width INTEGER NOT NULL,
  small_height INTEGER NOT NULL,
  small BLOB NOT NULL
) STRICT;
