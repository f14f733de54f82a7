"""The rows of links: what an entry names. Functions take an open transaction.

Links go from the journal to the record; nothing there knows of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.journal.naming import Name

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction


def of(tx: Transaction, entry_id: UUID) -> tuple[Name, ...]:
    """What an entry names, in the order in which the links were made."""
    rows = tx.all(
        "SELECT kind, target, pin, said FROM entry_link WHERE entry_id = ? ORDER BY seq",
        (entry_id.bytes,),
    )
    return tuple(
        Name(kind, UUID(bytes=target) if target else None, pin, said)
        for kind, target, pin, said in rows
    )


def put(tx: Transaction, entry_id: UUID, names: Iterable[Name]) -> None:
    """Links of an entry that has none yet."""
    tx.executemany(
        "INSERT INTO entry_link (entry_id, kind, target, pin, said) VALUES (?, ?, ?, ?, ?)",
        [_row(entry_id, name) for name in dict.fromkeys(names)],
    )


def set_of(tx: Transaction, entry_id: UUID, names: Iterable[Name], before: Iterable[Name]) -> None:
    """The links of an entry from now on; ``before`` are those it has. What stays is not touched."""
    wanted, there = dict.fromkeys(names), dict.fromkeys(before)
    tx.executemany(
        "DELETE FROM entry_link WHERE entry_id = ? AND kind = ? AND target = ? AND pin = ?"
        " AND said = ?",
        [_row(entry_id, name) for name in there if name not in wanted],
    )
    put(tx, entry_id, (name for name in wanted if name not in there))


def _row(entry_id: UUID, name: Name) -> tuple[Any, ...]:
    return entry_id.bytes, name.kind, name.target.bytes if name.target else b"", name.pin, name.said
