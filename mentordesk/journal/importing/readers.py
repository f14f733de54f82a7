"""Every format that can be read, and telling which one a path is."""

from __future__ import annotations

from collections.abc import Generator

from mentordesk.journal.importing import (
    apple_journal,
    day_one,
    enex,
    joplin,
    jrnl,
    markdown,
    own,
    plain_text,
    rednotebook,
    standard_notes,
)
from mentordesk.journal.importing.decoding import at_once
from mentordesk.journal.importing.errors import BrokenSource, UnknownFormat
from mentordesk.journal.importing.model import Reader
from mentordesk.journal.importing.sources import open_source

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


def recognise(path: str) -> Reader | None:
    """The reader for ``path``, or None where no reader knows it.

    Raises what is wrong with the whole source: not there, not safe to open, locked.
    """
    return at_once(recognising(path))


def recognising(path: str) -> Generator[None, None, Reader | None]:
    """The same with a pause before each reader: a large folder takes its time."""
    open_source(path).close()
    for reader in READERS:
        yield
        try:
            if reader.recognises(path):
                return reader
        except BrokenSource:
            continue  # a file in it is damaged: another reader may need another file
    return None
