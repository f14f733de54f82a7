"""Joplin: the JEX archive (a tar) and the RAW folder, which is the same unpacked.

Notebooks become a tag by their path (``Work/Ideas``): a journal has no folders, and a nested tag
finds what a folder found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mentordesk.journal.importing.entries.dates import read_date
from mentordesk.journal.importing.entries.drafts import Draft, Keys, nested
from mentordesk.journal.importing.errors import (
    BROKEN_RECORD,
    IN_THE_BIN,
    LOCKED_NOTE,
    NOT_TEXT,
    RECORD_TOO_LARGE,
    BrokenSource,
    UnknownFormat,
)
from mentordesk.journal.importing.formats.joplin.body import Body
from mentordesk.journal.importing.formats.joplin.items import Index, Item, parse_item
from mentordesk.journal.importing.model import PAUSE, Problem, Told, Written
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.decoding import NotText, decode
from mentordesk.journal.importing.sources.opening import peek
from mentordesk.journal.importing.sources.safety import MB, RECORD_AT_MOST, Source, read_whole

NAME = "joplin"

_ITEM = re.compile(r"(?:.*/)?([0-9a-f]{32})\.md")
_TYPE = re.compile(r"^type_: \d+\s*\Z", re.MULTILINE)
_NOT_CARRIED = ("author", "source_url", "altitude")
_LOOKED_AT = 20
"""Items; of a very long one the end is out of sight."""


def recognises(source: Source) -> bool:
    """Items named by 32 hexadecimal signs, of which one ends with ``type_``."""
    names = [name for name in source.names if _ITEM.fullmatch(name)]
    return any(_TYPE.search(peek(source, name).rstrip()) for name in names[:_LOOKED_AT])


def read(source: Source, options: Options) -> Iterator[Told]:
    """The notes, in the order of their names; what they point to is gathered before."""
    items = [name for name in source.names if _ITEM.fullmatch(name)]
    if not items:
        raise UnknownFormat(path=source.path)
    index = Index(files=_files(source))
    for name in items:
        item = _read_item(source, name)
        if isinstance(item, Problem):
            yield item
        else:
            index.add(name, item)
        yield PAUSE
    keys = Keys()
    for name in index.notes:
        item = _read_item(source, name)
        if isinstance(item, Item):
            yield from _Note(source, index, options).read(name, item, keys)


def _files(source: Source) -> dict[str, str]:
    """Where the bytes of a resource lie, by its id."""
    found = {}
    for name in source.names:
        folder, _, last = name.rpartition("/")
        if folder.rpartition("/")[2] == "resources":
            found[last.partition(".")[0]] = name
    return found


def _read_item(source: Source, name: str) -> Item | Problem:
    try:
        data = read_whole(source, name)
        text = None if data is None else decode(data).text
    except NotText:
        return Problem(name, NOT_TEXT)
    except BrokenSource:
        return Problem(name, BROKEN_RECORD)
    if text is None:
        return Problem(name, RECORD_TOO_LARGE, {"most": RECORD_AT_MOST // MB})
    return parse_item(text) or Problem(name, BROKEN_RECORD)


class _Note:
    """One note, with its files."""

    def __init__(self, source: Source, index: Index, options: Options) -> None:
        self._source = source
        self._index = index
        self._home = options.home

    def read(self, name: str, item: Item, keys: Keys) -> Iterator[Told]:
        """What is wrong with it, then the note."""
        where = item.title or name
        if item.get("encryption_applied") == "1":
            yield Problem(where, LOCKED_NOTE)
            return
        if item.get("deleted_time") not in ("", "0"):
            yield Problem(where, IN_THE_BIN)
            return
        draft = Draft(NAME, where, item.get("id"))
        draft.written = self._date(item, "created_time")
        draft.changed = self._date(item, "updated_time")
        draft.title = item.title
        problems: list[Problem] = []
        draft.body = Body(draft, self._source, self._index, problems).of(item)
        yield from problems
        draft.tags = self._tags(item)
        draft.place = _place(item)
        draft.dropped = [one for one in _NOT_CARRIED if item.get(one).strip("0.")]
        draft.dropped += ["todo_due"] if item.get("todo_due") not in ("", "0") else []
        yield draft.told(keys)

    def _date(self, item: Item, name: str) -> Written | None:
        """What the person set goes before what the program saw."""
        told = read_date(item.get(f"user_{name}"), self._home)
        return told or read_date(item.get(name), self._home)

    def _tags(self, item: Item) -> list[str]:
        index = self._index
        told = [index.tags.get(one, "") for one in index.tagged.get(item.get("id"), [])]
        conflict = ["Conflicts"] if item.get("is_conflict") == "1" else []
        return [nested(index.folders, item.get("parent_id")), *conflict, *told]


def _place(item: Item) -> str:
    """The coordinates as words; the zeros that Joplin writes for nowhere are none."""
    latitude, longitude = item.get("latitude"), item.get("longitude")
    if not latitude.strip("0.-") and not longitude.strip("0.-"):
        return ""
    return f"{latitude}, {longitude}"


READER = Reader(NAME, recognises, read)
