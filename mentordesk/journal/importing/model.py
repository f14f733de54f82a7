"""What a reader tells: entries as they stood elsewhere, and what could not be read.

What a reader is: ``importing.reader``.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import BinaryIO, Self
from uuid import UUID

from mentordesk.journal.model import text_problems

PLACE_AT_MOST = 500
"""Characters of a place's words."""


@dataclass(frozen=True, slots=True)
class Written:
    """When something was written.

    ``instant`` is in UTC. ``zone`` is the name of the zone the source tells, or empty: then the
    instant was either told with UTC's sign or reckoned at the person's home. ``day_only``: no
    more than the day is known, and the instant is noon of it.
    """

    instant: datetime
    zone: str = ""
    day_only: bool = False

    def __post_init__(self) -> None:
        """Refuse an instant that is not in UTC."""
        if self.instant.tzinfo is None or self.instant.utcoffset() != UTC.utcoffset(None):
            raise ValueError("an instant must be in UTC")


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """One attachment. ``name`` is unique within its entry; the body links to it by this name.

    ``open`` gives a stream of at most ``size`` bytes; it may be called until the reader is asked
    for the next entry, and again. It raises ``BrokenSource`` where the bytes are damaged.
    """

    name: str = field(repr=False)
    size: int
    open: Callable[[], BinaryIO] = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        """A file has a name that is no path, and a size."""
        if not self.name or "/" in self.name or "\\" in self.name or self.size < 0:
            raise ValueError("a file has a plain name and a size")

    @classmethod
    def of_bytes(cls, name: str, data: bytes) -> Self:
        """A file that is in memory already."""
        return cls(name, len(data), lambda: io.BytesIO(data))


@dataclass(frozen=True, slots=True)
class OwnLink:
    """A link as ``entry_link`` keeps it; ``target`` None where ``pin`` says what is meant."""

    kind: str
    said: str = field(repr=False)
    target: UUID | None = None
    pin: str = ""


@dataclass(frozen=True, slots=True)
class OwnPassage:
    """A starred passage as ``passage`` keeps it."""

    id: UUID
    written: Written
    at: int
    quote: str = field(repr=False)
    goal: UUID | None = None


@dataclass(frozen=True, slots=True)
class Own:
    """What only a copy of one's own journal tells, so that the entry comes back as it was.

    ``id`` is the entry's own: where the journal has an entry of this id, put away or not, nothing
    is brought in. ``deleted``: it lay in the bin since then. ``order``: its place in the order of
    the journal, where this is not the place of the moment of writing; else 0.
    """

    id: UUID
    prompt_id: str = ""
    prompt_text: str = field(default="", repr=False)
    deleted: Written | None = None
    links: tuple[OwnLink, ...] = ()
    passages: tuple[OwnPassage, ...] = ()
    order: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """One entry as it stood elsewhere.

    ``key`` is the same whenever the same source is read again, and its own within ``source``:
    so the same import twice makes no doubles. ``body`` is Markdown. ``dropped`` names, in the
    source's own words, what it had and we do not carry (``weather``, ``mood``); ``notes`` are
    sentences of the context ``errors`` on how it was read. ``own``: it comes from a copy of this
    program's own journals; then title, tags and body are exactly what they were. ``by_words``: the
    source gives no ids, so the same entry with other words has another key.
    """

    key: str = field(repr=False)
    source: str
    written: Written
    title: str = field(repr=False)
    body: str = field(repr=False)
    changed: Written | None = None
    tags: tuple[str, ...] = field(default=(), repr=False)
    starred: bool = False
    place: str = field(default="", repr=False)
    attachments: tuple[ImportedFile, ...] = ()
    dropped: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=(), repr=False)
    own: Own | None = None
    by_words: bool = False

    def __post_init__(self) -> None:
        """An entry has a key, words that can be kept, and files with different names."""
        if not self.key or not self.source:
            raise ValueError("an imported entry has a key and a source")
        words = "".join((self.key, self.place, *self.tags, *(one.name for one in self.attachments)))
        if text_problems(self.title, self.body) or text_problems("", words):
            raise ValueError("an imported entry holds words that can be kept")
        if len({one.name for one in self.attachments}) != len(self.attachments):
            raise ValueError("the files of an entry have different names")


@dataclass(frozen=True, slots=True)
class Problem:
    """A record that could not be read, or not whole.

    ``where`` names it as the person may find it: a file, a line, a number, a title. ``what`` is a
    sentence of the context ``errors``, a template over ``values``.
    """

    where: str = field(repr=False)
    what: str = field(repr=False)
    values: Mapping[str, str | int] = field(default_factory=dict, repr=False)

    def in_english(self) -> str:
        """The sentence, filled in."""
        return self.what.format(**self.values)


@dataclass(frozen=True, slots=True)
class Pause:
    """Nothing is told yet: a file of many megabytes is looked through. Here a step may end."""


PAUSE = Pause()
Told = Imported | Problem | Pause
