"""Merging the pages of the journal's index, a little at a time. Functions take a transaction.

The index marks words as gone and drops them when it merges the pages that hold them; by itself it
merges when it likes, and much at once. Where words must be gone from the file, or much was moved,
a merge is asked for, in ``meta``, and done in steps; a kill between two leaves it asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mentordesk.vault.database import Transaction

PAGES_AT_ONCE: Final = 200
"""Pages of the index that one step merges: some 40 ms."""

_ASKED, _BEGIN, _GO_ON = "index_to_merge", "begin", "go on"
#: What FTS5 does by itself: when it merges, as it comes, and what it is told for large moves.
_BY_ITSELF: Final = (("automerge", 4, 0), ("crisismerge", 16, 1999), ("deletemerge", 10, 0))


def ask(tx: Transaction) -> None:
    """Let all pages become one, in the steps that follow."""
    tx.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (_ASKED, _BEGIN))


def some(tx: Transaction) -> bool:
    """Merge some pages, if that was asked for; whether any was to do.

    When all are one, no word that was marked as gone is left in any.
    """
    row = tx.one("SELECT value FROM meta WHERE name = ?", (_ASKED,))
    if row is None:
        return False
    pages = -PAGES_AT_ONCE if row[0] == _BEGIN else PAGES_AT_ONCE
    before = _changes(tx)
    tx.execute("INSERT INTO entry_fts (entry_fts, rank) VALUES ('merge', ?)", (pages,))
    if _changes(tx) - before > 1:  # the command itself counts as one
        tx.execute("UPDATE meta SET value = ? WHERE name = ?", (_GO_ON, _ASKED))
    else:
        tx.execute("DELETE FROM meta WHERE name = ?", (_ASKED,))
    return True


def hold(tx: Transaction) -> None:
    """Until ``release``, in the same transaction, nothing is merged by itself."""
    for name, _, held in _BY_ITSELF:
        tx.execute("INSERT INTO entry_fts (entry_fts, rank) VALUES (?, ?)", (name, held))


def release(tx: Transaction) -> None:
    """Write what was indexed since ``hold`` to its pages, and merge as usual from now on."""
    tx.execute("INSERT INTO entry_fts (entry_fts) VALUES ('flush')")
    for name, usual, _ in _BY_ITSELF:
        tx.execute("INSERT INTO entry_fts (entry_fts, rank) VALUES (?, ?)", (name, usual))


def _changes(tx: Transaction) -> int:
    row = tx.one("SELECT total_changes()")
    return int(row[0]) if row else 0
