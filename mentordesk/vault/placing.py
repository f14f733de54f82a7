"""Give a finished file its name in one step that survives a loss of power.

Only for files that no SQLite connection of this process has open: closing a descriptor of such a
file would drop the locks of all.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import Final

from mentordesk.vault.atomic import FORBIDDEN, FULL, NEW, sync_folder
from mentordesk.vault.database_errors import DatabaseReadOnly, DiskFailing, DiskFull

_SIDE_FILES: Final = ("-wal", "-shm", "-journal")


def temporary(path: str) -> str:
    """Where the file that will become ``path`` is prepared."""
    return path + NEW


def remove(path: str) -> None:
    """Delete a database file and the files that SQLite keeps beside it, where they exist."""
    for name in (path, *(path + side for side in _SIDE_FILES)):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)


@contextlib.contextmanager
def disk_errors_in_words() -> Iterator[None]:
    """Say what the system's refusal to write, rename or sync means to a person."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise DiskFull from error
        if error.errno in FORBIDDEN:
            raise DatabaseReadOnly from error
        raise DiskFailing from error


def place(new: str, path: str) -> None:
    """Rename the closed file ``new`` to ``path``, its bytes and then its name made durable.

    For its owner alone (0600). Raises ``DiskFull``, ``DatabaseReadOnly``, ``DiskFailing``.
    """
    if any(os.path.exists(new + side) for side in _SIDE_FILES):
        raise DiskFailing  # SQLite could not fold its log in when the last connection was closed
    with disk_errors_in_words():
        os.chmod(new, 0o600)  # SQLite gives the log and its shared memory the same rights
        sync(new)
        os.replace(new, path)
        sync_folder(os.path.dirname(path))


def sync(path: str) -> None:
    """Have the disk hold every byte of the file at ``path``."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def free_bytes(folder: str) -> int:
    """Bytes that this person may still write on the disk of ``folder``."""
    if sys.platform == "win32":
        from shutil import disk_usage

        return disk_usage(folder).free
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize
