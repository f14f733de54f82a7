"""A circle, a mentor pocket, who is in them, and what stays of their sessions.

The seats are those of the charter, the same on every desk; names are as the charter has them, and
do not follow a person's card. A pocket has no code: one person keeps the room, seat 1.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.errors import QT_TRANSLATE_NOOP
from mentordesk.mentoring import pins, wording, zones
from mentordesk.mentoring.circles import code as codes
from mentordesk.mentoring.circles.code import CircleCode, Rhythm, Unit
from mentordesk.mentoring.circles.rotation import Rotation
from mentordesk.mentoring.record import Record

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

#: What stands for the name of a member whose card was deleted with all that belongs to them.
NAMELESS = "–"
MOST_IN_A_POCKET = 30
CHARTER = "tp.circle-charter"  # the card of the playbook from which a charter begins
PACK_DAYS = 3  # before a session, the pack of its host is laid out

TOO_FEW = QT_TRANSLATE_NOOP("errors", "A circle has 2 to 12 members. Name each of them.")
NO_KEEPER = QT_TRANSLATE_NOOP("errors", "Name who keeps the room.")
SEVERAL_ME = QT_TRANSLATE_NOOP("errors", "Only one of these names can be you.")
BAD_FIRST_DAY = QT_TRANSLATE_NOOP("errors", "Choose a first day between 2025 and June 2047.")
OTHER_NUMBER = QT_TRANSLATE_NOOP(
    "errors", "The number of names is not that of the code: look at the charter again."
)


class CircleKind(enum.StrEnum):
    """Which form of group."""

    CIRCLE = "circle"  # the host rotates
    POCKET = "pocket"  # one keeps the room, newcomers ask


class CircleState(enum.StrEnum):
    """Whether a circle comes together."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class Mark(enum.StrEnum):
    """Whether a member is, or was, at a session."""

    HERE = "here"
    REMOTE = "remote"  # on the line
    AWAY = "away"  # said before, or found so


@dataclass(frozen=True, kw_only=True)
class Circle(Record):
    """A circle or pocket. ``first_day`` is on the clocks of ``home_zone``."""

    kind: CircleKind
    state: CircleState
    name: str
    topic: str
    home_zone: str
    rhythm_days: int
    first_day: date
    code: str
    charter: str
    charter_pin: str
    began: date
    ended: date | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be a circle."""
        wording.need_line("a circle's name", self.name, wording.NAME)
        wording.may_line("a circle's topic", self.topic)
        pins.may_pin("a charter", self.charter_pin)
        if not zones.is_shaped(self.home_zone):
            raise ValueError("a circle's zone is no zone")
        if (self.state is CircleState.ENDED) != (self.ended is not None):
            raise ValueError("a circle has a last day exactly when it has ended")
        if (self.kind is CircleKind.CIRCLE) != bool(self.code):
            raise ValueError("a circle has a code, and a pocket has none")

    @property
    def rhythm(self) -> Rhythm:
        """How often it meets."""
        if self.code:
            return codes.parse(self.code).rhythm
        return Rhythm(Unit.WEEK, min(max(1, self.rhythm_days // 7), codes.MOST_WEEKS))

    @property
    def written_code(self) -> str:
        """The code as people read it, or nothing."""
        return codes.parse(self.code).written() if self.code else ""


@dataclass(frozen=True, kw_only=True)
class Member(Record):
    """Who sits on a seat. ``left_on`` is the rule's day on which they were there for the last time.

    ``home_zone`` is empty where it is not known.
    """

    circle_id: UUID
    seat: int
    name: str
    person_id: UUID | None = None
    is_me: bool = False
    home_zone: str = ""
    left_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be a member."""
        wording.need_line("a member's name", self.name, wording.NAME)
        if self.seat < 1:
            raise ValueError("a seat is 1 or more")
        if self.home_zone and not zones.is_shaped(self.home_zone):
            raise ValueError("a member's zone is no zone")
        if self.is_me and self.person_id is not None:
            raise ValueError("I have no card among the people")

    @property
    def is_nameless(self) -> bool:
        """Whether the name went with a person's card."""
        return self.name == NAMELESS

    @property
    def short_name(self) -> str:
        """The first word of the name."""
        return self.name.split()[0]

    def is_in(self, day: date) -> bool:
        """Whether they are still in the circle on ``day``."""
        return self.left_on is None or day <= self.left_on


