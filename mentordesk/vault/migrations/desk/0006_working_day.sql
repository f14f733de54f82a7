-- The working day of a mentor: people in depth, circles, series, asynchronous turns, attendance,
-- snoozed actions, and what was copied out by hand. Every new table of the record begins with the
-- columns of 0003 (seq, id, author, origin, written, zone) and means the same by them. Private
-- tables stand last and begin as those of 0004.

-- People ------------------------------------------------------------------------------------------

ALTER TABLE person ADD COLUMN access_needs TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN language_needs TEXT NOT NULL DEFAULT '';
-- When they can usually talk, on the clocks of home_zone: '12345 09:00-17:00' (ISO weekdays); ''
-- where it is not known.
ALTER TABLE person ADD COLUMN usual_hours TEXT NOT NULL DEFAULT '';

CREATE TABLE person_channel (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author    BLOB CHECK (author IS NULL OR length(author) = 16),
    origin    TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written   INTEGER NOT NULL,
    zone      TEXT NOT NULL,
    person_id BLOB NOT NULL REFERENCES person (id),
    position  INTEGER NOT NULL,            -- the order in which to try: 0 first
    kind      TEXT NOT NULL,               -- video, voice, message, email, text, paper, other
    address   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_channel_person ON person_channel (person_id, position, seq);

ALTER TABLE pair ADD COLUMN form TEXT NOT NULL DEFAULT 'ongoing'; -- ongoing, one_off (micro-mentoring)
ALTER TABLE pair ADD COLUMN topic TEXT NOT NULL DEFAULT '';
ALTER TABLE pair ADD COLUMN reply_days INTEGER NOT NULL DEFAULT 0 CHECK (reply_days >= 0); -- 0: not agreed
ALTER TABLE pair ADD COLUMN safe_word TEXT NOT NULL DEFAULT ''; -- the neutral word that changes the subject
ALTER TABLE pair ADD COLUMN ended_by TEXT NOT NULL DEFAULT ''; -- me, them, both, programme, '': not said

ALTER TABLE me ADD COLUMN usual_hours TEXT NOT NULL DEFAULT ''; -- as person.usual_hours, in the desk's zone
ALTER TABLE me ADD COLUMN capacity INTEGER NOT NULL DEFAULT 0 CHECK (capacity >= 0); -- people at once; 0: not said
ALTER TABLE me ADD COLUMN is_full INTEGER NOT NULL DEFAULT 0 CHECK (is_full IN (0, 1));

-- Which nudge was shown when, so that there is at most one in a week. what: quiet, ...
CREATE TABLE nudge (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author  BLOB CHECK (author IS NULL OR length(author) = 16),
    origin  TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written INTEGER NOT NULL,
    zone    TEXT NOT NULL,
    pair_id BLOB REFERENCES pair (id),
    what    TEXT NOT NULL,
    day     TEXT NOT NULL,                 -- on which it was first shown
    answer  TEXT NOT NULL DEFAULT ''       -- '' still shown, not_now, done
) STRICT;
CREATE INDEX nudge_day ON nudge (day, seq);

-- Circles and mentor pockets ----------------------------------------------------------------------

CREATE TABLE circle (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author      BLOB CHECK (author IS NULL OR length(author) = 16),
    origin      TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written     INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    kind        TEXT NOT NULL,             -- circle (the host rotates), pocket (one keeps the room)
    state       TEXT NOT NULL,             -- active, paused, ended
    name        TEXT NOT NULL CHECK (name <> ''),
    topic       TEXT NOT NULL DEFAULT '',
    home_zone   TEXT NOT NULL,             -- whose clocks the first day and hour are on
    rhythm_days INTEGER NOT NULL DEFAULT 0 CHECK (rhythm_days >= 0),
    first_day   TEXT NOT NULL,             -- of the first session: the rotation counts from here
    code        TEXT NOT NULL DEFAULT '',  -- eight characters, as each member types it
    charter     TEXT NOT NULL DEFAULT '',
    charter_pin TEXT NOT NULL DEFAULT '',  -- id@version of the card that the charter began from
    began       TEXT NOT NULL,
    ended       TEXT
) STRICT;

CREATE TABLE circle_member (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    id        BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author    BLOB CHECK (author IS NULL OR length(author) = 16),
    origin    TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written   INTEGER NOT NULL,
    zone      TEXT NOT NULL,
    circle_id BLOB NOT NULL REFERENCES circle (id),
    seat      INTEGER NOT NULL CHECK (seat >= 1), -- as on the charter: the same on every desk
    person_id BLOB REFERENCES person (id), -- where they have a card here
    name      TEXT NOT NULL CHECK (name <> ''),
    is_me     INTEGER NOT NULL DEFAULT 0 CHECK (is_me IN (0, 1)),
    home_zone TEXT NOT NULL DEFAULT '',
    left_on   TEXT                         -- NULL: still in it
) STRICT;
CREATE INDEX circle_member_circle ON circle_member (circle_id, seat, seq);
CREATE INDEX circle_member_person ON circle_member (person_id) WHERE person_id IS NOT NULL;

-- Sessions ----------------------------------------------------------------------------------------

-- A rule by which sessions come again. Its sessions are ordinary rows of session, written ahead;
-- series_day is the day for which the rule made one, however far it was moved since.
CREATE TABLE series (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author      BLOB CHECK (author IS NULL OR length(author) = 16),
    origin      TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written     INTEGER NOT NULL,
    zone        TEXT NOT NULL,
    pair_id     BLOB REFERENCES pair (id),
    circle_id   BLOB REFERENCES circle (id),
    kind        TEXT NOT NULL,
    mode        TEXT NOT NULL,
    place       TEXT NOT NULL DEFAULT '',
    minutes     INTEGER NOT NULL CHECK (minutes > 0),
    unit        TEXT NOT NULL,             -- day, month (the same weekday of the month)
    every       INTEGER NOT NULL CHECK (every >= 1),
    first_day   TEXT NOT NULL,
    wall        TEXT NOT NULL,             -- HH:MM on the clocks of anchor_zone
    anchor_zone TEXT NOT NULL,             -- the clocks that keep the hour when daylight saving shifts
    until       TEXT,                      -- the last day; NULL: goes on
    CHECK ((pair_id IS NULL) <> (circle_id IS NULL))
) STRICT;
CREATE INDEX series_pair ON series (pair_id) WHERE pair_id IS NOT NULL;
CREATE INDEX series_circle ON series (circle_id) WHERE circle_id IS NOT NULL;

ALTER TABLE session ADD COLUMN circle_id BLOB REFERENCES circle (id)
    CHECK ((pair_id IS NULL) <> (circle_id IS NULL));
ALTER TABLE session ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN series_id BLOB REFERENCES series (id);
ALTER TABLE session ADD COLUMN series_day TEXT CHECK ((series_id IS NULL) = (series_day IS NULL));
CREATE INDEX session_circle ON session (circle_id, start, seq) WHERE circle_id IS NOT NULL;
CREATE UNIQUE INDEX session_series ON session (series_id, series_day) WHERE series_id IS NOT NULL;

-- A session in writing: five turns that alternate and may lie days apart.
CREATE TABLE session_turn (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author     BLOB CHECK (author IS NULL OR length(author) = 16),
    origin     TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    session_id BLOB NOT NULL REFERENCES session (id),
    number     INTEGER NOT NULL CHECK (number BETWEEN 1 AND 5),
    side       TEXT NOT NULL,              -- mine, theirs
    body       TEXT NOT NULL,
    copied     INTEGER,                    -- when it was last copied out; NULL: never
    UNIQUE (session_id, number)
) STRICT;

CREATE TABLE attendance (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author     BLOB CHECK (author IS NULL OR length(author) = 16),
    origin     TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    session_id BLOB NOT NULL REFERENCES session (id),
    member_id  BLOB NOT NULL REFERENCES circle_member (id),
    mark       TEXT NOT NULL,              -- here, remote, away (said before or found so)
    UNIQUE (session_id, member_id)
) STRICT;
CREATE INDEX attendance_member ON attendance (member_id);

CREATE TABLE circle_insight (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    author     BLOB CHECK (author IS NULL OR length(author) = 16),
    origin     TEXT NOT NULL CHECK ((origin = 'mine') = (author IS NULL)),
    written    INTEGER NOT NULL,
    zone       TEXT NOT NULL,
    circle_id  BLOB NOT NULL REFERENCES circle (id),
    session_id BLOB REFERENCES session (id),
    line       TEXT NOT NULL CHECK (line <> '')
) STRICT;
CREATE INDEX circle_insight_circle ON circle_insight (circle_id, seq);
CREATE INDEX circle_insight_session ON circle_insight (session_id) WHERE session_id IS NOT NULL;

-- Actions: built anew, so that a step can be a circle's and one of its members' -------------------

CREATE TABLE action_new (
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
    circle_id   BLOB REFERENCES circle (id), -- a circle's step; NULL: of a pair, or my own
    member_id   BLOB REFERENCES circle_member (id), -- whose, where it is another member's
    snoozed     TEXT,                      -- kept out of sight until this day
    CHECK ((state = 'open') = (closed IS NULL)),
    CHECK (owner = 'mine' OR pair_id IS NOT NULL OR member_id IS NOT NULL),
    CHECK (pair_id IS NULL OR circle_id IS NULL),
    CHECK (member_id IS NULL OR circle_id IS NOT NULL)
) STRICT;
INSERT INTO action_new (seq, id, author, origin, written, zone, pair_id, session_id, owner, title,
    if_then, due, first_due, resets, state, closed, carried_to)
SELECT seq, id, author, origin, written, zone, pair_id, session_id, owner, title,
    if_then, due, first_due, resets, state, closed, carried_to FROM action ORDER BY seq;
DROP TABLE action;
ALTER TABLE action_new RENAME TO action;
CREATE INDEX action_open ON action (due, seq) WHERE state = 'open';
CREATE INDEX action_pair ON action (pair_id, state, seq);
CREATE INDEX action_session ON action (session_id, seq);
CREATE INDEX action_carried ON action (carried_to, seq) WHERE carried_to IS NOT NULL;
CREATE INDEX action_closed ON action (closed, seq) WHERE closed IS NOT NULL;
CREATE INDEX action_circle ON action (circle_id, state, seq) WHERE circle_id IS NOT NULL;

-- What was copied out by hand ---------------------------------------------------------------------

-- The exact text of each copy made for somebody, beside the ledger's line 'copied', whose letter
-- column holds this id and whose digest is that of the body in UTF-8.
CREATE TABLE copied (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    session_id BLOB CHECK (session_id IS NULL OR length(session_id) = 16),
    person_id  BLOB CHECK (person_id IS NULL OR length(person_id) = 16),
    way        TEXT NOT NULL,              -- clipboard, pdf, paper
    body       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX copied_person ON copied (person_id) WHERE person_id IS NOT NULL;

-- Private: the writer's own patterns for notes ----------------------------------------------------

CREATE TABLE note_template (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    written INTEGER NOT NULL,
    zone    TEXT NOT NULL,
    changed INTEGER NOT NULL,
    name    TEXT NOT NULL CHECK (name <> ''),
    body    TEXT NOT NULL DEFAULT ''
) STRICT;
