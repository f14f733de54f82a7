"""What every row of the working record knows of itself: its order, its author, its way here."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mentordesk.clock import Clock, Moment, from_micros, to_micros

if TYPE_CHECKING:
    from mentordesk.ids import NewId

#: The columns with which every table of the record begins, in this order.
HEAD = "seq, id, author, origin, written, zone"
HEAD_WIDTH = 6


class Origin(enum.StrEnum):
    """How a row came to this desk."""

    MINE = "mine"
    RECEIVED = "received"
    WRITTEN_HERE = "written_here"  # a statement of the other, typed here for them


class Owner(enum.StrEnum):
    """Whose an action or a goal is."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a row. ``author`` is ``None`` for the owner of this desk."""

    seq: int
    id: UUID
    author: UUID | None
    origin: Origin
    written: Moment

    def __post_init__(self) -> None:
        """Only what is mine has no other author."""
        if (self.origin is Origin.MINE) != (self.author is None):
            raise ValueError("an author is named exactly where the origin is not mine")


@dataclass(frozen=True, kw_only=True)
class Record:
    """Anything of the record."""

    head: Head

    @property
    def id(self) -> UUID:
        """The id, made on the desk where it was written."""
        return self.head.id

    @property
    def seq(self) -> int:
        """The place in this desk's order."""
        return self.head.seq

    @property
    def written(self) -> Moment:
        """When and where it was first written down."""
        return self.head.written


@dataclass(frozen=True)
class Pen:
    """What a service writes with: the time, new ids, and whose words they are."""

    clock: Clock
    new_id: NewId
    author: UUID | None = None
    origin: Origin = Origin.MINE

    def head(self) -> tuple[bytes, bytes | None, str, int, str]:
        """A new row's id, author, origin, written, zone: the values for ``HEAD`` without seq."""
        now = self.clock.now()
        author = self.author.bytes if self.author else None
        return self.new_id().bytes, author, self.origin.value, to_micros(now.instant), now.zone

    def micros(self) -> int:
        """The present instant as the files keep it."""
        return to_micros(self.clock.now().instant)


def head_of(row: tuple[Any, ...]) -> Head:
    """The head of a row that begins with the columns of ``HEAD``."""
    seq, raw, author, origin, written, zone = row[:HEAD_WIDTH]
    return Head(
        seq,
        UUID(bytes=raw),
        UUID(bytes=author) if author else None,
        Origin(origin),
        Moment(from_micros(written), zone),
    )


def heads(alias: str) -> str:
    """The columns of ``HEAD`` of the table called ``alias`` in a statement that joins."""
    return ", ".join(f"{alias}.{column}" for column in HEAD.split(", "))


def id_or_none(raw: bytes | None) -> UUID | None:
    """An id from a column that may be empty."""
    return UUID(bytes=raw) if raw else None


def raw_or_none(value: UUID | None) -> bytes | None:
    """An id for a column that may be empty."""
    return value.bytes if value else None


def day_or_none(text: str | None) -> date | None:
    """A day from a column that may be empty."""
    return date.fromisoformat(text) if text else None


def iso_or_none(day: date | None) -> str | None:
    """A day for a column that may be empty."""
    return day.isoformat() if day else None
