"""Answers to a self-assessment: what they say by area, and how they read as a text.

Nothing is kept here, and nothing of it is a total: who answers keeps the text where she likes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mentordesk.playbook.assessment import (
    LOW,
    Area,
    Assessment,
    AssessmentItem,
    area_score,
    band,
    focus,
    talk_about,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mentordesk.playbook.journey import Journey

FREQUENCY, AGREEMENT, FIT = "frequency", "agreement", "fit"
NOT_ENOUGH = "not-enough"
MISSING = 0
"""The value of ``fit`` that says "no"."""
KIND = 2
"""Letters of a kind in an id."""

Marks = Mapping[str, int]
"""A value of the scale by the id of its statement; who leaves one out has no mark for it."""


@dataclass(frozen=True)
class Answers:
    """What was marked. ``begin_with`` is the area that the writer chose to work on, or nothing."""

    assessment: Assessment
    now: Marks = field(default_factory=dict, repr=False)
    then: Marks = field(default_factory=dict, repr=False)
    begin_with: str = field(default="", repr=False)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was marked."""
        return not self.now and not self.then

    @property
    def alerts(self) -> tuple[AssessmentItem, ...]:
        """The statements whose mark may be fear: the Help card comes before anything else."""
        low = {item for item in self.assessment.alerts if self.now.get(item, LOW + 1) <= LOW}
        return tuple(one for one in items(self.assessment) if one.id in low)

    @property
    def suggested(self) -> str:
        """The one area to begin with, by the marks; empty where none has enough of them."""
        scores = {area.id: score(self.assessment, area, self.now) for area in self.assessment.areas}
        return focus(scores)

    @property
    def to_look_at(self) -> tuple[AssessmentItem, ...]:
        """What the scale says to look at: what a pair talks about first, what is missing."""
        if self.assessment.scale == AGREEMENT:
            wanted = set(talk_about(self.now, {}))
        elif self.assessment.scale == FIT:
            wanted = {item for item, value in self.now.items() if value == MISSING}
        else:
            wanted = set()
        return tuple(one for one in items(self.assessment) if one.id in wanted)

    def lowest_of(self, area: Area) -> tuple[AssessmentItem, ...]:
        """The statements of an area that were marked lowest."""
        marked = [one for one in area.items if one.id in self.now]
        least = min((self.now[one.id] for one in marked), default=0)
        return tuple(one for one in marked if self.now[one.id] == least)


@dataclass(frozen=True)
class Labels:
    """The sentences of the text, in the writer's language. Braces as in ``str.format``."""

    area: str  # {area} {word}
    moved: str  # {area} {then} {now}
    now: str  # {statement} {word}
    then: str  # {statement} {word}
    both: str  # {statement} {then} {now}
    begin: str  # {area}
    words: Mapping[str, str]  # of BANDS and NOT_ENOUGH


def items(assessment: Assessment) -> tuple[AssessmentItem, ...]:
    """All statements, in their order."""
    return tuple(one for area in assessment.areas for one in area.items)


def of_journeys(assessment: Assessment, journeys: Iterable[Journey]) -> Assessment:
    """The same question about the skills of journeys: each journey an area, its skills in it."""
    areas = [
        Area(
            one.id,
            one.title,
            tuple(AssessmentItem(f"{one.id}.{skill.id}", skill.name, "") for skill in one.skills),
        )
        for one in journeys
    ]
    return replace(assessment, areas=tuple(areas))


def score(assessment: Assessment, area: Area, marks: Marks) -> float | None:
    """The mean of an area's marks; None where too few were given."""
    return area_score([marks.get(one.id) for one in area.items], assessment.enough)


def verdict(assessment: Assessment, area: Area, marks: Marks) -> str:
    """One of ``BANDS``, or ``NOT_ENOUGH``; empty on a scale that is not put into bands."""
    if assessment.scale != FREQUENCY:
        return ""
    found = score(assessment, area, marks)
    return NOT_ENOUGH if found is None else band(found)


def as_text(answers: Answers, labels: Labels) -> str:
    """Each marked statement with its word, by area, in Markdown; the pin at the end."""
    blocks = [_area(answers, area, labels) for area in answers.assessment.areas]
    chosen = [one.name for one in answers.assessment.areas if one.id == answers.begin_with]
    blocks += [labels.begin.format(area=name) for name in chosen]
    return "\n\n".join(block for block in (*blocks, answers.assessment.line.pin) if block)


def _area(answers: Answers, area: Area, labels: Labels) -> str:
    lines = [f"- {line}" for one in area.items if (line := _line(answers, one, labels))]
    return "\n".join([f"## {area_line(answers, area, labels)}", *lines]) if lines else ""


def area_line(answers: Answers, area: Area, labels: Labels) -> str:
    """The area with its word, or its two words where there are marks for then as well."""
    now, then = (verdict(answers.assessment, area, one) for one in (answers.now, answers.then))
    if not now:
        return area.name
    if then == NOT_ENOUGH:
        return labels.area.format(area=area.name, word=labels.words[now])
    return labels.moved.format(area=area.name, then=labels.words[then], now=labels.words[now])


def _line(answers: Answers, one: AssessmentItem, labels: Labels) -> str:
    words = answers.assessment.words
    now, then = answers.now.get(one.id), answers.then.get(one.id)
    if now is not None and then is not None:
        return labels.both.format(statement=one.text, then=words[then], now=words[now])
    if now is not None:
        return labels.now.format(statement=one.text, word=words[now])
    return labels.then.format(statement=one.text, word=words[then]) if then is not None else ""


def is_item(target: str) -> bool:
    """Whether what comes next is an item of the pack, not an act in words."""
    kind, dot, rest = target.partition(".")
    return bool(dot) and len(kind) == KIND and bool(rest) and " " not in target
