"""The keeper's claim on a desk: one keeper for each folder, held by a lock of the system.

The lock, not a file's content, says who is first: it ends with the process, however that ends.
"""

from __future__ import annotations

import fcntl
import os
from typing import TYPE_CHECKING

from mentordesk.keeper.troubles import FolderNotClaimed

if TYPE_CHECKING:
    from mentordesk.vault.layout import DeskFolder


class Claim:
    """The lock on ``keeper_lock`` of one desk's folder, from ``take`` to ``release``."""

    def __init__(self, fd: int) -> None:
        self._fd = fd

    @staticmethod
    def take(folder: DeskFolder) -> Claim | None:
        """Claim ``folder``; ``None`` when another keeper holds it.

        A folder that is not there yet is made, after ``prepare`` has seen that it suits; one that
        is there is not looked at here, for that costs time before the first window. Raises a
        ``UserFacingError`` when the folder cannot hold a desk.
        """
        if not os.path.isdir(folder.path):
            folder.prepare()
        try:
            fd = os.open(folder.keeper_lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise FolderNotClaimed(folder=folder.path) from error
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(fd)
            return None
        return Claim(fd)

    def release(self) -> None:
        """Let the next one be first."""
        os.close(self._fd)
