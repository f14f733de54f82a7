-- The beginning of a mailbox. Nothing in this file names or counts anything in the journal.

PRAGMA application_id = 0x4D446D62;      -- "MDmb"

-- As in the desk: the lowest schema number whose program can still read this file, and its name.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta (name, value) VALUES ('min_reader', '1'), ('min_reader_version', '0.1.0');
