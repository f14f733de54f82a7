"""Whose a session is: a pair's or a circle's; where their clocks stand, and whether it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.people import store as people
from mentordesk.mentoring.record import raw_or_none

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.vault.database import Transaction


def home_zone(tx: Transaction, pair_id: UUID | None, circle_id: UUID | None) -> str:
    """Where the other's clocks, or the circle's, stand. Raises ``NotThere``."""
    if pair_id is not None:
        partner = people.by_pair(tx, pair_id)
        zone = partner.person.home_zone if partner else None
    else:
        row = tx.one("SELECT home_zone FROM circle WHERE id = ?", (raw_or_none(circle_id),))
        zone = row[0] if row else None
    if zone is None:
        raise NotThere
    return str(zone)


def goes_on(tx: Transaction, pair_id: UUID | None, circle_id: UUID | None) -> bool:
    """Whether the pair or the circle is active: neither paused nor ended."""
    row = tx.one(
        "SELECT 1 FROM pair WHERE id = ?1 AND state = 'active'"
        " UNION ALL SELECT 1 FROM circle WHERE id = ?2 AND state = 'active'",
        (raw_or_none(pair_id), raw_or_none(circle_id)),
    )
    return row is not None
