"""The card of a person in depth, room for people, and history at a glance."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.ids import id_maker
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.me.model import MOST_PEOPLE, Role
from mentordesk.mentoring.me.service import MeService
from mentordesk.mentoring.people.channels import MOST, Channel, ChannelKind
from mentordesk.mentoring.people.glance import GAPS, Glance, Promises
from mentordesk.mentoring.people.model import EndedBy, PairForm, PairState, PersonDraft
from mentordesk.mentoring.record import Owner
from tests.mentoring.world import NOW, TODAY, World

EMAIL = Channel(ChannelKind.EMAIL, "jonas@example.org")
PHONE = Channel(ChannelKind.VOICE, "+254 700 1")
CARD = PersonDraft(
    "Jonas Okafor",
    "Africa/Nairobi",
    topic="Leading a team",
    reply_days=3,
    channels=(PHONE, EMAIL),
    access_needs="captions",
    language_needs="slow sentences",
    usual_hours="12345 9:00-17:00",
    safe_word="books",
)


def test_a_whole_card_is_kept_and_a_change_is_the_whole_card(world: World) -> None:
    partner = world.people.add(CARD).value
    person, pair = partner.person, partner.pair
    assert (person.access_needs, person.language_needs) == ("captions", "slow sentences")
    assert person.usual_hours == "12345 09:00-17:00"
    assert (pair.topic, pair.reply_days, pair.form) == ("Leading a team", 3, PairForm.ONGOING)
    assert world.people.channels(person.id) == (PHONE, EMAIL)
    changed = PersonDraft("Jonas Okafor", "Africa/Nairobi", channels=(EMAIL, PHONE))
    world.people.change(pair.id, changed)
    assert world.people.channels(person.id) == (EMAIL, PHONE)
    line = world.people.line(pair.id)
    assert line is not None
    assert (line.channels, line.partner.pair.topic) == ((EMAIL, PHONE), "")


def test_the_safe_word_is_asked_for_by_name_and_found_by_nothing(world: World) -> None:
    pair = world.people.add(CARD).value.pair
    assert world.people.safe_word(pair.id) == "books"
    assert "books" not in repr(world.people.lines())
    assert world.desk.search("books") == []
    world.people.change(pair.id, PersonDraft("Jonas Okafor", "Africa/Nairobi"))
    assert world.people.safe_word(pair.id) == "books", "a card that says nothing of it leaves it"
    world.people.change(pair.id, PersonDraft("Jonas Okafor", "Africa/Nairobi", safe_word=""))
    assert world.people.safe_word(pair.id) == ""


@pytest.mark.parametrize("word", ["jonas@example.org", "leading", "captions", "sentences"])
def test_a_person_is_found_by_address_topic_and_needs(world: World, word: str) -> None:
    person = world.people.add(CARD).value.person
    assert [hit.id for hit in world.desk.search(word)] == [person.id]
    pair = world.people.of_person(person.id)[0].pair
    world.people.change(pair.id, PersonDraft("Jonas Okafor", "Africa/Nairobi"))
    assert world.desk.search(word) == []


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("topic", {"topic": "x" * 201}),
        ("reply_days", {"reply_days": 91}),
        ("channels", {"channels": (EMAIL,) * (MOST + 1)}),
        ("channels", {"channels": (Channel(ChannelKind.EMAIL, "x" * 201),)}),
        ("usual_hours", {"usual_hours": "8 09:00-17:00"}),
        ("access_needs", {"access_needs": "x" * 1001}),
        ("safe_word", {"safe_word": "x" * 121}),
    ],
)
def test_a_problem_stands_beside_its_field(field: str, change: dict[str, object]) -> None:
    assert list(PersonDraft("A", "Europe/London", **change).problems()) == [field]  # type: ignore[arg-type]


@pytest.mark.parametrize("by", list(EndedBy))
def test_who_ended_it_may_be_said_or_left_unsaid_and_goes_with_going_on(
    world: World, by: EndedBy
) -> None:
    pair = world.pair()
    ended = world.people.end(pair, by).value.pair
    assert (ended.state, ended.ended, ended.ended_by) == (PairState.ENDED, TODAY, by)
    on = world.people.resume(pair).value.pair
    assert (on.ended, on.ended_by) == (None, EndedBy.UNSAID)


def test_a_one_off_has_no_rhythm_and_may_go_on(world: World) -> None:
    once = PersonDraft("Mei", "Asia/Singapore", rhythm_days=14, form=PairForm.ONE_OFF)
    pair = world.people.add(once).value.pair
    assert (pair.form, pair.rhythm_days) == (PairForm.ONE_OFF, 0)
    on = world.people.go_on(pair.id, 14).value.pair
    assert (on.form, on.rhythm_days) == (PairForm.ONGOING, 14)


def test_a_glance_counts_both_sides_alike_and_tells_days_between_sessions(world: World) -> None:
    pair = world.pair()
    assert world.people.glance(pair) == Glance()
    for days in (80, 60, 45, 31, 17, 14, 0):
        session = world.planned(pair, NOW - timedelta(days=days, hours=1))
        world.sessions.hold(session.id)
    for owner in (Owner.MINE, Owner.THEIRS):
        done, dropped = (
            world.actions.add(ActionDraft(title, owner, pair_id=pair)).value.id
            for title in ("call", "write")
        )
        world.actions.add(ActionDraft("send", owner, pair_id=pair))
        world.actions.done(done)
        world.actions.drop(dropped)
    glance = world.people.glance(pair)
    assert (glance.held, glance.first) == (7, date(2025, 9, 2))
    assert glance.gaps == (14, 3, 14, 14, 15)[:GAPS]
    assert glance.mine == glance.theirs == Promises(1, 1, 1)


@settings(max_examples=40, derandomize=True, deadline=None)
@given(
    st.lists(
        st.builds(Channel, st.sampled_from(ChannelKind), st.text("abc @+.é1", max_size=20)),
        max_size=MOST,
    )
)
def test_what_is_tidied_stays_as_it_is(channels: list[Channel]) -> None:
    once = PersonDraft(" A\n b ", "Europe/London", channels=tuple(channels)).tidied()
    assert once.tidied() == once
    assert all(one.address for one in once.channels)


def test_room_for_people_and_hours_are_kept_and_a_new_name_leaves_them(world: World) -> None:
    service = MeService(world.database, world.clock, id_maker(world.clock))
    service.begin("Amara", "mentor")
    service.make_room(8, is_full=True)
    service.keep_hours("12345 9:00-17:00")
    service.rename("Amara N.", "both")
    me = service.me()
    assert me is not None
    assert (me.name, me.role, me.capacity, me.is_full) == ("Amara N.", Role.BOTH, 8, True)
    assert me.usual_hours == "12345 09:00-17:00"
    for wrong in (-1, MOST_PEOPLE + 1):
        with pytest.raises(ValueError, match="capacity"):
            service.make_room(wrong, is_full=False)
    with pytest.raises(ValueError, match="hours"):
        service.keep_hours("all day")
