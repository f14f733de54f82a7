"""The rows of tags: which entry has which. Functions take an open transaction.

``tag`` holds each spelling once, ``entry_tag`` by which entries it is used; ``entry`` there is a
place. A spelling that no entry uses any more is swept out by the bin, and shown nowhere before.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mentordesk.journal.markdown.marks import fold_tag

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction


def put(tx: Transaction, seq: int, in_text: Iterable[str], beside: Iterable[str] = ()) -> None:
    """The tags of a new entry at a place: as written, without ``#``."""
    wanted = _wanted(in_text, beside)
    if wanted:
        _add(tx, seq, wanted)


def set_of(
    tx: Transaction, seq: int, in_text: Iterable[str], beside: Iterable[str] | None = None
) -> None:
    """The tags of an entry from now on; ``beside`` None: those beside its text stay.

    What stands already is not written again.
    """
    there = {shown: (tag, bool(is_beside)) for tag, shown, is_beside in _rows(tx, seq)}
    if beside is None:
        beside = [shown for shown, (_, is_beside) in there.items() if is_beside]
    wanted = _wanted(in_text, beside)
    gone = [(seq, tag) for shown, (tag, _) in there.items() if shown not in wanted]
    tx.executemany("DELETE FROM entry_tag WHERE entry = ? AND tag = ?", gone)
    moved = [
        (is_beside, seq, there[shown][0])
        for shown, is_beside in wanted.items()
        if shown in there and there[shown][1] != is_beside
    ]
    tx.executemany("UPDATE entry_tag SET beside = ? WHERE entry = ? AND tag = ?", moved)
    _add(tx, seq, {shown: side for shown, side in wanted.items() if shown not in there})


def beside_of(tx: Transaction, seq: int) -> list[str]:
    """The tags beside the text of an entry, in the order in which they were given."""
    rows = tx.all(
        "SELECT t.shown FROM entry_tag e JOIN tag t ON t.seq = e.tag"
        " WHERE e.entry = ? AND e.beside = 1 ORDER BY e.seq",
        (seq,),
    )
    return [row[0] for row in rows]


def _wanted(in_text: Iterable[str], beside: Iterable[str]) -> dict[str, bool]:
    """Each spelling once, and whether it stands beside the text: that outlasts the text."""
    wanted = dict.fromkeys(in_text, False)
    wanted.update(dict.fromkeys(beside, True))
    return {shown: side for shown, side in wanted.items() if fold_tag(shown)}


def _rows(tx: Transaction, seq: int) -> list[tuple[int, str, int]]:
    rows = tx.all(
        "SELECT e.tag, t.shown, e.beside FROM entry_tag e JOIN tag t ON t.seq = e.tag"
        " WHERE e.entry = ?",
        (seq,),
    )
    return [(tag, shown, beside) for tag, shown, beside in rows]


def _add(tx: Transaction, seq: int, wanted: dict[str, bool]) -> None:
    tx.executemany(
        "INSERT OR IGNORE INTO tag (shown, folded) VALUES (?, ?)",
        [(shown, fold_tag(shown)) for shown in wanted],
    )
    tx.executemany(
        "INSERT INTO entry_tag (entry, tag, beside) SELECT ?, seq, ? FROM tag WHERE shown = ?",
        [(seq, side, shown) for shown, side in wanted.items()],
    )