@dataclass(frozen=True)
class Company:
    """A circle with all its members by seat, those who left too."""

    circle: Circle
    members: tuple[Member, ...]

    def present(self, day: date) -> tuple[Member, ...]:
        """Who is still in it on ``day``, by seat."""
        return tuple(one for one in self.members if one.is_in(day))

    @property
    def me(self) -> Member | None:
        """The owner of this desk, if they are in it."""
        return next((one for one in self.members if one.is_me), None)

    @property
    def rotation(self) -> Rotation | None:
        """The order of hosts; none in a pocket."""
        if not self.circle.code:
            return None
        left = {one.seat: one.left_on for one in self.members if one.left_on is not None}
        return Rotation(codes.parse(self.circle.code), left)

    def at(self, seat: int | None) -> Member | None:
        """Who sits there."""
        return next((one for one in self.members if one.seat == seat), None)

    def host_on(self, day: date, away: frozenset[int] = frozenset()) -> Member | None:
        """Who hosts the session of ``day`` (circle's clocks), where ``away`` are the absent seats.

        In a pocket it is who keeps the room, if they are there.
        """
        rotation = self.rotation
        if rotation is None:
            keeper = self.at(1)
            there = keeper is not None and keeper.is_in(day) and keeper.seat not in away
            return keeper if there else None
        turn = rotation.turn_of(day)
        return None if turn is None else self.at(rotation.host(turn, away))

    def planned_host_on(self, day: date) -> Member | None:
        """Who would host it if nobody were away."""
        return self.host_on(day)


@dataclass(frozen=True)
class CircleLine:
    """A row of a list of circles. ``hosted_by`` is the host of the next session, if one is near."""

    company: Company
    held: int
    last_held: datetime | None
    next_planned: datetime | None
    hosted_by: Member | None


@dataclass(frozen=True, kw_only=True)
class Insight(Record):
    """A thought of a circle, open to all its members."""

    circle_id: UUID
    session_id: UUID | None
    line: str

    def __post_init__(self) -> None:
        """Refuse an empty one."""
        wording.need_line("an insight", self.line)


@dataclass(frozen=True)
class Attendee:
    """A member and whether they are there; ``mark`` is nothing where nobody has said."""

    member: Member
    mark: Mark | None


@dataclass(frozen=True)
class MemberDraft:
    """A member as they are named in a form. An unknown zone is empty."""

    name: str
    person_id: UUID | None = None
    is_me: bool = False
    home_zone: str = ""

    def problem(self) -> str:
        """The sentence that says why nobody can be named so, or nothing."""
        if self.home_zone and not zones.is_known(self.home_zone):
            return wording.UNKNOWN_ZONE
        return wording.line_problem(self.name, wording.EMPTY_NAME, wording.NAME)


@dataclass(frozen=True)
class CircleDraft:
    """What a form says of a circle. Members stand in the order of their seats."""

    name: str
    home_zone: str
    first_day: date
    kind: CircleKind = CircleKind.CIRCLE
    rhythm: Rhythm = codes.EVERY_FOUR_WEEKS
    members: tuple[MemberDraft, ...] = ()
    topic: str = ""
    charter: str = ""
    charter_pin: str = ""

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        fits = codes.EPOCH <= self.first_day <= codes.LAST_FIRST_DAY
        return wording.named(
            name=wording.line_problem(self.name, wording.EMPTY_NAME, wording.NAME),
            topic=wording.line_problem(self.topic, ""),
            zone="" if zones.is_known(self.home_zone) else wording.UNKNOWN_ZONE,
            first_day="" if fits else BAD_FIRST_DAY,
            members=self._members_problem(),
            charter=wording.TOO_LONG if len(self.charter) > wording.TEXT else "",
        )

    def _members_problem(self) -> str:
        circle = self.kind is CircleKind.CIRCLE
        least, most = (codes.FEWEST, codes.MOST) if circle else (1, MOST_IN_A_POCKET)
        if not least <= len(self.members) <= most:
            return TOO_FEW if circle else NO_KEEPER
        if sum(one.is_me for one in self.members) > 1:
            return SEVERAL_ME
        return next((problem for one in self.members if (problem := one.problem())), "")

    def coded(self, seed: int) -> CircleCode:
        """The code of such a circle. Raises ``ValueError`` where it cannot be one."""
        return CircleCode(len(self.members), self.rhythm, self.first_day, seed)
