"""What entries of schemas before the seventh hold of tags and names: read from their words once.

They are known by their small places. ``meta`` says how far down they were read, so that it is
done in steps, and a kill between two leaves what the next one goes on with. No word is changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from mentordesk.changes import Changed, Done
from mentordesk.journal import following
from mentordesk.journal.naming import NameSource, asked_once

if TYPE_CHECKING:
    from mentordesk.vault.database import Database, Transaction

SMALL: Final = 1_000_000_000
"""Below this a place is none in time but a number of an older schema."""

STEP: Final = 200
"""Entries that are read in one step at most."""

STEP_CHARACTERS: Final = 250_000
"""Characters of one step at most, but for one long entry."""

AT_ONCE: Final = 20
"""So many times as much is read in a step where nobody waits: names are asked for once in each."""

_READ_DOWN_TO: Final = "old_words_read_down_to"


class OldWords:
    """The reading of one desk's old entries. On the writer thread."""

    def __init__(self, database: Database, names: NameSource) -> None:
        self._database, self._names = database, names

    def step(self, times: int = 1) -> Done[bool]:
        """Read some more, at most some 200 ms (``times``: so often as much); True: there is more.

        The last step says that the journal changed.
        """
        with self._database.write() as tx:
            some = read_some(tx, self._names, times)
            more = some and _is_left(tx)
        return Done(more, Changed.JOURNAL if some and not more else Changed.NOTHING)

    def all(self) -> None:
        """All steps, one after the other: for where nobody waits."""
        while self.step(AT_ONCE).value:
            pass


def read_some(tx: Transaction, names: NameSource, times: int = 1) -> bool:
    """Read the newest of the old entries that were not read yet; whether there was one."""
    rows = _next(tx, times)
    known = asked_once(names)
    for seq, raw, body in rows:
        following.follow_old(tx, (seq, UUID(bytes=raw)), body, known)
    if rows:
        tx.execute(
            "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)",
            (_READ_DOWN_TO, str(rows[-1][0])),
        )
    return bool(rows)


def _next(tx: Transaction, times: int) -> list[tuple[int, bytes, str]]:
    found: list[tuple[int, bytes, str]] = []
    characters = 0
    lengths = tx.all(
        "SELECT seq, length(body) FROM entry WHERE seq < ? ORDER BY seq DESC LIMIT ?",
        (_down_to(tx), STEP * times),
    )
    for seq, length in lengths:
        characters += length
        if found and characters > STEP_CHARACTERS * times:
            break
        found += tx.all("SELECT seq, id, body FROM entry WHERE seq = ?", (seq,))
    return found


def _is_left(tx: Transaction) -> bool:
    return tx.one("SELECT 1 FROM entry WHERE seq < ? LIMIT 1", (_down_to(tx),)) is not None


def _down_to(tx: Transaction) -> int:
    row = tx.one("SELECT value FROM meta WHERE name = ?", (_READ_DOWN_TO,))
    return int(row[0]) if row else SMALL
