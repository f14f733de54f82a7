"""Self-assessments of our own design, not validated, and how their answers become words.

There is never a total. An area's score is the plain mean of its answered items, shown as a word.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentordesk.playbook.model import Item

#: The values of each scale. ``None`` stands for "does not apply" everywhere.
SCALES: Mapping[str, tuple[int, ...]] = {
    "frequency": (0, 1, 2, 3, 4),  # not at all … every time
    "agreement": (1, 2, 3, 4, 5),  # not yet … very much
    "level": (1, 2, 3, 4, 5),  # watch … guide others
    "fit": (0, 1, 2),  # no, partly, yes
}
START, GROWING, KEEP = BANDS = ("start", "growing", "keep")
GROWS_FROM, KEEPS_FROM = 1.5, 3.0
GAP, LOW = 2, 2


@dataclass(frozen=True)
class AssessmentItem:
    """One statement. ``next`` is an item of the pack to open, or an act, where it scores low."""

    id: str
    text: str
    next: str


@dataclass(frozen=True)
class Area:
    """Items that belong together."""

    id: str
    name: str
    items: tuple[AssessmentItem, ...]


@dataclass(frozen=True, kw_only=True)
class Assessment(Item):
    """A self-assessment. ``alerts``: items whose low answer shows the Help card to its writer."""

    lead: str
    stem: str
    scale: str
    words: Mapping[int, str]  # of the scale's values
    areas: tuple[Area, ...]
    enough: int  # answered items that an area needs
    then_and_now: bool
    alerts: tuple[str, ...]

    def __post_init__(self) -> None:
        """The scale is known and every value has its word."""
        if tuple(sorted(self.words)) != SCALES.get(self.scale):
            raise ValueError(f"scale {self.scale} is unknown or lacks words")


def area_score(answers: Sequence[int | None], enough: int) -> float | None:
    """The mean of the answered items; None where fewer than ``enough`` were answered."""
    given = [answer for answer in answers if answer is not None]
    return sum(given) / len(given) if given and len(given) >= enough else None


def band(score: float) -> str:
    """One of ``BANDS`` for a score on the frequency scale."""
    if score < GROWS_FROM:
        return START
    return GROWING if score < KEEPS_FROM else KEEP


def focus(scores: Mapping[str, float | None]) -> str:
    """The one area to begin with: the lowest, the first among equals; empty where none scored."""
    scored = {area: score for area, score in scores.items() if score is not None}
    return min(scored, key=lambda area: scored[area], default="")


def shift(baseline: float | None, then: float | None) -> float | None:
    """How the writer's own yardstick moved: "then" as seen now, less the answer given then."""
    return None if baseline is None or then is None else then - baseline


def talk_about(mine: Mapping[str, int | None], theirs: Mapping[str, int | None]) -> tuple[str, ...]:
    """The items that a pair should talk about first: a gap of 2 and more, or any answer of 2."""
    found = []
    for item, one in mine.items():
        both = [value for value in (one, theirs.get(item)) if value is not None]
        if both and (min(both) <= LOW or max(both) - min(both) >= GAP):
            found.append(item)
    return tuple(found)
