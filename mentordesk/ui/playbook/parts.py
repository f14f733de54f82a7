"""What a page is made of, for the screen and for paper alike: values without Qt.

An outline makes parts from an item of the pack; ``part_maker`` makes widgets of them, ``paper`` a
document to print. Texts are plain words; what looks like markup in them is words too.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TypeAlias

from mentordesk.playbook.prose import Span


class Look(enum.StrEnum):
    """How a paragraph is set."""

    LEAD = "lead"
    BODY = "body"
    QUIET = "quiet"
    SPOKEN = "spoken"
    BULLET = "bullet"
    NUMBER = "number"
    BACK = "back"  # quiet; on paper what follows stands on the other side


@dataclass(frozen=True)
class Words:
    """A paragraph. ``mark`` stands before a line of a list: a number, a bullet."""

    spans: tuple[Span, ...]
    look: Look = Look.BODY
    mark: str = ""


@dataclass(frozen=True)
class Heading:
    """A heading; ``anchor`` is the id under which a search finds its section."""

    text: str
    anchor: str = ""
    small: bool = False


@dataclass(frozen=True)
class Box:
    """Parts on a ground of their own. Tones: "", accent, warn, bad."""

    parts: tuple[Part, ...]
    title: str = ""
    tone: str = ""
    icon: str = ""


@dataclass(frozen=True)
class Fold:
    """Parts that are shown when asked for; on paper they always stand there."""

    id: str
    title: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Row:
    """A line of a list with something before and after it: a box to tick, minutes, a level."""

    text: str
    hint: str = ""
    mark: str = ""
    end: str = ""
    box: bool = False


@dataclass(frozen=True)
class Pills:
    """A few single words side by side. ``title`` says what they are."""

    title: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Climb:
    """A skill that rises from a level to a level; ``rungs`` names all of them, lowest first."""

    row: Row  # as it stands on paper: the skill, what level 4 looks like, the way in words
    rungs: tuple[str, ...]
    start: int  # from 1
    target: int


Part: TypeAlias = Words | Heading | Box | Fold | Row | Pills | Climb


def words(text: str, look: Look = Look.BODY, *, bold: bool = False) -> Words:
    """A paragraph of plain words."""
    return Words((Span(text, bold=bold),), look)


def plain(part: Words, titles: dict[str, str]) -> str:
    """What a paragraph says; an empty link says its item's title."""
    return "".join(span.text or titles.get(span.link, "") for span in part.spans)
