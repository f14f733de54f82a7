"""What the list of sessions shows: loaded page by page, and put under its headings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring import zones
from mentordesk.mentoring.sessions.model import SessionLine, SessionState
from mentordesk.ui.sessions.listing.list_model import Heading, Row, row
from mentordesk.ui.sessions.when import heading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from mentordesk.ui.services import Services

COMING, OWED, PAGE = 200, 50, 120


@dataclass(frozen=True)
class Loaded:
    """What the list shows. ``last`` is where the next page of the past begins.

    ``coming`` has what will not take place too: a cancelled session stays at its hour to come.
    What was cancelled when its series ended is no exception among others any more: it is ``off``.
    """

    today: date
    coming: tuple[SessionLine, ...]
    off: tuple[SessionLine, ...]
    owed: tuple[SessionLine, ...]
    past: tuple[SessionLine, ...]
    last: SessionLine | None
    anyone: bool

    def and_more(self, more: Loaded) -> Loaded:
        """With the next page of the past."""
        past = (*self.past, *more.past)
        return Loaded(self.today, self.coming, self.off, self.owed, past, more.last, self.anyone)


def load(services: Services, before: SessionLine | None, least: int = 0) -> Loaded:
    """The list, or the page of the past that begins ``before``. Reader thread.

    ``least``: how many past sessions are wanted at the least, where the list was longer before.
    """
    now = services.clock.now()
    today = zones.day_of(now.instant, now.zone)
    sessions = services.sessions
    coming = tuple(sessions.upcoming(COMING)) if before is None else ()
    owed = tuple(sessions.to_write_up(OWED))
    named = {line.session.id for line in (*coming, *owed)}
    past: list[SessionLine] = []
    ended: list[SessionLine] = []
    last = before
    while True:
        page = sessions.page(last, PAGE)
        ended += [one for one in page if _will_not_be(one, now.instant)]
        past += [one for one in page if _is_past(one, named, now.instant)]
        last = page[-1] if len(page) == PAGE else None
        if last is None or len(past) >= max(PAGE // 2, least):
            break
    if before is not None:
        return Loaded(today, (), (), (), tuple(past), last, anyone=True)
    coming = _by_start(*coming, *(one for one in ended if not one.after_series))
    off = _by_start(*(one for one in ended if one.after_series))
    anyone = bool(services.people.everyone())
    return Loaded(today, coming, off, owed, tuple(past), last, anyone)


def by_day(
    lines: Sequence[SessionLine], today: date, made: Mapping[UUID, Row]
) -> list[Heading | Row]:
    """Rows with a heading above each day. ``made``: rows of before; what did not change stays."""
    rows: list[Heading | Row] = []
    last: date | None = None
    for line in lines:
        day = line.session.slot.here().date()
        if day != last:
            rows.append(Heading(heading(day, today)))
            last = day
        before = made.get(line.session.id)
        rows.append(before if before is not None and before.line == line else row(line))
    return rows


def _by_start(*lines: SessionLine) -> tuple[SessionLine, ...]:
    return tuple(sorted(lines, key=lambda one: one.session.slot.start))


def _will_not_be(line: SessionLine, now: datetime) -> bool:
    return not line.session.state.counts and line.session.slot.start > now


def _is_past(line: SessionLine, named: set[UUID], now: datetime) -> bool:
    session = line.session
    if session.id in named or _will_not_be(line, now):
        return False
    ended = session.state is not SessionState.PLANNED
    return ended or session.slot.start <= now
