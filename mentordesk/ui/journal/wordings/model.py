"""What the screen of earlier wordings is given: by the journal for an entry, by a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from mentordesk.clock import Moment


@dataclass(frozen=True)
class Wording:
    """One earlier wording, by its number. ``until``: the moment is that of its replacement."""

    number: int
    moment: Moment
    title: str = field(default="", repr=False)
    start: str = field(default="", repr=False)
    until: bool = False


@dataclass(frozen=True)
class Words:
    """A wording, whole."""

    number: int
    title: str = field(repr=False)
    body: str = field(repr=False)


@dataclass(frozen=True)
class WordingSource:
    """Where they come from, the latest first.

    ``lines`` runs on the writer thread, behind what is being saved; ``words`` on the reader thread.
    """

    lines: Callable[[], Sequence[Wording]]
    words: Callable[[int], Words | None]
