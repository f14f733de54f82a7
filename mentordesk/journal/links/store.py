"""All SQL that asks what names what. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from mentordesk.journal.store import FIRST_PLACE, LINE, START, line_of

if TYPE_CHECKING:
    from mentordesk.journal.model import EntryLine
    from mentordesk.vault.database import Transaction

#: The index of ids answers which place an entry has; the rows with their words are not read.
_PLACES: Final = (
    "SELECT DISTINCT e.seq FROM entry_link l CROSS JOIN entry e ON e.id = l.entry_id"
    " WHERE l.kind = ? AND l.target = ? AND l.pin = ?"
    " AND e.seq NOT IN (SELECT seq FROM entry WHERE deleted IS NOT NULL)"
)


def lines(
    tx: Transaction, thing: tuple[str, UUID | None, str], before: int | None, limit: int
) -> list[EntryLine]:
    """At most ``limit`` standing entries that name a thing, below a place, newest first."""
    kind, target, pin = thing
    rows = tx.all(
        f"SELECT {LINE}, {START} FROM entry e WHERE e.seq IN"
        f" ({_PLACES} AND e.seq < ? ORDER BY e.seq DESC LIMIT ?) ORDER BY e.seq DESC",
        (
            *(kind, target.bytes if target else b"", pin),
            *(FIRST_PLACE if before is None else before, limit),
        ),
    )
    return [line_of(row) for row in rows]


def number(tx: Transaction, thing: tuple[str, UUID | None, str]) -> int:
    """In how many standing entries a thing is named."""
    kind, target, pin = thing
    row = tx.one(f"SELECT count(*) FROM ({_PLACES})", (kind, target.bytes if target else b"", pin))
    return int(row[0]) if row else 0
