"""All SQL of moves: that a session was put to another time. Functions take a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.clock import from_micros, to_micros
from mentordesk.mentoring.record import HEAD, HEAD_WIDTH, head_of
from mentordesk.mentoring.sessions.model import Move

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from mentordesk.mentoring.record import Pen
    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.vault.database import Transaction


def add(tx: Transaction, pen: Pen, session: Session, start: datetime) -> None:
    """Remember that ``session`` goes to ``start``."""
    tx.execute(
        "INSERT INTO session_move (id, author, origin, written, zone,"
        " session_id, from_start, to_start) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*pen.head(), session.id.bytes, to_micros(session.slot.start), to_micros(start)),
    )


def of_session(tx: Transaction, session_id: UUID) -> list[Move]:
    """A session's moves, the first one first."""
    rows = tx.all(
        f"SELECT {HEAD}, from_start, to_start FROM session_move WHERE session_id = ? ORDER BY seq",
        (session_id.bytes,),
    )
    return [
        Move(
            head=head_of(row),
            session_id=session_id,
            from_start=from_micros(row[HEAD_WIDTH]),
            to_start=from_micros(row[HEAD_WIDTH + 1]),
        )
        for row in rows
    ]
