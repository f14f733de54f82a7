"""Where a copy is written: beside its final name until it is whole, then it gets that name.

Whoever is cut in the middle has nothing under the final name. What a killed run left beside it is
taken away when the desk is opened again (``left_behind``), or by the next copy in the same folder,
once nobody has written to it for an hour.
"""

from __future__ import annotations

import contextlib
import io
import os
import secrets
import shutil
from typing import TYPE_CHECKING

from mentordesk.journal.exporting import left_behind
from mentordesk.journal.exporting.errors import CopyInTheDesk, CopyNotWritten, CopyPlaceTaken
from mentordesk.vault.atomic import sync_folder

if TYPE_CHECKING:
    from mentordesk.clock import Moment

ABANDONED_AFTER = 3600
"""Seconds without a write."""
_PART = "mentordesk-copy-{}.part"
_BUFFER = 1 << 18
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Part:
    """A file or a folder that is being made. ``finish`` gives it its name, ``abandon`` ends it.

    All methods may raise ``OSError``; those that are ours are raised when it begins.
    """

    def __init__(self, path: str, now: Moment, *, folder: bool, over: bool, desk: str) -> None:
        """``over``: a file of this name is replaced, a folder never. ``desk``: its folder."""
        self.path = os.path.abspath(path)
        self._over = over
        above = os.path.dirname(self.path)
        if not os.path.isdir(above):
            raise CopyNotWritten
        if desk and _is_within(self.path, desk):
            raise CopyInTheDesk
        self._is_folder = folder
        self._refuse_taken()
        _sweep(above, now)
        self.part = os.path.join(above, "." + _PART.format(secrets.token_hex(8)))
        self._note = left_behind.note(desk, self.part)
        self._file: io.BufferedWriter | None = None
        with contextlib.ExitStack() as unless_made:
            unless_made.callback(left_behind.forget, self._note)
            if folder:
                os.mkdir(self.part, 0o700)
            else:
                self._file = new_file(self.part)
            unless_made.pop_all()

    @property
    def file(self) -> io.BufferedWriter:
        """What is written into, where it is a file."""
        if self._file is None:
            raise ValueError("a folder is no file")
        return self._file

    def stir(self) -> None:
        """Say that somebody is at work here."""
        os.utime(self.part)

    def finish(self) -> None:
        """All of it is on the disk; give it its name."""
        self._refuse_taken()
        if self._file is not None:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            os.replace(self.part, self.path)
        else:
            if hasattr(os, "sync"):
                os.sync()  # one call for a hundred thousand files
            if os.path.isdir(self.path):
                os.rmdir(self.path)  # it is empty, or this fails
            os.rename(self.part, self.path)
        sync_folder(os.path.dirname(self.path))
        left_behind.forget(self._note)

    def abandon(self) -> None:
        """Leave nothing behind. Never raises; twice is once."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
        _remove(self.part)
        if not os.path.lexists(self.part):
            left_behind.forget(self._note)

    def _refuse_taken(self) -> None:
        if not os.path.lexists(self.path):
            return
        is_folder = os.path.isdir(self.path) and not os.path.islink(self.path)
        if self._is_folder and is_folder and not os.listdir(self.path):
            return
        if self._over and not self._is_folder and not is_folder:
            return
        raise CopyPlaceTaken(path=os.path.basename(self.path))


def new_file(path: str) -> io.BufferedWriter:
    """A file for its owner alone that was not there before."""
    return io.BufferedWriter(io.FileIO(os.open(path, _NEW_FILE, 0o600), "w"), _BUFFER)


def _is_within(path: str, folder: str) -> bool:
    real, inside = os.path.realpath(path), os.path.realpath(folder)
    return os.path.normcase(real + os.sep).startswith(os.path.normcase(inside + os.sep))


def _sweep(folder: str, now: Moment) -> None:
    """Take away what a killed run left."""
    with contextlib.suppress(OSError):
        for entry in os.scandir(folder):
            if left_behind.PART.fullmatch(entry.name):
                age = now.instant.timestamp() - entry.stat(follow_symlinks=False).st_mtime
                if age > ABANDONED_AFTER:
                    _remove(entry.path)


def _remove(path: str) -> None:
    with contextlib.suppress(OSError):
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path, ignore_errors=True)
        else:
            os.unlink(path)
