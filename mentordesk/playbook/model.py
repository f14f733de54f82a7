"""What the playbook holds, as values that cannot be built wrong. The shapes follow CONTENT kinds.

Texts are plain: placeholders are filled. ``Chapter`` texts are the pack's Markdown subset, see
`prose.py`.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass

LEVELS = (-2, -1, 0, 1, 2)


class Kind(enum.StrEnum):
    """The kinds of item that open in the playbook."""

    CHAPTER = "chapter"
    CONVERSATION = "conversation"
    CHECKLIST = "checklist"
    GOAL_TEMPLATE = "goal-template"
    AGENDA = "agenda"
    CARD = "card"
    PROMPT_SET = "prompt-set"
    JOURNEY = "journey"
    GLOSSARY = "glossary"
    PULSE = "pulse"
    MODULE = "module"
    SELF_ASSESSMENT = "self-assessment"


class Safety(enum.StrEnum):
    """How carefully an item must be handled. A protected text is shown reviewed or not at all."""

    NORMAL = "normal"
    SENSITIVE = "sensitive"
    PROTECTED = "protected"


@dataclass(frozen=True, kw_only=True)
class ItemLine:
    """An item in a list."""

    id: str
    version: int
    kind: Kind
    title: str
    roles: tuple[str, ...]
    minutes: int
    tags: tuple[str, ...]
    safety: Safety
    group: str = ""

    def __post_init__(self) -> None:
        """An item has an id, a version from 1 and a title."""
        if "." not in self.id or self.version < 1 or not self.title:
            raise ValueError(f"no id, version or title: {self.id!r}@{self.version}")

    @property
    def pin(self) -> str:
        """The id with its version, as a person's record keeps it: ``ck.mentee-prep@1``."""
        return f"{self.id}@{self.version}"


@dataclass(frozen=True, kw_only=True)
class Item:
    """What every open item has. ``language`` is its title's, ``status`` its weakest text's."""

    line: ItemLine
    links: tuple[str, ...]  # ids
    sources: tuple[str, ...]  # source tags
    language: str
    status: str  # source | reviewed: shown plain. machine | draft | stale: labelled on screen
    is_partly: bool = False  # some of its words stand in another language than its title
    withdrawn: str = ""  # the pack's version that withdrew it; a record may still open it

    @property
    def id(self) -> str:
        """The item's id."""
        return self.line.id

    @property
    def title(self) -> str:
        """The item's title."""
        return self.line.title

    @property
    def is_draft_translation(self) -> bool:
        """Whether the screen must label the text as a draft translation."""
        return self.status not in ("source", "reviewed")


@dataclass(frozen=True)
class Section:
    """One section of a chapter."""

    id: str  # "pb.listening.silence"
    title: str
    body: str  # Markdown subset


@dataclass(frozen=True, kw_only=True)
class Chapter(Item):
    """A chapter of the playbook."""

    lead: str
    sections: tuple[Section, ...]

    def __post_init__(self) -> None:
        """A chapter has sections."""
        if not self.sections:
            raise ValueError("a chapter without sections")


@dataclass(frozen=True)
class CheckItem:
    """One line of a checklist."""

    id: str  # "promised"
    title: str
    hint: str


class Way(enum.StrEnum):
    """How a checklist is used: do it from memory and then confirm, or read each line and do it."""

    DO_CONFIRM = "do-confirm"
    READ_DO = "read-do"


@dataclass(frozen=True, kw_only=True)
class Checklist(Item):
    """A checklist with one pause point."""

    way: Way
    stage: str  # prepare | during | after
    pause: str
    items: tuple[CheckItem, ...]
    end: str

    def __post_init__(self) -> None:
        """A checklist has lines."""
        if not self.items:
            raise ValueError("a checklist without lines")


@dataclass(frozen=True)
class AgendaStep:
    """One step of an agenda. ``minutes`` is 0 in an agenda without live talk."""

    id: str
    title: str
    hint: str
    minutes: int
    lead: str  # mentor | mentee | both | each | host | manager


@dataclass(frozen=True, kw_only=True)
class Agenda(Item):
    """An agenda whose minutes add up to ``total``."""

    total: int
    purpose: str
    steps: tuple[AgendaStep, ...]
    note: str

    def __post_init__(self) -> None:
        """The minutes add up."""
        if sum(step.minutes for step in self.steps) != self.total or not self.steps:
            raise ValueError("the minutes of an agenda must add up to its length")


@dataclass(frozen=True)
class Milestone:
    """A milestone of a goal template, with the days after the start when it may be due."""

    id: str
    title: str
    after_days: int


@dataclass(frozen=True, kw_only=True)
class GoalTemplate(Item):
    """A goal to begin from. ``levels`` are texts by −2…+2; ``priority`` may be empty."""

    type: str  # learn | perform
    priority: str
    start_level: int
    importance: int  # 1–3
    review_days: int
    about: str  # whom it suits, and why it is to learn or to perform
    why_me: str
    hope: str
    best_result: str
    who_benefits: str
    snag: str
    if_then: str
    levels: Mapping[int, str]
    first_step: str
    evidence: str
    switch: str  # when to turn it into another kind of goal
    milestones: tuple[Milestone, ...]

    def __post_init__(self) -> None:
        """Five levels, a known type, a start on the scale."""
        if tuple(sorted(self.levels)) != LEVELS or self.start_level not in LEVELS:
            raise ValueError("a goal template describes all five levels and starts on one")
        if self.type not in ("learn", "perform") or self.importance not in (1, 2, 3):
            raise ValueError("a goal template is to learn or to perform, of importance 1 to 3")


@dataclass(frozen=True)
class SourceLine:
    """Where something comes from. ``read``: "full", or "abstract" where only that was read."""

    tag: str
    text: str
    read: str


@dataclass(frozen=True)
class Found:
    """A place that a search found. ``anchor`` is a part's id, or the item's own."""

    line: ItemLine
    anchor: str
    title: str  # of the part
    snippet: str
    highlights: tuple[tuple[int, int], ...]  # in the snippet, half-open
