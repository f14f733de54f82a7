"""One process a desk: a lock that the operating system drops when its holder dies.

The file stays where it is when the lock is released. Deleting it would let a third process lock a
new file of the same name while a second still waits on the old one.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from mentordesk.vault.database_errors import DeskIsOpen
from mentordesk.vault.errors import FolderReadOnly

if TYPE_CHECKING:
    from mentordesk.vault.layout import DeskFolder

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class DeskLock:
    """The hold on a desk. Taken before any of its databases is opened, dropped after the last."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def acquire(cls, folder: DeskFolder) -> DeskLock:
        """Take the desk in ``folder`` at once or raise ``DeskIsOpen``. Never waits."""
        try:
            descriptor = os.open(folder.lock, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise FolderReadOnly(folder=folder.path) from error
        try:
            _try_lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise DeskIsOpen from error
        return cls(descriptor)

    def release(self) -> None:
        """Let the next process have the desk. Twice is once."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
