from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from mentordesk.clock import Moment, SystemClock
from mentordesk.rooms import Rooms
from mentordesk.server import home as homes
from mentordesk.server.__main__ import new_invite
from mentordesk.server.engine import open_engine
from mentordesk.server.home import Home
from mentordesk.server.service import Office
from mentordesk.server.store import SqlStore
from mentordesk.sync import mailbox
from mentordesk.sync.core import Failure, Outcome
from mentordesk.sync.courier import Courier
from mentordesk.sync.courier_file import CourierFile
from mentordesk.sync.transport import LinkFailed, Server
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from mentordesk.wire.bundle import close_down, open_up
from tests.made import made_desk

PASSPHRASE = b"lantern orbit quiet maple seven"


class MovedClock:
    """The machine's clock, moved by hand."""

    def __init__(self) -> None:
        self._clock = SystemClock("UTC")
        self.moved = timedelta()

    def now(self) -> Moment:
        now = self._clock.now()
        return Moment(now.instant + self.moved, now.zone)

    def monotonic(self) -> float:
        return self._clock.monotonic()


@dataclass
class Programme:
    """A real server's service over a real database, without HTTP."""

    home: Home

    def answer(self, sealed: bytes) -> bytes:
        engine = open_engine(self.home.database)
        office = Office(self.home, SystemClock("UTC"), secrets.token_bytes)
        with engine.begin() as connection:
            down, key = office.receive(
                SqlStore(connection), open_up(sealed, self.home.sealing_private), sealed
            )
        engine.dispose()
        return close_down(down, self.home.receipts_seed, key)


@dataclass
class OpenDesk:
    folder: DeskFolder
    clock: MovedClock
    master: bytearray
    rooms: Rooms

    def carry(self, programme: Programme | None) -> str:
        """One round of the real courier over the real mailbox; without a programme, no link."""

        def post(_server: Server, body: bytes, _seconds: float) -> bytes:
            if programme is None:
                raise LinkFailed(Failure(Outcome.NO_LINK, 0))
            return programme.answer(body)

        file = CourierFile(self.folder.mailbox_db, self.rooms.storage.courier_key())
        try:
            now = int(self.clock.now().instant.timestamp())
            return Courier(file, now, asked=True, post=post).run().outcome.value
        finally:
            file.close()

    def reopen(self) -> None:
        self.rooms.storage.close()
        self.rooms = Rooms(
            self.folder, self.clock, Storage.open(self.folder, self.master, self.clock)
        )

    def states(self) -> list[str]:
        with self.rooms.storage.mailbox.read() as box:
            return [one.state for one in mailbox.posted(box)]


@pytest.fixture
def programme(tmp_path: Path) -> Programme:
    home = homes.make(str(tmp_path / "server"), "http://127.0.0.1:9")
    open_engine(home.database).dispose()
    return Programme(home)


@pytest.fixture
def invite_line(programme: Programme) -> str:
    return new_invite(programme.home).line()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenDesk]:
    folder, clock = DeskFolder(str(tmp_path / "desk")), MovedClock()
    made = made_desk("Amara", "mentor", PASSPHRASE.decode())
    made.lay_out(folder)
    storage = Storage.open(folder, made.master, clock)
    opened = OpenDesk(folder, clock, made.master, Rooms(folder, clock, storage))
    yield opened
    opened.rooms.storage.close()
