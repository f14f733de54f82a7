"""One encrypted file: a writing connection, a read-only one, and the transactions on them.

A value counts as saved only when ``write()`` has been left without an error: then COMMIT returned
and the operating system said that the bytes are on the disk.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from mentordesk.errors import UserFacingError
from mentordesk.vault.cipher import Connection, Error, connect, meaning
from mentordesk.vault.database_errors import (
    DatabaseMoved,
    DatabaseReadOnly,
    DiskFailing,
    DiskFull,
)
from mentordesk.vault.reserve import Reserve
from mentordesk.vault.transaction import Replay, Row, Transaction

__all__ = ["Database", "Row", "Transaction"]

#: With less than this free, an error of the kinds below is a full disk and not a failing one.
_NO_ROOM: Final = 256 * 1024
#: With more than this free, a disk that was full is given another try.
_ROOM_TO_WRITE: Final = 2 * _NO_ROOM
#: SQLITE_IOERR_ SHMOPEN, SHMSIZE, SHMMAP: the log's shared memory finds no room.
_ERRORS_WITHOUT_ROOM: Final = frozenset({4618, 4874, 5386})


class Database:
    """The two connections of one file.

    Any thread may call; each connection lets one in at a time, so that a reader never waits for
    the writer nor the writer for a reader. A thread may read while it writes, and then sees what
    was there before.
    """

    def __init__(
        self,
        path: str,
        key: bytearray,
        *,
        reserve: Reserve | None = None,
        read_only: bool = False,
    ) -> None:
        """Open the file at ``path``; the caller keeps ``key`` and wipes it."""
        self.path = path
        self.read_only = read_only
        self._reserve = reserve or Reserve(os.path.join(os.path.dirname(path), "reserve.bin"))
        self._reserve_is_spent = False
        self._trouble: type[UserFacingError] | None = None
        self._writer, self._reader = self._connected(key)
        self._identity = _identity(path)
        self._writing = threading.RLock()
        self._reading = threading.RLock()
        self._inside = False
        self._readers = 0

    def _connected(self, key: bytearray) -> tuple[Connection, Connection]:
        try:
            return self._connect_both(key)
        except (DiskFull, DiskFailing) as error:
            # The shared memory of the log needs room even for reading.
            if not self._has_no_room():
                raise
            if not self._reserve.give_up():
                raise DiskFull from error
            self._reserve_is_spent = True
            return self._connect_both(key)

    def _connect_both(self, key: bytearray) -> tuple[Connection, Connection]:
        writer = connect(self.path, key, read_only=self.read_only)
        try:
            return writer, connect(self.path, key, read_only=True)
        except UserFacingError:
            writer.close()
            raise

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """A write transaction: all of it is on the disk when this is left, or nothing is.

        Raises ``DiskFull`` when the reserve did not help either, ``DiskFailing`` after the first
        input/output error and from then on until the desk is opened again, ``DatabaseBusy``,
        ``DatabaseDamaged``, ``DatabaseReadOnly``, ``DatabaseMoved`` until it is back.
        """
        with self._writing:
            if self._inside:
                raise RuntimeError("a write transaction is open already")
            self._need_health()
            self._inside = True
            try:
                with self._errors_in_words():
                    replay = Replay(self._make_room)
                    self._begin()
                    yield Transaction(self._writer, replay)
                    replay.insist(self._commit)
            finally:
                self._inside = False
                self._roll_back()

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """One consistent view, on the connection that cannot write. May be nested."""
        with self._reading, self._errors_in_words():
            if self._readers == 0:
                self._reader.execute("BEGIN").close()
            self._readers += 1
            try:
                yield Transaction(self._reader)
            finally:
                self._readers -= 1
                if self._readers == 0 and self._reader.in_transaction:
                    self._reader.execute("ROLLBACK").close()

    def give_way(self, seconds: float) -> None:
        """Let a reader that is in come to its end, but wait no longer than ``seconds``.

        For long work on the writing connection, in Python between its statements: a search that
        goes on at the same time then has the interpreter for itself.
        """
        if self._reading.acquire(timeout=seconds):
            self._reading.release()

    def checkpoint(self) -> None:
        """Move everything from the write-ahead log into the file. Not inside a transaction."""
        with self._writing, self._errors_in_words():
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close both connections; SQLite folds the log into the file. Twice is once."""
        with self._writing, self._reading:
            self._reader.close()
            self._writer.close()

    def _need_health(self) -> None:
        if self.read_only:
            raise DatabaseReadOnly
        if _identity(self.path) != self._identity:  # what is written now would go with it
            raise DatabaseMoved(folder=os.path.dirname(self.path))
        if self._reserve_is_spent and self._reserve.make():
            self._reserve_is_spent = False
        if self._trouble is DiskFull and self._reserve.free_bytes() > _ROOM_TO_WRITE:
            self._trouble = None
        if self._trouble is not None:
            raise self._trouble

    def _begin(self) -> None:
        self._writer.execute("BEGIN IMMEDIATE").close()

    def _commit(self) -> None:
        self._writer.execute("COMMIT").close()

    def _roll_back(self) -> None:
        """Leave no transaction open. After most errors SQLite has seen to that itself."""
        with contextlib.suppress(Error):
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK").close()

    def _make_room(self, error: Error) -> bool:
        """On a full disk give up the reserve and begin afresh; whether that was so."""
        if not isinstance(self._meant(error), DiskFull):
            return False
        self._reserve_is_spent = True
        if not self._reserve.give_up():
            return False
        self._roll_back()
        self._writer.execute("PRAGMA wal_checkpoint").fetchall()
        self._begin()
        return True

    def _has_no_room(self) -> bool:
        return self._reserve.free_bytes() < _NO_ROOM

    def _meant(self, error: Error) -> Exception:
        meant = meaning(error, self.path)
        kind = getattr(error, "sqlite_errorcode", 0)
        if kind in _ERRORS_WITHOUT_ROOM and self._has_no_room():
            return DiskFull()
        return meant

    @contextmanager
    def _errors_in_words(self) -> Iterator[None]:
        """Say what SQLite's errors mean, and remember what the disk did wrong."""
        try:
            yield
        except Error as error:
            meant = self._meant(error)
            if meant is error:
                raise
            if isinstance(meant, DiskFull | DiskFailing):
                self._trouble = type(meant)
                self._reserve_is_spent |= isinstance(meant, DiskFull)
            raise meant from error


def _identity(path: str) -> tuple[int, int] | None:
    """Which file lies at ``path``; nothing where none does."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
