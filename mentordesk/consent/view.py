"""The record as the door out may see it: a connection of its own, default deny.

Whatever statement runs here, SQLite asks ``authorize`` about each table and column; what is not
named is refused. No table of the journal is named, and no column that holds words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mentordesk.clock import to_micros
from mentordesk.vault.cipher import Connection
from mentordesk.vault.guarded import Guarded, reading_only

READABLE: Final = frozenset(
    {
        ("session", "id"),
        ("session", "pair_id"),
        ("session", "state"),
        ("session", "start"),
        ("session_move", "session_id"),
        ("session_move", "from_start"),
        ("goal", "id"),
        ("goal", "state"),
        ("goal", "owner"),
        ("goal", "seq"),
        ("shared_goal", "goal_id"),
        ("shared_goal", "opaque"),
    }
)
FUNCTIONS: Final = frozenset({"count"})

SESSIONS: Final = (
    "SELECT state, count(*) FROM session WHERE start >= ? AND start < ?"
    " AND pair_id IS NOT NULL GROUP BY state"  # of pairs alone: nobody agreed for a circle
)
MOVES: Final = (
    "SELECT count(*) FROM session_move JOIN session ON session.id = session_move.session_id"
    " WHERE from_start >= ? AND from_start < ? AND session.pair_id IS NOT NULL"
)
GOALS: Final = (
    "SELECT goal.id, goal.state, shared_goal.opaque FROM goal"
    " LEFT JOIN shared_goal ON shared_goal.goal_id = goal.id"
    " WHERE goal.owner = 'mine' ORDER BY goal.seq"  # of another's goal only they may speak
)
#: All that may be asked of the record on the way out. A line here is a privacy decision.
STATEMENTS: Final = frozenset({SESSIONS, MOVES, GOALS})


authorize: Final = reading_only(READABLE, FUNCTIONS)


@dataclass(frozen=True)
class Month:
    """A calendar month as instants: from its first, up to the next one's first."""

    name: str
    begins: int
    ends: int


class RecordView:
    """Named questions only; the connection is out of reach."""

    __slots__ = ("__guarded",)

    def __init__(self, connection: Connection) -> None:
        self.__guarded = Guarded(connection, authorize, STATEMENTS)

    def attendance(self, month: Month) -> dict[str, int]:
        """Sessions of a month, summed over all pairs: planned, held, moved, cancelled."""
        span = (month.begins, month.ends)
        counts: dict[str, int] = dict(self.__guarded.rows(SESSIONS, span))
        moved: int = self.__guarded.rows(MOVES, span)[0][0]
        return {
            "planned": sum(counts.values()),
            "held": counts.get("held", 0),
            "moved": moved,
            "cancelled": counts.get("cancelled", 0),
        }

    def goal_states(self) -> list[tuple[bytes, str, bytes | None]]:
        """The person's own goals: (id, state, its opaque id for sharing if it has one)."""
        return [(row[0], row[1], row[2]) for row in self.__guarded.rows(GOALS)]

    def close(self) -> None:
        """Close the connection."""
        self.__guarded.close()


def month_of(year: int, month: int) -> Month:
    """A calendar month by number, in UTC."""
    from datetime import UTC, datetime

    first = datetime(year, month, 1, tzinfo=UTC)
    after = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
    return Month(f"{year:04d}-{month:02d}", to_micros(first), to_micros(after))
