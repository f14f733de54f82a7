"""Files that are there whole or not at all: temporary file, fsync, rename, fsync of the folder."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
from collections.abc import Iterator

from mentordesk.vault.errors import FolderReadOnly, KeysNotWritten, NoRoomForKeys

NEW = ".new"  # one fixed name: what a killed write leaves is overwritten by the next
FULL = (errno.ENOSPC, errno.EDQUOT)
FORBIDDEN = (errno.EROFS, errno.EACCES, errno.EPERM)


@contextlib.contextmanager
def writing_in(folder: str) -> Iterator[None]:
    """Turn what the system says about a failed write into an error a person can act on."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise NoRoomForKeys from error
        if error.errno in FORBIDDEN:
            raise FolderReadOnly(folder=folder) from error
        raise KeysNotWritten from error


def replace(path: str, content: bytes) -> None:
    """Put ``content`` at ``path``, durably; whoever looks finds the old file or the new one.

    Mode 0600. Raises ``OSError``, after which the old file still stands.
    """
    _put(path + NEW, path, content)


def hand_over(path: str, content: bytes) -> None:
    """Put ``content`` at a path outside the desk that a person chose; else as ``replace``.

    What lies beside it stays as it is: the file that is written first has a name of its own, and
    nobody can have put a file or a link there before.
    """
    _put(f"{path}.{secrets.token_hex(8)}{NEW}", path, content, os.O_EXCL)


def _put(temporary: str, path: str, content: bytes, more: int = 0) -> None:
    try:
        write_through(temporary, content, more)
        os.replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    sync_folder(os.path.dirname(path))


def write_through(path: str, content: bytes, more: int = 0) -> None:
    """Write a file for its owner alone and wait until the disk has it. ``more``: flags."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | more
    descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        _sync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(path: str) -> None:
    """Make the folder's own entries durable, where the system can."""
    if sys.platform == "win32":
        return  # a folder cannot be opened there; NTFS journals the rename itself
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        _sync(descriptor)
    finally:
        os.close(descriptor)


def _sync(descriptor: int) -> None:
    """As far as the platform goes: on macOS ``fsync`` stops at the drive's cache."""
    if sys.platform == "darwin":
        import fcntl

        with contextlib.suppress(OSError):  # not every file system has it
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)
