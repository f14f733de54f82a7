"""Three suggestions with a reason: from facts of the session, the same for the same facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mentordesk.desk.brief import Brief
from mentordesk.desk.close import CloseDraft, StepDraft
from mentordesk.desk.suggestions import RULES, Suggestion, candidates, choose
from mentordesk.journal.notes.model import NoteDraft, ReminderDraft
from mentordesk.mentoring.goals.model import CheckInDraft, GoalDraft
from mentordesk.mentoring.people.model import Role
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import Mode, SessionKind
from mentordesk.playbook.model import Safety
from mentordesk.playbook.service import Playbook
from tests.mentoring.world import NOW, TODAY, World

CANARY = "quetzalcanary"


@pytest.fixture(scope="module")
def book() -> Playbook:
    return Playbook(language="en")


def first(book: Playbook, brief: Brief, day: date = TODAY) -> Suggestion:
    return choose(candidates(book, brief, day))[0]


def known(world: World, *, days: int = 14, moved: str = "The map was begun") -> Brief:
    """The brief of a second session; the first was ``days`` before."""
    pair = world.pair()
    past = world.planned(pair, NOW - timedelta(days=days))
    world.desk.close_session(CloseDraft(past.id, moved))
    return world.desk.brief(world.planned(pair).id)


def of_kind(brief: Brief, kind: SessionKind = SessionKind.REGULAR, **more: object) -> Brief:
    session = replace(brief.line.session, kind=kind, **more)  # type: ignore[arg-type]
    return replace(brief, line=replace(brief.line, session=session))


def test_every_rule_names_items_that_the_pack_has(book: Playbook) -> None:
    pack = {line.id for line in book.contents()}
    named = {item for rule in RULES for item in rule.items}
    assert named <= pack
    assert len({rule.reason for rule in RULES}) == len(RULES)


def test_three_of_different_kinds_each_with_its_reason(world: World, book: Playbook) -> None:
    for kind in SessionKind:
        for role in (*Role, None):
            brief = of_kind(once(world), kind)
            brief = replace(brief, line=replace(brief.line, role=role))
            found = candidates(book, brief, TODAY)
            chosen = choose(found)
            assert 1 <= len(chosen) <= 3
            assert len({one.line.kind for one in chosen}) == len(chosen)
            assert all(one.reason.format(**one.values) for one in chosen)
            assert all(one.line.safety is not Safety.PROTECTED for one in found)
            assert found == candidates(book, brief, TODAY)


def once(world: World) -> Brief:
    """The brief of the one coming session; made where there is none."""
    people = world.people.everyone()
    if people:
        line = next(one for one in world.sessions.page() if one.session.state.value == "planned")
        return world.desk.brief(line.session.id)
    return known(world)


def test_the_first_session_speaks_of_itself(world: World, book: Playbook) -> None:
    brief = world.desk.brief(world.planned(world.pair()).id)
    found = first(book, brief)
    assert found.line.id == "cv.first-hello"
    assert found.reason == "Because it is your first session together."


@pytest.mark.parametrize(
    ("kind", "item"),
    [
        (SessionKind.CLOSING, "cv.closing"),
        (SessionKind.REPAIR, "pb.stuck"),
        (SessionKind.THREE_WAY, "pb.alignment"),
        (SessionKind.QUARTERLY, "ck.quarterly-prep"),
        (SessionKind.CAREER, "cv.career-unsure"),
        (SessionKind.MICRO, "ck.micro-during"),
    ],
)
def test_the_kind_comes_first(world: World, book: Playbook, kind: SessionKind, item: str) -> None:
    assert first(book, of_kind(known(world), kind)).line.id == item


def test_a_long_silence_is_a_day_and_never_a_blame(world: World, book: Playbook) -> None:
    found = first(book, known(world, days=40))
    assert found.line.id == "ck.restart"
    assert found.values == {"day": TODAY - timedelta(days=40)}
    assert first(book, once(world), TODAY - timedelta(days=20)).line.id != "ck.restart"


def test_goals_speak_when_they_are_due_behind_or_missing(world: World, book: Playbook) -> None:
    brief = known(world)
    pair = brief.line.session.pair_id
    assert first(book, brief).reason == "Because no goal is written down yet."
    goal = GoalDraft("Lead the rollout", {0: "runs"}, Owner.THEIRS, pair, review_on=TODAY)
    set_ = world.goals.set(goal).value
    due = first(book, world.desk.brief(brief.line.session.id))
    assert (due.line.id, due.values) == ("ck.goal-clear", {"goal": "Lead the rollout"})
    world.steps.check_in(CheckInDraft(set_.id, -2, "stuck"))
    reasons = {
        one.reason for one in candidates(book, world.desk.brief(brief.line.session.id), TODAY)
    }
    assert "Because “{goal}” stands below where it began." in reasons or set_.start_level == -2


def test_a_step_that_was_put_off_is_named(world: World, book: Playbook) -> None:
    pair = world.pair()
    past = world.planned(pair, NOW - timedelta(days=14))
    step = StepDraft("Draft the map", Owner.THEIRS, TODAY)
    action = world.desk.close_session(CloseDraft(past.id, "moved", step)).value.action
    assert action is not None
    goal = GoalDraft("Lead", {0: "runs"}, Owner.THEIRS, pair)
    world.goals.set(goal)
    coming = world.planned(pair)
    before = {one.reason for one in candidates(book, world.desk.brief(coming.id), TODAY)}
    world.actions.reset(action.id, TODAY + timedelta(days=7), "not yet")
    after = candidates(book, world.desk.brief(coming.id), TODAY)
    named = [one for one in after if one.values == {"step": "Draft the map"}]
    assert named
    assert named[0].reason not in before


def test_how_one_talks_and_an_empty_last_time_count(world: World, book: Playbook) -> None:
    brief = known(world, moved="")
    reasons = {one.reason for one in candidates(book, brief, TODAY)}
    assert "Because last time nothing stands under what moved." in reasons
    for mode, word in ((Mode.WRITING, "writing"), (Mode.PHONE, "phone"), (Mode.HYBRID, "room")):
        told = candidates(book, of_kind(brief, mode=mode), TODAY)
        assert any(word in one.reason for one in told)


def test_not_this_one_brings_another_and_ends_in_nothing(world: World, book: Playbook) -> None:
    found = candidates(book, known(world), TODAY)
    refused: set[str] = set()
    seen = []
    while chosen := choose(found, refused):
        assert not refused & {one.line.id for one in chosen}
        seen.append(chosen[0].line.id)
        refused.add(chosen[0].line.id)
    assert sorted(seen) == sorted(one.line.id for one in found)


def test_private_words_change_nothing(world: World, book: Playbook) -> None:
    brief = known(world)
    before = candidates(book, brief, TODAY)
    session = brief.line.session.id
    assert brief.line.person_id is not None
    world.notes.write(NoteDraft(session, 0, f"He is silent and stuck. {CANARY}"))
    world.notes.remind(ReminderDraft(brief.line.person_id, f"repair {CANARY}", session))
    after = candidates(book, world.desk.brief(session), TODAY)
    assert after == before
    assert CANARY not in repr(after)
