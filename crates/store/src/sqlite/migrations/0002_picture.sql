-- Photographs beside cases, and nothing but the newest of each. They are no facts, because facts are never deleted and a
-- photograph must be: when it is taken away, when the consent no longer covers it, when the case is stopped.

-- One row for each case that has a photograph.
CREATE TABLE picture (
  -- The case.
  case_no INTEGER PRIMARY KEY REFERENCES gate (case_no),
  -- Whose it is and what can be seen on it, by language, as JSON.
  words TEXT NOT NULL,
  -- How wide the large one is, for screens with room, in pixels.
  large_width INTEGER NOT NULL,
  -- How high it is.
  large_height INTEGER NOT NULL,
  -- Its file: JPEG, the picture and nothing else.
  large BLOB NOT NULL,
  -- How wide the small one is, for telephones.
  small_width INTEGER NOT NULL,
  -- How high it is.
  small_height INTEGER NOT NULL,
  -- Its file.
  small BLOB NOT NULL
) STRICT;
