-- What may leave, what left, and what came in: the person's signing key, consents, the ledger.
-- The ledger is append-only and hash-chained; letter holds the exact bytes that were signed.

CREATE TABLE sharing_key (
    only            INTEGER PRIMARY KEY CHECK (only = 1),
    signing_seed    BLOB NOT NULL CHECK (length(signing_seed) = 32),
    receive_private BLOB NOT NULL CHECK (length(receive_private) = 32),
    made            INTEGER NOT NULL,
    next_seq        INTEGER NOT NULL DEFAULT 1,
    epoch           INTEGER NOT NULL DEFAULT 0 -- of the server, as the last verified answer said
) STRICT;

CREATE TABLE consent (
    id        BLOB PRIMARY KEY CHECK (length(id) = 16),
    scope     TEXT NOT NULL,
    audience  TEXT NOT NULL,
    given     INTEGER NOT NULL,              -- microseconds since 1970 UTC
    expires   TEXT NOT NULL,                 -- ISO day, at most twelve months after
    wording   TEXT NOT NULL,
    language  TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('live', 'withdrawing', 'withdrawn', 'expired')),
    standing  INTEGER NOT NULL DEFAULT 0 CHECK (standing IN (0, 1)), -- sealed by itself each month
    last_seen INTEGER NOT NULL DEFAULT 0     -- the latest clock seen: expiry never goes back
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX consent_live ON consent (scope, audience) WHERE state = 'live';

CREATE TABLE letter (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind     INTEGER NOT NULL,
    scope    TEXT NOT NULL,
    audience TEXT NOT NULL,
    period   TEXT NOT NULL,
    consent  BLOB NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    lane     INTEGER NOT NULL,
    signed   BLOB NOT NULL,                  -- the exact bytes
    digest   BLOB NOT NULL CHECK (length(digest) = 32),
    sealed   INTEGER NOT NULL,
    state    TEXT NOT NULL CHECK (state IN
        ('sealed', 'posted', 'confirmed', 'refused', 'taken_back', 'withdrawing', 'erased')),
    receipt  BLOB NOT NULL DEFAULT x'',
    answered INTEGER NOT NULL DEFAULT 0,
    reason   TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_state ON letter (state);
CREATE INDEX letter_consent ON letter (consent);

CREATE TABLE ledger (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    at     INTEGER NOT NULL,
    zone   TEXT NOT NULL,
    what   TEXT NOT NULL,                    -- enrolled, agreed, sealed, taken_back, confirmed, …
    letter BLOB NOT NULL DEFAULT x'',
    scope  TEXT NOT NULL DEFAULT '',
    digest BLOB NOT NULL DEFAULT x'',
    chain  BLOB NOT NULL CHECK (length(chain) = 32)
) STRICT;

CREATE TABLE shared_goal (
    goal_id BLOB PRIMARY KEY CHECK (length(goal_id) = 16),
    opaque  BLOB NOT NULL UNIQUE CHECK (length(opaque) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE announcement (
    number    INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    published TEXT NOT NULL,
    title     TEXT NOT NULL,
    body      TEXT NOT NULL,
    received  INTEGER NOT NULL,
    put_away  INTEGER NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1))
) STRICT;
