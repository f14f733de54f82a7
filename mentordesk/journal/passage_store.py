"""The rows of starred passages. Functions take an open transaction.

``at`` follows the words as they are changed; ``quote`` stays as it was starred.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import Moment, from_micros, to_micros
from mentordesk.journal.passage_model import Passage, find

if TYPE_CHECKING:
    from mentordesk.journal.model import Entry
    from mentordesk.vault.database import Transaction

COLUMNS = "p.id, p.entry_id, p.goal_id, p.written, p.zone, p.at, p.quote"
STANDS = "instr(e.body, p.quote) > 0"
"""Whether the words of ``passage p`` still stand in ``entry e``."""


def passage_of(row: tuple[Any, ...]) -> Passage:
    """A passage of ``COLUMNS`` and ``STANDS``."""
    raw, entry, goal, written, zone, at, quote, stands = row
    return Passage(
        id=UUID(bytes=raw),
        entry_id=UUID(bytes=entry),
        goal_id=UUID(bytes=goal) if goal else None,
        starred=Moment(from_micros(written), zone),
        at=at,
        quote=quote,
        stands=bool(stands),
    )


def add(tx: Transaction, passage: Passage) -> None:
    """A passage that is starred from now on."""
    tx.execute(
        "INSERT INTO passage (id, entry_id, goal_id, written, zone, at, quote)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(passage.id.bytes, passage.entry_id.bytes),
            passage.goal_id.bytes if passage.goal_id else None,
            *(to_micros(passage.starred.instant), passage.starred.zone),
            *(passage.at, passage.quote),
        ),
    )


def follow(tx: Transaction, entry: Entry, body: str) -> None:
    """Find the passages of ``entry`` in its next words; what is not there keeps its old place."""
    rows = tx.all("SELECT seq, at, quote FROM passage WHERE entry_id = ?", (entry.id.bytes,))
    moves = []
    for seq, at, quote in rows:
        place = find(body, quote, _moved(entry.body, body, at))
        if place is not None and place != at:
            moves.append((place, seq))
    tx.executemany("UPDATE passage SET at = ? WHERE seq = ?", moves)


def _moved(old: str, new: str, at: int) -> int:
    """Where to look for what stood at a place: as far from that end which is as it was."""
    behind = at + len(new) - len(old)
    if behind >= 0 and old[:at] != new[:at] and old[at:] == new[behind:]:
        return behind
    return at
