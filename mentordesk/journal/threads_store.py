"""All SQL of what runs through the entries. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.journal.store import FIRST_PLACE, LINE, START, line_of

if TYPE_CHECKING:
    from mentordesk.journal.model import EntryLine
    from mentordesk.vault.database import Transaction


def named(tx: Transaction) -> list[tuple[str, UUID | None, str, int]]:
    """What standing entries name: kind, target, pin, and in how many entries."""
    rows = tx.all(
        "SELECT kind, target, pin, count(DISTINCT entry_id) FROM entry_link"
        " WHERE entry_id NOT IN (SELECT id FROM entry WHERE deleted IS NOT NULL)"
        " GROUP BY kind, target, pin"  # the index answers, no row is read
    )
    return [
        (kind, UUID(bytes=raw) if raw else None, pin, number) for kind, raw, pin, number in rows
    ]


def count_starred(tx: Transaction) -> int:
    """How many standing entries are starred."""
    row = tx.one("SELECT count(*) FROM entry WHERE starred = 1 AND deleted IS NULL")
    return int(row[0]) if row else 0


def starred(tx: Transaction, before: int | None, limit: int) -> list[EntryLine]:
    """At most ``limit`` starred standing entries below a place, newest first."""
    rows = tx.all(
        f"SELECT {LINE}, {START} FROM entry e WHERE e.starred = 1 AND e.deleted IS NULL"
        " AND e.seq < ? ORDER BY e.seq DESC LIMIT ?",
        (FIRST_PLACE if before is None else before, limit),
    )
    return [line_of(row) for row in rows]
