"""People and pairs."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from mentordesk.changes import Changed
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.people.model import PairState, PersonDraft, Role
from mentordesk.mentoring.record import Owner
from tests.mentoring.world import NOW, TODAY, World


def test_a_person_is_added_with_the_pair(world: World) -> None:
    draft = PersonDraft("  Mei \n Lindqvist ", "Europe/Stockholm", Role.MENTEE, ("sv", "en"), 21)
    done = world.people.add(draft)
    assert done.changed is Changed.PEOPLE
    partner = done.value
    assert (partner.person.name, partner.person.short_name) == ("Mei Lindqvist", "Mei")
    assert partner.person.languages == ("sv", "en")
    assert (partner.pair.role, partner.pair.rhythm_days) == (Role.MENTEE, 21)
    assert (partner.pair.began, partner.pair.state) == (TODAY, PairState.ACTIVE)
    assert partner.person.head.author is None
    assert world.people.partner(partner.pair.id) == partner
    assert world.people.of_person(partner.person.id) == [partner]


@pytest.mark.parametrize(
    ("field", "draft"),
    [
        ("name", PersonDraft("  ", "Europe/London")),
        ("name", PersonDraft("\u200b\u202e", "Europe/London")),
        ("name", PersonDraft("\0", "Europe/London")),
        ("name", PersonDraft("x" * 121, "Europe/London")),
        ("home_zone", PersonDraft("Ife", "Lagos")),
        ("languages", PersonDraft("Ife", "Africa/Lagos", languages=("yo ruba",))),
        ("rhythm_days", PersonDraft("Ife", "Africa/Lagos", rhythm_days=-1)),
    ],
)
def test_a_problem_is_named_beside_its_field_and_nothing_is_kept(
    world: World, field: str, draft: PersonDraft
) -> None:
    assert list(draft.problems()) == [field]
    with pytest.raises(ValueError, match=field):
        world.people.add(draft)
    assert world.people.everyone() == []


def test_a_card_is_corrected_and_found_under_the_new_name(world: World) -> None:
    pair = world.pair("Jonas Okafor")
    session = world.planned(pair)
    done = world.people.change(
        pair, PersonDraft("Jonas Okello", "Africa/Kampala", Role.PEER, (), 0)
    )
    assert done.value.person.home_zone == "Africa/Kampala"
    assert done.value.pair.role is Role.PEER
    assert world.desk.search("Okafor") == []
    assert [hit.id for hit in world.desk.search("okello")] == [
        session.id,
        done.value.person.id,
    ]


def test_a_pair_pauses_goes_on_and_ends_well(world: World) -> None:
    pair = world.pair()
    assert world.people.pause(pair).value.pair.state is PairState.PAUSED
    assert world.people.resume(pair).value.pair.state is PairState.ACTIVE
    ended = world.people.end(pair).value.pair
    assert (ended.state, ended.ended) == (PairState.ENDED, TODAY)
    assert world.people.everyone(PairState.ACTIVE) == []
    assert world.people.resume(pair).value.pair.ended is None


def test_a_line_counts_what_belongs_to_the_pair(world: World) -> None:
    pair, other = world.pair(), world.pair("Ife Bello", "Africa/Lagos")
    first = world.planned(pair, NOW - timedelta(days=14))
    world.sessions.hold(first.id)
    following = world.planned(pair)
    world.planned(other)
    world.actions.add(ActionDraft("send the map", Owner.MINE, pair_id=pair))
    world.actions.add(ActionDraft("call the clinic", Owner.THEIRS, pair_id=pair))
    done = world.actions.add(ActionDraft("rest", Owner.THEIRS, pair_id=pair)).value
    world.actions.done(done.id)
    line = world.people.lines()[0]
    assert (line.held, line.open_mine, line.open_theirs, line.open_goals) == (1, 1, 1, 0)
    assert (line.last_held, line.next_planned) == (first.slot.start, following.slot.start)
    assert world.people.line(pair) == line
    assert len(world.people.lines()) == 2


def test_who_is_not_there_cannot_be_changed(world: World) -> None:
    with pytest.raises(NotThere):
        world.people.end(uuid4())
    assert world.people.line(uuid4()) is None
