"""What a circle holds of a person: the link, the name, the marks; taken away when they are deleted.

The seat stays, without a name: every other desk counts it, and the order of hosts must stay the
same. What the circle said and understood together stays as well: it belongs to all of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.mentoring import index
from mentordesk.mentoring.circles.model import NAMELESS

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

SHORT = 3
"""Characters of a name that may well stand inside another word."""
NO_SPACES = "\u0590"
"""From here on alphabets join words, or write them without spaces: there all of it goes."""


def forget(tx: Transaction, person_id: UUID) -> None:
    """Take a person out of the circles in which they sit, before their card goes."""
    rows = tx.all(
        "SELECT m.circle_id, m.name, p.name FROM circle_member m JOIN person p ON p.id = ?1"
        " WHERE m.person_id = ?1",
        (person_id.bytes,),
    )
    for circle, *names in rows:
        _unname(tx, circle, set(names))
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


def _unname(tx: Transaction, circle: bytes, names: set[str]) -> None:
    """Take a name out of a charter; a short one never out of the middle of another word."""
    found = tx.one("SELECT charter FROM circle WHERE id = ?", (circle,))
    charter = found[0] if found else ""
    for name in sorted(names, key=len, reverse=True):
        short = len(name) <= SHORT and max(name) < NO_SPACES
        pattern = rf"(?<!\w){re.escape(name)}(?!\w)" if short else re.escape(name)
        charter = re.sub(pattern, NAMELESS, charter)
    tx.execute("UPDATE circle SET charter = ? WHERE id = ?", (charter, circle))
