"""Evernote's ENEX, read in a stream: one note is in memory, whatever the size of the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.parsers.expat import ExpatError

from mentordesk.journal.attachments.naming import file_link, plain_name
from mentordesk.journal.importing.entries.dates import read_date
from mentordesk.journal.importing.entries.drafts import Draft, Keys
from mentordesk.journal.importing.errors import (
    FILE_BROKEN,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    LOCKED_PASSAGE,
    RECORD_TOO_LARGE,
    TOGETHER_TOO_LARGE,
    BrokenSource,
    UnknownFormat,
)
from mentordesk.journal.importing.formats.enex.notes import BYTES_AT_MOST, Note, Piece
from mentordesk.journal.importing.html.converting import on_the_web, to_markdown
from mentordesk.journal.importing.html.scan import read_tree
from mentordesk.journal.importing.html.tree import Node
from mentordesk.journal.importing.model import ImportedFile, Problem, Told
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.opening import peek
from mentordesk.journal.importing.sources.safety import (
    ATTACHMENT_AT_MOST,
    MB,
    RECORD_AT_MOST,
    Source,
    shown,
    xml_parser,
)

NAME = "evernote"
DEEPEST = 30
"""Elements inside one another in the file itself; an export has six."""

_PIECE = 1 << 16
_ROOT = re.compile(r"<en-export[\s>]")
_NOT_CARRIED = ("author", "source-url", "altitude", "reminder-time", "reminder-done-time")


def recognises(source: Source) -> bool:
    """Some ``.enex`` that begins as one."""
    return any(_ROOT.search(peek(source, name, 4096)) for name in _names(source)[:3])


def _names(source: Source) -> list[str]:
    alone = len(source.names) == 1
    return [name for name in source.names if alone or name.lower().endswith(".enex")]


def read(source: Source, options: Options) -> Iterator[Told]:
    """The notes of every ``.enex``, in the order of the file."""
    names = [name for name in _names(source) if _ROOT.search(peek(source, name, 4096))]
    if not names:
        raise UnknownFormat(path=source.path)
    keys = Keys()
    for name in names:
        for number, note in enumerate(_notes(source, name), 1):
            yield from _tell(note, f"{name}, {number}", options, keys)


class _Export:
    """The handlers of one parse: finished notes are taken out after each piece."""

    def __init__(self, name: str) -> None:
        self.ready: list[Note] = []
        self._name = name
        self._path: list[str] = []
        self._note: Note | None = None
        self._piece: Piece | None = None

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        """An element begins."""
        self._path.append(name)
        if len(self._path) > DEEPEST:
            raise BrokenSource(path=self._name)
        if self._path == ["en-export", "note"]:
            self._note = Note()
        if self._note:
            self._piece = self._note.begin("/".join(self._path[2:]))

    def end(self, _name: str) -> None:
        """An element ends."""
        if self._note:
            self._note.finish("/".join(self._path[2:]), self._piece)
            self._piece = None
        if self._path == ["en-export", "note"] and self._note:
            self.ready.append(self._note)
            self._note = None
        self._path.pop()

    def words(self, text: str) -> None:
        """Words of the element that began last."""
        if self._piece is not None:
            self._piece.add(text)


def _notes(source: Source, name: str) -> Iterator[Note]:
    """The notes as they stand; ``BrokenSource`` where the file ends or breaks before its end."""
    export = _Export(name)
    parser = xml_parser()
    parser.StartElementHandler = export.start
    parser.EndElementHandler = export.end
    parser.CharacterDataHandler = export.words
    with source.open(name) as stream:
        while True:
            data = stream.read(_PIECE)
            fault = _feed(parser.Parse, data)
            yield from export.ready
            export.ready.clear()
            if fault:
                raise BrokenSource(path=name)
            if not data:
                return


def _feed(parse: object, data: bytes) -> bool:
    try:
        parse(data, not data)  # type: ignore[operator]
    except (ExpatError, ValueError, LookupError):  # damaged, or in an alphabet nobody knows
        return True
    return False


def _tell(note: Note, where: str, options: Options, keys: Keys) -> Iterator[Told]:
    """What is wrong with a note, then the note."""
    where = shown(note.values.get("title", "")) or where
    if note.too_large:
        yield Problem(where, RECORD_TOO_LARGE, {"most": RECORD_AT_MOST // MB})
        return
    draft = Draft(NAME, where, title=" ".join(note.values.get("title", "").split()))
    draft.written = read_date(note.values.get("created", ""), options.home)
    draft.changed = read_date(note.values.get("updated", ""), options.home)
    draft.written = draft.written or draft.changed
    names: dict[str, str] = {}
    yield from _attach(draft, note, names)
    tree = read_tree(note.values.get("content", ""))
    for locked in tree.all("en-crypt"):
        locked.children = ["[…]"]
        yield Problem(where, LOCKED_PASSAGE)
    draft.body = _body(tree, note, names)
    draft.tags = note.tags
    draft.place = _place(note.attributes)
    draft.dropped = [one for one in _NOT_CARRIED if note.attributes.get(one, "").strip()]
    yield draft.told(keys)


def _attach(draft: Draft, note: Note, names: dict[str, str]) -> Iterator[Problem]:
    """The files of a note; ``names`` learns what they are called by the MD5 of their bytes."""
    for number, file in enumerate(note.files, 1):
        ending = re.sub(r"[^a-z0-9]", "", file.kind.rpartition("/")[2].lower()[:8]) or "bin"
        called = shown(file.name) or f"file-{number}.{ending}"
        if file.sum in names:
            continue
        if file.too_large:
            most: dict[str, str | int] = {"name": called, "most": ATTACHMENT_AT_MOST // MB}
            yield Problem(draft.where, FILE_TOO_LARGE, most)
        elif file.left_out:
            most = {"name": called, "most": BYTES_AT_MOST // MB}
            yield Problem(draft.where, TOGETHER_TOO_LARGE, most)
        elif file.broken:
            yield Problem(f"{draft.where}, {called}", FILE_BROKEN)
        elif not file.data:
            yield Problem(draft.where, FILE_EMPTY, {"name": called})
        else:
            given = plain_name(called, {one.name for one in draft.files})
            draft.files.append(ImportedFile.of_bytes(given, bytes(file.data)))
            names[file.sum] = given


def _body(tree: Node, note: Note, names: dict[str, str]) -> str:
    """The words, tasks below them, then the files to which no word links."""
    linked: set[str] = set()

    def media(node: Node) -> str | None:
        name = names.get(node.attributes.get("hash", "").lower())
        if node.name != "en-media" or name is None:
            return None
        linked.add(name)
        picture = node.attributes.get("type", "").startswith("image/")
        return file_link(name, "" if picture else name, picture=picture)

    body = to_markdown(tree, media, on_the_web)
    tasks = "\n".join(f"- [{'x' if done else ' '}] {title}" for title, done in note.tasks if title)
    loose = [file_link(name, name, picture=False) for name in names.values() if name not in linked]
    return "\n\n".join(filter(None, (body, tasks, "\n".join(loose))))


def _place(attributes: dict[str, str]) -> str:
    """The place's name and its coordinates, as words."""
    latitude, longitude = (attributes.get(one, "").strip() for one in ("latitude", "longitude"))
    there = f"{latitude}, {longitude}" if latitude and longitude else ""
    return " · ".join(filter(None, (attributes.get("place-name", "").strip(), there)))


READER = Reader(NAME, recognises, read)
