"""What the calendar asks for: the sessions of some days, and little beside. Reader thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from mentordesk.mentoring import hours, zones
from mentordesk.mentoring.hours import Clocked, UsualHours
from mentordesk.mentoring.people.model import PairState
from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.sessions.calendar.blocks import end_of

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from mentordesk.mentoring.hours import Window
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.services import Services

MOST_OWED = 200
AHEAD = timedelta(days=28)
"""How far ahead free hours are looked for."""
MOST_STARTS = 4


@dataclass(frozen=True)
class Days:
    """Some days in a row: their sessions, also one that reaches in from the day before.

    ``owed``: all that is still to be written up, the oldest first. ``free``: when both are free,
    where that was asked. ``known``: with whom it can be asked, as (pair's id, name).
    """

    days: tuple[date, ...]
    zone: str
    now: datetime
    lines: tuple[SessionLine, ...]
    owed: tuple[SessionLine, ...]
    free: tuple[Window, ...] = ()
    known: tuple[tuple[UUID, str], ...] = ()

    @property
    def today(self) -> date:
        """The day that it is."""
        return zones.day_of(self.now, self.zone)


def load(services: Services, first: date, count: int, pair_id: UUID | None = None) -> Days:
    """``count`` days from ``first``; with ``pair_id`` also when both are free on them."""
    now = services.clock.now()
    begin = zones.midnight(first, now.zone)
    end = zones.midnight(first + timedelta(days=count), now.zone)
    lines = services.sessions.days(first - timedelta(days=1), count + 1)
    shown = tuple(line for line in lines if end_of(line) > begin)
    owed = tuple(reversed(services.sessions.to_write_up(MOST_OWED)))
    days = tuple(first + timedelta(days=away) for away in range(count))
    free: tuple[Window, ...] = ()
    if pair_id is not None:
        free = tuple(free_between(services, pair_id, max(begin, now.instant), end, shown))
    return Days(days, now.zone, now.instant, shown, owed, free, _known(services))


def free_between(
    services: Services,
    pair_id: UUID,
    begin: datetime,
    end: datetime,
    lines: tuple[SessionLine, ...],
) -> list[Window]:
    """When both usually can and none of ``lines`` is, between two instants."""
    me, partner = services.me.me(), services.people.partner(pair_id)
    if me is None or partner is None or begin >= end:
        return []
    mine = Clocked(UsualHours.known(me.usual_hours), services.clock.now().zone)
    theirs = Clocked(UsualHours.known(partner.person.usual_hours), partner.person.home_zone)
    taken = [
        (line.session.slot.start, line.session.slot.end)
        for line in lines
        if line.session.state is SessionState.PLANNED
    ]
    return hours.without(hours.common(mine, theirs, begin, end), taken)


def next_starts(
    services: Services, pair_id: UUID, minutes: int, moved: UUID | None = None
) -> list[datetime]:
    """The next times (UTC) at which both are usually free for so long; none where not known.

    The time of the session ``moved`` counts as free.
    """
    now = services.clock.now()
    today = zones.day_of(now.instant, now.zone)
    held = services.sessions.days(today - timedelta(days=1), AHEAD.days + 2)
    lines = tuple(line for line in held if line.session.id != moved)
    windows = free_between(services, pair_id, now.instant, now.instant + AHEAD, lines)
    return hours.starts(windows, now.zone, minutes, MOST_STARTS)


def _known(services: Services) -> tuple[tuple[UUID, str], ...]:
    me = services.me.me()
    if me is None or not UsualHours.known(me.usual_hours):
        return ()
    return tuple(
        (one.pair.id, one.person.name)
        for one in services.people.everyone()
        if one.pair.state is not PairState.ENDED and UsualHours.known(one.person.usual_hours)
    )
