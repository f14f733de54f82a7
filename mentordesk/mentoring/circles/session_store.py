"""All SQL of a circle's sessions: who is there, and what was understood. An open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import from_micros
from mentordesk.mentoring.circles.model import Attendee, Circle, Insight, Mark, Member
from mentordesk.mentoring.record import HEAD, HEAD_WIDTH, Pen, head_of, id_or_none, raw_or_none
from mentordesk.mentoring.zones import day_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.vault.database import Transaction

_INSIGHT = f"{HEAD}, circle_id, session_id, line"


def day(tx: Transaction, circle: Circle, session: Session) -> date:
    """The day for which a session stands, on the circle's clocks, however far it was moved."""
    if session.series_day is not None:
        return session.series_day
    row = tx.one(
        "SELECT from_start FROM session_move WHERE session_id = ? ORDER BY seq LIMIT 1",
        (session.id.bytes,),
    )
    return day_of(from_micros(row[0]) if row else session.slot.start, circle.home_zone)


def marks(tx: Transaction, session_id: UUID) -> dict[UUID, Mark]:
    """Member -> whether they are there, for whom it was said."""
    rows = tx.all(
        "SELECT member_id, mark FROM attendance WHERE session_id = ? ORDER BY seq",
        (session_id.bytes,),
    )
    return {UUID(bytes=row[0]): Mark(row[1]) for row in rows}


def attendees(tx: Transaction, members: Sequence[Member], session_id: UUID) -> list[Attendee]:
    """Each of ``members`` with their mark."""
    found = marks(tx, session_id)
    return [Attendee(one, found.get(one.id)) for one in members]


def set_mark(tx: Transaction, pen: Pen, session_id: UUID, member_id: UUID, mark: Mark) -> None:
    """Say whether a member is there, over what was said before."""
    tx.execute(
        "INSERT INTO attendance (id, author, origin, written, zone, session_id, member_id, mark)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (session_id, member_id) DO UPDATE SET mark = excluded.mark",
        (*pen.head(), session_id.bytes, member_id.bytes, mark.value),
    )


def drop_mark(tx: Transaction, session_id: UUID, member_id: UUID) -> None:
    """Take back what was said of a member."""
    tx.execute(
        "DELETE FROM attendance WHERE session_id = ? AND member_id = ?",
        (session_id.bytes, member_id.bytes),
    )


def _insight_of(row: tuple[Any, ...]) -> Insight:
    circle, session, line = row[HEAD_WIDTH:]
    return Insight(
        head=head_of(row),
        circle_id=UUID(bytes=circle),
        session_id=id_or_none(session),
        line=line,
    )


def add_insight(
    tx: Transaction, pen: Pen, circle_id: UUID, session_id: UUID | None, line: str
) -> UUID:
    """A new insight; answers the id."""
    head = pen.head()
    tx.execute(
        "INSERT INTO circle_insight (id, author, origin, written, zone, circle_id, session_id,"
        " line) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*head, circle_id.bytes, raw_or_none(session_id), line),
    )
    return UUID(bytes=head[0])


def set_insight(tx: Transaction, insight_id: UUID, line: str) -> None:
    """Other words for an insight."""
    tx.execute("UPDATE circle_insight SET line = ? WHERE id = ?", (line, insight_id.bytes))


def remove_insight(tx: Transaction, insight_id: UUID) -> None:
    """Take an insight away."""
    tx.execute("DELETE FROM circle_insight WHERE id = ?", (insight_id.bytes,))


def insight(tx: Transaction, insight_id: UUID) -> Insight | None:
    """The insight with this id."""
    row = tx.one(f"SELECT {_INSIGHT} FROM circle_insight WHERE id = ?", (insight_id.bytes,))
    return _insight_of(row) if row else None


def insights(tx: Transaction, circle_id: UUID, limit: int) -> list[Insight]:
    """A circle's insights, the latest first."""
    rows = tx.all(
        f"SELECT {_INSIGHT} FROM circle_insight WHERE circle_id = ? ORDER BY seq DESC LIMIT ?",
        (circle_id.bytes, limit),
    )
    return [_insight_of(row) for row in rows]


def insights_of(tx: Transaction, session_id: UUID) -> list[Insight]:
    """What was understood in a session, as it was written."""
    rows = tx.all(
        f"SELECT {_INSIGHT} FROM circle_insight WHERE session_id = ? ORDER BY seq",
        (session_id.bytes,),
    )
    return [_insight_of(row) for row in rows]
