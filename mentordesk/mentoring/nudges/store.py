"""All SQL of nudges. Functions take an open transaction."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.clock import from_micros
from mentordesk.mentoring import zones
from mentordesk.mentoring.nudges.model import QUIET, Answer, Nudge, Quiet
from mentordesk.mentoring.people.store import PARTNER, PARTNER_WIDTH, partner_of
from mentordesk.mentoring.record import HEAD, HEAD_WIDTH, Pen, head_of

if TYPE_CHECKING:
    from mentordesk.vault.database import Row, Transaction

_NUDGE = f"SELECT {HEAD}, pair_id, day, answer FROM nudge"
#: Whom one may miss: going on, with an agreed rhythm, with nothing planned or to be written up.
_MAY_BE_QUIET = f"""
SELECT {PARTNER},
    (SELECT max(s.start) FROM session s WHERE s.pair_id = r.id AND s.state = 'held')
FROM pair r JOIN person p ON p.id = r.person_id
WHERE r.state = 'active' AND r.rhythm_days > 0 AND r.form = 'ongoing'
    AND NOT EXISTS (SELECT 1 FROM session s WHERE s.pair_id = r.id AND s.state = 'planned')
"""


def add(tx: Transaction, pen: Pen, pair_id: UUID, day: date) -> UUID:
    """A person was named on this day; answers the id."""
    head = pen.head()
    tx.execute(
        "INSERT INTO nudge (id, author, origin, written, zone, pair_id, what, day)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*head, pair_id.bytes, QUIET, day.isoformat()),
    )
    return UUID(bytes=head[0])


def answer(tx: Transaction, nudge_id: UUID, said: Answer) -> None:
    """Write down what became of a nudge."""
    tx.execute("UPDATE nudge SET answer = ? WHERE id = ?", (said.value, nudge_id.bytes))


def get(tx: Transaction, nudge_id: UUID) -> Nudge | None:
    """The nudge with this id."""
    row = tx.one(f"{_NUDGE} WHERE id = ?", (nudge_id.bytes,))
    return _nudge_of(row) if row else None


def latest(tx: Transaction) -> Nudge | None:
    """The one of the latest day."""
    row = tx.one(f"{_NUDGE} WHERE pair_id IS NOT NULL ORDER BY day DESC, seq DESC LIMIT 1")
    return _nudge_of(row) if row else None


def named(tx: Transaction) -> dict[UUID, date]:
    """Pair -> the last day on which it was named."""
    rows = tx.all("SELECT pair_id, max(day) FROM nudge WHERE pair_id IS NOT NULL GROUP BY pair_id")
    return {UUID(bytes=pair): date.fromisoformat(day) for pair, day in rows}


def quiet(tx: Transaction, today: date, zone: str) -> list[Quiet]:
    """Everybody one may miss, with the days since the last session, or since the pair began."""
    found = []
    for row in tx.all(_MAY_BE_QUIET):
        partner = partner_of(row)
        held = row[PARTNER_WIDTH]
        last = partner.pair.began if held is None else zones.day_of(from_micros(held), zone)
        found.append(Quiet(partner, (today - last).days))
    return found


def _nudge_of(row: Row) -> Nudge:
    pair, day, said = row[HEAD_WIDTH:]
    return Nudge(
        head=head_of(row),
        pair_id=UUID(bytes=pair),
        day=date.fromisoformat(day),
        answer=Answer(said),
    )
