-- The journal: everything here is written for the writer alone. No table of the record points here.
--
-- seq orders (never the wall clock) and is nothing but order: other tables hold an entry's id, so
-- that an import may give older entries earlier places. id is a UUIDv7 in 16 bytes; written and
-- changed are microseconds since 1970 UTC with the IANA name of the zone beside them; day is the
-- ISO date on the writer's wall when the entry was begun.

CREATE TABLE entry (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    version      INTEGER NOT NULL CHECK (version >= 1),
    written      INTEGER NOT NULL,
    zone         TEXT NOT NULL,
    changed      INTEGER NOT NULL,
    changed_zone TEXT NOT NULL,
    deleted      INTEGER,                -- when it was put away; NULL: it stands
    day          TEXT NOT NULL,
    prompt_id    TEXT NOT NULL DEFAULT '',
    prompt_text  TEXT NOT NULL DEFAULT '', -- the question as it was asked
    title        TEXT NOT NULL DEFAULT '',
    body         TEXT NOT NULL DEFAULT ''  -- Markdown source: the truth
) STRICT;
CREATE INDEX entry_day ON entry (day) WHERE deleted IS NULL;

-- One row for each entry that is being written: overwritten every few seconds, gone when saved.
CREATE TABLE draft (
    entry_id     BLOB PRIMARY KEY CHECK (length(entry_id) = 16),
    base_version INTEGER NOT NULL CHECK (base_version >= 0), -- of the saved text; 0: none yet
    kept         INTEGER NOT NULL,
    zone         TEXT NOT NULL,
    prompt_id    TEXT NOT NULL DEFAULT '',
    prompt_text  TEXT NOT NULL DEFAULT '',
    title        TEXT NOT NULL DEFAULT '',
    body         TEXT NOT NULL DEFAULT ''
) STRICT;

-- Which questions came up, so that none comes twice in a row.
CREATE TABLE prompt_shown (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    day         TEXT NOT NULL,
    prompt_id   TEXT NOT NULL,
    prompt_text TEXT NOT NULL,
    minutes     INTEGER NOT NULL
) STRICT;

-- rowid = entry.seq; holds what mentordesk/text/ folds, of standing entries only.
CREATE VIRTUAL TABLE entry_fts USING fts5 (
    title, body, content = '', contentless_delete = 1, tokenize = 'ascii'
);
