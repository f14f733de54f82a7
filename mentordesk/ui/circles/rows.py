"""Circles and pockets as rows of the list of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.mentoring import zones
from mentordesk.mentoring.circles.model import CircleKind, CircleState
from mentordesk.text import fold
from mentordesk.ui.people.person_rows import PersonRow
from mentordesk.ui.people.sections import Entry, Section
from mentordesk.ui.people.words import dated_clock, held
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.circle import words
from mentordesk.ui.sessions.words import dotted

if TYPE_CHECKING:
    from mentordesk.clock import Moment
    from mentordesk.mentoring.circles.model import CircleLine

_SECTIONS = {
    CircleState.ACTIVE: Section.COMPANIES,
    CircleState.PAUSED: Section.PAUSED,
    CircleState.ENDED: Section.ENDED,
}


def entry(line: CircleLine, now: Moment) -> Entry:
    """A circle where it belongs in the list."""
    circle = line.company.circle
    today = zones.day_of(now.instant, circle.home_zone)
    there = line.company.present(today)
    about = dotted(
        (
            words.kind(circle.kind),
            words.state(circle.state),
            words.rhythm(circle.rhythm),
            words.members(len(there)),
        )
    )
    row = PersonRow(
        circle.id,
        circle.name,
        dated_clock(now.instant, now.zone, circle.home_zone),
        about,
        dotted((_next(line, now), held(line.held) if line.held else "")),
    )
    names = " ".join(one.name for one in line.company.members)
    offset = zones.local(now.instant, circle.home_zone).utcoffset()
    return Entry(
        _SECTIONS[circle.state],
        row,
        fold(f"{row.spoken} {circle.topic} {names}"),
        line.next_planned.timestamp() if line.next_planned else float("inf"),
        offset.total_seconds() / 60 if offset is not None else 0.0,
    )


def _next(line: CircleLine, now: Moment) -> str:
    """``Fri 5 Dec, you host``."""
    if line.next_planned is None:
        return ""
    day = when.short(zones.day_of(line.next_planned, now.zone))
    pocket = line.company.circle.kind is CircleKind.POCKET
    said = words.translate("circles", "{day}, {host}")
    return said.format(day=day, host=words.hosts(line.hosted_by, pocket=pocket))
