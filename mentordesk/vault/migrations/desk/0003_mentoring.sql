-- The working record: people, pairs, sessions, agreed text, actions, goals. Nothing private lies
-- here, and nothing here points at a private table (links go journal -> record only).
--
-- In every table: seq orders (never the wall clock); id is a UUIDv7 in 16 bytes; author is the
-- person whose words or statement a row is, NULL for the owner of this desk; origin says how it
-- came here: 'mine', 'received', or 'written_here' for them; written is microseconds since
-- 1970 UTC, zone the IANA name of the zone in which the desk stood. Days are ISO dates. Lists of
-- permitted words (role, state, mode, ...) are kept by mentoring/*/model.py: they may grow.

CREATE TABLE person (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author    BLOB CHECK (author IS NULL OR length(author) = 16),
    origin    TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written   INTEGER NOT NULL,
    zone      TEXT NOT NULL,
    name      TEXT NOT NULL CHECK (name <> ''),
    home_zone TEXT NOT NULL,
    languages TEXT NOT NULL DEFAULT ''     -- BCP 47 tags, one blank between, the preferred first
) STRICT;

CREATE TABLE pair (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author      BLOB CHECK (author IS NULL OR length(author) = 16),
    origin      TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written     INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    person_id   BLOB NOT NULL REFERENCES person (id),
    role        TEXT NOT NULL,             -- what the person is to me: mentee, mentor, peer
    state       TEXT NOT NULL,             -- active, paused, ended
    rhythm_days INTEGER NOT NULL DEFAULT 0 CHECK (rhythm_days >= 0), -- 0: none agreed
    began       TEXT NOT NULL,
    ended       TEXT
) STRICT;
CREATE INDEX pair_person ON pair (person_id);

CREATE TABLE session (
    seq           INTEGER PRIMARY KEY AUTOINCREMENT,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author        BLOB CHECK (author IS NULL OR length(author) = 16),
    origin        TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written       INTEGER NOT NULL,
    zone          TEXT NOT NULL,
    pair_id       BLOB REFERENCES pair (id), -- always set today; sessions of circles will have none
    kind          TEXT NOT NULL,
    state         TEXT NOT NULL,           -- planned, held, cancelled, missed
    start         INTEGER NOT NULL,
    minutes       INTEGER NOT NULL CHECK (minutes > 0),
    mode          TEXT NOT NULL,
    my_zone       TEXT NOT NULL,
    their_zone    TEXT NOT NULL,
    number        INTEGER NOT NULL DEFAULT 0, -- within the pair, by start; 0 where it does not count
    agenda_pin    TEXT NOT NULL DEFAULT '', -- id@version of the agenda taken from the playbook
    timer_started INTEGER,                 -- set while the timer runs
    timer_banked  INTEGER NOT NULL DEFAULT 0 CHECK (timer_banked >= 0), -- seconds before that
    held_minutes  INTEGER,
    written_up    INTEGER NOT NULL DEFAULT 0 CHECK (written_up IN (0, 1))
) STRICT;
CREATE INDEX session_start ON session (start, seq);
CREATE INDEX session_pair ON session (pair_id, start, seq);
CREATE INDEX session_planned ON session (start, seq) WHERE state = 'planned';
CREATE INDEX session_unwritten ON session (start, seq) WHERE state = 'held' AND written_up = 0;

CREATE TABLE session_move (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author     BLOB CHECK (author IS NULL OR length(author) = 16),
    origin     TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    session_id BLOB NOT NULL REFERENCES session (id),
    from_start INTEGER NOT NULL,
    to_start   INTEGER NOT NULL
) STRICT;
CREATE INDEX session_move_session ON session_move (session_id, seq);

CREATE TABLE agenda_item (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author     BLOB CHECK (author IS NULL OR length(author) = 16),
    origin     TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    session_id BLOB NOT NULL REFERENCES session (id),
    position   INTEGER NOT NULL,
    title      TEXT NOT NULL CHECK (title <> ''),
    hint       TEXT NOT NULL DEFAULT '',
    minutes    INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
    done       INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    pin        TEXT NOT NULL DEFAULT ''    -- id@version where it came from the playbook
) STRICT;
CREATE INDEX agenda_item_session ON agenda_item (session_id, position, seq);

CREATE TABLE session_checklist (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author     BLOB CHECK (author IS NULL OR length(author) = 16),
    origin     TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    session_id BLOB NOT NULL REFERENCES session (id),
    pin        TEXT NOT NULL,              -- id@version: marks belong to this wording of the list
    UNIQUE (session_id, pin)
) STRICT;

CREATE TABLE checklist_mark (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author       BLOB CHECK (author IS NULL OR length(author) = 16),
    origin       TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written      INTEGER NOT NULL,
    zone         TEXT NOT NULL,
    checklist_id BLOB NOT NULL REFERENCES session_checklist (id),
    item         TEXT NOT NULL,            -- the item's id within the list
    UNIQUE (checklist_id, item)
) STRICT;

CREATE TABLE agreed (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author     BLOB CHECK (author IS NULL OR length(author) = 16),
    origin     TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    session_id BLOB NOT NULL UNIQUE REFERENCES session (id),
    version    INTEGER NOT NULL CHECK (version >= 1),
    changed    INTEGER NOT NULL,
    moved      TEXT NOT NULL DEFAULT '',   -- one line: what moved
    body       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE action (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author      BLOB CHECK (author IS NULL OR length(author) = 16),
    origin      TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written     INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    pair_id     BLOB REFERENCES pair (id), -- NULL: my own, of no pair
    session_id  BLOB REFERENCES session (id), -- where it was agreed
    owner       TEXT NOT NULL,             -- mine, theirs
    title       TEXT NOT NULL CHECK (title <> ''),
    if_then     TEXT NOT NULL DEFAULT '',
    due         TEXT,
    first_due   TEXT,                      -- the day first agreed; due moves when it is re-set
    resets      INTEGER NOT NULL DEFAULT 0,
    state       TEXT NOT NULL,             -- open, done, dropped
    closed      INTEGER,
    carried_to  BLOB REFERENCES session (id), -- the latest session into which it was carried
    CHECK ((state = 'open') = (closed IS NULL)),
    CHECK (owner = 'mine' OR pair_id IS NOT NULL)
) STRICT;
CREATE INDEX action_open ON action (due, seq) WHERE state = 'open';
CREATE INDEX action_pair ON action (pair_id, state, seq);
CREATE INDEX action_session ON action (session_id, seq);
CREATE INDEX action_carried ON action (carried_to, seq) WHERE carried_to IS NOT NULL;
CREATE INDEX action_closed ON action (closed, seq) WHERE closed IS NOT NULL;

CREATE TABLE action_event (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author     BLOB CHECK (author IS NULL OR length(author) = 16),
    origin     TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    action_id  BLOB NOT NULL REFERENCES action (id),
    what       TEXT NOT NULL,              -- done, dropped, reopened, reset, carried
    old_due    TEXT,
    new_due    TEXT,
    session_id BLOB REFERENCES session (id),
    line       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_event_action ON action_event (action_id, seq);
CREATE INDEX action_event_session ON action_event (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE goal (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author       BLOB CHECK (author IS NULL OR length(author) = 16),
    origin       TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written      INTEGER NOT NULL,
    zone         TEXT NOT NULL,
    pair_id      BLOB REFERENCES pair (id), -- NULL: my own, of no pair
    owner        TEXT NOT NULL,            -- mine, theirs
    title        TEXT NOT NULL CHECK (title <> ''),
    type         TEXT NOT NULL,            -- learn, perform
    state        TEXT NOT NULL,            -- open, reached, dropped_well, handed_over
    closed       INTEGER,
    closing_line TEXT NOT NULL DEFAULT '',
    edition      INTEGER NOT NULL DEFAULT 1, -- of the five levels; grows when they are re-set
    start_level  INTEGER NOT NULL CHECK (start_level BETWEEN -2 AND 2),
    importance   INTEGER NOT NULL DEFAULT 1 CHECK (importance BETWEEN 1 AND 3),
    review_on    TEXT,
    priority     TEXT NOT NULL DEFAULT '', -- an id of the programme's list, '' for none
    journey      TEXT NOT NULL DEFAULT '', -- id@version of a learning journey
    template     TEXT NOT NULL DEFAULT '', -- id@version of the goal template
    why_me       TEXT NOT NULL DEFAULT '',
    who_benefits TEXT NOT NULL DEFAULT '',
    hope         TEXT NOT NULL DEFAULT '',
    best_result  TEXT NOT NULL DEFAULT '',
    snag         TEXT NOT NULL DEFAULT '',
    if_then      TEXT NOT NULL DEFAULT '',
    first_step   TEXT NOT NULL DEFAULT '',
    evidence     TEXT NOT NULL DEFAULT '', -- what would show it, agreed beforehand
    CHECK ((state = 'open') = (closed IS NULL)),
    CHECK (owner = 'mine' OR pair_id IS NOT NULL)
) STRICT;
CREATE INDEX goal_state ON goal (state, seq);
CREATE INDEX goal_pair ON goal (pair_id, state, seq);

CREATE TABLE goal_level (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author  BLOB CHECK (author IS NULL OR length(author) = 16),
    origin  TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written INTEGER NOT NULL,
    zone    TEXT NOT NULL,
    goal_id BLOB NOT NULL REFERENCES goal (id),
    edition INTEGER NOT NULL CHECK (edition >= 1),
    level   INTEGER NOT NULL CHECK (level BETWEEN -2 AND 2),
    picture TEXT NOT NULL,                 -- what this level looks like
    reason  TEXT NOT NULL DEFAULT '',      -- why this edition was written
    UNIQUE (goal_id, edition, level)
) STRICT;

CREATE TABLE milestone (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author   BLOB CHECK (author IS NULL OR length(author) = 16),
    origin   TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written  INTEGER NOT NULL,
    zone     TEXT NOT NULL,
    goal_id  BLOB NOT NULL REFERENCES goal (id),
    position INTEGER NOT NULL,
    title    TEXT NOT NULL CHECK (title <> ''),
    due      TEXT,
    done_on  TEXT
) STRICT;
CREATE INDEX milestone_goal ON milestone (goal_id, position, seq);

CREATE TABLE check_in (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author     BLOB CHECK (author IS NULL OR length(author) = 16),
    origin     TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    goal_id    BLOB NOT NULL REFERENCES goal (id),
    session_id BLOB REFERENCES session (id),
    day        TEXT NOT NULL,
    edition    INTEGER NOT NULL,           -- of the levels that it speaks of
    level      INTEGER NOT NULL CHECK (level BETWEEN -2 AND 2),
    line       TEXT NOT NULL DEFAULT '',
    UNIQUE (goal_id, session_id)           -- one a session: marking again mends it
) STRICT;
CREATE INDEX check_in_goal ON check_in (goal_id, day, seq);
CREATE INDEX check_in_day ON check_in (day, seq);
CREATE INDEX check_in_session ON check_in (session_id) WHERE session_id IS NOT NULL;

-- Full text of the record. One line here for each thing that can be found; doc grows with every
-- change, so that newest first is doc descending. The text itself is not kept twice.
CREATE TABLE record_doc (
    doc     INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL,                 -- person, session, action, goal
    target  BLOB NOT NULL,
    changed INTEGER NOT NULL,
    UNIQUE (kind, target)
) STRICT;
CREATE VIRTUAL TABLE record_text USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'ascii'
);
