"""The courier's process: started by the keeper, because a desk's children have no network.

The desk writes the mailbox key into a pipe of which the courier has the other end; the keeper
lends that end and never reads it.
"""

from __future__ import annotations

import os
import select
import time

from mentordesk.sync.status import LONGEST_LINE, Status, status_of

_TERM, _KILL = 15, 9


class Courier:
    """One round with the server. ``out`` brings its status line and its end."""

    def __init__(self, python: str, mailbox: str, key: int, *, asked: bool) -> None:
        """Start it with nothing but the mailbox's path, the key's pipe and a line to answer on.

        Raises ``OSError`` when the system cannot start it; nothing is left open then.
        """
        self.out, theirs = os.pipe()
        os.set_blocking(self.out, False)
        streams = [
            (os.POSIX_SPAWN_DUP2, key, 0),
            (os.POSIX_SPAWN_DUP2, theirs, 1),
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        ]
        command = [python, "-I", "-m", "mentordesk.sync.courier", mailbox]
        command += ["--parent", str(os.getpid()), *(["--asked"] if asked else [])]
        try:
            self.pid = os.posix_spawn(python, command, {}, file_actions=streams, setpgroup=0)
        except OSError:
            os.close(self.out)
            raise
        finally:
            os.close(theirs)
        self._said = b""

    def read(self) -> Status | None:
        """Take what it said; its status once there is nothing more to wait for, ``None`` before."""
        try:
            piece = os.read(self.out, LONGEST_LINE)
        except BlockingIOError:
            return None
        self._said += piece
        if piece and len(self._said) <= LONGEST_LINE:
            return None
        return status_of(self._said)

    def ask_to_end(self) -> None:
        """Let it finish the commit that it is in, and no more."""
        os.kill(self.pid, _TERM)  # not waited for yet, so the number is still its own

    def has_ended_within(self, seconds: float) -> bool:
        """Wait for its end, which closes ``out``; only where nothing else waits for us."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if select.select([self.out], [], [], left)[0] and self.read() is not None:
                return True
        return False

    def end(self) -> int:
        """Kill it if it still lives: its work is idempotent. Its exit status."""
        os.kill(self.pid, _KILL)
        _, status = os.waitpid(self.pid, 0)
        os.close(self.out)
        return os.waitstatus_to_exitcode(status)
