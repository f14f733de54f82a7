"""A copy of a file that leaves the desk: piece by piece, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from typing import TYPE_CHECKING

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.vault.atomic import NEW, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator


class CopyNotSaved(UserFacingError):
    """The copy could not be written where the person wanted it."""

    code = "attachment-copy-not-saved"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "The copy could not be written there.")
    safe = QT_TRANSLATE_NOOP("errors", "No file was made, and the one in your desk is as it was.")
    todo = QT_TRANSLATE_NOOP("errors", "Make room on that disk, or choose another folder.")


class CopyFile:
    """Takes pieces; ``finish`` puts them at the path. Off the window's thread."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._new = f"{path}.{secrets.token_hex(8)}{NEW}"
        self._number = -1

    def write(self, piece: bytes) -> None:
        """One more piece. Raises ``CopyNotSaved``; then nothing is left of it."""
        with self._or_nothing():
            if self._number < 0:
                flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
                flags |= getattr(os, "O_BINARY", 0)
                self._number = os.open(self._new, flags, 0o600)
            rest = memoryview(piece)
            while rest:
                rest = rest[os.write(self._number, rest) :]

    def finish(self) -> None:
        """All pieces were given. Raises ``CopyNotSaved``."""
        self.write(b"")
        with self._or_nothing():
            os.fsync(self._number)
            self._close()
            os.replace(self._new, self._path)
        with contextlib.suppress(OSError):  # the copy is there; not every folder can be synced
            sync_folder(os.path.dirname(self._path))

    def drop(self) -> None:
        """Leave nothing."""
        self._close()
        with contextlib.suppress(OSError):
            os.unlink(self._new)

    def _close(self) -> None:
        number, self._number = self._number, -1
        if number >= 0:
            os.close(number)

    @contextlib.contextmanager
    def _or_nothing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self.drop()
            raise CopyNotSaved from error
