"""What the journal can name is what the record holds today."""

from __future__ import annotations

from datetime import timedelta

from mentordesk.desk.naming import name_source
from mentordesk.journal.links.service import Links
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.naming import Name
from mentordesk.mentoring.circles.model import CircleDraft, MemberDraft
from mentordesk.mentoring.goals.model import GoalDraft
from mentordesk.mentoring.people.model import PersonDraft
from tests.mentoring.world import NOW, TODAY, World

JOURNEYS = (("lj.first-90", "First ninety days"),)


def names(world: World) -> dict[str, Name]:
    """By how they are said; of two alike the first."""
    with world.database.read() as tx:
        found = name_source(lambda: JOURNEYS)(tx)
    return {name.said: name for name in reversed(found)}


def test_people_circles_goals_sessions_and_journeys_can_be_named(world: World) -> None:
    pair = world.pair("Jonas Okafor")
    person = world.people.everyone()[0].person.id
    session = world.planned(pair, NOW)
    members = (MemberDraft("Ada Obi"), MemberDraft("Me", is_me=True))
    draft = CircleDraft("Harvest", "Africa/Nairobi", TODAY, members=members)
    circle = world.circles.make(draft, 1).value.circle.id
    goal = world.goals.set(GoalDraft("Listen more", {0: "I ask first"})).value.id
    found = names(world)
    assert found["Jonas Okafor"] == Name("person", person, "", "Jonas Okafor")
    assert found["Harvest"].thing == ("circle", circle, "")
    assert found["Listen more"].thing == ("goal", goal, "")
    assert found["First ninety days"].thing == ("journey", None, "lj.first-90")
    (said,) = (one for one in found if one.startswith("Jonas Okafor 20"))
    assert found[said].thing == ("session", session.id, "")


def test_a_session_is_called_after_its_day_a_second_one_after_its_hour_too(world: World) -> None:
    pair = world.pair("Jonas")
    first = world.planned(pair, NOW)
    second = world.planned(pair, NOW + timedelta(hours=3))
    off = world.planned(pair, NOW + timedelta(days=1))
    world.sessions.cancel(off.id)
    by_id = {name.target: said for said, name in names(world).items() if name.kind == "session"}
    assert set(by_id) == {first.id, second.id}, "what was called off has no name"
    assert by_id[second.id].startswith(f"{by_id[first.id]} ")
    assert by_id[second.id].count(":") == 1


def test_of_two_of_one_name_the_one_with_whom_it_goes_on_is_meant(world: World) -> None:
    pair, ended = world.pair("Ada"), world.pair("Ada")
    world.people.end(ended)
    there = {one.pair.id: one.person.id for one in world.people.everyone()}
    assert names(world)["Ada"].target == there[pair]


def test_a_saved_entry_links_to_the_record_and_follows_a_new_name(world: World) -> None:
    links = Links(world.database)
    world.pair("Jonas Okafor")
    one = world.people.everyone()[0]
    entry = world.journal.write(EntryDraft(None, 0, "", "with @Jonas Okafor")).value
    assert [name.target for name in links.of(entry.id)] == [one.person.id]
    draft = PersonDraft("Jonas Meyer", one.person.home_zone, one.pair.role)
    world.people.change(one.pair.id, draft)
    world.journal.write(EntryDraft(entry.id, 1, "", "with @Jonas Okafor, now @Jonas Meyer"))
    assert {name.target for name in links.of(entry.id)} == {one.person.id}
    assert [line.id for line in links.to("person", one.person.id)] == [entry.id]
    world.desk.delete_person(one.person.id)
    assert links.of(entry.id) == ()
    world.journal.write(EntryDraft(entry.id, 2, "", "@Jonas Okafor is not known any more"))
    assert links.of(entry.id) == ()
