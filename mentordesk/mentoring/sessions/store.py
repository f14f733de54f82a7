"""All SQL of sessions. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import from_micros, to_micros
from mentordesk.mentoring.people.model import Role
from mentordesk.mentoring.record import (
    HEAD_WIDTH,
    Pen,
    day_or_none,
    head_of,
    heads,
    id_or_none,
    iso_or_none,
    raw_or_none,
)
from mentordesk.mentoring.sessions.model import (
    Mode,
    PlanDraft,
    Session,
    SessionKind,
    SessionLine,
    SessionState,
    Slot,
)
from mentordesk.mentoring.sessions.timer import Timer

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

COLUMNS = (
    f"{heads('s')}, s.pair_id, s.kind, s.state, s.start, s.minutes, s.mode, s.my_zone,"
    " s.their_zone, s.circle_id, s.place, s.series_id, s.series_day, s.number, s.agenda_pin,"
    " s.timer_started, s.timer_banked, s.held_minutes,"
    " s.written_up, (SELECT count(*) FROM session_move m WHERE m.session_id = s.id)"
)
_WIDTH = HEAD_WIDTH + 19
_BEFORE = (
    "(SELECT max(b.start) FROM session b WHERE b.{0} = s.{0} AND b.start < s.start"
    " AND b.state IN ('planned', 'held'))"
)
_LINES = (
    f"SELECT {COLUMNS}, p.id, coalesce(p.name, c.name), r.role,"
    f" coalesce({_BEFORE.format('pair_id')}, {_BEFORE.format('circle_id')}),"
    " coalesce(s.series_day > e.until, 0) FROM session s"
    " LEFT JOIN pair r ON r.id = s.pair_id LEFT JOIN person p ON p.id = r.person_id"
    " LEFT JOIN circle c ON c.id = s.circle_id LEFT JOIN series e ON e.id = s.series_id"
)


def session_of(row: tuple[Any, ...]) -> Session:
    """A session from the columns of ``COLUMNS``."""
    (pair, kind, state, start, minutes, mode, mine, theirs, *rest) = row[HEAD_WIDTH:_WIDTH]
    circle, place, series, series_day, *counted = rest
    number, pin, started, banked, held, written_up, moves = counted
    return Session(
        head=head_of(row),
        pair_id=id_or_none(pair),
        circle_id=id_or_none(circle),
        place=place,
        series_id=id_or_none(series),
        series_day=day_or_none(series_day),
        kind=SessionKind(kind),
        state=SessionState(state),
        slot=Slot(from_micros(start), minutes, mine, theirs),
        mode=Mode(mode),
        number=number,
        agenda_pin=pin,
        timer=Timer(None if started is None else from_micros(started), banked),
        held_minutes=held,
        written_up=bool(written_up),
        moves=moves,
    )


def _line_of(row: tuple[Any, ...]) -> SessionLine:
    person, name, role, before, after_series = row[_WIDTH:]
    known = Role(role) if role else None
    began = None if before is None else from_micros(before)
    session = session_of(row)
    return SessionLine(session, name, id_or_none(person), known, began, bool(after_series))


def add(tx: Transaction, pen: Pen, draft: PlanDraft) -> UUID:
    """A new planned session; ``draft`` has a pair or a circle, and both zones. Answers the id."""
    head = pen.head()
    tx.execute(
        "INSERT INTO session (id, author, origin, written, zone, pair_id, kind, state, start,"
        " minutes, mode, my_zone, their_zone, circle_id, place, series_id, series_day)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 'planned', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *head,
            raw_or_none(draft.pair_id),
            draft.kind.value,
            to_micros(draft.start),
            draft.minutes,
            draft.mode.value,
            draft.my_zone,
            draft.their_zone,
            raw_or_none(draft.circle_id),
            draft.place,
            raw_or_none(draft.series_id),
            iso_or_none(draft.series_day),
        ),
    )
    return UUID(bytes=head[0])


def update(tx: Transaction, session: Session) -> None:
    """Write all of a session that may change over its row."""
    started = session.timer.started
    tx.execute(
        "UPDATE session SET kind = ?, state = ?, start = ?, minutes = ?, mode = ?, my_zone = ?,"
        " their_zone = ?, place = ?, number = ?, agenda_pin = ?, timer_started = ?,"
        " timer_banked = ?, held_minutes = ?, written_up = ? WHERE id = ?",
        (
            session.kind.value,
            session.state.value,
            to_micros(session.slot.start),
            session.slot.minutes,
            session.mode.value,
            session.slot.my_zone,
            session.slot.their_zone,
            session.place,
            session.number,
            session.agenda_pin,
            None if started is None else to_micros(started),
            session.timer.banked,
            session.held_minutes,
            int(session.written_up),
            session.id.bytes,
        ),
    )


def renumber(tx: Transaction, pair_id: UUID | None, circle_id: UUID | None = None) -> None:
    """Number the sessions of a pair or circle that count, by start; the others have none."""
    tx.execute(
        "UPDATE session SET number = ranked.place FROM ("
        "  SELECT id, row_number() OVER (ORDER BY start, seq) AS place FROM session"
        "  WHERE (pair_id = ?1 OR circle_id = ?2) AND state IN ('planned', 'held')"
        ") AS ranked WHERE session.id = ranked.id AND session.number <> ranked.place",
        (raw_or_none(pair_id), raw_or_none(circle_id)),
    )


def get(tx: Transaction, session_id: UUID) -> Session | None:
    """The session with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM session s WHERE s.id = ?", (session_id.bytes,))
    return session_of(row) if row else None


