"""The circle in Amara's story: five who run depots, every four weeks, each hosting in turn."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from mentordesk.desk.close import CloseDraft
from mentordesk.mentoring import zones
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.circles import planning
from mentordesk.mentoring.circles.code import Rhythm, Unit
from mentordesk.mentoring.circles.model import CircleDraft, Mark, MemberDraft
from mentordesk.mentoring.record import Owner

if TYPE_CHECKING:
    from tools.demo_desk.clock import StoryClock, Timeline
    from tools.demo_desk.rooms import Rooms

FIRST_DAYS = 67  # before the present: so the sessions fall on days on which nothing else is told
SEED = 11
WALL = time(16)
MEMBERS = (
    ("Amara", "Europe/London"),
    ("Ruth Chebet", "Africa/Nairobi"),
    ("Lena Fischer", "Europe/Berlin"),
    ("Noor Rahman", "Asia/Dhaka"),
    ("Paula Ribeiro", "America/Sao_Paulo"),
)
HELD = (
    (0, "We answer late because we ask late.", (3,), "Try one question less in the weekly call"),
    (4, "A depot that counts aloud loses less.", (), "Send the counting sheet to all"),
    (8, "The one who is new sees it first.", (4,), ""),
)
CHARTER = (
    "What for, and who\nWe bring each other one real problem from running a depot.\n\n"
    "The promise\nWhat is said here stays here, with the same four limits as in a session. Nobody "
    "has to speak.\n\nHow to leave\n“This was my last time. Thank you.” No reasons are asked."
)


def tell(services: Rooms, clock: StoryClock, line: Timeline) -> None:
    """The making of the circle, and each session that was."""
    today = zones.day_of(clock.present, clock.zone)
    first = today - timedelta(days=FIRST_DAYS)
    made: dict[str, Any] = {}

    def begin() -> None:
        members = tuple(
            MemberDraft(name, is_me=name == MEMBERS[0][0], home_zone=zone) for name, zone in MEMBERS
        )
        draft = CircleDraft(
            "Depot circle",
            clock.zone,
            first,
            rhythm=Rhythm(Unit.WEEK, 4),
            members=members,
            topic="One real problem from running a depot, each time",
            charter=CHARTER,
        )
        made["circle"] = services.circles.make(draft, SEED).value
        services.sessions.plan_series(planning.series_of(made["circle"].circle, WALL))

    line.at(_at(clock, first - timedelta(days=3)), begin)
    for weeks, insight, away, step in HELD:
        day = first + timedelta(weeks=weeks)
        line.at(_at(clock, day), partial(_hold, services, made, day, (insight, away, step)))


def _hold(services: Rooms, made: dict[str, Any], day: Any, told: tuple[str, Any, str]) -> None:
    insight, away, step = told
    company = made["circle"]
    session = next(
        one.session
        for one in services.attendance.sessions(company.circle.id)
        if one.session.series_day == day
    )
    for member in company.members:
        mark = Mark.AWAY if member.seat in away else Mark.REMOTE
        services.attendance.mark(session.id, member.id, mark)
    services.attendance.keep_insight(session.id, insight)
    if step:
        circle, member = company.circle.id, company.members[1].id
        services.actions.add(
            ActionDraft(
                step,
                Owner.THEIRS,
                session_id=session.id,
                circle_id=circle,
                member_id=member,
            )
        )
    services.desk.close_session(CloseDraft(session.id, insight))


def _at(clock: StoryClock, day: Any) -> datetime:
    """An hour and a quarter after the circle begins."""
    return zones.instant_of(datetime.combine(day, WALL), clock.zone) + timedelta(minutes=75)
