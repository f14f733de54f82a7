"""jrnl: its text file, its folder of days, its JSON, and with a password its encrypted files."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field

from mentordesk.journal.importing.entries.dates import read_date
from mentordesk.journal.importing.entries.drafts import Draft, Keys, text_of, texts_of
from mentordesk.journal.importing.errors import (
    LOOKS_LIKE_DATE,
    NOT_TEXT,
    RECORD_TOO_LARGE,
    UnknownFormat,
)
from mentordesk.journal.importing.formats.jrnl.locks import LOCKED_AT_MOST, kind_of_lock, unlock
from mentordesk.journal.importing.model import Problem, Told, Written
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.decoding import NotText, lines, text_stream
from mentordesk.journal.importing.sources.opening import OneFile, peek
from mentordesk.journal.importing.sources.records import Record, records
from mentordesk.journal.importing.sources.safety import MB, RECORD_AT_MOST, Source, read_whole

NAME = "jrnl"
LINE_AT_MOST = 1 << 20
"""Characters of a line that are read at once: a longer one comes in pieces."""

_HEAD = re.compile(r"\[([^\]\r\n]{4,60})\](?: (.*))?", re.DOTALL)
_OLD_HEAD = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d) (\S.*)", re.DOTALL)
_DAY = re.compile(r"(?:.*/)?\d{4}/\d\d/\d\d\.txt")
_LIKE_DATE = re.compile(r"(?=(?:\D*\d){4})[\w\s.:,/+-]+")
_TAG = re.compile(r"@(?<!\S@)([-+*#/\w]*\w)")
"""The mark first, then what may stand before it: quicker than asking at every letter."""
_SENTENCE = re.compile("[.!?…‼‽⁇⁈⁉⋯]['’\"”]?[\\])]*\\s+|[！．？｡。]")
_MINE = ('"entries"', '"title"', '"time"')
_ENDINGS = ("", ".txt", ".jrnl", ".journal")
"""What the oldest locked files are called: they carry no mark, and pictures are noise too."""
_TITLE_IN_SIGHT = 200
"""Characters of an entry of one line that stay one title."""


def recognises(source: Source) -> bool:
    """A file that begins with a date in jrnl's way, its JSON, what it has locked, or its folder."""
    if not isinstance(source, OneFile):
        days = _days(source)
        return bool(days) and _begins_as_ours(peek(source, days[0]))
    name = source.names[0]
    lock = _lock_of(source, name)
    if lock:
        return lock > 1 or os.path.splitext(name)[1].lower() in _ENDINGS
    beginning = peek(source, name)
    if beginning.lstrip().startswith("{"):
        return all(word in beginning for word in _MINE)
    return _begins_as_ours(beginning)


def read(source: Source, options: Options) -> Iterator[Told]:
    """The entries, in the order of the file."""
    keys = Keys()
    if not isinstance(source, OneFile):
        yield from _read_days(source, options, keys)
        return
    name = source.names[0]
    if _lock_of(source, name):
        data = read_whole(source, name, LOCKED_AT_MOST + 1) or b"\0" * (LOCKED_AT_MOST + 1)
        text = unlock(data, options.password, source.path)
        yield from _read_text(io.StringIO(text, newline="\n"), name, options, keys)
        return
    as_records = peek(source, name).lstrip().startswith("{")
    stream, notes = yield from text_stream(source, name)
    with closing(stream):
        if as_records:
            for record in records(stream, "entries", name):
                yield _read_record(record, name, options, keys)
        else:
            yield from _read_text(stream, name, options, keys, notes)


def _days(source: Source) -> list[str]:
    """The files of a journal that jrnl keeps as a folder, one for each day, if it is one."""
    return [name for name in source.names if _DAY.fullmatch(name)]


def _read_days(source: Source, options: Options, keys: Keys) -> Iterator[Told]:
    days = _days(source)
    if not days:
        raise UnknownFormat(path=source.path)
    for name in days:
        try:
            stream, notes = yield from text_stream(source, name)
        except NotText:
            yield Problem(name, NOT_TEXT)
            continue
        with closing(stream):
            yield from _read_text(stream, name, options, keys, notes)


