"""A new desk at the terminal: whole, with its recovery code shown, or not there at all."""

from __future__ import annotations

import contextlib
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk import settings
from mentordesk.rooms import Rooms
from mentordesk.vault import kdf, keys, placing, unlock
from mentordesk.vault.storage import Storage

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.clock import Clock
    from mentordesk.mentoring.me.model import Me
    from mentordesk.vault.layout import DeskFolder


def make(
    folder: DeskFolder,
    clock: Clock,
    passphrase: bytearray,
    owner: Me,
    show: Callable[[str], None],
) -> None:
    """A new desk for ``owner``; ``show`` is given the recovery code. ``passphrase`` is wiped.

    Whatever goes wrong after its header was written, showing the code included, takes all of it
    away again: nobody has seen the code of that header. Raises what ``unlock.make`` and
    ``Storage.open`` do.
    """
    folder.prepare()
    params = kdf.calibrate(clock)
    made = unlock.make(folder, passphrase, params, clock)
    with contextlib.ExitStack() as undo:
        undo.callback(keys.wipe, made.master)
        half = contextlib.ExitStack()
        undo.push(half)
        half.callback(_unmake, folder)
        _settle(folder, params)
        storage = Storage.open(folder, made.master, clock)
        try:
            Rooms(folder, clock, storage).me.begin(owner.name, owner.role)
        finally:
            storage.close()
        show(made.recovery_code)
        half.pop_all()


def _settle(folder: DeskFolder, params: kdf.KdfParams) -> None:
    from mentordesk.vault import atomic

    chosen = settings.load(folder.path)
    with atomic.writing_in(folder.path):
        settings.save(
            folder.path,
            replace(chosen, kdf_memory_kib=params.memory_kib, kdf_iterations=params.iterations),
        )


def _unmake(folder: DeskFolder) -> None:
    """Remove what ``make`` has written; there was no desk before, so nothing else is touched."""
    for path in (folder.header, folder.header_previous, folder.reserve):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)
    for path in (folder.desk_db, folder.mailbox_db):
        placing.remove(path)
        placing.remove(placing.temporary(path))
