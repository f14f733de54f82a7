"""Plain text: one file is one entry, or one diary whose days stand as lines of their own."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import closing

from mentordesk.journal.importing.entries.dates import read_date
from mentordesk.journal.importing.entries.drafts import Draft, Keys
from mentordesk.journal.importing.entries.file_dates import date_in_name, date_of_file, is_date
from mentordesk.journal.importing.errors import (
    DATE_OF_FILE,
    DATE_OF_NAME,
    FILE_BROKEN,
    NOT_TEXT,
    RECORD_TOO_LARGE,
    BrokenSource,
    TooLarge,
    UnknownFormat,
)
from mentordesk.journal.importing.model import Problem, Told, Written
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.decoding import NotText, lines, text_stream
from mentordesk.journal.importing.sources.opening import peek
from mentordesk.journal.importing.sources.safety import MB, RECORD_AT_MOST, TEXT_AT_MOST, Source

NAME = "text"
ENDINGS = (".txt", ".text")
LINE_AT_MOST = 1 << 20
_HEADING = re.compile(r"[#=*\-\s]{0,10}(\S.{4,60}?)[:=*\-\s]{0,10}")


def recognises(source: Source) -> bool:
    """A text file, or a folder or a zip that holds at least one."""
    return any(name.lower().endswith(ENDINGS) for name in source.names)


def read(source: Source, options: Options) -> Iterator[Told]:
    """The entries, file by file in the order of their names."""
    names = [name for name in source.names if name.lower().endswith(ENDINGS)]
    if not names and len(source.names) == 1:
        names = list(source.names)  # whatever it is called: somebody said that it is text
    if not names:
        raise UnknownFormat(path=source.path)
    reading = _Reading(source, options.home)
    for name in names:
        yield from reading.read(name)


class _Reading:
    """One source while it is read."""

    def __init__(self, source: Source, home: str) -> None:
        self._source = source
        self._home = home
        self._keys = Keys()

    def read(self, name: str) -> Iterator[Told]:
        """The entry of one file, or its entries."""
        try:
            stream, notes = yield from text_stream(self._source, name)
        except NotText:
            yield Problem(name, NOT_TEXT)
            return
        except BrokenSource:
            yield Problem(name, FILE_BROKEN)
            return
        except TooLarge:
            if len(self._source.names) == 1:
                raise
            yield Problem(name, RECORD_TOO_LARGE, {"most": TEXT_AT_MOST // MB})
            return
        with closing(stream):
            if _is_diary(self._source, name):
                yield from self._diary(stream, name, notes)
            else:
                yield self._whole(stream, name, notes)

    def _whole(self, stream: io.TextIOBase, name: str, notes: tuple[str, ...]) -> Told:
        body = stream.read(RECORD_AT_MOST + 1)
        if len(body) > RECORD_AT_MOST:
            return _too_large(name)
        draft = Draft(NAME, name, named=name, body=body, notes=[*notes])
        draft.written, said = date_in_name(name, self._home), DATE_OF_NAME
        if draft.written is None:
            draft.written, said = date_of_file(self._source, name), DATE_OF_FILE
        draft.notes.append(said)
        stem = name.rsplit("/", 1)[-1].rpartition(".")[0]
        draft.title = "" if is_date(stem) else stem
        return draft.told(self._keys)

    def _diary(self, stream: io.TextIOBase, name: str, notes: tuple[str, ...]) -> Iterator[Told]:
        written: Written | None = None
        kept: list[str] = []
        begun = length = 0
        for number, line in enumerate(lines(stream, LINE_AT_MOST), 1):
            heading = _heading(line, self._home)
            if heading:
                if written:
                    yield self._day(f"{name}, {begun}", written, kept, length, notes)
                written, kept, length, begun = heading, [], 0, number
                continue
            length += len(line)
            if length <= RECORD_AT_MOST:
                kept.append(line)
        if written:
            yield self._day(f"{name}, {begun}", written, kept, length, notes)

    def _day(
        self, where: str, written: Written, kept: list[str], length: int, notes: tuple[str, ...]
    ) -> Told:
        if length > RECORD_AT_MOST:
            return _too_large(where)
        body = "".join(kept).strip("\r\n")
        return Draft(NAME, where, written=written, body=body, notes=[*notes]).told(self._keys)


def _too_large(where: str) -> Problem:
    return Problem(where, RECORD_TOO_LARGE, {"most": RECORD_AT_MOST // MB})


def _heading(line: str, home: str) -> Written | None:
    """The date that a line says and nothing else."""
    match = _HEADING.fullmatch(line.strip("\r\n")) if len(line) < 80 else None
    return read_date(match[1], home) if match else None


def _is_diary(source: Source, name: str) -> bool:
    """Whether the first words are a date on a line of its own."""
    first = peek(source, name).lstrip("\ufeff\r\n").partition("\n")[0]
    return _heading(first, "UTC") is not None


READER = Reader(NAME, recognises, read)
