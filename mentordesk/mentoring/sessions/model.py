"""A session: a mentoring conversation between me and one person, or of a circle.

That a session was moved is not a state: it keeps its agenda and notes and remembers each move.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from mentordesk.mentoring import pins, wording, zones
from mentordesk.mentoring.record import Record
from mentordesk.mentoring.sessions.timer import Timer

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from mentordesk.mentoring.people.model import Role

SHORTEST, LONGEST = 5, 600  # minutes
FIRST_YEAR, LAST_YEAR = 1900, 2199  # of a start: every clock of the world can tell it


class SessionState(enum.StrEnum):
    """How a session stands."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    MISSED = "missed"

    @property
    def counts(self) -> bool:
        """Whether such a session has a number within its pair."""
        return self in {SessionState.PLANNED, SessionState.HELD}


class Mode(enum.StrEnum):
    """How people talk."""

    VIDEO = "video"
    PHONE = "phone"
    IN_PERSON = "in_person"
    HYBRID = "hybrid"  # some in one room, some on the line
    WRITING = "writing"


class SessionKind(enum.StrEnum):
    """What a session is for; its name on screen comes from the playbook's agenda of that kind."""

    FIRST = "first"
    MICRO = "micro"
    REGULAR = "regular"
    CAREER = "career"
    QUARTERLY = "quarterly"
    CLOSING = "closing"
    REPAIR = "repair"
    PEER = "peer"
    THREE_WAY = "three_way"
    LONG = "long"
    ASYNC = "async"  # in writing, five turns
    CIRCLE = "circle"
    POCKET = "pocket"  # of a mentor pocket: one keeps the room, newcomers ask

    @property
    def usual_minutes(self) -> int:
        """How long such a session usually is; a form begins with it."""
        return _USUAL.get(self, 45)

    @property
    def is_of_a_circle(self) -> bool:
        """Whether such a session is held with a circle or pocket, not with one person."""
        return self in (SessionKind.CIRCLE, SessionKind.POCKET)


_USUAL = {
    SessionKind.MICRO: 15,
    SessionKind.LONG: 90,
    SessionKind.CIRCLE: 75,
    SessionKind.POCKET: 60,
    SessionKind.PEER: 40,
    SessionKind.THREE_WAY: 30,
    SessionKind.REPAIR: 30,
    SessionKind.QUARTERLY: 60,
    SessionKind.CLOSING: 60,
    SessionKind.ASYNC: 15,  # each turn takes about three minutes
}


@dataclass(frozen=True, slots=True)
class Slot:
    """When: an instant in UTC, a length in minutes, and the zones of both."""

    start: datetime
    minutes: int
    my_zone: str
    their_zone: str

    def __post_init__(self) -> None:
        """Refuse a time that is not an instant, or a length or zone that cannot be."""
        if self.start.tzinfo is not UTC:
            raise ValueError("a session's start must be in UTC")
        if not SHORTEST <= self.minutes <= LONGEST:
            raise ValueError("a session takes 5 to 600 minutes")
        if not (zones.is_shaped(self.my_zone) and zones.is_shaped(self.their_zone)):
            raise ValueError("a session's zone is no zone")

    @property
    def end(self) -> datetime:
        """The planned end, in UTC."""
        return self.start + timedelta(minutes=self.minutes)

    def here(self) -> datetime:
        """The start on my clocks."""
        return zones.local(self.start, self.my_zone)

    def there(self) -> datetime:
        """The start on the other's clocks."""
        return zones.local(self.start, self.their_zone)


@dataclass(frozen=True, kw_only=True)
class Session(Record):
    """A session of a pair or of a circle.

    ``number`` counts within either by start, 0 for a cancelled or missed one. ``series_day`` is the
    day for which the rule of ``series_id`` made it, wherever it was moved since.
    """

    pair_id: UUID | None
    circle_id: UUID | None = None
    kind: SessionKind
    state: SessionState
    slot: Slot
    mode: Mode
    number: int = 0
    place: str = ""
    series_id: UUID | None = None
    series_day: date | None = None
    agenda_pin: str = ""
    timer: Timer = field(default_factory=Timer)
    held_minutes: int | None = None
    written_up: bool = False
    moves: int = 0

    def __post_init__(self) -> None:
        """Refuse a state that contradicts the rest."""
        if (self.pair_id is None) == (self.circle_id is None):
            raise ValueError("a session is of a pair or of a circle")
        if (self.series_id is None) != (self.series_day is None):
            raise ValueError("a session of a series has its day, and no other has")
        held = self.state is SessionState.HELD
        if (self.held_minutes is not None) != held:
            raise ValueError("a session has a held length exactly when it was held")
        if self.written_up and not held:
            raise ValueError("only a held session is written up")
        if not self.state.counts and self.number:
            raise ValueError("a session that did not happen has no number")
        pins.may_pin("an agenda", self.agenda_pin)


@dataclass(frozen=True)
class SessionLine:
    """A row of a list of sessions: with whom. A circle's has its name, no person and no role.

    ``before``: when the session before it, of those that count, began (UTC). ``after_series``:
    its day lies after the last one of its series, which was ended.
    """

    session: Session
    name: str
    person_id: UUID | None = None
    role: Role | None = None
    before: datetime | None = None
    after_series: bool = False


@dataclass(frozen=True, kw_only=True)
class Move(Record):
    """That a session was put to another time."""

    session_id: UUID
    from_start: datetime
    to_start: datetime


def start_problem(start: datetime) -> str:
    """The sentence that says why no session can begin at ``start`` (UTC), or nothing."""
    return "" if FIRST_YEAR <= start.year <= LAST_YEAR else wording.BAD_START


@dataclass(frozen=True)
class PlanDraft:
    """What a form says of a session to come. An empty zone is taken from the desk or the card."""

    pair_id: UUID | None
    start: datetime
    minutes: int = 45
    mode: Mode = Mode.VIDEO
    kind: SessionKind = SessionKind.REGULAR
    my_zone: str = ""
    their_zone: str = ""
    circle_id: UUID | None = None
    place: str = ""
    series_id: UUID | None = None
    series_day: date | None = None

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        named = [zone for zone in (self.my_zone, self.their_zone) if zone]
        return wording.named(
            pair_id="" if self.pair_id or self.circle_id else wording.UNKNOWN_PERSON,
            place=wording.line_problem(self.place, "", wording.TITLE),
            minutes="" if SHORTEST <= self.minutes <= LONGEST else wording.BAD_LENGTH,
            start=start_problem(self.start),
            zones="" if all(map(zones.is_known, named)) else wording.UNKNOWN_ZONE,
        )
