"""What a person can act on when a copy of the journal cannot be made."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOTHING_MADE = QT_TRANSLATE_NOOP("errors", "No copy was made. Your journal is as it was.")


class CopyHasNoRoom(UserFacingError):
    """The disk is full."""

    code = "journal-copy-no-room"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "There is no room for the copy of your journal there.")
    safe = _NOTHING_MADE
    todo = QT_TRANSLATE_NOOP("errors", "Make room, choose another folder, or leave out the files.")


class CopyNotWritten(UserFacingError):
    """The folder is not there, or refuses."""

    code = "journal-copy-not-written"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "The copy of your journal could not be written there.")
    safe = _NOTHING_MADE
    todo = QT_TRANSLATE_NOOP("errors", "Choose a folder in which you may write.")


class CopyPlaceTaken(UserFacingError):
    """Something of that name is there already."""

    code = "journal-copy-place-taken"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "{path} is there already.")
    safe = QT_TRANSLATE_NOOP("errors", "It was left as it is, and no copy was made.")
    todo = QT_TRANSLATE_NOOP("errors", "Give the copy another name.")


class CopyInTheDesk(UserFacingError):
    """The desk's own folder is no place for a copy that anybody can read."""

    code = "journal-copy-in-the-desk"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "A copy cannot stand in the folder of the desk itself.")
    safe = _NOTHING_MADE
    todo = QT_TRANSLATE_NOOP("errors", "Choose a folder outside of it.")


class NothingToCopy(UserFacingError):
    """No entry answers."""

    code = "journal-copy-nothing"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "There is no entry to copy.")
    safe = QT_TRANSLATE_NOOP("errors", "No copy was made.")
    todo = QT_TRANSLATE_NOOP("errors", "Choose other days or other words.")


class CopyFileDamaged(UserFacingError):
    """The pieces of an attachment are not what was put in."""

    code = "journal-copy-file-damaged"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP("errors", "The file {name} in your journal is damaged.")
    safe = _NOTHING_MADE
    todo = QT_TRANSLATE_NOOP("errors", "Take it out of its entry, or make the copy without files.")


@contextlib.contextmanager
def in_words() -> Iterator[None]:
    """Say what the system answers to a write in sentences that a person can act on."""
    try:
        yield
    except OSError as error:
        raise (CopyHasNoRoom if error.errno in _FULL else CopyNotWritten) from error
