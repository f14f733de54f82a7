"""All SQL of turns in writing. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import from_micros
from mentordesk.mentoring.record import HEAD, HEAD_WIDTH, Owner, Pen, head_of
from mentordesk.mentoring.sessions import store
from mentordesk.mentoring.sessions.turns import Exchange, Turn, begins
from mentordesk.text import without_unstorable

if TYPE_CHECKING:
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.vault.database import Transaction

_TURN = f"SELECT {HEAD}, session_id, number, side, body, copied FROM session_turn"


def _turn_of(row: tuple[Any, ...]) -> Turn:
    session, number, side, body, copied = row[HEAD_WIDTH:]
    return Turn(
        head=head_of(row),
        session_id=UUID(bytes=session),
        number=number,
        side=Owner(side),
        body=body,
        copied=None if copied is None else from_micros(copied),
    )


def exchange(tx: Transaction, line: SessionLine) -> Exchange:
    """The turns of a session so far."""
    rows = tx.all(f"{_TURN} WHERE session_id = ? ORDER BY number", (line.session.id.bytes,))
    return Exchange(line.session.id, begins(line.role), tuple(map(_turn_of, rows)))


def add(tx: Transaction, pen: Pen, turn: tuple[UUID, int, Owner], body: str) -> None:
    """A new turn: of a session, in its place, of a side."""
    session_id, number, side = turn
    tx.execute(
        "INSERT INTO session_turn (id, author, origin, written, zone, session_id, number, side,"
        " body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*pen.head(), session_id.bytes, number, side.value, without_unstorable(body)),
    )


def remove(tx: Transaction, turn_id: UUID) -> None:
    """Take a turn out."""
    tx.execute("DELETE FROM session_turn WHERE id = ?", (turn_id.bytes,))


def set_copied(tx: Transaction, turn_id: UUID, at: int) -> None:
    """Note that a turn was copied out, at ``at`` (microseconds)."""
    tx.execute("UPDATE session_turn SET copied = ? WHERE id = ?", (at, turn_id.bytes))


def open_lines(tx: Transaction, limit: int) -> list[tuple[SessionLine, int]]:
    """Planned sessions in five turns with the reply time agreed, the earliest begun first."""
    rows = tx.all(
        "SELECT s.id, coalesce(r.reply_days, 0) FROM session s LEFT JOIN pair r ON r.id = s.pair_id"
        " WHERE s.state = 'planned' AND s.kind = 'async' ORDER BY s.start, s.seq LIMIT ?",
        (limit,),
    )
    found = [(store.line(tx, UUID(bytes=raw)), days) for raw, days in rows]
    return [(line, days) for line, days in found if line is not None]
