"""What a circle holds of a person: the link, the name, the marks; taken away when they are deleted.

The seat stays, without a name: every other desk counts it, and the order of hosts must stay the
same. What the circle said and understood together stays as well: it belongs to all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.mentoring import index
from mentordesk.mentoring.circles.model import NAMELESS

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction


def forget(tx: Transaction, person_id: UUID) -> None:
    """Take a person out of the circles in which they sit, before their card goes."""
    rows = tx.all(
        "SELECT m.circle_id, m.name, p.name FROM circle_member m JOIN person p ON p.id = ?1"
        " WHERE m.person_id = ?1",
        (person_id.bytes,),
    )
    for circle, *names in rows:
        for name in sorted(set(names), key=len, reverse=True):
            tx.execute(
                "UPDATE circle SET charter = replace(charter, ?, ?) WHERE id = ?",
                (name, NAMELESS, circle),
            )
    tx.execute(
        "DELETE FROM attendance WHERE member_id IN"
        " (SELECT id FROM circle_member WHERE person_id = ?)",
        (person_id.bytes,),
    )
    tx.execute(
        "UPDATE circle_member SET person_id = NULL, name = ?, home_zone = '' WHERE person_id = ?",
        (NAMELESS, person_id.bytes),
    )
    for circle, *_ in rows:
        index.respell_circle(tx, UUID(bytes=circle))
