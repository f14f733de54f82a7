"""An opened desk for a verb of the journal: built from no more than such a verb needs.

Loading every room takes longer than writing an entry. What a verb needs beyond the journal itself,
to know what stands behind an ``@`` for one, is loaded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from mentordesk.cli.unlocking import unlocked
from mentordesk.ids import id_maker
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.old_words import OldWords
from mentordesk.journal.service import Journal
from mentordesk.vault import keys

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.journal.naming import Name
    from mentordesk.rooms import Rooms
    from mentordesk.vault.database import Transaction
    from mentordesk.vault.layout import DeskFolder
    from mentordesk.vault.storage import Storage


@dataclass(frozen=True)
class JournalDesk:
    """The storage, the journal in it, and the master key for as long as a verb needs it."""

    folder: DeskFolder
    clock: Clock
    storage: Storage
    master: bytearray

    @classmethod
    def open(cls, folder: DeskFolder, ask: Callable[[], bytearray], clock: Clock) -> JournalDesk:
        """Unlock with the passphrase that ``ask`` gives; settle what is the journal's to settle."""
        storage, master = unlocked(folder, ask, clock)
        desk = cls(folder, clock, storage, master)
        if not storage.read_only:
            desk.journal.settle_drafts()
            Bin(storage.desk, clock).sweep_step()
            OldWords(storage.desk, desk._names).all()
        return desk

    @cached_property
    def journal(self) -> Journal:
        """Private entries."""
        made = Journal(self.storage.desk, self.clock, id_maker(self.clock))
        made.naming = self._names
        return made

    @cached_property
    def rooms(self) -> Rooms:
        """All rooms over the same files."""
        from mentordesk.rooms import Rooms

        return Rooms(self.folder, self.clock, self.storage)

    def _names(self, tx: Transaction) -> Sequence[Name]:
        return self.rooms.journal.naming(tx)

    def close(self) -> None:
        """Close the files, forget the key."""
        keys.wipe(self.master)
        self.storage.close()
