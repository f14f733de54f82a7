"""A learning journey: skills from a level to a level, actions of three kinds, checkpoints."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.playbook.model import Item

WATCH, WITH_HELP, HELP_NEARBY, ALONE, GUIDE_OTHERS = (1, 2, 3, 4, 5)
ACTION_TAGS = ("practice", "people", "study")


@dataclass(frozen=True)
class Skill:
    """One skill. ``alone`` says what level 4 looks like to a witness."""

    id: str
    name: str
    start: int
    target: int
    alone: str

    def __post_init__(self) -> None:
        """A skill rises, on the scale."""
        if not WATCH <= self.start < self.target <= GUIDE_OTHERS:
            raise ValueError(f"skill {self.id} does not rise between 1 and 5")


@dataclass(frozen=True)
class JourneyAction:
    """Something to do on the way. ``tag`` is one of ``ACTION_TAGS``."""

    id: str
    title: str
    hint: str
    tag: str


@dataclass(frozen=True)
class Checkpoint:
    """A look at the skills, ``day`` days after the start, with one piece of evidence."""

    id: str
    day: int
    title: str
    evidence: str


@dataclass(frozen=True, kw_only=True)
class Journey(Item):
    """A learning journey. ``move_up`` is its rule for rising a level."""

    about: str
    move_up: str
    skills: tuple[Skill, ...]
    actions: tuple[JourneyAction, ...]
    checkpoints: tuple[Checkpoint, ...]

    def __post_init__(self) -> None:
        """A journey has skills, and actions of every kind."""
        if not self.skills or {action.tag for action in self.actions} != set(ACTION_TAGS):
            raise ValueError("a journey has skills, and actions of practice, people and study")
