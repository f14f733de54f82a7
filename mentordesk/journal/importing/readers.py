"""Every format that can be read, and telling which one a source is."""

from __future__ import annotations

from collections.abc import Generator

from mentordesk.journal.importing.errors import BrokenSource, UnknownFormat
from mentordesk.journal.importing.formats import apple_journal, plain_text
from mentordesk.journal.importing.formats.day_one import reader as day_one
from mentordesk.journal.importing.formats.enex import reader as enex
from mentordesk.journal.importing.formats.joplin import reader as joplin
from mentordesk.journal.importing.formats.jrnl import reader as jrnl
from mentordesk.journal.importing.formats.markdown import reader as markdown
from mentordesk.journal.importing.formats.own import reader as own
from mentordesk.journal.importing.formats.rednotebook import reader as rednotebook
from mentordesk.journal.importing.formats.standard_notes import reader as standard_notes
from mentordesk.journal.importing.model import PAUSE, Pause
from mentordesk.journal.importing.reader import Reader
from mentordesk.journal.importing.sources.safety import Source

READERS: tuple[Reader, ...] = (
    own.READER,
    day_one.READER,
    standard_notes.READER,
    joplin.READER,
    enex.READER,
    apple_journal.READER,
    rednotebook.READER,
    jrnl.READER,
    markdown.READER,
    plain_text.READER,
)
"""The particular before the general: what nothing else knows is plain text."""


def reader_named(name: str, path: str) -> Reader:
    """The reader of this name. Raises ``UnknownFormat``."""
    for reader in READERS:
        if reader.name == name:
            return reader
    raise UnknownFormat(path=path)


def recognising(source: Source) -> Generator[Pause, None, Reader | None]:
    """The reader for ``source``, or None where no reader knows it; with a pause before each."""
    for reader in READERS:
        yield PAUSE
        try:
            if reader.recognises(source):
                return reader
        except BrokenSource:
            continue  # a file in it is damaged: another reader may need another file
    return None
