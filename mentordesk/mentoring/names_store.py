"""How people, circles, goals and sessions are called today. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.clock import from_micros

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.vault.database import Transaction


def people(tx: Transaction) -> list[tuple[UUID, str]]:
    """Ids and names: those with a pair that goes on first, then the newest."""
    return _named(
        tx,
        "SELECT p.id, p.name FROM person p ORDER BY EXISTS"
        " (SELECT 1 FROM pair r WHERE r.person_id = p.id AND r.state = 'active') DESC, p.seq DESC",
    )


def circles(tx: Transaction) -> list[tuple[UUID, str]]:
    """Ids and names: those that go on first, then the newest."""
    return _named(tx, "SELECT id, name FROM circle ORDER BY state = 'active' DESC, seq DESC")


def goals(tx: Transaction) -> list[tuple[UUID, str]]:
    """Ids and titles: the open ones first, then the newest."""
    return _named(tx, "SELECT id, title FROM goal ORDER BY state = 'open' DESC, seq DESC")


def sessions(tx: Transaction) -> list[tuple[UUID, str, datetime, str]]:
    """Id, the person's or circle's name, start (UTC) and the zone in which it was planned.

    The earlier first; what was called off is left out.
    """
    rows = tx.all(
        "SELECT s.id, coalesce(p.name, c.name), s.start, s.my_zone FROM session s"
        " LEFT JOIN pair r ON r.id = s.pair_id LEFT JOIN person p ON p.id = r.person_id"
        " LEFT JOIN circle c ON c.id = s.circle_id"
        " WHERE s.state <> 'cancelled' AND coalesce(p.name, c.name) IS NOT NULL"
        " ORDER BY s.start, s.seq"
    )
    return [(UUID(bytes=raw), name, from_micros(start), zone) for raw, name, start, zone in rows]


def _named(tx: Transaction, sql: str) -> list[tuple[UUID, str]]:
    return [(UUID(bytes=raw), name) for raw, name in tx.all(sql)]
