"""Several actions at once, snoozing, and the page of all actions."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from mentordesk.ids import id_maker
from mentordesk.mentoring.actions.model import Action, ActionDraft, ActionState
from mentordesk.mentoring.actions.overview import Grouping, Standing, Wanted, Whose
from mentordesk.mentoring.actions.several import SeveralActions
from mentordesk.mentoring.record import Owner
from tests.mentoring.world import TODAY, World

DAY = timedelta(days=1)


@pytest.fixture
def several(world: World) -> SeveralActions:
    return SeveralActions(world.database, world.clock, id_maker(world.clock))


def made(world: World, count: int, pair: UUID | None = None) -> list[UUID]:
    return [
        world.actions.add(ActionDraft(f"step {n}", due=TODAY, pair_id=pair)).value.id
        for n in range(count)
    ]


def action(world: World, action_id: UUID) -> Action:
    found = world.actions.action(action_id)
    assert found is not None
    return found


def titles(several: SeveralActions, wanted: Wanted | None = None) -> list[str]:
    return [row.title for row in several.overview(wanted or Wanted()).rows]


def test_a_snoozed_action_is_out_of_sight_and_back_by_itself(
    world: World, several: SeveralActions
) -> None:
    one, other = made(world, 2, world.pair())
    assert several.snooze([one], TODAY + 3 * DAY).value == 1
    for _ in range(3):  # today, tomorrow and the day after
        assert [line.action.id for line in world.actions.open()] == [other]
        assert world.actions.count_open(TODAY) == 1
        assert [line.action.id for line in world.desk.today().actions] == [other]
        assert titles(several) == ["step 1"]
        assert titles(several, Wanted(Standing.SNOOZED)) == ["step 0"]
        world.clock.go(days=1)
    assert titles(several) == ["step 0", "step 1"]
    assert titles(several, Wanted(Standing.SNOOZED)) == []
    assert world.desk.today().actions_open == 2


def test_what_is_snoozed_is_still_in_the_brief(world: World, several: SeveralActions) -> None:
    pair = world.pair()
    (one,) = made(world, 1, pair)
    session = world.planned(pair)
    several.snooze([one], TODAY + 3 * DAY)
    (line,) = world.desk.brief(session.id).mine
    assert line.action.is_snoozed(TODAY)
    assert not line.action.is_snoozed(TODAY + 3 * DAY)


@pytest.mark.parametrize("days", [0, -1])
def test_nothing_is_snoozed_until_a_day_that_is_past(
    world: World, several: SeveralActions, days: int
) -> None:
    with pytest.raises(ValueError, match="to come"):
        several.snooze(made(world, 1), TODAY + days * DAY)


def test_a_verb_brings_a_snoozed_action_back(world: World, several: SeveralActions) -> None:
    ids = made(world, 4)
    several.snooze(ids, TODAY + 3 * DAY)
    assert several.snooze(ids[:1], None).value == 1
    several.reset(ids[1:2], TODAY + DAY)
    several.done(ids[2:3])
    several.reopen(ids[2:3])
    assert [action(world, one).snoozed for one in ids] == [None, None, None, TODAY + 3 * DAY]
    assert world.actions.history(ids[3]) == [], "the promise itself is the same"


def test_several_are_done_at_once_and_what_was_closed_meanwhile_is_left(
    world: World, several: SeveralActions
) -> None:
    ids = made(world, 3)
    world.actions.drop(ids[1])
    assert several.done(ids).value == 2
    states = [action(world, one).state for one in ids]
    assert states == [ActionState.DONE, ActionState.DROPPED, ActionState.DONE]
    assert several.drop(ids).value == 0
    assert several.reopen(ids).value == 3
    assert several.reset(ids, TODAY).value == 0, "that is their day already"
    assert several.reset(ids, None).value == 3


def test_each_is_carried_into_its_own_next_session(world: World, several: SeveralActions) -> None:
    jonas, mei = world.pair(), world.pair("Mei Lindqvist")
    with_jonas = world.planned(jonas)
    ids = [*made(world, 1, jonas), *made(world, 1, mei), *made(world, 1)]
    assert several.carry(ids).value == 1
    assert several.carry(ids).value == 0
    assert [action(world, one).carried_to for one in ids] == [with_jonas.id, None, None]


def test_snoozing_to_the_next_session_needs_one_on_a_day_to_come(
    world: World, several: SeveralActions
) -> None:
    jonas, mei = world.pair(), world.pair("Mei Lindqvist")
    world.planned(jonas)  # within the hour: hiding it until then hides nothing
    world.planned(mei, world.clock.instant + timedelta(days=4))
    ids = [*made(world, 1, jonas), *made(world, 1, mei), *made(world, 1)]
    assert several.snooze_to_session(ids).value == 1
    assert [action(world, one).snoozed for one in ids] == [None, TODAY + 4 * DAY, None]


def test_whose_they_are_is_changed_where_there_is_another(
    world: World, several: SeveralActions
) -> None:
    ids = [*made(world, 1, world.pair()), *made(world, 1)]
    assert several.give(ids, Owner.THEIRS).value == 1
    assert [action(world, one).owner for one in ids] == [Owner.THEIRS, Owner.MINE]


def test_the_page_is_grouped_and_parted(world: World, several: SeveralActions) -> None:
    jonas, mei = world.pair(), world.pair("Mei Lindqvist")
    session = world.planned(jonas)
    for title, owner, days, pair, agreed in (
        ("a", Owner.THEIRS, 9, jonas, session.id),
        ("b", Owner.MINE, 1, mei, None),
        ("c", Owner.MINE, None, None, None),
        ("d", Owner.MINE, 2, jonas, session.id),
    ):
        due = None if days is None else TODAY + days * DAY
        world.actions.add(ActionDraft(title, owner, due, "", pair, agreed))
    assert titles(several) == ["c", "d", "a", "b"]
    assert titles(several, Wanted(grouping=Grouping.DAY)) == ["b", "d", "a", "c"]
    assert titles(several, Wanted(grouping=Grouping.SESSION)) == ["d", "a", "b", "c"]
    assert titles(several, Wanted(whose=Whose.THEIRS)) == ["a"]
    done = world.actions.open()[0].action.id
    world.actions.done(done)
    assert titles(several, Wanted(Standing.LATELY, Whose.MINE)) == ["b"]
    page = several.overview(Wanted())
    assert (page.open, page.snoozed) == (3, 0)
    world.clock.go(days=31)
    assert titles(several, Wanted(Standing.LATELY)) == []
