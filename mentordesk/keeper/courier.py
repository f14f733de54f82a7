"""The courier's process: started by the keeper, because a desk's children have no network.

The desk writes the mailbox key into a pipe of which the courier has the other end; the keeper
holds both ends and reads neither.
"""

from __future__ import annotations

import json
import os

_KILL = 9
_LONGEST_LINE = 4096  # bytes of a status line


class Courier:
    """One round with the server. ``out`` brings its status line and its end."""

    def __init__(self, python: str, mailbox: str, key: int, *, asked: bool) -> None:
        """Start it with nothing but the mailbox's path, the key's pipe and a line to answer on."""
        self.out, theirs = os.pipe()
        os.set_blocking(self.out, False)
        streams = [
            (os.POSIX_SPAWN_DUP2, key, 0),
            (os.POSIX_SPAWN_DUP2, theirs, 1),
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        ]
        command = [python, "-I", "-m", "mentordesk.sync.courier", mailbox]
        try:
            self.pid = os.posix_spawn(
                python,
                [*command, "--asked"] if asked else command,
                {},
                file_actions=streams,
                setpgroup=0,
            )
        finally:
            os.close(theirs)
        self._said = b""

    def read(self) -> dict[str, object] | None:
        """Take what it said; its status once it has ended, ``None`` before."""
        try:
            piece = os.read(self.out, _LONGEST_LINE)
        except BlockingIOError:
            return None
        self._said = (self._said + piece)[:_LONGEST_LINE]
        return None if piece else self._status()

    def end(self) -> int:
        """Kill it if it still lives: its work is idempotent. Its exit status."""
        os.kill(self.pid, _KILL)
        _, status = os.waitpid(self.pid, 0)
        os.close(self.out)
        return os.waitstatus_to_exitcode(status)

    def _status(self) -> dict[str, object]:
        status: dict[str, object] = {"code": "no-answer", "sent": 0, "received": 0, "next": 0}
        try:
            line = json.loads(self._said)
        except ValueError:
            line = None
        return status | (line if isinstance(line, dict) else {})
