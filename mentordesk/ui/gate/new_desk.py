"""A desk in the making: its keys lie aside until the person opens it, or go when they turn back.

Nothing of it is seen from the desk's own folder until ``settle`` renames the header into its
place; a first run that ends in the middle, by whatever, leaves no half-made desk. What a killed
one leaves aside is removed by the next.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.settings import Settings
    from mentordesk.vault.kdf import KdfParams
    from mentordesk.vault.unlock import Made

ASIDE = ".first-run"


class NewDesk:
    """Verbs on the desk in the making, for the second thread; they raise what ``unlock``'s do."""

    def __init__(self, folder: DeskFolder) -> None:
        self._folder = folder
        self._aside = DeskFolder(os.path.join(folder.path, ASIDE))

    def make(self, passphrase: bytearray, params: KdfParams, clock: Clock) -> Made:
        """Make the keys, aside. ``passphrase`` is wiped."""
        from mentordesk.vault import unlock

        unlock.need_no_desk(self._folder)
        self._folder.prepare()
        self.drop()
        return unlock.make(self._aside, passphrase, params, clock)

    def change_passphrase(
        self, master: bytearray, passphrase: bytearray, params: KdfParams
    ) -> None:
        """Another passphrase for the same keys: the code on the sheet stays what it is."""
        from mentordesk.vault import unlock

        unlock.change_passphrase(self._aside, master, passphrase, params)

    def confirm_sheet(self, master: bytearray) -> None:
        """Two groups were typed back."""
        from mentordesk.vault import unlock

        unlock.confirm_sheet(self._aside, master)

    def settle(self, settings: Settings) -> None:
        """Make it the desk of the folder: from the first rename on it is one, and whole."""
        from mentordesk import settings as settings_file
        from mentordesk.vault import atomic, unlock

        unlock.need_no_desk(self._folder)
        unlock.forget_reserve(self._folder)
        with atomic.writing_in(self._folder.path):
            settings_file.save(self._folder.path, settings)
            with open(self._aside.header, "rb") as file:
                content = file.read()
            os.replace(self._aside.header, self._folder.header)
            atomic.sync_folder(self._folder.path)
            atomic.replace(self._folder.header_previous, content)
        self.drop()

    def drop(self) -> None:
        """Remove what lies aside, as if there had been no first run."""
        with contextlib.suppress(OSError):
            for name in os.listdir(self._aside.path):
                os.unlink(os.path.join(self._aside.path, name))
            os.rmdir(self._aside.path)
