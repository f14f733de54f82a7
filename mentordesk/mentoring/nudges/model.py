"""A nudge: the name of one person with whom it has been quiet for longer than both agreed.

At most one in seven days over everybody, and nobody is named twice within their own rhythm,
whatever was answered. The rule is a pure function of days.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from mentordesk.mentoring.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.mentoring.people.model import Partner

APART = timedelta(days=7)
"""From the day on which one was shown to the first day on which another may be."""
QUIET = "quiet"
"""What a nudge is about; there is one kind."""


class Answer(enum.StrEnum):
    """What became of a nudge."""

    NONE = ""
    NOT_NOW = "not_now"
    DONE = "done"


@dataclass(frozen=True, kw_only=True)
class Nudge(Record):
    """A person was named on ``day``."""

    pair_id: UUID
    day: date
    answer: Answer = Answer.NONE

    def stands(self, today: date) -> bool:
        """Whether it may still be on the screen: unanswered, and within its week."""
        return self.answer is Answer.NONE and self.day <= today < self.day + APART


@dataclass(frozen=True)
class Quiet:
    """A person to talk with again, and for how many days it has been quiet."""

    partner: Partner
    days: int

    @property
    def rhythm(self) -> int:
        """Days, as agreed; more than 0."""
        return self.partner.pair.rhythm_days

    @property
    def is_longer(self) -> bool:
        """Whether it has been longer than agreed."""
        return self.days > self.rhythm

    @property
    def over(self) -> Fraction:
        """How many times the rhythm has gone by."""
        return Fraction(self.days, self.rhythm)


@dataclass(frozen=True)
class Named:
    """A nudge as it is shown."""

    nudge: Nudge
    quiet: Quiet


def choose(quiet: Sequence[Quiet], named: Mapping[UUID, date], today: date) -> Quiet | None:
    """Whom to name today, or nobody.

    ``named``: pair -> the last day on which it was named, of everybody. A day that is to come (the
    clock was set back) counts like one that was just now.
    """
    if any(day + APART > today for day in named.values()):
        return None
    fitting = [one for one in quiet if one.is_longer and _may_be_named(one, named, today)]
    return max(fitting, key=_longest, default=None)


def _may_be_named(one: Quiet, named: Mapping[UUID, date], today: date) -> bool:
    last = named.get(one.partner.pair.id)
    return last is None or last + timedelta(days=one.rhythm) <= today


def _longest(one: Quiet) -> tuple[Fraction, int, int]:
    """The most times their rhythm; of equals the longest, then who was added first."""
    return one.over, one.days, -one.partner.pair.seq