def _begins_as_ours(text: str) -> bool:
    return _begins(text.lstrip("\r\n").partition("\n")[0], "UTC") is not None


def _lock_of(source: Source, name: str) -> int:
    with source.open(name) as stream:
        return kind_of_lock(stream.read(512), source.size(name))


@dataclass(slots=True)
class _Entry:
    """The lines of one entry while they are read."""

    line: int
    written: Written | None
    first: str = field(repr=False)
    rest: list[str] = field(default_factory=list, repr=False)
    length: int = 0

    def add(self, line: str) -> None:
        """One more line; beyond the limit they are counted only."""
        self.length += len(line)
        if self.length <= RECORD_AT_MOST:
            self.rest.append(line)
        else:
            self.rest.clear()


def _read_text(
    stream: io.TextIOBase, name: str, options: Options, keys: Keys, notes: tuple[str, ...] = ()
) -> Iterator[Told]:
    entry: _Entry | None = None
    whole_line = True
    number = 0
    for line in lines(stream, LINE_AT_MOST):
        number += whole_line
        begun = _begins(line, options.home) if whole_line else None
        if begun:
            if entry:
                yield _told(entry, name, keys, notes)
            entry = _Entry(number, *begun)
        elif entry or line.strip():
            if whole_line and _looks_like_date(line):
                yield Problem(f"{name}, {number}", LOOKS_LIKE_DATE)
            entry = entry or _Entry(number, None, "")
            entry.add(line)
        whole_line = line.endswith("\n")
    if entry:
        yield _told(entry, name, keys, notes)


def _begins(line: str, home: str) -> tuple[Written, str] | None:
    """When the entry that begins with this line was written, and its first words."""
    match = _HEAD.fullmatch(line) or _OLD_HEAD.fullmatch(line)
    written = read_date(match[1], home) if match else None
    return (written, match[2] or "") if match and written else None


def _looks_like_date(line: str) -> bool:
    match = _HEAD.fullmatch(line)
    return match is not None and _LIKE_DATE.fullmatch(match[1]) is not None


def _told(entry: _Entry, name: str, keys: Keys, notes: tuple[str, ...]) -> Told:
    where = f"{name}, {entry.line}"
    if entry.length + len(entry.first) > RECORD_AT_MOST:
        return Problem(where, RECORD_TOO_LARGE, {"most": RECORD_AT_MOST // MB})
    draft = Draft(NAME, where, written=entry.written, notes=list(notes))
    title = entry.first.strip()
    if title.endswith("*") and not title.endswith("**"):
        draft.starred, title = True, title.removesuffix("*").rstrip()
    body = "".join(entry.rest).rstrip("\r\n")
    if not body.strip():
        title, body = _split(title)
    draft.title, draft.body = title, body
    draft.tags = _TAG.findall(f"{title}\n{body}")
    return draft.told(keys)


def _split(line: str) -> tuple[str, str]:
    """An entry of one line: its first sentence is the title, as jrnl has it, if it is long."""
    end = _SENTENCE.search(line) if len(line) > _TITLE_IN_SIGHT else None
    return (line[: end.end()].strip(), line[end.end() :].strip()) if end else (line, "")


def _read_record(record: Record, name: str, options: Options, keys: Keys) -> Told:
    where = f"{name}, {record.number}"
    if record.problem:
        return Problem(where, record.problem, {"most": record.most})
    value = record.value
    when = f"{text_of(value.get('date'))} {text_of(value.get('time'))}".strip()
    draft = Draft(NAME, where, text_of(value.get("uuid")), read_date(when, options.home))
    draft.title, draft.body = text_of(value.get("title")), text_of(value.get("body"))
    draft.tags = texts_of(value.get("tags"))
    draft.starred = value.get("starred") is True
    draft.dropped = ["creator"] if value.get("creator") else []
    return draft.told(keys)


READER = Reader(NAME, recognises, read)
