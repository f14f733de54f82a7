"""Goals: five described levels, check-ins, milestones."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.goals.model import (
    CheckInDraft,
    Frame,
    GoalDraft,
    GoalState,
    GoalType,
    MilestoneDraft,
)
from mentordesk.mentoring.record import Owner
from tests.mentoring.world import NOW, TODAY, World

PICTURES = {
    -2: "One clinic, planning done alone",
    -1: "Two clinics run it, still on call",
    0: "Four clinics run it without help",
    1: "All six clinics, and a successor is trained",
    2: "Other regions copy the schedule",
}


def rollout(world: World, pair: UUID | None = None) -> GoalDraft:
    return GoalDraft(
        title="Lead the cold-chain rollout",
        pictures=PICTURES,
        owner=Owner.THEIRS if pair else Owner.MINE,
        pair_id=pair,
        type=GoalType.LEARN,
        start_level=-2,
        importance=2,
        review_on=TODAY + timedelta(days=14),
        priority="P1",
        journey="lj.first-lead@1",
        template="gt.lead-meeting@2",
        frame=Frame(why_me="I know the clinics", if_then="If a fridge fails, then I call first"),
        milestones=(MilestoneDraft("Map who decides what", TODAY), MilestoneDraft("Hand-over")),
    )


def test_a_goal_is_set_whole(world: World) -> None:
    pair = world.pair()
    goal = world.goals.set(rollout(world, pair)).value
    assert goal.pictures == PICTURES
    assert (goal.type, goal.start_level, goal.importance) == (GoalType.LEARN, -2, 2)
    assert (goal.priority, goal.journey, goal.template) == (
        "P1",
        "lj.first-lead@1",
        "gt.lead-meeting@2",
    )
    page = world.goals.page(goal.id)
    assert page is not None
    assert page.line.person_name == "Jonas Okafor"
    assert (page.line.stands_at, page.line.level) == (-2, None)
    assert [step.title for step in page.milestones] == ["Map who decides what", "Hand-over"]
    assert [(one.number, one.since, one.pictures) for one in page.editions] == [
        (1, TODAY, PICTURES)
    ]
    with pytest.raises(TypeError):
        goal.pictures[0] = "easier"  # type: ignore[index]


def test_a_check_in_says_a_level_and_one_line(world: World) -> None:
    goal = world.goals.set(rollout(world, world.pair())).value
    world.steps.check_in(CheckInDraft(goal.id, -1, "Map started,\nheld back", TODAY))
    world.clock.go(days=1)
    world.steps.check_in(CheckInDraft(goal.id, 0, "Level 0 for one clinic"))
    earlier = world.steps.check_in(CheckInDraft(goal.id, -2, "", TODAY - timedelta(days=9))).value
    page = world.goals.page(goal.id)
    assert page is not None
    assert [(one.level, one.line) for one in page.check_ins] == [
        (-2, ""),
        (-1, "Map started, held back"),
        (0, "Level 0 for one clinic"),
    ]
    assert (page.line.level, page.line.checked_on) == (0, TODAY + timedelta(days=1))
    changed = world.steps.change_check_in(earlier.id, CheckInDraft(goal.id, -1, "mended")).value
    assert (changed.level, changed.line, changed.day) == (-1, "mended", earlier.day)
    world.steps.remove_check_in(earlier.id)
    assert len(world.goals.page(goal.id).check_ins) == 2  # type: ignore[union-attr]


def test_marking_again_in_the_same_session_mends_the_mark(world: World) -> None:
    pair = world.pair()
    session = world.planned(pair)
    goal = world.goals.set(rollout(world, pair)).value
    first = world.steps.check_in(CheckInDraft(goal.id, -1, "a start", session_id=session.id)).value
    again = world.steps.check_in(CheckInDraft(goal.id, 0, session_id=session.id)).value
    assert (again.id, again.level, again.line) == (first.id, 0, "a start")
    assert [one.level for one in world.goals.of_session(session.id)] == [0]
    other = world.planned(pair)
    world.steps.check_in(CheckInDraft(goal.id, 1, session_id=other.id))
    assert len(world.goals.page(goal.id).check_ins) == 2  # type: ignore[union-attr]


def test_levels_are_worded_anew_openly(world: World) -> None:
    goal = world.goals.set(rollout(world)).value
    world.steps.check_in(CheckInDraft(goal.id, 0))
    world.clock.go(days=30)
    eased = {-1: "none", 0: "Two clinics run it alone"}
    done = world.goals.reset_levels(goal.id, eased, "two clinics closed").value
    assert (done.edition, done.pictures) == (2, eased)
    world.steps.check_in(CheckInDraft(goal.id, 1))
    page = world.goals.page(goal.id)
    assert page is not None
    assert [(one.number, one.reason) for one in page.editions] == [
        (1, ""),
        (2, "two clinics closed"),
    ]
    assert page.editions[0].pictures == PICTURES
    assert page.editions[1].since == TODAY + timedelta(days=30)
    assert [one.edition for one in page.check_ins] == [1, 2]


def test_milestones_are_added_ticked_moved_and_taken_away(world: World) -> None:
    goal = world.goals.set(rollout(world)).value
    third = world.steps.add_milestone(goal.id, MilestoneDraft(" Four clinics ", TODAY)).value
    assert world.steps.tick_milestone(third.id).value.done_on == TODAY
    line = world.goals.lines()[0]
    assert (line.milestones, line.milestones_done) == (3, 1)
    assert world.steps.tick_milestone(third.id, done=False).value.done_on is None
    world.steps.change_milestone(third.id, MilestoneDraft("Five clinics"))
    page = world.goals.page(goal.id)
    assert page is not None
    ids = [step.id for step in page.milestones]
    world.steps.order_milestones(goal.id, ids[::-1])
    world.steps.remove_milestone(ids[0])
    page = world.goals.page(goal.id)
    assert page is not None
    assert [step.title for step in page.milestones] == ["Five clinics", "Hand-over"]
    with pytest.raises(NotThere):
        world.steps.order_milestones(goal.id, ids)


@pytest.mark.parametrize("state", [s for s in GoalState if s is not GoalState.OPEN])
def test_a_goal_ends_in_words_and_may_be_opened_again(world: World, state: GoalState) -> None:
    goal = world.goals.set(rollout(world)).value
    closed = world.goals.close(goal.id, state, "as it should be").value
    assert (closed.state, closed.closed, closed.closing_line) == (state, NOW, "as it should be")
    assert world.goals.lines() == []
    assert [line.goal.id for line in world.goals.lines((state,))] == [goal.id]
    with pytest.raises(WrongState):
        world.steps.check_in(CheckInDraft(goal.id, 0))
    with pytest.raises(WrongState):
        world.goals.reset_levels(goal.id, PICTURES)
    assert world.goals.reopen(goal.id).value.closed is None
    with pytest.raises(ValueError, match="reopen"):
        world.goals.close(goal.id, GoalState.OPEN)


def test_a_goal_is_corrected_but_its_levels_stay(world: World) -> None:
    pair = world.pair()
    goal = world.goals.set(rollout(world, pair)).value
    mended = world.goals.change(
        goal.id, GoalDraft("Lead the rollout", {0: "other"}, priority="", importance=3)
    ).value
    assert (mended.title, mended.priority, mended.importance) == ("Lead the rollout", "", 3)
    assert (mended.pictures, mended.pair_id, mended.template) == (PICTURES, pair, goal.template)
    assert world.goals.review_on(goal.id, TODAY).value.review_on == TODAY


def test_lists_show_what_is_due_and_what_moves(world: World) -> None:
    pair = world.pair()
    first = world.goals.set(rollout(world, pair)).value
    second = world.goals.set(rollout(world)).value
    world.goals.review_on(second.id, TODAY)
    assert [line.goal.id for line in world.goals.due()] == [second.id]
    assert [line.goal.id for line in world.goals.due(TODAY + timedelta(days=20))] == [
        second.id,
        first.id,
    ]
    assert world.goals.moving() == []
    world.steps.check_in(CheckInDraft(second.id, 0))
    world.steps.check_in(CheckInDraft(first.id, 0, day=TODAY - timedelta(days=2)))
    assert [line.goal.id for line in world.goals.moving()] == [second.id, first.id]
    assert [line.goal.id for line in world.goals.lines(pair_id=pair)] == [first.id]


@pytest.mark.parametrize(
    ("field", "draft"),
    [
        ("title", GoalDraft("", PICTURES)),
        ("levels", GoalDraft("x", {1: "much"})),
        ("levels", GoalDraft("x", {0: "fine", 3: "heaven"})),
        ("owner", GoalDraft("x", PICTURES, Owner.THEIRS)),
        ("start_level", GoalDraft("x", PICTURES, start_level=3)),
        ("importance", GoalDraft("x", PICTURES, importance=0)),
        ("milestones", GoalDraft("x", PICTURES, milestones=(MilestoneDraft(""),))),
    ],
)
def test_a_goal_with_a_problem_is_refused(world: World, field: str, draft: GoalDraft) -> None:
    assert list(draft.problems()) == [field]
    with pytest.raises(ValueError, match=field):
        world.goals.set(draft)
    assert world.goals.lines() == []


def test_a_goal_that_is_not_there_says_so(world: World) -> None:
    assert world.goals.page(uuid4()) is None
    with pytest.raises(NotThere):
        world.goals.reopen(uuid4())
    with pytest.raises(NotThere):
        world.steps.add_milestone(uuid4(), MilestoneDraft("x"))
    with pytest.raises(ValueError, match="level"):
        world.steps.check_in(CheckInDraft(uuid4(), 5))
