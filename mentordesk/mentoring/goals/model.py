"""A goal: a title, five described levels, milestones, and check-ins over time.

Levels go from −2 to +2; 0 is what is honestly expected by the review day (goal attainment
scaling, CONTENT: the levels describe one thing, seen from outside). They are words about a goal,
never a mark for a person. Rewording them is open: each edition stays readable.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from mentordesk.mentoring import pins, wording
from mentordesk.mentoring.record import Owner, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from uuid import UUID

LEVELS = (-2, -1, 0, 1, 2)
EXPECTED = 0
START = -1


class GoalType(enum.StrEnum):
    """Whether the way is still to be learned, or known and to be walked."""

    LEARN = "learn"
    PERFORM = "perform"


class GoalState(enum.StrEnum):
    """How a goal stands."""

    OPEN = "open"
    REACHED = "reached"
    DROPPED_WELL = "dropped_well"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True)
class Frame:
    """The words around a goal; each may be empty. ``priority`` is an id, the others are lines."""

    why_me: str = ""
    who_benefits: str = ""
    hope: str = ""
    best_result: str = ""
    snag: str = ""
    if_then: str = ""
    first_step: str = ""
    evidence: str = ""

    def __post_init__(self) -> None:
        """Refuse what is not a line."""
        for name, line in vars(self).items():
            wording.may_line(name, line)

    def lines(self) -> tuple[str, ...]:
        """All of them, in the order of the table's columns."""
        return tuple(vars(self).values())


@dataclass(frozen=True, kw_only=True)
class Goal(Record):
    """A goal. ``pictures`` describes the levels that are described; 0 always is."""

    pair_id: UUID | None
    owner: Owner
    title: str
    pictures: Mapping[int, str]
    type: GoalType = GoalType.LEARN
    state: GoalState = GoalState.OPEN
    closed: datetime | None = None
    closing_line: str = ""
    edition: int = 1
    start_level: int = START
    importance: int = 1
    review_on: date | None = None
    priority: str = ""
    journey: str = ""
    template: str = ""
    frame: Frame = field(default_factory=Frame)

    def __post_init__(self) -> None:
        """Refuse what cannot be a goal; keep the levels from being changed in place."""
        wording.need_line("a goal", self.title, wording.NAME)
        need_pictures(self.pictures)
        object.__setattr__(self, "pictures", MappingProxyType(dict(self.pictures)))
        if (self.state is GoalState.OPEN) != (self.closed is None):
            raise ValueError("a goal is closed exactly when it is not open")
        if self.owner is Owner.THEIRS and self.pair_id is None:
            raise ValueError("a goal of nobody")
        if self.start_level not in LEVELS or not 1 <= self.importance <= 3:
            raise ValueError("a start level is −2 to +2, an importance 1 to 3")
        wording.may_line("a priority", self.priority, wording.NAME)
        for pin in (self.journey, self.template):
            pins.may_pin("a goal's source", pin)


@dataclass(frozen=True, kw_only=True)
class Milestone(Record):
    """A step on the way, with the day it is meant for and the day it was reached."""

    goal_id: UUID
    position: int
    title: str
    due: date | None = None
    done_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse an empty one."""
        wording.need_line("a milestone", self.title, wording.TITLE)


@dataclass(frozen=True, kw_only=True)
class CheckIn(Record):
    """Where a goal stood on a day, with one line. ``edition``: of the levels it speaks of."""

    goal_id: UUID
    session_id: UUID | None
    day: date
    edition: int
    level: int
    line: str = ""

    def __post_init__(self) -> None:
        """Refuse a level that is none."""
        if self.level not in LEVELS:
            raise ValueError("a level is −2 to +2")
        wording.may_line("a check-in's line", self.line)


@dataclass(frozen=True)
class Edition:
    """The five levels as they were worded from ``since`` on, and why they were worded anew."""

    number: int
    since: date
    reason: str
    pictures: Mapping[int, str]


@dataclass(frozen=True)
class GoalLine:
    """A row of a list of goals. ``level`` and ``checked_on`` are of the latest check-in."""

    goal: Goal
    person_id: UUID | None
    person_name: str
    level: int | None
    checked_on: date | None
    milestones: int
    milestones_done: int

    @property
    def stands_at(self) -> int:
        """The latest level, or the one from which it started."""
        return self.goal.start_level if self.level is None else self.level


@dataclass(frozen=True)
class GoalPage:
    """All of one goal: milestones in order, check-ins and editions from the first to the last."""

    line: GoalLine
    milestones: tuple[Milestone, ...]
    check_ins: tuple[CheckIn, ...]
    editions: tuple[Edition, ...]


@dataclass(frozen=True)
class MilestoneDraft:
    """A milestone as it is typed."""

    title: str
    due: date | None = None

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        title = wording.line_problem(self.title, wording.EMPTY_TITLE, wording.TITLE)
        return wording.named(title=title)


@dataclass(frozen=True)
class GoalDraft:
    """A goal as a form or a template says it."""

    title: str
    pictures: Mapping[int, str]
    owner: Owner = Owner.MINE
    pair_id: UUID | None = None
    type: GoalType = GoalType.LEARN
    start_level: int = START
    importance: int = 1
    review_on: date | None = None
    priority: str = ""
    journey: str = ""
    template: str = ""
    frame: Frame = field(default_factory=Frame)
    milestones: tuple[MilestoneDraft, ...] = ()

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        lonely = self.owner is Owner.THEIRS and self.pair_id is None
        steps = [step for draft in self.milestones for step in draft.problems().values()]
        return wording.named(
            title=wording.line_problem(self.title, wording.EMPTY_TITLE, wording.NAME),
            levels=pictures_problem(self.pictures),
            owner=wording.NEEDS_PARTNER if lonely else "",
            start_level="" if self.start_level in LEVELS else wording.BAD_LEVEL,
            importance="" if 1 <= self.importance <= 3 else wording.BAD_IMPORTANCE,
            milestones=steps[0] if steps else "",
        )


@dataclass(frozen=True)
class CheckInDraft:
    """A check-in as it is made. ``day`` ``None``: today. One a session: again mends it."""

    goal_id: UUID
    level: int
    line: str = ""
    day: date | None = None
    session_id: UUID | None = None

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        return wording.named(
            level="" if self.level in LEVELS else wording.BAD_LEVEL,
            line=wording.line_problem(self.line, ""),
        )


def need_pictures(pictures: Mapping[int, str]) -> None:
    """Raise ``ValueError`` unless level 0 is described and all are lines of known levels."""
    if pictures_problem(pictures):
        raise ValueError("a goal's levels are lines for −2 to +2, and 0 is described")


def pictures_problem(pictures: Mapping[int, str]) -> str:
    """The sentence that names what is wrong with the five levels, or nothing."""
    if not set(pictures) <= set(LEVELS):
        return wording.BAD_LEVEL
    if not pictures.get(EXPECTED, "").strip():
        return wording.MISSING_LEVEL
    return wording.TOO_LONG if not all(map(wording.one_line, pictures.values())) else ""
