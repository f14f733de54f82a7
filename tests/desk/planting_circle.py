"""The circle's part of ``planting``: a word of its own in every text that a circle holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.circles.model import CircleDraft, Mark, MemberDraft
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft, SessionKind
from tests.mentoring.world import NOW, TODAY, World

Word = Callable[[str], str]

#: Text columns that hold no text of a person: closed words, days, the code.
CLOSED = ("first_day", "left_on", "code", "charter_pin", "mark")
TABLES = ("circle", "circle_member", "attendance", "circle_insight")


def plant_circle(world: World, word: Word) -> None:
    """Write a word of its own into every text column of a circle."""
    draft = CircleDraft(
        word("circle.name"),
        "Africa/Nairobi",
        TODAY,
        members=(MemberDraft(word("circle_member.name")), MemberDraft("Me", is_me=True)),
        topic=word("circle.topic"),
    )
    company = world.circles.make(replace(draft, charter=word("circle.charter"))).value
    circle, member = company.circle.id, company.members[0].id
    plan = PlanDraft(None, NOW, 75, kind=SessionKind.CIRCLE, circle_id=circle)
    session = world.sessions.plan(plan).value.id
    world.attendance.mark(session, member, Mark.AWAY)
    world.attendance.keep_insight(session, word("circle_insight.line"))
    world.actions.add(
        ActionDraft("a step", Owner.THEIRS, session_id=session, circle_id=circle, member_id=member)
    )