def running(tx: Transaction) -> Session | None:
    """The planned session whose timer runs; of several the one begun last."""
    row = tx.one(
        f"SELECT {COLUMNS} FROM session s WHERE s.timer_started IS NOT NULL"
        " AND s.state = 'planned' ORDER BY s.timer_started DESC LIMIT 1"
    )
    return session_of(row) if row else None


def line(tx: Transaction, session_id: UUID) -> SessionLine | None:
    """The session with this id, with its person."""
    row = tx.one(f"{_LINES} WHERE s.id = ?", (session_id.bytes,))
    return _line_of(row) if row else None


def upcoming(tx: Transaction, ends_after: int, limit: int) -> list[SessionLine]:
    """Planned sessions whose end is after ``ends_after`` (microseconds), the next one first."""
    rows = tx.all(
        f"{_LINES} WHERE s.state = 'planned' AND s.start > ? AND s.start + s.minutes * 60000000 > ?"
        " ORDER BY s.start, s.seq LIMIT ?",
        (ends_after - _LONGEST_MICROS, ends_after, limit),
    )
    return [_line_of(row) for row in rows]


def between(tx: Transaction, first: int, last: int) -> list[SessionLine]:
    """Sessions of every state that start in ``first <= start < last`` (microseconds)."""
    rows = tx.all(
        f"{_LINES} WHERE s.start >= ? AND s.start < ? ORDER BY s.start, s.seq", (first, last)
    )
    return [_line_of(row) for row in rows]


def before(tx: Transaction, place: tuple[int, int], limit: int) -> list[SessionLine]:
    """Sessions before ``place`` (start, seq), the latest first."""
    rows = tx.all(
        f"{_LINES} WHERE (s.start, s.seq) < (?, ?) ORDER BY s.start DESC, s.seq DESC LIMIT ?",
        (*place, limit),
    )
    return [_line_of(row) for row in rows]


def to_write_up(tx: Transaction, now: int, limit: int) -> list[SessionLine]:
    """Sessions that ended before ``now`` and are not written up, the latest first.

    Held without a word, or still planned although their time is over.
    """
    rows = tx.all(
        f"{_LINES} WHERE s.state = 'held' AND s.written_up = 0 ORDER BY s.start DESC LIMIT ?",
        (limit,),
    )
    rows += tx.all(
        f"{_LINES} WHERE s.state = 'planned' AND s.start <= ?"
        " AND s.start + s.minutes * 60000000 <= ? ORDER BY s.start DESC LIMIT ?",
        (now, now, limit),
    )
    found = [_line_of(row) for row in rows]
    found.sort(key=lambda line: (line.session.slot.start, line.session.seq), reverse=True)
    return found[:limit]


def of_pair(tx: Transaction, pair_id: UUID, limit: int) -> list[SessionLine]:
    """A pair's sessions of every state, the latest start first."""
    rows = tx.all(
        f"{_LINES} WHERE s.pair_id = ? ORDER BY s.start DESC, s.seq DESC LIMIT ?",
        (pair_id.bytes, limit),
    )
    return [_line_of(row) for row in rows]


def previous(tx: Transaction, session: Session) -> Session | None:
    """The latest held session of the same pair or circle that began before ``session``."""
    column, raw = _company(session.pair_id, session.circle_id)
    row = tx.one(
        f"SELECT {COLUMNS} FROM session s WHERE {column} = ? AND (s.start, s.seq) < (?, ?)"
        " AND s.state = 'held' ORDER BY s.start DESC, s.seq DESC LIMIT 1",
        (raw, to_micros(session.slot.start), session.seq),
    )
    return session_of(row) if row else None


def following(
    tx: Transaction, pair_id: UUID | None, after: int, circle_id: UUID | None = None
) -> Session | None:
    """The next planned session of a pair or circle that starts after ``after`` (microseconds)."""
    column, raw = _company(pair_id, circle_id)
    row = tx.one(
        f"SELECT {COLUMNS} FROM session s WHERE {column} = ? AND s.start > ?"
        " AND s.state = 'planned' ORDER BY s.start, s.seq LIMIT 1",
        (raw, after),
    )
    return session_of(row) if row else None


def of_circle(tx: Transaction, circle_id: UUID, limit: int) -> list[SessionLine]:
    """A circle's sessions of every state, the latest start first."""
    rows = tx.all(
        f"{_LINES} WHERE s.circle_id = ? ORDER BY s.start DESC, s.seq DESC LIMIT ?",
        (circle_id.bytes, limit),
    )
    return [_line_of(row) for row in rows]


def beside(tx: Transaction, session: Session, limit: int) -> list[SessionLine]:
    """Other sessions of the same people, of every state, the nearest start first."""
    column, raw = _company(session.pair_id, session.circle_id)
    rows = tx.all(
        f"{_LINES} WHERE {column} = ? AND s.id <> ? ORDER BY abs(s.start - ?), s.seq LIMIT ?",
        (raw, session.id.bytes, to_micros(session.slot.start), limit),
    )
    return [_line_of(row) for row in rows]


def _company(pair_id: UUID | None, circle_id: UUID | None) -> tuple[str, bytes | None]:
    """The column by which a session belongs to a pair or a circle, and its value."""
    if circle_id is not None:
        return "s.circle_id", circle_id.bytes
    return "s.pair_id", raw_or_none(pair_id)


_LONGEST_MICROS = 600 * 60 * 1_000_000
