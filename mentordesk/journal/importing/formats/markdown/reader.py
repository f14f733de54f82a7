"""A folder of Markdown files, as Obsidian keeps one: each file is an entry.

The date is taken from the front matter, else from the file's name, else from the file itself;
the last two are said. Links to other notes stay as they are written; files shown within the text
are carried with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.journal.importing.entries.dates import read_date
from mentordesk.journal.importing.entries.drafts import Draft, Keys
from mentordesk.journal.importing.entries.file_dates import date_in_name, date_of_file, is_date
from mentordesk.journal.importing.entries.words import split_heading
from mentordesk.journal.importing.errors import (
    DATE_OF_FILE,
    DATE_OF_NAME,
    DATE_UNREAD,
    FILE_BROKEN,
    NOT_TEXT,
    RECORD_TOO_LARGE,
    BrokenSource,
    UnknownFormat,
)
from mentordesk.journal.importing.formats.markdown import front_matter
from mentordesk.journal.importing.formats.markdown.front_matter import FrontMatter
from mentordesk.journal.importing.formats.markdown.links import ENDINGS, Links, inline_tags, joined
from mentordesk.journal.importing.model import Problem, Told
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.sources.decoding import NotText, decode, unix_lines
from mentordesk.journal.importing.sources.safety import (
    MB,
    RECORD_AT_MOST,
    Source,
    plain_path,
    read_whole,
)

NAME = "markdown"
_WRITTEN = ("date", "created", "creation date", "date created", "created_at", "datetime", "day")
_CHANGED = ("updated", "modified", "last modified", "date modified", "modified_at", "lastmod")
_TAGS = ("tags", "tag", "keywords")
_STARS = ("starred", "favorite", "favourite", "pinned")
_PLACES = ("place", "location")
_CARRIED = frozenset((*_WRITTEN, *_CHANGED, *_TAGS, *_STARS, *_PLACES, "title"))


def recognises(source: Source) -> bool:
    """A Markdown file, or a folder or a zip that holds at least one."""
    return any(name.lower().endswith(ENDINGS) for name in source.names)


def read(source: Source, options: Options) -> Iterator[Told]:
    """One entry a file, in the order of their names."""
    names = [name for name in source.names if name.lower().endswith(ENDINGS)]
    if not names:
        raise UnknownFormat(path=source.path)
    reading = Reading(source, options)
    for name in names:
        yield from reading.read(name)


class Reading:
    """One folder while it is read."""

    def __init__(self, source: Source, options: Options) -> None:
        self._source = source
        self._home = options.home
        self._keys = Keys()
        self._near: dict[str, str] = {}
        for name in sorted(source.names, key=lambda one: (one.count("/"), one)):
            self._near.setdefault(name.rsplit("/", 1)[-1].lower(), name)
        self._all = {name.lower(): name for name in source.names}

    def read(self, name: str) -> Iterator[Told]:
        """What is wrong with it, then the entry."""
        try:
            data = read_whole(self._source, name)
            decoded = decode(data) if data is not None else None
        except BrokenSource as fault:
            yield Problem(name, NOT_TEXT if isinstance(fault, NotText) else FILE_BROKEN)
            return
        if decoded is None:
            yield Problem(name, RECORD_TOO_LARGE, {"most": RECORD_AT_MOST // MB})
            return
        head, body = front_matter.split(unix_lines(decoded.text))
        head = head or FrontMatter()
        draft = Draft(NAME, name, named=name, notes=list(decoded.notes))
        self._date(draft, head, name)
        draft.tags = head.texts(*_TAGS) + inline_tags(body)
        draft.starred = head.text(*_STARS).lower() in ("true", "yes", "1")
        draft.place = head.text(*_PLACES)
        draft.dropped = [key for key in head.values if key not in _CARRIED] + head.unread
        problems: list[Problem] = []
        body = Links(self._source, self._find, draft, problems).carry(body, name)
        draft.title, draft.body = _title(head, name, body)
        yield from problems
        yield draft.told(self._keys)

    def _date(self, draft: Draft, head: FrontMatter, name: str) -> None:
        told = head.text(*_WRITTEN).removeprefix("[[").removesuffix("]]")
        draft.written = read_date(told, self._home)
        draft.changed = read_date(head.text(*_CHANGED), self._home)
        if told and draft.written is None:
            draft.notes.append(DATE_UNREAD)
        if draft.written is None:
            draft.written = date_in_name(name, self._home)
            draft.notes += [DATE_OF_NAME] if draft.written else []
        if draft.written is None:
            draft.written = date_of_file(self._source, name)
            draft.notes += [DATE_OF_FILE] if draft.written else []

    def _find(self, target: str, name: str) -> str | None:
        """Which file a link means: beside the note, from the top, or anywhere by its name."""
        for path in (joined(name.rpartition("/")[0], target), plain_path(target)):
            if path and path.lower() in self._all:
                return self._all[path.lower()]
        return self._near.get(target.rsplit("/", 1)[-1].lower())


def _title(head: FrontMatter, name: str, body: str) -> tuple[str, str]:
    """The title: of the front matter, the file's name unless that is a date, or the first heading.

    A heading that begins the text and says the title again goes.
    """
    stem = name.rsplit("/", 1)[-1].rpartition(".")[0]
    heading, rest = split_heading(body)
    title = head.text("title") or ("" if is_date(stem) else stem)
    if heading and title in ("", heading):
        return heading, rest
    return title, body


READER = Reader(NAME, recognises, read)
