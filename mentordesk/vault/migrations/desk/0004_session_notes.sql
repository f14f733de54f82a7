-- The private side of the sessions, owned by the journal room: notes, reflections after a session,
-- reminders, drafts of everything that is not yet saved, and their full text. These point at the
-- record by id; no table of the record points here. The references have no ON DELETE: the record
-- cannot lose a session or a person while private words still hang on it, so that only the act in
-- desk/, which counts them first, can take both away.

CREATE TABLE session_note (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session_id BLOB NOT NULL UNIQUE REFERENCES session (id),
    version    INTEGER NOT NULL CHECK (version >= 1),
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    changed    INTEGER NOT NULL,
    body       TEXT NOT NULL
) STRICT;

CREATE TABLE session_reflection (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session_id  BLOB NOT NULL UNIQUE REFERENCES session (id),
    version     INTEGER NOT NULL CHECK (version >= 1),
    written     INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    changed     INTEGER NOT NULL,
    asked_first TEXT NOT NULL DEFAULT '',  -- did I ask before I advised: not_yet, partly, yes, ''
    prompt_id   TEXT NOT NULL DEFAULT '',
    prompt_text TEXT NOT NULL DEFAULT '',
    body        TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE reminder (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    person_id  BLOB NOT NULL REFERENCES person (id),
    session_id BLOB REFERENCES session (id), -- for this session; NULL: until it is done
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    line       TEXT NOT NULL CHECK (line <> ''),
    done       INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT;
CREATE INDEX reminder_person ON reminder (person_id, done, seq);
CREATE INDEX reminder_session ON reminder (session_id) WHERE session_id IS NOT NULL;

-- What a session's texts said before, agreed text included: my own history, never the record's.
CREATE TABLE past_text (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id BLOB NOT NULL REFERENCES session (id),
    field      TEXT NOT NULL,              -- note, reflection, agreed
    version    INTEGER NOT NULL,
    written    INTEGER NOT NULL,           -- when this wording was replaced
    zone       TEXT NOT NULL,
    body       TEXT NOT NULL
) STRICT;
CREATE INDEX past_text_session ON past_text (session_id, field, seq);

-- One row for each thing that is being written: overwritten every two seconds, gone when saved.
CREATE TABLE note_draft (
    kind         TEXT NOT NULL,            -- note, agreed, close_card, goal_form, ...
    target       BLOB NOT NULL CHECK (length(target) = 16), -- session, goal, person; zeroes: a new one
    base_version INTEGER NOT NULL,         -- of the saved text from which the writing began
    saved        INTEGER NOT NULL,
    zone         TEXT NOT NULL,
    body         TEXT NOT NULL,
    PRIMARY KEY (kind, target)
) STRICT;

CREATE TABLE note_doc (
    doc     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL,                 -- note, reflection, reminder
    target  BLOB NOT NULL,
    changed INTEGER NOT NULL,
    UNIQUE (kind, target)
) STRICT;
CREATE VIRTUAL TABLE note_text USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'ascii'
);
