"""What a person can do with entries that were put away, and what time does with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from mentordesk.changes import Changed, Done
from mentordesk.journal import lived_time, merge_store, saving
from mentordesk.journal import store as entries
from mentordesk.journal.bin import store
from mentordesk.journal.bin.model import BinLine, EntryStands
from mentordesk.vault.kept import forget_before

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.journal.model import Entry
    from mentordesk.vault.database import Database

Coming = Callable[[], frozenset[int]]
ENTRIES_AT_ONCE: Final = 10
"""Entries that one step shreds at most."""


class Bin:
    """The bin of one desk. Verbs on the writer thread, queries on the reader."""

    def __init__(self, database: Database, clock: Clock, coming: Coming = frozenset) -> None:
        """``coming`` answers the numbers of files whose pieces are still coming in."""
        self._database = database
        self._clock = clock
        self._coming = coming

    def lines(self) -> list[BinLine]:
        """What was put away, the latest first."""
        with self._database.read() as tx:
            return store.lines(tx)

    def count(self) -> int:
        """How many entries lie in it."""
        with self._database.read() as tx:
            return store.count(tx)

    def now(self) -> datetime:
        """The present instant (UTC), for ``BinLine.days_left``."""
        return self._clock.now().instant

    def restore(self, entry_id: UUID) -> Done[Entry]:
        """Bring an entry back to its place. Raises EntryGone."""
        with self._database.write() as tx:
            entry = saving.need(tx, entry_id)
            if entry.deleted:
                entries.bring_back(tx, entry)
            return Done(saving.need(tx, entry_id), Changed.JOURNAL)

    def shred(self, entry_id: UUID) -> Done[UUID]:
        """Take an entry of the bin away for good, with every wording and all that hangs on it.

        ``sweep_step`` does the rest: the index, the pieces of its files, and where there are very
        many, its wordings. The file from before a migration holds it too, and goes at once. Raises
        EntryGone, EntryStands.
        """
        with self._database.write() as tx:
            entry = saving.need(tx, entry_id)
            if not entry.deleted:
                raise EntryStands
            store.throw(tx, entry_id)
            if not store.thin_out(tx, entry_id):
                store.shred(tx, entry_id, entry.seq)
            forget_before(self._database.path)
        return Done(entry_id, Changed.JOURNAL, erases=True)

    def shred_all(self) -> Done[int]:
        """Empty the bin: it is empty at once, ``sweep_step`` takes away what was in it."""
        with self._database.write() as tx:
            number = store.throw_all(tx)
            forget_before(self._database.path)
        return Done(number, Changed.JOURNAL if number else Changed.NOTHING, erases=bool(number))

    def sweep_step(self) -> Done[bool]:
        """Some of what is due: entries and files of thirty days ago, then what is left behind.

        True: there may be more. At most some 200 ms, one transaction; a kill between two steps
        leaves what the next one goes on with.
        """
        now = self._clock.now().instant
        with self._database.write() as tx:
            lived_time.live_on(tx, now)
            due = store.due(tx, now, ENTRIES_AT_ONCE)
            for entry_id, seq in due:
                if store.thin_out(tx, entry_id):
                    break
                store.shred(tx, entry_id, seq)
            if due or store.shred_attachments(tx, now) or store.drop_tags(tx):
                return Done(True, Changed.JOURNAL, erases=True)
            dropped = store.drop_pieces(tx, self._coming())
            return Done(bool(dropped) or merge_store.some(tx), Changed.NOTHING)

    def sweep(self) -> Done[int]:
        """All steps, one after the other; how many. For where nobody waits."""
        changed, erases, steps = Changed.NOTHING, False, 0
        while True:
            done = self.sweep_step()
            changed, erases = changed | done.changed, erases or done.erases
            if not done.value:
                return Done(steps, changed, erases=erases)
            steps += 1
