"""A desk that is made once in a process and laid out wherever a test wants one.

Making one derives its key from the passphrase, which is slow on purpose. What is kept is kept in
memory: nothing of it is left on the disk when the tests have ended.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from functools import cache

from mentordesk import settings
from mentordesk.clock import SystemClock
from mentordesk.ids import id_maker
from mentordesk.mentoring.me.service import MeService
from mentordesk.vault import unlock
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage


@dataclass(frozen=True)
class MadeDesk:
    """The files of a desk of today with nobody in it but its owner, and what opens it."""

    files: dict[str, bytes]
    key: bytes
    recovery_code: str

    @property
    def master(self) -> bytearray:
        """The master key, for whoever takes it to wipe."""
        return bytearray(self.key)

    def lay_out(self, folder: DeskFolder) -> None:
        """Write its files into ``folder``, which is made as the program makes it."""
        folder.prepare()
        for name, data in self.files.items():
            path = os.path.join(folder.path, name)
            os.makedirs(os.path.dirname(path), 0o700, exist_ok=True)
            with open(path, "wb", opener=_private) as file:
                file.write(data)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


@cache
def made_desk(name: str, role: str, passphrase: str) -> MadeDesk:
    """A desk made as the services do, with the cheapest derivation that is allowed."""
    clock = SystemClock("UTC")
    with tempfile.TemporaryDirectory(prefix="md-") as place:
        folder = DeskFolder(os.path.join(place, "desk"))
        made = unlock.make(folder, bytearray(passphrase.encode()), FLOOR, clock)
        key = bytes(made.master)
        settings.save(
            folder.path,
            settings.Settings(kdf_memory_kib=FLOOR.memory_kib, kdf_iterations=FLOOR.iterations),
        )
        storage = Storage.open(folder, made.master, clock)
        MeService(storage.desk, clock, id_maker(clock)).begin(name, role)
        storage.close()
        return MadeDesk(dict(_files(folder.path)), key, made.recovery_code)


def _files(folder: str) -> list[tuple[str, bytes]]:
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found.append((os.path.relpath(path, folder), file.read()))
    return found
