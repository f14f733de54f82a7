"""Two mebibytes set aside, so that a full disk can still take the last thing written.

The bytes are random because some file systems store equal bytes once or compress them away, and
such a file would free no room when it goes.
"""

from __future__ import annotations

import contextlib
import os
from typing import Final

from mentordesk.vault import atomic
from mentordesk.vault.placing import free_bytes

SIZE: Final = 2 * 1024 * 1024
#: Bytes that must be free before the reserve is made again: itself, and room to work beside it.
ROOM_TO_RETURN: Final = SIZE + SIZE // 4
#: Below this the window warns (SAFETY.md §3.4).
LOW: Final = 50 * 1024 * 1024


class Reserve:
    """The file that is given up when the disk is full. It is no database and holds nothing."""

    def __init__(self, path: str) -> None:
        self.path = path

    def exists(self) -> bool:
        """Whether the room is set aside, all of it."""
        with contextlib.suppress(FileNotFoundError):
            return os.path.getsize(self.path) == SIZE
        return False

    def make(self) -> bool:
        """Set the room aside if there is enough; whether it is set aside now."""
        if self.exists():
            return True
        if self.free_bytes() < ROOM_TO_RETURN:
            return False
        try:
            atomic.write_through(self.path, os.urandom(SIZE))
        except OSError:
            self.give_up()
            return False
        return True

    def give_up(self) -> bool:
        """Let the disk have the room back; whether there was any."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.path)
            return True
        return False

    def free_bytes(self) -> int:
        """Bytes that this person may still write on the disk of the desk."""
        return free_bytes(os.path.dirname(self.path))

    def is_low(self) -> bool:
        """Whether so little room is left that the person should be told.

        Where the folder is gone nothing is said of room: the next write says that it is gone.
        """
        try:
            return self.free_bytes() < LOW
        except FileNotFoundError:
            return False
