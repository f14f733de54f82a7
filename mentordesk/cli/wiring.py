"""An opened desk for one verb."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.rooms import Rooms
from mentordesk.vault import keys, swap, tries, unlock
from mentordesk.vault.database_errors import DatabaseDamaged, LittleRoom
from mentordesk.vault.errors import WrongPassphrase
from mentordesk.vault.lock import DeskLock
from mentordesk.vault.reserve import LOW
from mentordesk.vault.storage import Storage

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.vault.layout import DeskFolder


class WaitAfterTries(UserFacingError):
    """Too soon after wrong passphrases."""

    code = "wait-after-tries"
    exit_code = Exit.NOT_UNLOCKED
    what = QT_TRANSLATE_NOOP("errors", "After the wrong passphrases this desk rests for a moment.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Try again in {seconds} seconds.")


@dataclass(frozen=True)
class Desk:
    """The storage, the rooms over it, and the master key for as long as a verb needs it."""

    storage: Storage
    rooms: Rooms
    master: bytearray

    @classmethod
    def open(cls, folder: DeskFolder, ask: Callable[[], bytearray], clock: Clock) -> Desk:
        """Unlock with the passphrase that ``ask`` gives; a desk that is held is told first."""
        DeskLock.acquire(folder).release()
        wait = tries.wait_seconds(folder, clock)
        if wait > 0:
            raise WaitAfterTries(seconds=int(wait) + 1)
        try:
            master = unlock.with_passphrase(folder, ask())
        except WrongPassphrase:
            tries.wrong(folder, clock)
            raise
        tries.right(folder)
        storage = Storage.open(folder, master, clock, _say_bringing)
        rooms = Rooms(folder, clock, storage)
        if not storage.read_only:
            rooms.journal.settle_drafts()
            rooms.attachments.settle()
            rooms.desk.settle_drafts()
            rooms.series.extend()
            rooms.bin.sweep_step()
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


def _say_bringing(part: int, parts: int) -> None:
    """One line on the standard error: a large desk takes a while, and output stays the answer's."""
    if part == 1:
        print(
            "mentordesk: bringing your desk up to date. Your writing is safe: the old file is kept"
            " until this is done.",
            file=sys.stderr,
        )
    print(f"mentordesk: step {part} of {parts}", file=sys.stderr)
