"""What is said: lines, sample conversations with their branches, and cards."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from mentordesk.playbook.model import Item


class How(enum.StrEnum):
    """How a line is meant: said by you or by the other, done, never to be said, or filled in."""

    SAY = "say"
    THEY = "they"
    DO = "do"
    NEVER = "never"
    FILL = "fill"  # a label before an empty line


@dataclass(frozen=True)
class Line:
    """One line. ``speaker`` is the name of the other person, empty unless they speak."""

    how: How
    text: str
    speaker: str = ""

    def __post_init__(self) -> None:
        """A line says something, and only the other person has a name."""
        if not self.text or (self.how is How.THEY) != bool(self.speaker):
            raise ValueError("a line without words, or a speaker who does not speak")


@dataclass(frozen=True)
class Branch:
    """One way in which a conversation may go on. ``leads_to`` is "close" or another item's id."""

    id: str
    when: str
    lines: tuple[Line, ...]
    leads_to: str

    def __post_init__(self) -> None:
        """A branch has words of yours and a way on."""
        if not any(line.how is How.SAY for line in self.lines) or not self.leads_to:
            raise ValueError(f"branch {self.id} has no line of yours or no way on")


@dataclass(frozen=True)
class Slip:
    """A common slip: what people say, why it fails, and a better line."""

    bad: str
    why: str
    better: str


@dataclass(frozen=True, kw_only=True)
class Conversation(Item):
    """A sample conversation with its branches."""

    difficulty: int  # 1 easy to 3 hard
    rule: tuple[str, ...]  # three words
    moment: str
    opening: tuple[Line, ...]
    branches: tuple[Branch, ...]
    slip: Slip
    close: tuple[Line, ...]
    try_it: str
    then: str  # an if-then line

    def __post_init__(self) -> None:
        """The rule has three words and there are ways to go on."""
        if len(self.rule) != 3 or not self.branches:
            raise ValueError("a conversation has a rule of three words, and branches")


@dataclass(frozen=True)
class CardPart:
    """One block of a card, on its front or its back."""

    id: str
    side: str  # front | back
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, kw_only=True)
class Card(Item):
    """A card to keep at hand and to print. ``empty_slots``: what no organisation has filled yet."""

    lead: str
    parts: tuple[CardPart, ...]
    empty_slots: tuple[str, ...]

    def __post_init__(self) -> None:
        """A card has parts."""
        if not self.parts:
            raise ValueError("a card without parts")
