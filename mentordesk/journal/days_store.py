"""All SQL of days with writing. Functions take an open transaction."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mentordesk.journal.store import LINE, START, line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.journal.model import EntryLine
    from mentordesk.vault.database import Transaction


def counts(tx: Transaction, first: date, last: date) -> dict[date, int]:
    """How many standing entries were begun on each day from ``first`` to ``last``."""
    rows = tx.all(
        "SELECT day, count(*) FROM entry WHERE deleted IS NULL AND day BETWEEN ? AND ?"
        " GROUP BY day",
        (first.isoformat(), last.isoformat()),
    )
    return {date.fromisoformat(day): number for day, number in rows}


def first_day(tx: Transaction) -> date | None:
    """The oldest day with a standing entry."""
    row = tx.one("SELECT min(day) FROM entry WHERE deleted IS NULL")
    return date.fromisoformat(row[0]) if row and row[0] else None


def lines(tx: Transaction, days: Sequence[date], limit: int) -> list[EntryLine]:
    """At most ``limit`` standing entries begun on one of ``days``, newest first."""
    if not days:
        return []
    marks = ",".join("?" * len(days))
    rows = tx.all(
        f"SELECT {LINE}, {START} FROM entry e WHERE e.deleted IS NULL AND e.day IN ({marks})"
        " ORDER BY e.seq DESC LIMIT ?",
        (*(day.isoformat() for day in days), limit),
    )
    return [line_of(row) for row in rows]
