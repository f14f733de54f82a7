"""Standard Notes: the decrypted backup, as a zip or as the one text file in it."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field

from mentordesk.journal.importing.entries.dates import read_date
from mentordesk.journal.importing.entries.drafts import Draft, Keys, nested, text_of
from mentordesk.journal.importing.errors import (
    IN_THE_BIN,
    LOCKED_NOTE,
    WORDS_ONLY,
    EncryptedBackup,
    UnknownFormat,
)
from mentordesk.journal.importing.formats.standard_notes.editors import Super, tasks
from mentordesk.journal.importing.html.converting import to_markdown
from mentordesk.journal.importing.html.marks import fence
from mentordesk.journal.importing.model import PAUSE, Pause, Problem, Told, Written
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.decoding import text_stream
from mentordesk.journal.importing.sources.opening import peek
from mentordesk.journal.importing.sources.records import Record, records
from mentordesk.journal.importing.sources.safety import Source

NAME = "standard-notes"
_APP = "org.standardnotes.sn"
_FLAGS = ("pinned", "archived", "locked")
_LEGACY_TAG = "SN|Tag"


def recognises(source: Source) -> bool:
    """A file with ``items`` of ``content_type``."""
    return any(_is_backup(peek(source, name)) for name in _names(source)[:3])


def read(source: Source, options: Options) -> Iterator[Told]:
    """The notes in the order of the backup; tags are gathered before."""
    names = [name for name in _names(source) if _is_backup(peek(source, name))]
    if not names:
        raise UnknownFormat(path=source.path)
    keys = Keys()
    for name in names:
        tags = yield from _gathered(source, name)
        stream, _notes = yield from text_stream(source, name)
        with closing(stream):
            for record in records(stream, "items", name):
                yield from _read_note(f"{name}, {record.number}", record, tags, options, keys)


def _gathered(source: Source, name: str) -> Generator[Pause, None, _Tags]:
    """The tags of a backup. Raises ``EncryptedBackup`` where none of it can be read."""
    tags = _Tags()
    locked, can_be_read = False, False
    stream, _notes = yield from text_stream(source, name)
    with closing(stream):
        for record in records(stream, "items", name):
            if _is_ours(record.value):
                locked |= isinstance(record.value.get("content"), str)
                can_be_read |= isinstance(record.value.get("content"), dict)
            tags.add(record.value)
            yield PAUSE
    if locked and not can_be_read:
        raise EncryptedBackup(path=source.path)
    return tags


def _names(source: Source) -> list[str]:
    """The text that holds everything; the single notes beside it are copies."""
    fit = [name for name in source.names if name.lower().endswith((".txt", ".json"))]
    return [name for name in fit if "/" not in name] or fit


def _is_backup(beginning: str) -> bool:
    return '"items"' in beginning and (
        '"content_type"' in beginning or '"keyParams"' in beginning or '"auth_params"' in beginning
    )


def _is_ours(value: Mapping[str, object]) -> bool:
    return value.get("content_type") in ("Note", "Tag") and value.get("deleted") is not True


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _references(content: Mapping[str, object]) -> list[Mapping[str, object]]:
    told = content.get("references")
    return [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []


@dataclass(slots=True)
class _Tags:
    """Tags by id: title and parent; and which notes have which."""

    known: dict[str, tuple[str, str]] = field(default_factory=dict, repr=False)
    of_note: dict[str, list[str]] = field(default_factory=dict, repr=False)

    def add(self, value: Mapping[str, object]) -> None:
        """Learn a tag; everything else is nothing."""
        if value.get("content_type") not in ("Tag", _LEGACY_TAG) or value.get("deleted") is True:
            return
        content, key = _mapping(value.get("content")), text_of(value.get("uuid"))
        parent = ""
        for one in _references(content):
            if one.get("content_type") == "Note":
                self.of_note.setdefault(text_of(one.get("uuid")), []).append(key)
            elif one.get("reference_type") == "TagToParentTag":
                parent = text_of(one.get("uuid"))
        self.known[key] = (text_of(content.get("title")), parent)

    def paths(self, note: str) -> list[str]:
        """The tags of a note, each behind those it stands in."""
        return [nested(self.known, key) for key in self.of_note.get(note, [])]


def _read_note(
    where: str, record: Record, tags: _Tags, options: Options, keys: Keys
) -> Iterator[Told]:
    value = record.value
    if record.problem:
        yield Problem(where, record.problem, {"most": record.most})
        return
    if value.get("content_type") != "Note" or value.get("deleted") is True:
        return
    if isinstance(value.get("content"), str):  # the program itself could not open it
        yield Problem(where, LOCKED_NOTE)
        return
    content = _mapping(value.get("content"))
    if content.get("trashed") is True:
        yield Problem(text_of(content.get("title")) or where, IN_THE_BIN)
        return
    key = text_of(value.get("uuid"))
    draft = Draft(NAME, where, key, title=text_of(content.get("title")))
    draft.written = read_date(text_of(value.get("created_at")), options.home)
    app = _mapping(_mapping(content.get("appData")).get(_APP))
    draft.changed = _changed(value, app, options)
    draft.body = _body(draft, content)
    draft.tags = tags.paths(key)
    draft.starred = content.get("starred") is True or app.get("pinned") is True
    draft.dropped = [one for one in _FLAGS if app.get(one) is True and one != "pinned"]
    draft.dropped += [one for one in ("protected",) if content.get(one) is True]
    files = [one for one in _references(content) if one.get("content_type") == "File"]
    draft.dropped += ["files"] if files else []
    yield draft.told(keys)


def _changed(
    value: Mapping[str, object], app: Mapping[str, object], options: Options
) -> Written | None:
    """When the person last wrote; the server's own time otherwise."""
    told = read_date(text_of(app.get("client_updated_at")), options.home)
    return told or read_date(text_of(value.get("updated_at")), options.home)


def _body(draft: Draft, content: Mapping[str, object]) -> str:
    """The words of a note of any kind."""
    text, kind = text_of(content.get("text")), text_of(content.get("noteType"))
    if kind == "super" or text.startswith('{"root":'):
        note = Super.of(text)
        if note is not None:
            draft.notes += [] if note.is_whole else [WORDS_ONLY]
            return note.body
    if kind == "task" and (listed := tasks(text)) is not None:
        return listed
    if kind == "rich-text":
        return to_markdown(text)
    if kind in ("spreadsheet", "authentication"):
        draft.notes.append(WORDS_ONLY)
        return fence(text)
    return fence(text) if kind == "code" else text


READER = Reader(NAME, recognises, read)
