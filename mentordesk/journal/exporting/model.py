"""What a copy of the journal is made of: which entries, in what form, and each entry whole."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mentordesk.journal.importing.model import Own

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from mentordesk.journal.model import Entry


class Form(enum.Enum):
    """How a copy is written. ``PDF`` is made by the window, for Qt sets its pages."""

    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which entries, and what of them.

    ``query`` as a person types it into the search; ``first`` and ``last``: days on the person's
    wall, both included. ``bin``: also what lies in the bin, unless there is a query.
    """

    query: str = field(default="", repr=False)
    first: date | None = None
    last: date | None = None
    files: bool = True
    bin: bool = False


@dataclass(frozen=True, slots=True)
class KeptFile:
    """An attachment. ``seq`` is its row's; ``name`` is its own within the entry."""

    seq: int
    name: str = field(repr=False)
    media: str
    size: int
    sha256: bytes = field(repr=False)

    def as_values(self, path: str) -> dict[str, Any]:
        """As a copy tells it; ``path``: where it lies there."""
        return {
            "name": self.name,
            "path": path,
            "media": self.media,
            "bytes": self.size,
            "sha256": self.sha256.hex(),
        }


@dataclass(frozen=True, slots=True)
class Whole:
    """An entry with everything that goes with it. ``tags``: those beside the text."""

    entry: Entry
    own: Own
    tags: tuple[str, ...] = field(default=(), repr=False)
    files: tuple[KeptFile, ...] = ()

    @property
    def id(self) -> UUID:
        """The entry's."""
        return self.entry.id


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a copy is. ``total`` 0: the entries are still being counted."""

    done: int
    total: int
    finished: bool = False
