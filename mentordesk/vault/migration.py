"""How a file of an older schema becomes one of the present schema.

A file is never changed in place. A copy is made, migrated, compared and synced, and takes the
file's name in one step; whoever is killed or loses power on the way finds the old file or the new
one, never something between. The old file stays beside it for thirty days.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from itertools import count
from typing import TYPE_CHECKING, Final

from mentordesk.vault import integrity, steps
from mentordesk.vault.atomic import sync_folder
from mentordesk.vault.cipher import Connection, close_whole, connect, errors_in_words, value_of
from mentordesk.vault.database_errors import DatabaseBusy, DiskFull, MigrationFailed
from mentordesk.vault.kept import before_name
from mentordesk.vault.placing import (
    disk_errors_in_words,
    free_bytes,
    place,
    remove,
    temporary,
)
from mentordesk.vault.steps import FOLDER, Kind, Step

if TYPE_CHECKING:
    from collections.abc import Collection

    from mentordesk.clock import Clock
    from mentordesk.vault.integrity import TableDigest

Digests = dict[str, "TableDigest"]
Tell = Callable[[int, int], None]
"""Is told which part begins and how many there are, on the thread that migrates."""
PARTS: Final = 7  # checked, copied, read; changed, compared, checked; put in its place

_ROOM_BESIDE: Final = 4 * 1024 * 1024  # bytes that a migration needs beside the copy itself


class _Parts:
    """Counts the parts for whoever waits."""

    def __init__(self, tell: Tell | None) -> None:
        self._tell, self._numbers = tell, count(1)

    def begin(self) -> None:
        """The next part begins."""
        number = next(self._numbers)
        if self._tell is not None:
            self._tell(number, PARTS)


def bring_up(
    path: str,
    key: bytearray,
    kind: Kind,
    clock: Clock,
    *,
    folder: str = FOLDER,
    tell: Tell | None = None,
) -> None:
    """Bring the file at ``path`` to the present schema; nothing happens where it has it.

    No connection to it may be open. What ``tell`` raises ends it, as any error does: the file is
    as it was. Raises ``MigrationFailed`` (the file is as it was),
    ``DatabaseDamaged``, ``DatabaseBusy``, ``DiskFull``.
    """
    new = temporary(path)
    remove(new)
    parts = _Parts(tell)
    done = False
    try:
        with errors_in_words(path):
            version, before = _copy(path, new, key, parts)
            due = steps.after(version, kind, folder)
            if due:
                rewritten = frozenset[str]().union(*(step.rewrites for step in due))
                _take(new, key, due, _of(before, rewritten), parts)
                _prove(new, key, _but(before, rewritten), parts)
                parts.begin()
                _keep_old(path, before_name(path, version), key, clock)
                place(new, path)
        done = bool(due)
    finally:
        if not done:
            remove(new)


def _of(digests: Digests, names: Collection[str]) -> Digests:
    return {name: digest for name, digest in digests.items() if name in names}


def _but(digests: Digests, names: Collection[str]) -> Digests:
    return {name: digest for name, digest in digests.items() if name not in names}


def _copy(path: str, new: str, key: bytearray, parts: _Parts) -> tuple[int, Digests]:
    """Copy through SQLite, with the same key and salt; the old schema's number and digests."""
    size = os.path.getsize(path)
    if free_bytes(os.path.dirname(path)) < size + size // 4 + _ROOM_BESIDE:
        raise DiskFull
    old = connect(path, key)
    try:
        # Leaving the log needs the file to itself: nobody else has it open if this succeeds.
        if value_of(old, "journal_mode = DELETE") != "delete":
            raise DatabaseBusy(file=os.path.basename(path))
        parts.begin()
        integrity.need_sound(old, os.path.basename(path))
        parts.begin()
        old.execute("VACUUM INTO ?", (new,)).close()
        parts.begin()
        return value_of(old, "user_version"), integrity.digests(old, integrity.tables(old))
    finally:
        old.close()


def _take(new: str, key: bytearray, due: list[Step], rewritten: Digests, parts: _Parts) -> None:
    """Migrate the copy; tables that the steps rewrite are compared before that."""
    parts.begin()
    connection = connect(new, key)
    try:
        _need_same(connection, rewritten, "the copy differs from the file")
        connection.execute("PRAGMA foreign_keys = OFF").close()  # tables may be built anew
        for step in due:
            steps.take(connection, step)
        close_whole(connection)
    finally:
        connection.close()


def _prove(new: str, key: bytearray, kept: Digests, parts: _Parts) -> None:
    """Prove that the migrated copy still holds what it held, and that it is whole.

    Each on a fresh connection, so that nothing comes out of a cache; every row is read.
    """
    parts.begin()
    with closing(connect(new, key, read_only=True)) as connection:
        _need_same(connection, kept, "a table lost or changed rows")
        integrity.read_rows(connection, integrity.tables(connection).keys() - kept.keys())
    parts.begin()
    with closing(connect(new, key, read_only=True)) as connection:
        integrity.need_whole(connection, os.path.basename(new))


def _need_same(connection: Connection, wanted: Digests, reason: str) -> None:
    there = integrity.tables(connection)
    lost = [
        name
        for name, digest in wanted.items()
        if not set(digest.columns) <= set(there.get(name, ()))
    ]
    columns = {name: digest.columns for name, digest in wanted.items()}
    if lost or integrity.digests(connection, columns) != wanted:
        raise MigrationFailed(reason=reason)


def _keep_old(path: str, kept: str, key: bytearray, clock: Clock) -> None:
    """Give the old file a second name: a link where the disk can, a copy elsewhere."""
    remove(kept)
    try:
        os.link(path, kept)
    except OSError:
        new = temporary(kept)
        remove(new)
        old = connect(path, key)
        try:
            old.execute("VACUUM INTO ?", (new,)).close()
        finally:
            old.close()
        place(new, kept)
    now = clock.now().instant.timestamp()
    with disk_errors_in_words():
        os.utime(kept, (now, now))  # the thirty days begin here, whenever it was last written
        sync_folder(os.path.dirname(path))
