"""The journal's full text: what stands in ``entry_fts``, and the proof that nothing is missing.

Its rowids are the entries' places, so that newest first is the order in which the index lies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.journal import tag_store
from mentordesk.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mentordesk.vault.database import Transaction

_PUT = "INSERT INTO entry_fts (rowid, title, body) VALUES (?, ?, ?)"


def put(tx: Transaction, seq: int, title: str, body: str, beside: Sequence[str] = ()) -> None:
    """Index the words of the entry at a place where nothing is indexed yet.

    The tags beside its text are found like words behind it.
    """
    tx.execute(_PUT, _folded(seq, title, body, beside))


def put_many(tx: Transaction, entries: Iterable[tuple[int, str, str, Sequence[str]]]) -> None:
    """The same for many (place, title, body, tags beside it), by rising places.

    The index writes its pages whenever a place is lower than the one before.
    """
    tx.executemany(_PUT, [_folded(*entry) for entry in entries])


def _folded(seq: int, title: str, body: str, beside: Sequence[str]) -> tuple[int, str, str]:
    return seq, fold(title), fold("\n".join((body, *beside)) if beside else body)


def put_again(tx: Transaction, seq: int) -> None:
    """Index the entry at a place as it stands; nothing where none does."""
    row = tx.one("SELECT title, body FROM entry WHERE seq = ? AND deleted IS NULL", (seq,))
    if row is not None:
        put(tx, seq, row[0], row[1], tag_store.beside_of(tx, seq))


def forget(tx: Transaction, seq: int) -> None:
    """Take what is indexed at a place out of the index; nothing there is no error."""
    tx.execute("DELETE FROM entry_fts WHERE rowid = ?", (seq,))
