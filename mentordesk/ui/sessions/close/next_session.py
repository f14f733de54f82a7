"""Which next session the close card offers: the one that is planned, else by the rhythm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from mentordesk.mentoring import zones

if TYPE_CHECKING:
    from mentordesk.mentoring.circles.gathering import Gathering
    from mentordesk.ui.sessions.facts import SessionFacts

RHYTHM = 14
"""Days until the next session where no rhythm was agreed."""


@dataclass(frozen=True)
class NextOne:
    """``at``: an instant in UTC, always to come. ``host``: who hosts it then, of a circle."""

    at: datetime
    is_planned: bool
    host: str = ""


def next_one(facts: SessionFacts, now: datetime) -> NextOne:
    """What to offer at ``now``, which may be long after the session and after the facts."""
    circle = facts.brief.circle
    planned = facts.next_planned
    if planned is not None and planned > now:
        return NextOne(planned, is_planned=True, host=_host(circle, planned))
    at = _by_rhythm(facts, now)
    return NextOne(at, is_planned=False, host=_host(circle, at))


def _by_rhythm(facts: SessionFacts, now: datetime) -> datetime:
    """The wall time of this session again, so many days on; in a circle on the circle's clocks."""
    circle, partner = facts.brief.circle, facts.brief.partner
    start, zone = facts.session.slot.start, facts.now.zone
    rhythm = partner.pair.rhythm_days if partner is not None else 0
    if circle is not None:
        zone, rhythm = circle.circle.home_zone, circle.circle.rhythm_days
        day = circle.next_day
        if day is not None and day > zones.day_of(start, zone):
            at = zones.days_later(start, zone, (day - zones.day_of(start, zone)).days)
            if at > now:
                return at
    step = rhythm or RHYTHM
    gone = max(timedelta(), now - start).days // step  # weeks later, not one by one
    at = zones.days_later(start, zone, step * max(1, gone))
    while at <= now:
        at = zones.days_later(at, zone, step)
    return at


def _host(circle: Gathering | None, at: datetime) -> str:
    if circle is None:
        return ""
    host = circle.company.host_on(zones.day_of(at, circle.circle.home_zone))
    return host.name if host is not None else ""
