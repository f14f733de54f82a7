-- What travels: frozen letters, the device's own keys, the server's address, received answers.
-- Nothing here names or counts anything in the journal.

CREATE TABLE enrolment (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    url TEXT NOT NULL,
    programme BLOB NOT NULL CHECK (length(programme) = 8),
    sealing_key BLOB NOT NULL CHECK (length(sealing_key) = 32),
    receipts_key BLOB NOT NULL CHECK (length(receipts_key) = 32),
    device_seed BLOB NOT NULL CHECK (length(device_seed) = 32),
    device_private BLOB NOT NULL CHECK (length(device_private) = 32),
    device_seq INTEGER NOT NULL DEFAULT 0,
    epoch INTEGER NOT NULL DEFAULT 0,
    cursor INTEGER NOT NULL DEFAULT 0,
    proxy TEXT NOT NULL DEFAULT '',
    ca_file TEXT NOT NULL DEFAULT '',
    refused TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE letter (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    lane INTEGER NOT NULL CHECK (lane BETWEEN 0 AND 3),
    signed BLOB NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'answered', 'refused')),
    verdict INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    tries INTEGER NOT NULL DEFAULT 0,
    introduces INTEGER NOT NULL DEFAULT 0 CHECK (introduces IN (0, 1)) -- the enrolment
) STRICT;
CREATE INDEX letter_waiting ON letter (lane, seq) WHERE state IN ('waiting', 'sent');

CREATE TABLE answer (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    receipt BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE round (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    tried_at INTEGER NOT NULL DEFAULT 0,
    delivered_at INTEGER NOT NULL DEFAULT 0,
    outcome TEXT NOT NULL DEFAULT '',
    failures INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0,
    day INTEGER NOT NULL DEFAULT 0,
    failed_bytes INTEGER NOT NULL DEFAULT 0,
    batch_bytes INTEGER NOT NULL DEFAULT 2048
) STRICT;
INSERT INTO round (only) VALUES (1);
