"""Desks on disk for tests: a clock that stands still, keys that are known, a folder that is new."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mentordesk.clock import Moment
from mentordesk.vault import keys
from mentordesk.vault.cipher import connect
from mentordesk.vault.database import Database
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage

MASTER = bytes(range(32))
KEY = bytes(range(100, 132))


@dataclass
class StandingClock:
    """A clock that moves only when a test moves it."""

    instant: datetime = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)

    def now(self) -> Moment:
        return Moment(self.instant, "Europe/Vienna")

    def monotonic(self) -> float:
        return self.instant.timestamp()

    def advance(self, **step: float) -> None:
        self.instant += timedelta(**step)


def master() -> bytearray:
    return bytearray(MASTER)


def desk_key() -> bytearray:
    """The key of ``desk.db`` on every desk of these tests."""
    return keys.desk_key(master())


def mailbox_key() -> bytearray:
    return keys.mailbox_key(master())


def folder_in(path: Path) -> DeskFolder:
    path.mkdir(mode=0o700, exist_ok=True)
    return DeskFolder(str(path))


@contextmanager
def opened(folder: DeskFolder) -> Iterator[Storage]:
    storage = Storage.open(folder, master(), StandingClock())
    try:
        yield storage
    finally:
        storage.close()


@contextmanager
def notebook(path: Path) -> Iterator[Database]:
    """A small encrypted file with one table ``note (id, text)``, and nothing of ours in it."""
    connection = connect(str(path), bytearray(KEY), create=True)
    connection.execute("CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, text TEXT)")
    connection.close()
    database = Database(str(path), bytearray(KEY))
    try:
        yield database
    finally:
        database.close()
