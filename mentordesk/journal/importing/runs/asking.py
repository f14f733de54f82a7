"""What a person asks to be brought in, and who reads it."""

from __future__ import annotations

import os
from collections.abc import Generator
from dataclasses import dataclass, field

from mentordesk.journal.importing import readers
from mentordesk.journal.importing.errors import OwnDesk, UnknownFormat
from mentordesk.journal.importing.model import Pause
from mentordesk.journal.importing.reader import Reader
from mentordesk.journal.importing.sources.safety import Source
from mentordesk.text import without_unstorable


@dataclass(frozen=True, slots=True)
class Asked:
    """A path and how it is to be read.

    ``source`` is the name of a reader; empty: by what it is. ``password`` opens what is encrypted.
    """

    path: str = field(repr=False)
    source: str = ""
    password: str = field(default="", repr=False)

    @property
    def name(self) -> str:
        """The last part of the path, as the person knows it."""
        last = os.path.basename(os.path.normpath(self.path)) or self.path
        return without_unstorable(last)


def reader_for(asked: Asked, source: Source) -> Generator[Pause, None, Reader]:
    """The reader that is asked for, or the one that knows the source; with pauses.

    Raises ``UnknownFormat``.
    """
    if asked.source:
        return readers.reader_named(asked.source, asked.path)
    reader = yield from readers.recognising(source)
    if reader is None:
        raise UnknownFormat(path=asked.path)
    return reader


def refuse_own(path: str, desk_folder: str) -> None:
    """Refuse the desk's own files: to open and close one of them would take its locks away.

    Raises ``OwnDesk``.
    """
    asked, own = os.path.realpath(path), os.path.realpath(desk_folder)
    if asked == own or asked.startswith(os.path.join(own, "")) or _leads_to(asked, own):
        raise OwnDesk(path=path)
    if os.path.isfile(asked):
        _refuse_same(path, asked, own)


def _leads_to(asked: str, own: str) -> bool:
    """Whether a walk of the folder ``asked`` comes to the desk; hidden folders are left alone."""
    if not own.startswith(os.path.join(asked, "")):
        return False
    return not any(part.startswith(".") for part in os.path.relpath(own, asked).split(os.sep))


def _refuse_same(path: str, asked: str, own: str) -> None:
    """A file of the desk by another name is the same file."""
    found = os.stat(asked)
    try:
        with os.scandir(own) as entries:
            same = any(os.path.samestat(entry.stat(), found) for entry in entries)
    except OSError:
        return
    if same:
        raise OwnDesk(path=path)
