"""``python -m tests.consent.arrows ACT FOLDER AT``: one act, killed at its AT-th database step.

A step is the beginning of a write transaction or the moment before its COMMIT, in either file: the
arrows of docs/decisions/0090. The key stands in the first argument file, made by the test.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from mentordesk.clock import SystemClock
from mentordesk.rooms import Rooms
from mentordesk.vault.database import Database
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from mentordesk.vault.transaction import Transaction
from mentordesk.wire.letters import Audience, Scope

WORDING = "In numbers, to the programme office."


class Cut:
    """Counts steps over both files and ends the process at one of them."""

    def __init__(self, at: int) -> None:
        self._left = at

    def step(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


class CutFile:
    """A database whose write transactions are steps."""

    def __init__(self, inner: Database, cut: Cut) -> None:
        self._inner, self._cut = inner, cut
        self.read = inner.read
        self.close = inner.close
        self.path = inner.path

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        self._cut.step()
        with self._inner.write() as tx:
            yield tx
            self._cut.step()  # all is written, nothing is committed


def opened(folder: str, key: bytes, at: int = 0) -> Rooms:
    """The rooms of a desk, cut at a step (0: never)."""
    place, clock = DeskFolder(folder), SystemClock("UTC")
    storage = Storage.open(place, bytearray(key), clock)
    cut = Cut(at)
    storage.desk = CutFile(storage.desk, cut)  # type: ignore[assignment]
    storage.mailbox = CutFile(storage.mailbox, cut)  # type: ignore[assignment]
    return Rooms(place, clock, storage)


def agree(rooms: Rooms) -> None:
    until = rooms.clock.now().instant.date() + timedelta(days=100)
    rooms.sharing.agree(Scope.ATTENDANCE, Audience.OFFICE, WORDING, until, standing=False)


def seal(rooms: Rooms) -> None:
    now = rooms.clock.now().instant
    seen = rooms.sharing.draft(Scope.ATTENDANCE, Audience.OFFICE, (now.year, now.month))
    rooms.sharing.seal(seen)


def withdraw(rooms: Rooms) -> None:
    for consent in rooms.sharing.consents():
        rooms.sharing.withdraw(consent.id)


ACTS = {"agree": agree, "seal": seal, "withdraw": withdraw}


def main(act: str, folder: str, at: str) -> int:
    with open(os.path.join(folder, "test.key"), "rb") as file:
        key = file.read()
    rooms = opened(folder, key, int(at))
    ACTS[act](rooms)
    rooms.storage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
