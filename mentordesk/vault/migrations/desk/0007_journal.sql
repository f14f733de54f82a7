-- The journal in depth: every saved wording, the bin, tags and links, starred passages, the writer's
-- own prompts, attachments in pieces, and where imported entries came from. Everything here is
-- written for the writer alone; links go from here to the record, never back.
--
-- From here on entry.seq is a place in time: the seconds from the year 1000 to the moment of
-- writing, or the next free number after it. So an entry of ten years ago, brought in today, stands
-- among those of ten years ago; order is still by seq alone. An entry written here is never placed
-- before one that was there. Entries of older schemas keep their small numbers until an import needs
-- room between them.
-- rewrites: entry_fts_config, entry_fts_data

ALTER TABLE entry ADD COLUMN starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1));
ALTER TABLE entry ADD COLUMN place TEXT NOT NULL DEFAULT '';      -- where it was written, in words
CREATE INDEX entry_starred ON entry (seq) WHERE starred = 1 AND deleted IS NULL;
CREATE INDEX entry_prompt ON entry (prompt_id, seq) WHERE prompt_id <> '' AND deleted IS NULL;
CREATE INDEX entry_bin ON entry (deleted) WHERE deleted IS NOT NULL;

-- Each wording that a later one replaced, exactly. The present one is in entry.
CREATE TABLE entry_version (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    entry_id     BLOB NOT NULL CHECK (length(entry_id) = 16),
    version      INTEGER NOT NULL CHECK (version >= 1),
    changed      INTEGER NOT NULL,         -- when this wording was saved
    changed_zone TEXT NOT NULL,
    title        TEXT NOT NULL,
    body         TEXT NOT NULL,
    UNIQUE (entry_id, version)
) STRICT;

-- The tags in use: shown is exactly as written, folded is for finding, its parts parted by "/".
-- A tag that no entry has any more is gone from here too.
CREATE TABLE tag (
    seq    INTEGER PRIMARY KEY,
    shown  TEXT NOT NULL UNIQUE CHECK (shown <> ''),
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX tag_folded ON tag (folded);

-- entry is entry.seq. beside: given beside the text, as imports do; 0: it stands in the text.
CREATE TABLE entry_tag (
    seq    INTEGER PRIMARY KEY,
    entry  INTEGER NOT NULL,
    tag    INTEGER NOT NULL,
    beside INTEGER NOT NULL DEFAULT 0 CHECK (beside IN (0, 1)),
    UNIQUE (tag, entry)
) STRICT;
CREATE INDEX entry_tag_entry ON entry_tag (entry);

-- What an entry names with "@": a person, circle, goal, session, another entry (target), or a
-- journey (pin). said is the name as it stands in the text, without the "@".
CREATE TABLE entry_link (
    seq      INTEGER PRIMARY KEY,
    entry_id BLOB NOT NULL CHECK (length(entry_id) = 16),
    kind     TEXT NOT NULL,                -- person, circle, goal, session, entry, journey
    target   BLOB NOT NULL DEFAULT x'' CHECK (length(target) IN (0, 16)),
    pin      TEXT NOT NULL DEFAULT '',
    said     TEXT NOT NULL CHECK (said <> ''),
    UNIQUE (entry_id, kind, target, pin, said)
) STRICT;
CREATE INDEX entry_link_target ON entry_link (kind, target, pin, entry_id);

-- A starred passage: evidence for a goal, without sharing it. quote is the passage as it stood.
CREATE TABLE passage (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    entry_id BLOB NOT NULL CHECK (length(entry_id) = 16),
    goal_id  BLOB CHECK (goal_id IS NULL OR length(goal_id) = 16),
    written  INTEGER NOT NULL,             -- when it was starred
    zone     TEXT NOT NULL,
    at       INTEGER NOT NULL CHECK (at >= 0), -- characters before it when it was starred
    quote    TEXT NOT NULL CHECK (quote <> '')
) STRICT;
CREATE INDEX passage_entry ON passage (entry_id);
CREATE INDEX passage_goal ON passage (goal_id) WHERE goal_id IS NOT NULL;

CREATE TABLE own_prompt (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    written  INTEGER NOT NULL,
    zone     TEXT NOT NULL,
    occasion TEXT NOT NULL DEFAULT 'day',
    line     TEXT NOT NULL CHECK (line <> ''),
    rests    INTEGER NOT NULL DEFAULT 0 CHECK (rests IN (0, 1)) -- kept, not asked
) STRICT;

-- A file beside an entry; the text links to it by its name, which is its own within the entry.
CREATE TABLE attachment (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    entry_id BLOB NOT NULL CHECK (length(entry_id) = 16),
    written  INTEGER NOT NULL,
    zone     TEXT NOT NULL,
    deleted  INTEGER,                      -- when it was put away; NULL: it stands
    name     TEXT NOT NULL CHECK (name <> ''),
    media    TEXT NOT NULL,                -- its media type, as its first bytes tell
    bytes    INTEGER NOT NULL CHECK (bytes >= 0),
    sha256   BLOB NOT NULL CHECK (length(sha256) = 32),
    dropped  TEXT NOT NULL DEFAULT ''      -- what was taken out of it: 'location'
) STRICT;
CREATE UNIQUE INDEX attachment_name ON attachment (entry_id, name) WHERE deleted IS NULL;
CREATE INDEX attachment_entry ON attachment (entry_id, seq);

-- In pieces, so that none is ever whole in memory. attachment is attachment.seq.
CREATE TABLE attachment_piece (
    seq        INTEGER PRIMARY KEY,
    attachment INTEGER NOT NULL,
    number     INTEGER NOT NULL CHECK (number >= 0),
    bytes      BLOB NOT NULL,
    UNIQUE (attachment, number)
) STRICT;

-- An import, so that it can be taken back as one.
CREATE TABLE import_run (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    written INTEGER NOT NULL,
    zone    TEXT NOT NULL,
    source  TEXT NOT NULL,                 -- day-one, joplin, jrnl, markdown, …
    name    TEXT NOT NULL,                 -- the last part of the path, as the person knows it
    ended   INTEGER CHECK (ended IN (0, 1))  -- 1: read to its end, 0: stopped and said so; NULL: broken off, or on its way
) STRICT;

-- Where an imported entry came from, so that the same import brings nothing twice. An entry that was
-- shredded leaves its row with entry_id NULL: it is not brought back behind the writer's back. origin
-- is a print of the source's name and its own id (or of date and words): no path, title or word of an
-- entry is left here when it is gone.
CREATE TABLE entry_source (
    seq      INTEGER PRIMARY KEY,
    origin   BLOB NOT NULL UNIQUE CHECK (length(origin) = 16),
    entry_id BLOB CHECK (entry_id IS NULL OR length(entry_id) = 16),
    run      INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_source_entry ON entry_source (entry_id);
CREATE INDEX entry_source_run ON entry_source (run);

-- A page of the index fits a page of the encrypted file: 4096 bytes less 80 for nonce and MAC, less
-- the heads of page and row. FTS5's own 4050 would spill each into a second page.
INSERT INTO entry_fts (entry_fts, rank) VALUES ('pgsz', 3960);
