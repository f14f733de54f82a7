"""Nobody agreed for a circle: its sessions are in no figure that leaves the desk."""

from __future__ import annotations

from datetime import timedelta

from mentordesk.consent import view
from mentordesk.mentoring.circles.model import CircleDraft, MemberDraft
from mentordesk.mentoring.sessions.model import PlanDraft, SessionKind
from tests.consent.conftest import OpenDesk
from tests.consent.test_sharing import OFFICE, S02, agree, plan, this_month


def plan_of_a_circle(desk: OpenDesk) -> None:
    """A session that was moved, one that was cancelled, one that was held."""
    start = desk.clock.now().instant.replace(day=15, hour=3)
    members = (MemberDraft("CNRY Ada"), MemberDraft("Me", is_me=True))
    draft = CircleDraft("CNRY circle", "Africa/Nairobi", start.date(), members=members)
    circle = desk.rooms.circles.make(draft).value.circle.id
    of_circle = PlanDraft(None, start, kind=SessionKind.CIRCLE, circle_id=circle)
    sessions = desk.rooms.sessions
    sessions.move(sessions.plan(of_circle).value.id, start + timedelta(hours=1))
    sessions.cancel(sessions.plan(of_circle).value.id)
    sessions.log(of_circle)


def figures(desk: OpenDesk) -> list[tuple[str, str]]:
    seen = desk.rooms.sharing.draft(S02, OFFICE, this_month(desk))
    return [(line.name, line.now) for line in seen.lines]


def test_sessions_of_circles_are_not_counted(desk: OpenDesk) -> None:
    plan(desk, 2)
    agree(desk)
    before = figures(desk)
    assert ("planned", "2") in before
    plan_of_a_circle(desk)
    assert figures(desk) == before


def test_counted_as_they_were_they_would_show(desk: OpenDesk) -> None:
    """The control: without the condition the same rows change the figures."""
    plan_of_a_circle(desk)
    year, month = this_month(desk)
    span = view.month_of(year, month)
    bare = view.SESSIONS.replace(" AND pair_id IS NOT NULL", "")
    assert bare != view.SESSIONS
    with desk.rooms.storage.desk.read() as tx:
        assert tx.all(bare, (span.begins, span.ends))
        assert not tx.all(view.SESSIONS, (span.begins, span.ends))
        assert tx.all(view.MOVES, (span.begins, span.ends)) == [(0,)]
        moved = view.MOVES.replace(" AND session.pair_id IS NOT NULL", "")
        assert tx.all(moved, (span.begins, span.ends)) == [(1,)]
