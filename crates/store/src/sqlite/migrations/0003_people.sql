-- The people of the desk: what it takes to let them in again.
--
-- What is absent: addresses of mail, times, when somebody was last there, who did which deed. An account that ends is
-- deleted, and what is deleted is overwritten.

-- Somebody who may come to the desk.
CREATE TABLE account (
  -- Sixteen random bytes. No other table names them, except `asking` for as long as a question is open.
  key BLOB PRIMARY KEY NOT NULL CHECK (length(key) = 16),
  -- How often it was saved. A change is stored only against the version that it saw, so that a recovery code works once.
  version INTEGER NOT NULL CHECK (version >= 1),
  -- How colleagues see it. A first name or a nickname is enough.
  name TEXT NOT NULL,
  -- The same in small letters, as it is compared.
  sign_in_name TEXT NOT NULL UNIQUE,
  -- What it may do: reader, editor, approver, operator.
  role TEXT NOT NULL,
  -- The day on which it was made; there is no time of day.
  made INTEGER NOT NULL,
  -- The hash of its password as a PHC string (Argon2id); empty for whoever has a passkey alone.
  password BLOB,
  -- The secret that its authenticator shares; empty without a password.
  authenticator BLOB,
  -- The SHA-256 of each recovery code that was not used, one after the other.
  recovery BLOB NOT NULL CHECK (length(recovery) % 32 = 0),
  -- Its passkeys: public keys with their counters, as a JSON list.
  passkeys BLOB NOT NULL,
  CHECK ((password IS NULL) = (authenticator IS NULL))
) STRICT, WITHOUT ROWID;

-- Who asked for the approval of a case. Written with the question, deleted with the next fact of the case.
CREATE TABLE asking (
  -- The case.
  case_no INTEGER PRIMARY KEY NOT NULL REFERENCES gate (case_no),
  -- The version that the case has with the question.
  version INTEGER NOT NULL,
  -- The key of the account, or of the session that has none.
  by_key BLOB NOT NULL CHECK (length(by_key) = 16)
) STRICT;

-- What whoever uses the link may do. Links from before there were roles are for editors.
ALTER TABLE invitation ADD COLUMN role TEXT NOT NULL DEFAULT 'editor';

-- Whether opening the link is enough (1), as while trying.
ALTER TABLE invitation ADD COLUMN direct INTEGER NOT NULL DEFAULT 0 CHECK (direct IN (0, 1));
