"""All SQL that finds entries. Functions take an open transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.journal.store import FIRST_PLACE, LINE, line_of

if TYPE_CHECKING:
    from mentordesk.journal.model import EntryLine
    from mentordesk.text import Query
    from mentordesk.vault.database import Transaction


def search(
    tx: Transaction, query: Query, before: int | None, limit: int
) -> list[tuple[EntryLine, str]]:
    """Standing entries that answer ``query``, newest first, each with its whole body."""
    columns = f"{LINE}, e.body"
    top = FIRST_PLACE if before is None else before
    if query.match:
        rows = tx.all(
            f"SELECT {columns} FROM entry_fts f JOIN entry e ON e.seq = f.rowid"
            " WHERE entry_fts MATCH ? AND f.rowid < ? ORDER BY f.rowid DESC LIMIT ?",
            (query.match, top, limit),
        )
    else:
        rows = tx.all(
            f"SELECT {columns} FROM entry e WHERE e.seq < ? AND e.deleted IS NULL AND e.seq NOT IN"
            " (SELECT rowid FROM entry_fts WHERE entry_fts MATCH ?) ORDER BY e.seq DESC LIMIT ?",
            (top, query.without, limit),
        )
    return [(line_of(row), row[-1]) for row in rows]
