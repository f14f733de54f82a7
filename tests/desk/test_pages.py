"""The brief before a session, and what matters today."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from mentordesk.desk.close import CloseDraft, StepDraft
from mentordesk.journal.notes.model import ReminderDraft
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.goals.model import CheckInDraft, GoalDraft
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft
from tests.mentoring.world import NOW, TODAY, World


def test_the_brief_holds_last_time_open_steps_goals_due_and_my_reminder(world: World) -> None:
    pair = world.pair()
    person = world.people.everyone()[0].person.id
    last = world.planned(pair, NOW - timedelta(days=14))
    step = StepDraft("draft the map", Owner.THEIRS, TODAY)
    world.desk.close_session(CloseDraft(last.id, "The map was begun", step))
    mine = world.actions.add(ActionDraft("introduce", Owner.MINE, pair_id=pair)).value
    coming = world.planned(pair)
    due = GoalDraft("Lead", {0: "runs"}, Owner.THEIRS, pair, review_on=TODAY)
    world.goals.set(due)
    world.goals.set(
        GoalDraft("Later", {0: "x"}, Owner.THEIRS, pair, review_on=TODAY + timedelta(1))
    )
    world.goals.set(GoalDraft("Mine alone", {0: "x"}, review_on=TODAY))
    world.notes.remind(ReminderDraft(person, "ask about the exam"))
    world.agendas.add(coming.id, ItemDraft("Arrive", 5))
    world.agendas.attach(coming.id, "ck.prep@1")
    world.clock.go(days=3)
    brief = world.desk.brief(coming.id)
    assert brief.partner is not None
    assert brief.line.name == brief.partner.person.name == "Jonas Okafor"
    assert brief.previous is not None
    assert brief.previous.id == last.id
    assert brief.agreed is not None
    assert brief.agreed.moved == "The map was begun"
    assert [(line.action.title, line.age_days) for line in brief.theirs] == [("draft the map", 3)]
    assert [line.action.id for line in brief.mine] == [mine.id]
    assert [line.action.title for line in brief.promised] == ["draft the map"]
    assert [line.goal.title for line in brief.goals] == ["Lead", "Later"]
    assert [line.goal.title for line in brief.goals_due] == ["Lead"]
    assert [one.line for one in brief.reminders] == ["ask about the exam"]
    assert [item.title for item in brief.agenda] == ["Arrive"]
    assert [one.pin for one in brief.checklists] == ["ck.prep@1"]


def test_the_brief_of_a_first_session_is_empty_and_not_an_error(world: World) -> None:
    session = world.planned(world.pair())
    brief = world.desk.brief(session.id)
    assert (brief.previous, brief.agreed, brief.promised, brief.mine) == (None, None, (), ())
    with pytest.raises(NotThere):
        world.desk.brief(uuid4())


def test_an_empty_desk_has_an_empty_today(world: World) -> None:
    page = world.desk.today()
    assert page.next_session is None
    assert (page.this_week, page.to_write_up, page.actions, page.goals) == (0, (), (), ())
    assert (page.actions_due, page.actions_open) == (0, 0)


def test_today_shows_what_comes_what_is_due_and_what_moves(world: World) -> None:
    pair, other = world.pair(), world.pair("Mei Lindqvist", "Europe/Stockholm")
    person = world.people.of_person(world.people.everyone()[0].person.id)[0].person.id
    tuesday = world.sessions.log(PlanDraft(other, NOW - timedelta(days=3))).value
    coming = world.planned(pair)
    world.planned(pair, NOW + timedelta(days=7))
    gone = world.planned(other, NOW + timedelta(hours=5))
    world.sessions.cancel(gone.id)
    world.agendas.add(coming.id, ItemDraft("Arrive", 5))
    world.notes.remind(ReminderDraft(person, "ask about the exam"))
    for days in (-3, 0, 3, 7, 8):
        world.actions.add(ActionDraft(f"in {days}", due=TODAY + timedelta(days=days)))
    goal = world.goals.set(GoalDraft("Lead", {0: "runs"}, Owner.THEIRS, pair)).value
    world.goals.set(GoalDraft("Still", {0: "x"}, Owner.THEIRS, pair))
    world.steps.check_in(CheckInDraft(goal.id, 0, "one clinic"))
    page = world.desk.today()
    assert page.next_session is not None
    assert page.next_session.line.session.id == coming.id
    assert len(page.next_session.agenda) == 1
    assert [one.line for one in page.next_session.reminders] == ["ask about the exam"]
    assert page.this_week == 2
    assert [line.session.id for line in page.to_write_up] == [tuesday.id]
    assert [line.action.title for line in page.actions] == ["in -3", "in 0", "in 3", "in 7"]
    assert (page.actions_due, page.actions_open) == (4, 5)
    assert [(line.goal.title, line.level) for line in page.goals] == [("Lead", 0)]


def test_a_session_that_runs_now_is_the_next_one(world: World) -> None:
    running = world.planned(world.pair(), NOW - timedelta(minutes=20))
    world.planned(world.pair("Mei"), NOW + timedelta(minutes=20))
    page = world.desk.today()
    assert page.next_session is not None
    assert page.next_session.line.session.id == running.id
    assert page.to_write_up == ()
