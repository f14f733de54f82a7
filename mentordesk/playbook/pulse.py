"""The pulse: a few short questions about how mentoring goes, now and then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mentordesk.playbook.model import Item

SCALE = (1, 2, 3, 4, 5)


@dataclass(frozen=True)
class PulseQuestion:
    """One question. Set 0 is asked each time; ``instead`` names a role's own question."""

    id: str
    text: str
    set: int
    roles: tuple[str, ...]
    instead: Mapping[str, str]
    open: bool  # answered by a line, not by the scale


@dataclass(frozen=True, kw_only=True)
class Pulse(Item):
    """The questions, the words of the scale from 1 to 5, and how often they may be asked."""

    lead: str
    skip: str
    shown: int
    every_days: int
    quiet_hours: int  # none sooner than this after a reflection
    questions: tuple[PulseQuestion, ...]
    scale: Mapping[int, str]

    def __post_init__(self) -> None:
        """Five words, one fixed question, a way to skip."""
        if tuple(sorted(self.scale)) != SCALE or not self.skip:
            raise ValueError("a pulse has five words on its scale and a way to skip")

    def asked(self, turn: int, role: str) -> tuple[PulseQuestion, ...]:
        """The questions of the ``turn``-th time (from 0): the fixed one and those of one set."""
        sets = sorted({question.set for question in self.questions if question.set})
        here = sets[turn % len(sets)] if sets else 0
        by_id = {question.id: question for question in self.questions}
        chosen = (q for q in self.questions if q.set in (0, here) and not q.open)
        swapped = (by_id.get(q.instead.get(role, q.id), q) for q in chosen)
        fitting = {question.id: question for question in swapped if role in question.roles}
        return tuple(fitting.values())[: self.shown]
