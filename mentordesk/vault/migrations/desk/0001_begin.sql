-- The beginning of a desk: what the file is, and whose desk it is.

PRAGMA application_id = 0x4D44736B;      -- "MDsk"

-- min_reader: the lowest schema number whose program can still read this file; min_reader_version
-- is what that program is called. A migration that breaks older readers raises both.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta (name, value) VALUES ('min_reader', '1'), ('min_reader_version', '0.1.0');

-- The owner of the desk: exactly one row from the first run on. It belongs to the working record
-- and has its head: see 0003_mentoring.sql for author and origin.
CREATE TABLE me (
    seq     INTEGER PRIMARY KEY CHECK (seq = 1),
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author  BLOB CHECK (author IS NULL),
    origin  TEXT NOT NULL CHECK (origin = 'mine'),
    written INTEGER NOT NULL,
    zone    TEXT NOT NULL,
    name    TEXT NOT NULL CHECK (name <> ''),
    role    TEXT NOT NULL                    -- mentor, mentee, both: kept by mentoring/me/model.py
) STRICT;
