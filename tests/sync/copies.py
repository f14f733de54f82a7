"""Desks that are copied or put back from an older copy, and the server that they report to."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select

from mentordesk.clock import SystemClock
from mentordesk.rooms import Rooms
from mentordesk.server import tables
from mentordesk.server.engine import open_engine
from mentordesk.server.home import Home
from mentordesk.server.service import Office
from mentordesk.server.store import SqlStore
from mentordesk.sync import transport
from mentordesk.sync.courier import Courier, Post
from mentordesk.sync.courier_file import CourierFile
from mentordesk.sync.transport import Server
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from mentordesk.wire import seals
from mentordesk.wire.bundle import close_down, open_up
from mentordesk.wire.letters import Audience, Scope
from tests.consent.conftest import MovedClock, OpenDesk

S02, OFFICE = Scope.ATTENDANCE, Audience.OFFICE
KEPT = (tables.item, tables.consent, tables.data_key, tables.marker, tables.turn)


class CarelessStore(SqlStore):
    """The control: a server that does not remember what was sent under a number."""

    def turn(self, device: bytes, device_seq: int) -> bytes | None:
        del device, device_seq
        return None

    def add_turn(self, device: bytes, device_seq: int, digest: bytes) -> None:
        """Keeps nothing."""


@dataclass
class Reached:
    """The real service over the real database, without HTTP; opened once."""

    home: Home
    kind: type[SqlStore] = SqlStore
    engine: Engine = field(init=False)

    def __post_init__(self) -> None:
        self.engine = open_engine(self.home.database)
        self.office = Office(self.home, SystemClock("UTC"), secrets.token_bytes)

    def answer(self, _server: Server, sealed: bytes, _seconds: float) -> bytes:
        with self.engine.begin() as connection:
            opened = open_up(sealed, self.home.sealing_private)
            down, key = self.office.receive(self.kind(connection), opened, sealed)
        return close_down(down, self.home.receipts_seed, key)


def rows(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    """All that a copy could damage at the server."""
    with engine.begin() as connection:
        return {
            table.name: sorted(tuple(row) for row in connection.execute(select(table)))
            for table in KEPT
        }


def is_flagged(engine: Engine, device: bytes) -> bool:
    with engine.begin() as connection:
        held = SqlStore(connection).device(device)
    return held is not None and held.revoked


def numbers(engine: Engine) -> list[tuple[bytes, int]]:
    """(author, number) of every letter that is kept."""
    with engine.begin() as connection:
        items = connection.execute(select(tables.item.c.author, tables.item.c.seq)).all()
        given = connection.execute(select(tables.consent.c.author, tables.consent.c.given_seq))
        return [(row[0], row[1]) for row in (*items, *given.all())]


@dataclass
class Copied(OpenDesk):
    """A desk whose courier is given its link with each round."""

    def round(self, post: Post = transport.post) -> str:
        file = CourierFile(self.folder.mailbox_db, self.rooms.storage.courier_key())
        try:
            now = int(self.clock.now().instant.timestamp())
            outcome = Courier(file, now, asked=True, post=post).run().outcome.value
        finally:
            file.close()
        self.rooms.intake.read()
        return outcome

    def share(self) -> None:
        now = self.clock.now().instant
        sharing = self.rooms.sharing
        sharing.seal(sharing.draft(S02, OFFICE, (now.year, now.month)))

    def device(self) -> bytes:
        with self.rooms.storage.mailbox.read() as box:
            row = box.one("SELECT device_seed FROM enrolment")
        assert row is not None
        return seals.signing_public(row[0])

    def close(self) -> None:
        self.rooms.sharing._view.close()
        self.rooms.storage.close()

    def twin(self, place: Path) -> Copied:
        """A copy of the whole folder as it lies on the disk, opened elsewhere."""
        self.rooms.storage.close()
        shutil.copytree(self.folder.path, place)
        self.rooms = reopened(self.folder, self.master, self.clock)
        return opened(place, self.master)

    def put_back(self, older: Path) -> None:
        """The folder becomes what an older copy of it was."""
        self.rooms.storage.close()
        shutil.rmtree(self.folder.path)
        shutil.copytree(older, self.folder.path)
        self.rooms = reopened(self.folder, self.master, self.clock)

    def keep_copy(self, place: Path) -> None:
        self.rooms.storage.close()
        shutil.copytree(self.folder.path, place)
        self.rooms = reopened(self.folder, self.master, self.clock)


def reopened(folder: DeskFolder, master: bytearray, clock: MovedClock) -> Rooms:
    return Rooms(folder, clock, Storage.open(folder, master, clock))


def opened(place: Path, master: bytearray) -> Copied:
    folder, clock = DeskFolder(str(place)), MovedClock()
    return Copied(folder, clock, master, reopened(folder, master, clock))


def agreed(desk: Copied) -> bytes:
    until = desk.clock.now().instant.date() + timedelta(days=100)
    wording = "In numbers, to the office."
    return desk.rooms.sharing.agree(S02, OFFICE, wording, until, standing=False).value.id
