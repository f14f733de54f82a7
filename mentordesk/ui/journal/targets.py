"""What the journal can be asked to show, besides an entry's id and ``places.QUICK_NOTE``."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


class Kind(enum.StrEnum):
    """In the order of the screen; the names are those of the links."""

    STARRED = "starred"
    PASSAGES = "passages"
    TAG = "tag"
    PERSON = "person"
    CIRCLE = "circle"
    GOAL = "goal"
    JOURNEY = "journey"
    SESSION = "session"


@dataclass(frozen=True)
class Thread:
    """What entries have in common: a tag (``pin`` is it, folded), what they name, a star."""

    kind: Kind
    target: UUID | None = None
    pin: str = ""


@dataclass(frozen=True)
class Place:
    """A place in an entry: ``quote`` is looked for near ``at`` (characters before it)."""

    entry_id: UUID
    at: int
    quote: str = field(repr=False)


@dataclass(frozen=True)
class ShowTab:
    """A tab by its name, and a part of it that gets the keyboard (see ``tab``)."""

    tab: str
    part: str = ""


@dataclass(frozen=True)
class ShowThread:
    """The tab of threads with this one chosen."""

    thread: Thread
