"""Agendas and checklists."""

from __future__ import annotations

from uuid import uuid4

import pytest

from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.errors import NotThere
from tests.mentoring.world import World

REGULAR = (
    ItemDraft("Arrive", 5, "how are things, really?", "ag.regular@1"),
    ItemDraft("Since last time", 10, "actions and surprises", "ag.regular@1"),
)


def titles(world: World, session_id: object) -> list[object]:
    return [item.title for item in world.agendas.items(session_id)]  # type: ignore[arg-type]


def test_an_agenda_of_the_playbook_takes_the_place_of_what_stood(world: World) -> None:
    session = world.planned(world.pair())
    world.agendas.add(session.id, ItemDraft("Old"))
    assert world.agendas.take(session.id, "ag.regular@1", REGULAR).value == 2
    assert titles(world, session.id) == ["Arrive", "Since last time"]
    kept = world.sessions.session(session.id)
    assert kept is not None
    assert kept.agenda_pin == "ag.regular@1"


def test_items_are_added_changed_ticked_moved_and_taken_away(world: World) -> None:
    session = world.planned(world.pair())
    world.agendas.take(session.id, "ag.regular@1", REGULAR)
    own = world.agendas.add(session.id, ItemDraft(" Jonas's\nquestion ", 20)).value
    assert own.title == "Jonas's question"
    assert world.agendas.change(own.id, ItemDraft("The question", 15, "why?")).value.minutes == 15
    assert world.agendas.tick(own.id).value.done
    ids = [item.id for item in world.agendas.items(session.id)]
    world.agendas.order(session.id, [ids[2], ids[0], ids[1]])
    assert titles(world, session.id) == ["The question", "Arrive", "Since last time"]
    assert world.agendas.remove(own.id).value.title == "The question"
    assert titles(world, session.id) == ["Arrive", "Since last time"]
    with pytest.raises(NotThere):
        world.agendas.tick(own.id)
    with pytest.raises(NotThere):
        world.agendas.order(session.id, [ids[0]])


def test_last_times_agenda_is_copied_with_nothing_ticked(world: World) -> None:
    pair = world.pair()
    last, coming = world.planned(pair), world.planned(pair)
    world.agendas.take(last.id, "ag.regular@1", REGULAR)
    world.agendas.tick(world.agendas.items(last.id)[0].id)
    assert world.agendas.copy(coming.id, last.id).value == 2
    assert [(item.title, item.done) for item in world.agendas.items(coming.id)] == [
        ("Arrive", False),
        ("Since last time", False),
    ]
    assert world.agendas.items(coming.id)[0].pin == "ag.regular@1"


def test_copied_again_only_what_is_not_there_yet_is_added(world: World) -> None:
    pair = world.pair()
    last, coming = world.planned(pair), world.planned(pair)
    world.agendas.take(last.id, "ag.regular@1", REGULAR)
    world.agendas.add(coming.id, ItemDraft("Since last time", 5))
    assert world.agendas.copy(coming.id, last.id).value == 1
    assert world.agendas.copy(coming.id, last.id).value == 0
    assert titles(world, coming.id) == ["Since last time", "Arrive"]


def test_marks_belong_to_one_wording_of_a_checklist(world: World) -> None:
    session = world.planned(world.pair())
    first = world.agendas.attach(session.id, "ck.regular-prep-mentor@3").value
    assert world.agendas.attach(session.id, "ck.regular-prep-mentor@3").value.id == first.id
    world.agendas.mark(first.id, "ended")
    again = world.agendas.mark(first.id, "ended").value
    assert again.marked == {"ended"}
    newer = world.agendas.attach(session.id, "ck.regular-prep-mentor@4").value
    assert newer.marked == frozenset()
    assert world.agendas.mark(first.id, "ended", done=False).value.marked == frozenset()
    world.agendas.mark(newer.id, "ended")
    world.agendas.detach(newer.id)
    assert [one.pin for one in world.agendas.checklists(session.id)] == ["ck.regular-prep-mentor@3"]


@pytest.mark.parametrize("pin", ["", "ck.x", "ck.x@0", "CK.x@1", "ck.x@1 ", "ck..x@1"])
def test_a_checklist_without_a_wording_is_refused(world: World, pin: str) -> None:
    session = world.planned(world.pair())
    with pytest.raises(ValueError, match="id@version"):
        world.agendas.attach(session.id, pin)


def test_an_item_with_a_problem_is_refused(world: World) -> None:
    session = world.planned(world.pair())
    with pytest.raises(ValueError, match="title"):
        world.agendas.add(session.id, ItemDraft("  "))
    with pytest.raises(ValueError, match="minutes"):
        world.agendas.add(session.id, ItemDraft("Long", 601))
    with pytest.raises(NotThere):
        world.agendas.add(uuid4(), ItemDraft("Lost"))
