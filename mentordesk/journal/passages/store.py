"""All SQL that asks for starred passages, or takes them away. Functions take a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.journal.passage_model import Passage, PassageLine
from mentordesk.journal.passage_store import COLUMNS, STANDS, passage_of
from mentordesk.journal.store import LINE, START, line_of

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.vault.database import Transaction

_COLUMNS = f"{COLUMNS}, {STANDS}"
_WITH_LINE = (
    f"SELECT {_COLUMNS}, {LINE}, {START} FROM passage p JOIN entry e ON e.id = p.entry_id"
    " WHERE e.deleted IS NULL"
)
_OF_PASSAGE = 8


def passage(tx: Transaction, passage_id: UUID) -> Passage | None:
    """A passage, whether its entry stands or not."""
    row = tx.one(
        f"SELECT {_COLUMNS} FROM passage p JOIN entry e ON e.id = p.entry_id WHERE p.id = ?",
        (passage_id.bytes,),
    )
    return passage_of(row) if row else None


def of(tx: Transaction, entry_id: UUID) -> list[Passage]:
    """The passages of an entry, in the order of its text."""
    rows = tx.all(
        f"SELECT {_COLUMNS} FROM passage p JOIN entry e ON e.id = p.entry_id"
        " WHERE p.entry_id = ? ORDER BY p.at, p.seq",
        (entry_id.bytes,),
    )
    return [passage_of(row) for row in rows]


def lines(tx: Transaction, goal_id: UUID | None = None) -> list[PassageLine]:
    """Passages of standing entries, those starred last first; of one goal, or all."""
    if goal_id is None:
        rows = tx.all(f"{_WITH_LINE} ORDER BY p.seq DESC")
    else:
        rows = tx.all(f"{_WITH_LINE} AND p.goal_id = ? ORDER BY p.seq DESC", (goal_id.bytes,))
    return [PassageLine(passage_of(row[:_OF_PASSAGE]), line_of(row[_OF_PASSAGE:])) for row in rows]


def set_goal(tx: Transaction, passage_id: UUID, goal_id: UUID | None) -> None:
    """For which goal a passage is evidence; None: for none."""
    tx.execute(
        "UPDATE passage SET goal_id = ? WHERE id = ?",
        (goal_id.bytes if goal_id else None, passage_id.bytes),
    )


def drop(tx: Transaction, passage_id: UUID) -> None:
    """A passage that is starred no longer. The entry keeps its words."""
    tx.execute("DELETE FROM passage WHERE id = ?", (passage_id.bytes,))
