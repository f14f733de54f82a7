"""The verbs on the turns of a session in writing, inside an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.clock import to_micros
from mentordesk.mentoring import index
from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions import store, turns_store
from mentordesk.mentoring.sessions.turns import (
    NotTheirTurn,
    TurnTooLong,
    Waiting,
    read,
)
from mentordesk.mentoring.wording import TEXT

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.mentoring.record import Pen
    from mentordesk.mentoring.sessions.turns import Exchange, Turn
    from mentordesk.vault.database import Transaction

_HEADER_AT_MOST = 200


def exchange(tx: Transaction, session_id: UUID) -> Exchange:
    """The turns of a session so far. Raises ``NotThere``."""
    line = store.line(tx, session_id)
    if line is None:
        raise NotThere
    return turns_store.exchange(tx, line)


def finish(tx: Transaction, pen: Pen, session_id: UUID, body: str) -> Exchange:
    """My turn is written. Raises ``NotTheirTurn``, ``TurnEmpty``, ``TurnTooLong``."""
    stands = _need_open(tx, session_id)
    stands.check(Owner.MINE, body)
    return _add(tx, pen, stands, Owner.MINE, body.strip())


def take_in(tx: Transaction, pen: Pen, session_id: UUID, text: str) -> Exchange:
    """The other's turn, as it was pasted.

    Raises ``TurnHereAlready``, ``TurnTooEarly``, and what ``finish`` does.
    """
    if len(text) > TEXT + _HEADER_AT_MOST:
        raise TurnTooLong
    stands = _need_open(tx, session_id)
    number, body = read(text)
    stands.check_pasted(number, body)
    stands.check(Owner.THEIRS, body)
    return _add(tx, pen, stands, Owner.THEIRS, body)


def reopen(tx: Transaction, pen: Pen, session_id: UUID) -> Turn:
    """Take the last turn out again; answers it. Raises ``NotThere`` where there is none."""
    stands = _need_open(tx, session_id)
    if not stands.turns:
        raise NotThere
    last = stands.turns[-1]
    turns_store.remove(tx, last.id)
    index.refresh(tx, pen, index.Kind.SESSION, session_id)
    index.purge(tx)
    return last


def copied(tx: Transaction, pen: Pen, session_id: UUID) -> Exchange:
    """My last turn was copied out. Raises ``NotTheirTurn`` where the last one is not mine."""
    stands = exchange(tx, session_id)
    last = stands.turns[-1] if stands.turns else None
    if last is None or last.side is not Owner.MINE:
        raise NotTheirTurn
    turns_store.set_copied(tx, last.id, to_micros(pen.clock.now().instant))
    return exchange(tx, session_id)


def waiting(tx: Transaction, limit: int) -> list[Waiting]:
    """Exchanges that are not over, the one that waits longest first."""
    found = []
    for line, days in turns_store.open_lines(tx, limit):
        stands = turns_store.exchange(tx, line)
        if stands.is_over:
            continue
        last = stands.turns[-1] if stands.turns else None
        since = last.since if last else line.session.slot.start
        mine_to_copy = stands.to_copy is not None
        found.append(Waiting(line, stands.whose, stands.number, since, mine_to_copy, days))
    return sorted(found, key=lambda one: one.since)


def _need_open(tx: Transaction, session_id: UUID) -> Exchange:
    session = store.get(tx, session_id)
    if session is not None and not session.state.counts:
        raise WrongState(state=session.state.value)
    return exchange(tx, session_id)


def _add(tx: Transaction, pen: Pen, stands: Exchange, side: Owner, body: str) -> Exchange:
    turns_store.add(tx, pen, (stands.session_id, stands.number, side), body)
    index.refresh(tx, pen, index.Kind.SESSION, stands.session_id)
    return exchange(tx, stands.session_id)
