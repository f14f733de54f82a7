"""Joplin: the JEX archive (a tar) and the RAW folder, which is the same unpacked.

Notebooks become a tag by their path (``Work/Ideas``): a journal has no folders, and a nested tag
finds what a folder found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from mentordesk.journal.attachments.naming import file_link, plain_name
from mentordesk.journal.importing.entries.attaching import attach
from mentordesk.journal.importing.entries.dates import read_date
from mentordesk.journal.importing.entries.drafts import Draft, Keys
from mentordesk.journal.importing.errors import (
    BROKEN_RECORD,
    IN_THE_BIN,
    LOCKED_NOTE,
    NOT_TEXT,
    RECORD_TOO_LARGE,
    BrokenSource,
    UnknownFormat,
)
from mentordesk.journal.importing.html.converting import on_the_web, to_markdown
from mentordesk.journal.importing.html.tree import Node
from mentordesk.journal.importing.model import PAUSE, Problem, Told, Written
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.decoding import NotText, decode
from mentordesk.journal.importing.sources.opening import peek
from mentordesk.journal.importing.sources.safety import MB, RECORD_AT_MOST, Source, read_whole

NAME = "joplin"
NOTE, FOLDER, RESOURCE, TAG, NOTE_TAG = "1", "2", "4", "5", "6"
NESTED_AT_MOST = 50

_ITEM = re.compile(r"(?:.*/)?([0-9a-f]{32})\.md")
_LINK = re.compile(
    r"(!?)\[((?:[^\[\]\\\n]|\\.){0,2000})\]\(:/([0-9a-f]{32})(?:#[^)\s]*)?(?:\s[^)\n]*)?\)"
)
_SRC = re.compile(r":/([0-9a-f]{32})")
_FOOTER = re.compile(r"([a-z_]+):(?: (.*))?")
_TYPE = re.compile(r"^type_: \d+\s*\Z", re.MULTILINE)
_NOT_CARRIED = ("author", "source_url", "altitude")


@dataclass(slots=True)
class _Item:
    """One ``.md`` of the export: words above, a footer of ``name: value`` below."""

    title: str = field(repr=False)
    body: str = field(repr=False)
    values: dict[str, str] = field(default_factory=dict, repr=False)

    def get(self, name: str) -> str:
        """A value of the footer, or nothing."""
        return self.values.get(name, "")


def parse_item(text: str) -> _Item | None:
    """An item as Joplin writes it: title, body, footer, each behind an empty line."""
    lines = text.replace("\r\n", "\n").rstrip("\n").split("\n")
    values: dict[str, str] = {}
    while lines and (match := _FOOTER.fullmatch(lines[-1])):
        values.setdefault(match[1], match[2] or "")
        lines.pop()
    if "type_" not in values or (lines and lines[-1].strip()):
        return None
    title, _, body = "\n".join(lines[:-1]).partition("\n\n")
    return _Item(title, body, values)


@dataclass(slots=True)
class _Index:
    """What is small: folders, tags and resources by id, and which notes have which tags."""

    folders: dict[str, tuple[str, str]] = field(default_factory=dict, repr=False)
    tags: dict[str, str] = field(default_factory=dict, repr=False)
    tagged: dict[str, list[str]] = field(default_factory=dict, repr=False)
    resources: dict[str, tuple[str, str]] = field(default_factory=dict, repr=False)
    files: dict[str, str] = field(default_factory=dict, repr=False)
    notes: list[str] = field(default_factory=list, repr=False)
    titles: dict[str, str] = field(default_factory=dict, repr=False)

    def add(self, name: str, item: _Item) -> None:
        """Keep what other items point to."""
        key, kind = item.get("id"), item.get("type_")
        if kind == NOTE:
            self.notes.append(name)
            self.titles[key] = item.title[:200]
        elif kind == FOLDER:
            self.folders[key] = (item.title, item.get("parent_id"))
        elif kind == TAG:
            self.tags[key] = item.title
        elif kind == RESOURCE and item.get("encryption_applied") != "1":
            ending = item.get("file_extension")
            called = item.title or item.get("filename") or key
            if ending and not called.lower().endswith(f".{ending}".lower()):
                called += f".{ending}"
            self.resources[key] = (called, item.get("mime"))
        elif kind == NOTE_TAG:
            self.tagged.setdefault(item.get("note_id"), []).append(item.get("tag_id"))

    def path_of(self, folder: str) -> str:
        """The notebook with those it stands in; one that stands in itself ends there."""
        parts: list[str] = []
        seen: set[str] = set()
        while folder in self.folders and folder not in seen and len(seen) < NESTED_AT_MOST:
            seen.add(folder)
            title, folder = self.folders[folder]
            parts.append(title.replace("/", "-").strip())
        return "/".join(filter(None, reversed(parts)))


def recognises(source: Source) -> bool:
    """Items named by 32 hexadecimal signs, of which one ends with ``type_``."""
    names = [name for name in source.names if _ITEM.fullmatch(name)]
    return any(_TYPE.search(peek(source, name).rstrip()) for name in names[:3])


def read(source: Source, options: Options) -> Iterator[Told]:
    """The notes, in the order of their names; what they point to is gathered before."""
    items = [name for name in source.names if _ITEM.fullmatch(name)]
    if not items:
        raise UnknownFormat(path=source.path)
    index = _Index(files=_files(source))
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
        if isinstance(item, _Item):
            yield from _Note(source, index, options).read(name, item, keys)


def _files(source: Source) -> dict[str, str]:
    """Where the bytes of a resource lie, by its id."""
    found = {}
    for name in source.names:
        folder, _, last = name.rpartition("/")
        if folder.rpartition("/")[2] == "resources":
            found[last.partition(".")[0]] = name
    return found


def _read_item(source: Source, name: str) -> _Item | Problem:
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

    def __init__(self, source: Source, index: _Index, options: Options) -> None:
        self._source = source
        self._index = index
        self._home = options.home

    def read(self, name: str, item: _Item, keys: Keys) -> Iterator[Told]:
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
        draft.body = self._body(draft, item, problems)
        yield from problems
        draft.tags = self._tags(item)
        draft.place = _place(item)
        draft.dropped = [one for one in _NOT_CARRIED if item.get(one).strip("0.")]
        draft.dropped += ["todo_due"] if item.get("todo_due") not in ("", "0") else []
        yield draft.told(keys)

    def _date(self, item: _Item, name: str) -> Written | None:
        """What the person set goes before what the program saw."""
        told = read_date(item.get(f"user_{name}"), self._home)
        return told or read_date(item.get(name), self._home)

    def _tags(self, item: _Item) -> list[str]:
        index = self._index
        told = [index.tags.get(one, "") for one in index.tagged.get(item.get("id"), [])]
        conflict = ["Conflicts"] if item.get("is_conflict") == "1" else []
        return [index.path_of(item.get("parent_id")), *conflict, *told]

    def _body(self, draft: Draft, item: _Item, problems: list[Problem]) -> str:
        given: dict[str, str] = {}

        def file_of(key: str) -> str | None:
            """The name under which the entry has this resource."""
            if key not in given and key in self._index.resources:
                called = plain_name(self._index.resources[key][0])
                told = attach(draft, self._source, self._index.files.get(key), called)
                given[key] = told if isinstance(told, str) else ""
                if isinstance(told, Problem):
                    problems.append(told)
            return given.get(key) or None

        def link(match: re.Match[str]) -> str:
            """A resource, another note by its title, or words."""
            name = file_of(match[3])
            if name is not None:
                return file_link(name, match[2], picture=bool(match[1]))
            return match[2] or self._index.titles.get(match[3], "")

        def media(node: Node) -> str | None:
            match = _SRC.fullmatch(node.attributes.get("src", ""))
            name = file_of(match[1]) if match else None
            return file_link(name, node.attributes.get("alt", "")) if name else None

        def target(href: str) -> str | None:
            match = _SRC.fullmatch(href)
            return (file_of(match[1]) if match else None) or on_the_web(href)

        html = item.get("markup_language") == "2"
        body = to_markdown(item.body, media, target) if html else _LINK.sub(link, item.body)
        return _with_box(item, body)


def _with_box(item: _Item, body: str) -> str:
    """A note that is a to-do begins with a box: its title is what is to be done."""
    if item.get("is_todo") != "1":
        return body
    done = item.get("todo_completed") not in ("", "0")
    return f"- [{'x' if done else ' '}] {item.title}\n\n{body}".rstrip("\n")


def _place(item: _Item) -> str:
    """The coordinates as words; the zeros that Joplin writes for nowhere are none."""
    latitude, longitude = item.get("latitude"), item.get("longitude")
    if not latitude.strip("0.-") and not longitude.strip("0.-"):
        return ""
    return f"{latitude}, {longitude}"


READER = Reader(NAME, recognises, read)
