"""An opened desk for one verb."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mentordesk.cli.unlocking import unlocked
from mentordesk.rooms import Rooms
from mentordesk.vault import keys, swap, unlock
from mentordesk.vault.database_errors import DatabaseDamaged, LittleRoom
from mentordesk.vault.reserve import LOW

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.vault.layout import DeskFolder
    from mentordesk.vault.storage import Storage


@dataclass(frozen=True)
class Desk:
    """The storage, the rooms over it, and the master key for as long as a verb needs it."""

    storage: Storage
    rooms: Rooms
    master: bytearray

    @classmethod
    def open(cls, folder: DeskFolder, ask: Callable[[], bytearray], clock: Clock) -> Desk:
        """Unlock with the passphrase that ``ask`` gives; a desk that is held is told first."""
        storage, master = unlocked(folder, ask, clock)
        rooms = Rooms(folder, clock, storage)
        if not storage.read_only:
            rooms.journal.settle_drafts()
            rooms.attachments.settle()
            rooms.desk.settle_drafts()
            rooms.series.extend()
            rooms.bin.sweep_step()
            rooms.old_words.all()
        return cls(storage, rooms, master)

    def facts(self) -> dict[str, Any]:
        """What this desk is, for ``info``."""
        header = unlock.facts(self.rooms.folder)
        me = self.rooms.me.me()
        return {
            "folder": self.rooms.folder.path,
            "vault": str(header.vault_id),
            "name": me.name if me else "",
            "role": me.role.value if me else "",
            "entries": self.rooms.journal.count(),
            "sheet_confirmed": header.sheet_confirmed,
            "keyring": header.has_keyring,
            "read_only": self.storage.read_only,
            "key_memory_mib": header.params.memory_kib // 1024,
            "swap": swap.look().swap.value,
            "free_mib": self.storage.free_bytes() // 2**20,
        }

    def verify(self) -> dict[str, list[str]]:
        """Problems by file; empty lists where all is sound."""
        report: dict[str, list[str]] = {"desk.db": [], "mailbox.db": []}
        try:
            self.storage.verify(self.master)
        except DatabaseDamaged as error:
            report[str(error.values.get("file", "desk.db"))] = [error.in_english()]
        return report

    def remarks(self) -> list[str]:
        """What the person should know of the disk below this desk, in sentences."""
        if self.storage.is_low_on_room():
            return [LittleRoom(megabytes=LOW // 2**20).in_english()]
        return []

    def remarks_on_memory(self) -> list[str]:
        """What the person should know of where this computer puts its memory, in sentences."""
        remark = swap.look().remark()
        return [remark.in_english()] if remark is not None else []

    def close(self) -> None:
        """Close the files, forget the key."""
        keys.wipe(self.master)
        self.storage.close()
