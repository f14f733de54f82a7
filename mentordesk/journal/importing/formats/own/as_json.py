"""A copy of one's own journal as JSON, alone or in a zip with its files: exactly what it was."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from mentordesk.journal.importing.errors import BrokenSource
from mentordesk.journal.importing.formats.own.entry import NAME, Entries
from mentordesk.journal.importing.formats.own.errors import NewerCopy
from mentordesk.journal.importing.formats.own.values import FORMAT, JSON_NAME, VERSION
from mentordesk.journal.importing.model import Problem, Told
from mentordesk.journal.importing.reader import Options
from mentordesk.journal.importing.sources.opening import peek
from mentordesk.journal.importing.sources.records import Record, records
from mentordesk.journal.importing.sources.safety import TEXT_AT_MOST, Source

_HEAD = re.compile(
    rf'\s*\{{\s*"format"\s*:\s*"{re.escape(FORMAT)}"\s*,\s*"version"\s*:\s*(\d{{1,9}})\s*,'
)


def recognises(source: Source) -> bool:
    """A JSON file of ours, or a zip with one."""
    return _member(source) is not None


def _member(source: Source) -> str | None:
    """Which file of the source is the journal."""
    for name in source.names:
        is_ours = len(source.names) == 1 or name.rsplit("/", 1)[-1] == JSON_NAME
        if is_ours and name.count("/") <= 1 and _HEAD.match(peek(source, name, 200)):
            return name
    return None


def read(source: Source, options: Options) -> Iterator[Told]:
    """The entries, in the order in which they were written."""
    del options  # every time stands there with its zone
    name = _member(source)
    head = _HEAD.match(peek(source, name, 200)) if name else None
    if name is None or head is None or source.size(name) > TEXT_AT_MOST:
        raise BrokenSource(path=source.path)
    if int(head[1]) > VERSION:
        raise NewerCopy(path=source.path)
    folder = name[: -len(JSON_NAME)] if name.endswith(JSON_NAME) else ""
    entries = Entries(source)
    with io.TextIOWrapper(source.open(name), encoding="utf-8", errors="strict") as stream:
        try:
            for record in records(stream, "entries", source.path):
                yield from _told(record, entries, folder)
        except UnicodeDecodeError as error:
            raise BrokenSource(path=source.path) from error


def _told(record: Record, entries: Entries, folder: str) -> Iterator[Told]:
    where = str(record.value.get("title") or f"{NAME} {record.number}")
    if record.problem:
        yield Problem(where, record.problem, {"most": record.most})
        return
    yield from entries.of(record.value, folder, where)
