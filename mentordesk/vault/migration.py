"""How a file of an older schema becomes one of the present schema.

A file is never changed in place. A copy is made, migrated, compared and synced, and takes the
file's name in one step; whoever is killed or loses power on the way finds the old file or the new
one, never something between. The old file stays beside it for thirty days.
"""

from __future__ import annotations

import os
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
    from mentordesk.clock import Clock
    from mentordesk.vault.integrity import TableDigest

_ROOM_BESIDE: Final = 4 * 1024 * 1024  # bytes that a migration needs beside the copy itself


def bring_up(path: str, key: bytearray, kind: Kind, clock: Clock, folder: str = FOLDER) -> None:
    """Bring the file at ``path`` to the present schema; nothing happens where it has it.

    No connection to it may be open. Raises ``MigrationFailed`` (the file is as it was),
    ``DatabaseDamaged``, ``DatabaseBusy``, ``DiskFull``.
    """
    new = temporary(path)
    remove(new)
    done = False
    try:
        with errors_in_words(path):
            version, before = _copy(path, new, key)
            due = steps.after(version, kind, folder)
            if due:
                _take(new, key, due, before)
                _keep_old(path, before_name(path, version), key, clock)
                place(new, path)
        done = bool(due)
    finally:
        if not done:
            remove(new)


def _copy(path: str, new: str, key: bytearray) -> tuple[int, dict[str, TableDigest]]:
    """Copy through SQLite, with the same key and salt; the old schema's number and digests."""
    size = os.path.getsize(path)
    if free_bytes(os.path.dirname(path)) < size + size // 4 + _ROOM_BESIDE:
        raise DiskFull
    old = connect(path, key)
    try:
        # Leaving the log needs the file to itself: nobody else has it open if this succeeds.
        if value_of(old, "journal_mode = DELETE") != "delete":
            raise DatabaseBusy(file=os.path.basename(path))
        integrity.need_whole(old, os.path.basename(path))
        old.execute("VACUUM INTO ?", (new,)).close()
        return value_of(old, "user_version"), integrity.digests(old, integrity.tables(old))
    finally:
        old.close()


def _take(new: str, key: bytearray, due: list[Step], before: dict[str, TableDigest]) -> None:
    """Migrate the copy and prove that it still holds what it held."""
    connection = connect(new, key)
    try:
        rewritten = frozenset[str]().union(*(step.rewrites for step in due))
        kept = {name: digest for name, digest in before.items() if name not in rewritten}
        others = {name: digest for name, digest in before.items() if name in rewritten}
        _need_same(connection, others, "the copy differs from the file")
        connection.execute("PRAGMA foreign_keys = OFF").close()  # tables may be built anew
        for step in due:
            steps.take(connection, step)
        _need_same(connection, kept, "a table lost or changed rows")
        close_whole(connection)
    finally:
        connection.close()
    integrity.verify(new, key)


def _need_same(connection: Connection, wanted: dict[str, TableDigest], reason: str) -> None:
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
