"""The two files of one desk, opened with the keys that come from the master key.

The rooms are not wired here: whoever opens a desk hands each room its database.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from mentordesk.vault import keys, schema
from mentordesk.vault.cipher import Connection, connect
from mentordesk.vault.database import Database
from mentordesk.vault.database_errors import DatabaseDamaged, DatabaseMissing
from mentordesk.vault.kept import forget_old
from mentordesk.vault.lock import DeskLock
from mentordesk.vault.reserve import Reserve
from mentordesk.vault.schema import Standing
from mentordesk.vault.steps import Kind

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.vault.integrity import Verified
    from mentordesk.vault.layout import DeskFolder
    from mentordesk.vault.migration import Tell

#: In the desk's table ``meta`` from the moment its mailbox has been made.
_MAILBOX_MADE: Final = "mailbox_made"


class Storage:
    """A desk that is open in this process, and in no other until ``close``.

    ``desk`` and ``mailbox`` are its two files. ``read_only`` says that a newer MentorDesk wrote
    one of them: all can be read and exported, nothing written.
    """

    def __init__(
        self,
        lock: DeskLock,
        desk: Database,
        mailbox: Database,
        reserve: Reserve,
        own_keys: tuple[bytearray, bytearray],
    ) -> None:
        self._lock = lock
        self._reserve = reserve
        self._desk_key, self._mailbox_key = own_keys
        self.desk = desk
        self.mailbox = mailbox
        self.read_only = desk.read_only or mailbox.read_only

    @classmethod
    def open(
        cls, folder: DeskFolder, master: bytearray, clock: Clock, tell: Tell | None = None
    ) -> Storage:
        """Take the desk, make or migrate its files where that is due, and open both.

        ``tell`` hears of each part of a migration of the desk's own file, which may be large. The
        caller keeps ``master`` (32 bytes) and wipes it; ``close`` wipes what is derived here.
        Raises the errors of ``database_errors`` and ``FolderReadOnly``; then nothing stays open.
        """
        with contextlib.ExitStack() as undo:
            lock = DeskLock.acquire(folder)
            undo.callback(lock.release)
            reserve = Reserve(folder.reserve)
            with _keys(master) as (desk_key, mailbox_key):
                _make_what_never_was(folder, desk_key, mailbox_key)
                desk = _opened(folder.desk_db, desk_key, "desk", reserve, clock, tell)
                undo.callback(desk.close)
                mailbox = _opened(folder.mailbox_db, mailbox_key, "mailbox", reserve, clock)
                undo.callback(mailbox.close)
                own = bytearray(desk_key), bytearray(mailbox_key)
            forget_old(folder.path, clock)
            reserve.make()
            undo.pop_all()
        return cls(lock, desk, mailbox, reserve, own)

    def view(self) -> Connection:
        """One more read-only connection to the desk, for the door out to put its watch on."""
        return connect(self.desk.path, self._desk_key, read_only=True)

    def courier_key(self) -> bytearray:
        """A copy of the mailbox key for the courier's pipe; the taker wipes it."""
        return bytearray(self._mailbox_key)

    def verify(self, master: bytearray) -> tuple[Verified, Verified]:
        """Authenticate every page and read every row of both files, on fresh connections.

        Raises ``DatabaseDamaged``. Not while another thread is inside a transaction.
        """
        from mentordesk.vault.integrity import verify

        with _keys(master) as (desk_key, mailbox_key):
            return verify(self.desk.path, desk_key), verify(self.mailbox.path, mailbox_key)

    def free_bytes(self) -> int:
        """Bytes that this person may still write on the disk of the desk."""
        return self._reserve.free_bytes()

    def is_low_on_room(self) -> bool:
        """Whether the disk has so little room left that the person should be told."""
        return self._reserve.is_low()

    def close(self) -> None:
        """Close both files and let another process have the desk. Twice is once."""
        self.desk.close()
        self.mailbox.close()
        keys.wipe(self._desk_key)
        keys.wipe(self._mailbox_key)
        self._lock.release()


@contextlib.contextmanager
def _keys(master: bytearray) -> Iterator[tuple[bytearray, bytearray]]:
    desk, mailbox = keys.desk_key(master), keys.mailbox_key(master)
    try:
        yield desk, mailbox
    finally:
        keys.wipe(desk)
        keys.wipe(mailbox)


def _opened(
    path: str,
    key: bytearray,
    kind: Kind,
    reserve: Reserve,
    clock: Clock,
    tell: Tell | None = None,
) -> Database:
    with contextlib.ExitStack() as undo:
        database = Database(path, key, reserve=reserve)
        undo.callback(database.close)
        standing = schema.standing(database, kind)
        if standing is Standing.CURRENT:
            undo.pop_all()
            return database
    if standing is Standing.OLDER:
        schema.migrate(path, key, kind, clock, tell=tell)
        return Database(path, key, reserve=reserve)
    return Database(path, key, reserve=reserve, read_only=True)


def _make_what_never_was(folder: DeskFolder, desk_key: bytearray, mailbox_key: bytearray) -> None:
    """Make the files of a desk that is opened for the first time, the desk's before the mailbox.

    A file that was there once is never made again: an empty journal in its place would look like
    a loss, and would become one when the next backup is taken.
    """
    has_desk, has_mailbox = map(_exists, (folder.desk_db, folder.mailbox_db))
    if has_desk and has_mailbox:
        return
    if not has_desk:
        if has_mailbox or _was_open_before(folder):
            raise DatabaseMissing(file=os.path.basename(folder.desk_db))
        schema.make(folder.desk_db, desk_key, "desk")
    desk = Database(folder.desk_db, desk_key)
    try:
        with desk.read() as tx:
            if tx.one("SELECT 1 FROM meta WHERE name = ?", (_MAILBOX_MADE,)):
                raise DatabaseMissing(file=os.path.basename(folder.mailbox_db))
        schema.make(folder.mailbox_db, mailbox_key, "mailbox")
        with desk.write() as tx:
            tx.execute("INSERT INTO meta (name, value) VALUES (?, '1')", (_MAILBOX_MADE,))
    finally:
        desk.close()


def _exists(path: str) -> bool:
    try:
        size = os.path.getsize(path)
    except FileNotFoundError:
        return False
    if size == 0:  # SQLite would take it for a new database
        raise DatabaseDamaged(file=os.path.basename(path))
    return True


def _was_open_before(folder: DeskFolder) -> bool:
    """Whether traces of an earlier desk.db lie here: its log, its older self, the reserve."""
    name = os.path.basename(folder.desk_db)
    traces = (f"{name}-wal", f"{name}.before-", os.path.basename(folder.reserve))
    return any(entry.startswith(traces) for entry in os.listdir(folder.path))
