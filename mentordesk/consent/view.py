"""The record as the door out may see it: a connection of its own, default deny.

Whatever statement runs here, SQLite asks ``authorize`` about each table and column; what is not
named is refused. No table of the journal is named, and no column that holds words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from mentordesk.clock import to_micros

OK, DENY = 0, 1
READ, SELECT, TRANSACTION, FUNCTION = 20, 21, 22, 31

READABLE = frozenset(
    {
        ("session", "state"),
        ("session", "start"),
        ("session", "id"),
        ("session", "origin"),
        ("session", ""),
        ("session_move", "session_id"),
        ("session_move", "from_start"),
        ("session_move", ""),
        ("goal", "id"),
        ("goal", "state"),
        ("goal", "origin"),
        ("goal", "seq"),
        ("goal", ""),
        ("shared_goal", "goal_id"),
        ("shared_goal", "opaque"),
        ("shared_goal", ""),
    }
)
FUNCTIONS = frozenset({"count", "sum", "length"})


def authorize(
    action: int, first: str | None, second: str | None, database: str | None, inner: str | None
) -> int:
    """SQLite's question about one access of a statement being prepared."""
    if action in (SELECT, TRANSACTION):
        return OK
    if database not in ("main", None) or inner is not None:
        return DENY  # another file, or reached through a view or a trigger
    if action == READ:
        return OK if (first, second) in READABLE else DENY
    if action == FUNCTION:
        return OK if second in FUNCTIONS else DENY
    return DENY


@dataclass(frozen=True)
class Month:
    """A calendar month as instants: from its first, up to the next one's first."""

    name: str
    begins: int
    ends: int


class RecordView:
    """Named questions only; the connection is out of reach."""

    def __init__(self, connection: Any) -> None:
        connection.set_authorizer(authorize)
        self.__ask: Callable[..., Any] = connection.execute
        self.__close: Callable[[], None] = connection.close

    def attendance(self, month: Month) -> dict[str, int]:
        """Sessions of a month, summed over all pairs: planned, held, moved, cancelled."""
        rows = self.__ask(
            "SELECT state, count(*) FROM session WHERE start >= ? AND start < ? GROUP BY state",
            (month.begins, month.ends),
        ).fetchall()
        counts: dict[str, int] = dict(rows)
        moved = self.__ask(
            "SELECT count(*) FROM session_move WHERE from_start >= ? AND from_start < ?",
            (month.begins, month.ends),
        ).fetchone()[0]
        return {
            "planned": sum(counts.values()),
            "held": counts.get("held", 0),
            "moved": moved,
            "cancelled": counts.get("cancelled", 0),
        }

    def goal_states(self) -> list[tuple[bytes, str, bytes | None]]:
        """Every goal of this desk: (id, state, its opaque id for sharing if it has one)."""
        rows: list[tuple[bytes, str, bytes | None]] = self.__ask(
            "SELECT goal.id, goal.state, shared_goal.opaque FROM goal"
            " LEFT JOIN shared_goal ON shared_goal.goal_id = goal.id ORDER BY goal.seq"
        ).fetchall()
        return rows

    def close(self) -> None:
        """Close the connection."""
        self.__close()


def month_of(year: int, month: int) -> Month:
    """A calendar month by number, in UTC."""
    from datetime import UTC, datetime

    first = datetime(year, month, 1, tzinfo=UTC)
    after = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
    return Month(f"{year:04d}-{month:02d}", to_micros(first), to_micros(after))
