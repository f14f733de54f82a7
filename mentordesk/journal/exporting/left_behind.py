"""What a killed run left of a copy: clear text, perhaps in a folder that no copy is made in again.

While a part is being made a note of it lies in the desk's own folder. Who finds one when the desk
has opened knows that the part was left, and takes it away.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator

from mentordesk.changes import Changed, Done
from mentordesk.vault.atomic import sync_folder, write_through

PART = re.compile(r"\.mentordesk-copy-([0-9a-f]{16})\.part\Z")
_NOTE = re.compile(r"copying-[0-9a-f]{16}\Z")
_AT_ONCE = 200
"""Files that are taken away in one step."""
_PATH_AT_MOST = 32 * 1024


def note(desk: str, part: str) -> str:
    """Note that ``part`` is about to be made; where the note lies, "" where none could be made."""
    named = PART.fullmatch(os.path.basename(part))
    if not desk or named is None:
        return ""
    path = os.path.join(desk, f"copying-{named[1]}")
    try:
        write_through(path, os.fsencode(part), os.O_EXCL)
        sync_folder(desk)
    except OSError:  # a full desk must not keep anybody from saving a copy elsewhere
        forget(path)
        return ""
    return path


def forget(path: str) -> None:
    """There is no such part any more. Never raises."""
    with contextlib.suppress(OSError):
        os.unlink(path)


class LeftBehind:
    """Takes away what earlier runs left. Of one that goes on now, nothing: ``step`` comes first."""

    def __init__(self, folder: str) -> None:
        """``folder``: the desk's own; nobody else has it open."""
        self._folder = folder
        self._work: Iterator[None] | None = None

    def step(self) -> Done[bool]:
        """Go on for a moment; whether there is more to do. Never raises."""
        if self._work is None:
            self._work = _all_of(_notes(self._folder))
        with contextlib.suppress(OSError):
            for _ in self._work:
                return Done(True, Changed.NOTHING)
        return Done(False, Changed.NOTHING)


def _notes(folder: str) -> list[str]:
    with contextlib.suppress(OSError):
        return [os.path.join(folder, one) for one in os.listdir(folder) if _NOTE.fullmatch(one)]
    return []


def _all_of(notes: list[str]) -> Iterator[None]:
    for path in notes:
        with open(path, "rb") as file:
            part = os.fsdecode(file.read(_PATH_AT_MOST))
        if os.path.isabs(part) and PART.fullmatch(os.path.basename(part)):
            yield from _taken_away(part)
            if os.path.lexists(part) or not os.path.isdir(os.path.dirname(part)):
                continue  # a disk that is not here now may be the next time
        forget(path)


def _taken_away(part: str) -> Iterator[None]:
    if os.path.islink(part) or not os.path.isdir(part):
        forget(part)
        return
    for number, path in enumerate(_inside(part), 1):
        forget(path)
        if number % _AT_ONCE == 0:
            yield
    with contextlib.suppress(OSError):
        os.rmdir(part)


def _inside(part: str) -> Iterator[str]:
    """All that is no folder, however deep; each folder goes when it is empty."""
    for folder, folders, names in os.walk(part, topdown=False):
        below = [os.path.join(folder, name) for name in folders]
        yield from (os.path.join(folder, name) for name in names)
        yield from filter(os.path.islink, below)  # what it leads to is not ours
        for path in below:
            with contextlib.suppress(OSError):
                os.rmdir(path)
