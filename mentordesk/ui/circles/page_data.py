"""All that the page of a circle shows, read at once on the reader thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring import zones
from mentordesk.mentoring.circles.model import CircleKind
from mentordesk.mentoring.sessions.model import SessionState

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from mentordesk.clock import Moment
    from mentordesk.mentoring.circles.gathering import Gathering
    from mentordesk.mentoring.circles.model import Company, Insight, Member
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.services import Services

AHEAD, LATELY = 6, 8


@dataclass(frozen=True)
class Ahead:
    """A turn to come: the rule's day with its host, and the session planned for it, if one is."""

    day: date
    host: Member | None
    line: SessionLine | None
    stands_in: bool = False


@dataclass(frozen=True)
class PageData:
    """A circle and everything around it, as of ``now``."""

    now: Moment
    company: Company
    ahead: tuple[Ahead, ...]
    past: tuple[SessionLine, ...]
    insights: tuple[Insight, ...]
    held: int

    @property
    def has_sessions(self) -> bool:
        """Whether a session to come is planned."""
        return any(one.line is not None for one in self.ahead)


def load(services: Services, circle_id: UUID) -> PageData | None:
    """The page of a circle, or nothing where it is gone. Reader thread."""
    company = services.circles.company(circle_id)
    if company is None:
        return None
    now = services.clock.now()
    lines = services.attendance.sessions(circle_id)
    planned = [
        one
        for one in reversed(lines)
        if one.session.state is SessionState.PLANNED and one.session.slot.end > now.instant
    ]
    gone = [one for one in lines if one not in planned]
    return PageData(
        now=now,
        company=company,
        ahead=tuple(_ahead(services, company, planned[:AHEAD], now)),
        past=tuple(gone[:LATELY]),
        insights=tuple(services.attendance.insights(circle_id)),
        held=sum(one.session.state is SessionState.HELD for one in lines),
    )


def _ahead(
    services: Services, company: Company, planned: list[SessionLine], now: Moment
) -> list[Ahead]:
    found = services.attendance.gatherings([one.session.id for one in planned])
    if planned:
        return [_of(one, line) for one, line in zip(found, planned, strict=True)]
    rotation = company.rotation
    if rotation is None or company.circle.kind is CircleKind.POCKET:
        return []
    today = zones.day_of(now.instant, company.circle.home_zone)
    turn = rotation.turn_of(max(today, company.circle.first_day)) or 0
    turns = [one for one in rotation.between(turn, AHEAD + 1) if one.day >= today][:AHEAD]
    return [Ahead(one.day, company.at(one.host), None) for one in turns]


def _of(gathering: Gathering, line: SessionLine) -> Ahead:
    stands_in = gathering.host != gathering.planned_host
    return Ahead(gathering.day, gathering.host, line, stands_in)
