"""Actions: promised steps and what happened to them."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from mentordesk.changes import Changed
from mentordesk.mentoring.actions.model import ActionDraft, ActionState, What
from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.record import Owner
from tests.mentoring.world import NOW, TODAY, World


def test_a_step_has_an_owner_a_day_and_an_if_then_line(world: World) -> None:
    pair = world.pair()
    session = world.planned(pair)
    draft = ActionDraft(
        "Open Monday's  call with the why",
        Owner.THEIRS,
        TODAY + timedelta(days=3),
        "If the call starts late, then I send my one question first",
        pair,
        session.id,
    )
    done = world.actions.add(draft)
    assert done.changed is Changed.ACTIONS
    action = done.value
    assert action.title == "Open Monday's call with the why"
    assert (action.owner, action.due, action.first_due) == (Owner.THEIRS, draft.due, draft.due)
    assert action.state is ActionState.OPEN
    (line,) = world.actions.of_session(session.id)
    assert (line.action, line.person_name, line.age_days) == (action, "Jonas Okafor", 0)


def test_done_dropped_and_open_again(world: World) -> None:
    action = world.actions.add(ActionDraft("write")).value
    assert world.actions.done(action.id, "it helped").value.closed == NOW
    with pytest.raises(WrongState):
        world.actions.done(action.id)
    with pytest.raises(WrongState):
        world.actions.reset(action.id, TODAY)
    assert world.actions.reopen(action.id).value.closed is None
    assert world.actions.drop(action.id, "no longer\nneeded").value.state is ActionState.DROPPED
    history = world.actions.history(action.id)
    assert [one.what for one in history] == [What.DONE, What.REOPENED, What.DROPPED]
    assert history[2].line == "no longer needed"


def test_a_day_is_re_set_openly(world: World) -> None:
    first = TODAY + timedelta(days=3)
    action = world.actions.add(ActionDraft("write", due=first)).value
    later = world.actions.reset(action.id, TODAY + timedelta(days=9), "the clinic was closed").value
    assert (later.due, later.first_due, later.resets) == (TODAY + timedelta(days=9), first, 1)
    (event,) = world.actions.history(action.id)
    assert (event.what, event.old_due, event.new_due) == (What.RESET, first, later.due)
    assert world.actions.reset(action.id, None).value.due is None


def test_open_steps_are_carried_into_a_session_once(world: World) -> None:
    pair = world.pair()
    first, second = world.planned(pair), world.planned(pair)
    action = world.actions.add(ActionDraft("map", pair_id=pair, session_id=first.id)).value
    for _ in range(2):
        world.actions.carry([action.id], second.id)
    world.actions.carry([action.id], first.id)  # where it was made it need not be carried to
    assert [one.what for one in world.actions.history(action.id)] == [What.CARRIED]
    assert [line.action.id for line in world.actions.of_session(second.id)] == [action.id]
    assert [line.action.id for line in world.actions.of_session(first.id)] == [action.id]


def test_carrying_is_all_or_none(world: World) -> None:
    pair = world.pair()
    session = world.planned(pair)
    one = world.actions.add(ActionDraft("one", pair_id=pair)).value
    done = world.actions.add(ActionDraft("two", pair_id=pair)).value
    world.actions.done(done.id)
    with pytest.raises(WrongState):
        world.actions.carry([one.id, done.id], session.id)
    assert world.actions.history(one.id) == []


def test_open_steps_come_by_day_with_the_undated_last(world: World) -> None:
    pair = world.pair()
    undated = world.actions.add(ActionDraft("some day")).value
    late = world.actions.add(ActionDraft("late", due=TODAY - timedelta(days=3))).value
    soon = world.actions.add(ActionDraft("soon", due=TODAY, pair_id=pair)).value
    far = world.actions.add(ActionDraft("far", due=TODAY + timedelta(days=30))).value
    world.clock.go(days=2)
    lines = world.actions.open()
    assert [line.action.id for line in lines] == [late.id, soon.id, far.id, undated.id]
    assert [line.person_name for line in lines] == ["", "Jonas Okafor", "", ""]
    assert {line.age_days for line in lines} == {2}
    assert [line.action.id for line in world.actions.open(until=TODAY)] == [late.id, soon.id]
    assert (world.actions.count_open(), world.actions.count_open(TODAY)) == (4, 2)
    assert len(world.actions.open(limit=1)) == 1


def test_a_pairs_steps_show_the_open_ones_first(world: World) -> None:
    pair = world.pair()
    made = [world.actions.add(ActionDraft(f"step {n}", pair_id=pair)).value.id for n in range(4)]
    world.actions.done(made[0])
    world.actions.drop(made[2])
    shown = [line.action.id for line in world.actions.of_pair(pair)]
    assert shown == [made[1], made[3], made[2], made[0]]
    assert [line.action.id for line in world.actions.of_pair(pair, limit=1)] == [made[1]]


def test_words_are_corrected_and_a_slip_is_taken_away(world: World) -> None:
    pair = world.pair()
    action = world.actions.add(ActionDraft("wrtie", pair_id=pair)).value
    mended = world.actions.change(action.id, ActionDraft("write", Owner.THEIRS, pair_id=pair)).value
    assert (mended.title, mended.owner, mended.pair_id) == ("write", Owner.THEIRS, pair)
    assert world.actions.remove(action.id).value == mended
    assert world.actions.action(action.id) is None
    with pytest.raises(NotThere):
        world.actions.done(action.id)


@pytest.mark.parametrize(
    ("field", "draft"),
    [
        ("title", ActionDraft(" ")),
        ("title", ActionDraft("\0\u2069")),
        ("title", ActionDraft("x" * 201)),
        ("if_then", ActionDraft("x", if_then="y" * 501)),
        ("owner", ActionDraft("x", Owner.THEIRS)),
    ],
)
def test_a_step_with_a_problem_is_refused(world: World, field: str, draft: ActionDraft) -> None:
    assert list(draft.problems()) == [field]
    with pytest.raises(ValueError, match=field):
        world.actions.add(draft)


def test_an_action_of_a_session_that_is_gone_is_refused(world: World) -> None:
    with pytest.raises(NotThere):
        world.actions.add(ActionDraft("x", session_id=uuid4()))
    with pytest.raises(NotThere):
        world.actions.add(ActionDraft("x", pair_id=uuid4()))
