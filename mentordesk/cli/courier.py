"""The courier of one terminal verb: started while there still is a network, fed a key later."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

from mentordesk.sync.status import status_of
from mentordesk.vault import keys

LONGEST = 600  # seconds for one round, then it is ended: its work can be done again


class StartedCourier:
    """A courier that waits for its key. It is given no environment and no other descriptor."""

    def __init__(self, mailbox: str) -> None:
        options = ("--parent", str(os.getpid()), "--asked")
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-m", "mentordesk.sync.courier", mailbox, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,  # the key stays in no buffer of ours
            env={},
            close_fds=True,
        )

    def run(self, key: bytearray) -> dict[str, Any]:
        """Hand over the mailbox key (wiped here) and wait; the status line and the exit status."""
        try:
            if self._process.stdin is not None:
                self._process.stdin.write(key)
            said, _ = self._process.communicate(timeout=LONGEST)
        except (subprocess.TimeoutExpired, BrokenPipeError):
            self.end()
            said = b""
        finally:
            keys.wipe(key)
        return {**status_of(said), "exit": self._process.returncode}

    def end(self) -> None:
        """End it if it still runs."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()
