"""All SQL of the bin and of shredding. Functions take an open transaction.

What is deleted here is overwritten: the vault opens every file with ``secure_delete``. The index is
another matter: it marks an entry's words as gone and drops them when it next merges its pages. So
shredding asks for such a merge in the transaction that takes the rows away (``merge_store``).
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mentordesk.clock import from_micros, to_micros
from mentordesk.journal import merge_store
from mentordesk.journal.bin.model import BinLine
from mentordesk.journal.lived_time import DAYS
from mentordesk.journal.store import LINE, START, line_of

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

NOW_DUE: Final = 0
"""In ``entry.deleted``: it was thrown away for good, and goes with the next step."""

PIECES_AT_ONCE: Final = 8
"""Pieces of attachments in one step; each has at most 256 KiB."""

BYTES_AT_ONCE: Final = 2_000_000
"""Bytes of earlier wordings that one step takes away at most, but for one long wording."""

#: In this order: what hangs on the entry (?1: its id, ?2: its place), then the entry.
_STEPS: Final = (
    "DELETE FROM entry_fts WHERE rowid = ?2",
    "DELETE FROM draft WHERE entry_id = ?1",
    "DELETE FROM entry_version WHERE entry_id = ?1",
    (
        "DELETE FROM tag WHERE seq IN (SELECT tag FROM entry_tag WHERE entry = ?2) AND NOT EXISTS"
        " (SELECT 1 FROM entry_tag o WHERE o.tag = tag.seq AND o.entry <> ?2)"
    ),
    "DELETE FROM entry_tag WHERE entry = ?2",
    "DELETE FROM entry_link WHERE entry_id = ?1 OR (kind = 'entry' AND target = ?1)",
    "DELETE FROM passage WHERE entry_id = ?1",
    "DELETE FROM attachment WHERE entry_id = ?1",  # its pieces follow, some at a time
    "UPDATE entry_source SET entry_id = NULL WHERE entry_id = ?1",
    "DELETE FROM entry WHERE seq = ?2 AND id = ?1",
)


def lines(tx: Transaction) -> list[BinLine]:
    """What was put away, the latest first."""
    rows = tx.all(
        f"SELECT e.deleted, {LINE}, {START} FROM entry e WHERE e.deleted > ?"
        " ORDER BY e.deleted DESC, e.seq DESC",
        (NOW_DUE,),
    )
    return [BinLine(line_of(row[1:]), from_micros(row[0])) for row in rows]


def count(tx: Transaction) -> int:
    """How many entries lie in the bin."""
    row = tx.one("SELECT count(*) FROM entry WHERE deleted > ?", (NOW_DUE,))
    return int(row[0]) if row else 0


def throw_all(tx: Transaction) -> int:
    """Let everything that was put away go with the next steps; how many entries."""
    return tx.execute("UPDATE entry SET deleted = ? WHERE deleted > ?", (NOW_DUE, NOW_DUE))


def throw(tx: Transaction, entry_id: UUID) -> None:
    """Let an entry that was put away go with the next steps."""
    tx.execute("UPDATE entry SET deleted = ? WHERE id = ?", (NOW_DUE, entry_id.bytes))


def due(tx: Transaction, now: datetime, limit: int) -> list[tuple[UUID, int]]:
    """The ids and places of entries whose days in the bin are over, the first put away first."""
    rows = tx.all(
        "SELECT id, seq FROM entry WHERE deleted <= ? ORDER BY deleted LIMIT ?",
        (_last_day(now), limit),
    )
    return [(UUID(bytes=raw), seq) for raw, seq in rows]


def shred(tx: Transaction, entry_id: UUID, seq: int) -> None:
    """Take an entry away with all that hangs on it, and ask for the index to be merged."""
    both = entry_id.bytes, seq
    for step in _STEPS:
        tx.execute(step, both if "?2" in step else both[:1])
    merge_store.ask(tx)


def thin_out(tx: Transaction, entry_id: UUID) -> bool:
    """Take away the first wordings of a due entry that has too many for one step; whether it had.

    Until the last ones go with the entry it stays due, whatever comes between.
    """
    rows = tx.all(
        "SELECT seq, sum(octet_length(body)) OVER (ORDER BY seq),"
        " sum(octet_length(body)) OVER () FROM entry_version WHERE entry_id = ? ORDER BY seq",
        (entry_id.bytes,),
    )
    if not rows or rows[0][2] <= BYTES_AT_ONCE:
        return False
    first = [(seq,) for seq, so_far, _ in rows if so_far <= BYTES_AT_ONCE] or [rows[0][:1]]
    tx.executemany("DELETE FROM entry_version WHERE seq = ?", first)
    return True


def shred_attachments(tx: Transaction, now: datetime) -> int:
    """Take files away that were put away thirty days ago; how many. Their pieces follow."""
    return tx.execute("DELETE FROM attachment WHERE deleted <= ?", (_last_day(now),))


def drop_tags(tx: Transaction) -> int:
    """Take tags away that no entry has any more; how many."""
    return tx.execute(
        "DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM entry_tag e WHERE e.tag = tag.seq)"
    )


def drop_pieces(tx: Transaction, coming: Collection[int]) -> int:
    """Take some pieces away that belong to no file any more, nor to one that is coming; how many.

    ``coming``: the numbers of files that are still being read.
    """
    marks = ", ".join("?" * len(coming))
    return tx.execute(
        "DELETE FROM attachment_piece WHERE seq IN (SELECT p.seq FROM attachment_piece p"
        " WHERE NOT EXISTS (SELECT 1 FROM attachment a WHERE a.seq = p.attachment)"
        f" AND p.attachment NOT IN ({marks}) LIMIT ?)",
        (*coming, PIECES_AT_ONCE),
    )


def _last_day(now: datetime) -> int:
    return to_micros(now - timedelta(days=DAYS))
