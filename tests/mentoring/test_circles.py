"""Circles: made, joined on another desk, changed, left, and what stays of a deleted person."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.circles import charter
from mentordesk.mentoring.circles.code import MistypedCircleCode, Rhythm, Unit
from mentordesk.mentoring.circles.model import (
    NAMELESS,
    OTHER_NUMBER,
    CircleDraft,
    CircleKind,
    CircleState,
    Company,
    Mark,
    MemberDraft,
)
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft, Session, SessionKind
from tests.mentoring.world import World, fresh

FIRST = date(2025, 12, 5)
NAMES = ("Ada Obi", "Ben Too", "Chen Wei", "Dina Haddad", "Me Myself")
EVERY_FOUR = Rhythm(Unit.WEEK, 4)


def draft(names: tuple[str, ...] = NAMES, me: str = "Me Myself") -> CircleDraft:
    members = tuple(MemberDraft(name, is_me=name == me) for name in names)
    return CircleDraft("Harvest circle", "Africa/Nairobi", FIRST, members=members)


def session(world: World, company: Company, day: date = FIRST) -> Session:
    start = datetime(day.year, day.month, day.day, 6, tzinfo=UTC)
    plan = PlanDraft(None, start, 75, kind=SessionKind.CIRCLE, circle_id=company.circle.id)
    return world.sessions.plan(plan).value


def made(world: World, seed: int | None = 3) -> Company:
    return world.circles.make(draft(), seed).value


def test_a_circle_is_made_with_its_seats_and_a_code(world: World) -> None:
    company = made(world)
    assert [one.seat for one in company.members] == [1, 2, 3, 4, 5]
    assert company.me is not None
    assert company.me.name == "Me Myself"
    assert company.circle.rhythm == EVERY_FOUR
    assert world.circles.company(company.circle.id) == company
    assert world.circles.by_code(company.circle.written_code.lower()) == company


def test_a_seed_is_drawn_where_none_is_chosen(world: World) -> None:
    assert len({made(world, None).circle.code for _ in range(12)}) > 6


def test_every_desk_that_joins_finds_the_same_hosts(
    world: World, empty_desk: Path, tmp_path: Path
) -> None:
    """Other zone, own name, the code typed badly, another order of doing things."""
    company = made(world)
    place = tmp_path / "other"
    place.mkdir()
    with fresh(empty_desk, place) as other:
        other.clock.zone = "Pacific/Kiritimati"
        joined = replace(draft(me="Chen Wei"), first_day=date(2030, 1, 1), name="Ours")
        typed = company.circle.written_code.lower().replace("0", "o").replace("1", "l")
        theirs = other.circles.join(typed, joined).value
        assert theirs.rotation is not None
        assert company.rotation is not None
        assert theirs.circle.first_day == FIRST
        assert theirs.rotation.between(0, 40) == company.rotation.between(0, 40)
        gone = random.Random(4).sample(list(company.members), 2)
        for one in gone:
            world.circles.leave(one.id, date(2026, 3, 1))
        for one in reversed(gone):
            other.circles.leave(theirs.members[one.seat - 1].id, date(2026, 2, 28))
        mine = world.circles.company(company.circle.id)
        yours = other.circles.company(theirs.circle.id)
        assert mine is not None
        assert yours is not None
        assert mine.rotation is not None
        assert yours.rotation is not None
        assert mine.rotation.between(0, 40) == yours.rotation.between(0, 40)


def test_joining_needs_a_right_code_and_as_many_names(world: World) -> None:
    code = made(world).circle.code
    with pytest.raises(ValueError, match=OTHER_NUMBER):
        world.circles.join(code, draft(NAMES[1:]))
    wrong = ("1" if code[3] != "1" else "2").join((code[:3], code[4:]))
    with pytest.raises(MistypedCircleCode):
        world.circles.join(wrong, draft())


def test_a_charter_that_was_pasted_says_all_that_joining_needs(world: World) -> None:
    company = made(world)
    text = charter.written(company, datetime(2025, 1, 1, 9, 30).time())  # noqa: DTZ001
    around = f"\n\n{text}\n\nWhat we help each other with:\n7 things\n12 Nobody\n"
    read = charter.read(around.replace("-", "‑"))
    assert read.name == "Harvest circle"
    assert read.code == company.circle.code
    assert read.names == NAMES
    assert read.home_zone == "Africa/Nairobi"
    assert read.hour is not None
    assert read.hour.isoformat("minutes") == "09:30"
    assert charter.read("a page of something else\n2024-05-06 at 25:99") == charter.Pasted(
        name="a page of something else"
    )


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"home_zone": "Mars/Base"}, "zone"),
        ({"first_day": date(2050, 1, 1)}, "first_day"),
        ({"members": ()}, "members"),
        ({"members": (MemberDraft("A"),)}, "members"),
        ({"members": tuple(MemberDraft(f"P {n}") for n in range(13))}, "members"),
        ({"members": (MemberDraft("A", is_me=True), MemberDraft("B", is_me=True))}, "members"),
        ({"members": (MemberDraft("A"), MemberDraft(" "))}, "members"),
        ({"members": (MemberDraft("A"), MemberDraft("B", home_zone="No/Where"))}, "members"),
        ({"kind": CircleKind.POCKET, "members": ()}, "members"),
        ({"charter": "x" * 200_001}, "charter"),
    ],
)
def test_a_draft_says_what_is_wrong_with_it(
    world: World, changes: dict[str, object], field: str
) -> None:
    wrong = replace(draft(), **changes)  # type: ignore[arg-type]
    assert list(wrong.problems()) == [field]
    with pytest.raises(ValueError, match=r"."):
        world.circles.make(wrong)


def test_one_keeps_the_room_of_a_pocket(world: World) -> None:
    pocket = replace(
        draft(("Ada Obi",), me=""), kind=CircleKind.POCKET, rhythm=Rhythm(Unit.WEEK, 1)
    )
    company = world.circles.make(pocket).value
    assert not company.circle.code
    assert company.rotation is None
    keeper = company.host_on(FIRST + timedelta(weeks=9))
    assert keeper is not None
    assert keeper.name == "Ada Obi"
    assert company.host_on(FIRST, frozenset({1})) is None


def test_it_pauses_goes_on_and_ends_well(world: World) -> None:
    circle_id = made(world).circle.id
    assert world.circles.pause(circle_id).value.circle.state is CircleState.PAUSED
    ended = world.circles.end(circle_id).value.circle
    assert (ended.state, ended.ended) == (CircleState.ENDED, date(2025, 11, 21))
    assert world.circles.resume(circle_id).value.circle.ended is None


def test_somebody_who_joins_brings_a_new_code(world: World) -> None:
    company = made(world)
    members = (*draft(NAMES[1:]).members, MemberDraft("Efua Mensah"))
    later = FIRST + timedelta(weeks=8)
    renewed = world.circles.renew(company.circle.id, members, later).value
    assert renewed.circle.code != company.circle.code
    assert [one.name for one in renewed.present(later)] == [one.name for one in members]
    ada = next(one for one in renewed.members if one.name == "Ada Obi")
    assert (ada.seat, ada.left_on) == (6, later - timedelta(days=1))
    kept = {one.id for one in company.members} & {one.id for one in renewed.members}
    assert len(kept) == 5
    back = world.circles.renew(renewed.circle.id, draft().members, later).value
    assert next(one for one in back.members if one.name == "Ada Obi").left_on is None


def test_the_host_who_is_away_is_replaced_for_that_date_alone(world: World) -> None:
    company = made(world)
    rotation = company.rotation
    assert rotation is not None
    one = session(world, company)
    planned, following = (company.at(turn.host) for turn in rotation.between(0, 2))
    assert planned is not None
    before = world.desk.brief(one.id).circle
    assert before is not None
    assert (before.host, before.next_host) == (planned, following)
    after = world.attendance.mark(one.id, planned.id, Mark.AWAY).value
    assert (after.planned_host, after.host, after.next_host) == (planned, following, following)
    assert planned not in after.expected
    back = world.attendance.mark(one.id, planned.id, Mark.REMOTE).value
    assert back.host == planned
    assert world.attendance.mark(one.id, planned.id, None).value.attendees[0].mark is None


def test_neither_a_moved_nor_a_cancelled_session_moves_the_turns(world: World) -> None:
    company = made(world)
    one = session(world, company)
    second = session(world, company, FIRST + timedelta(weeks=4))
    hosts = [world.attendance.gathering(this.id) for this in (one, second)]
    world.sessions.move(one.id, one.slot.start + timedelta(days=20))
    world.sessions.cancel(one.id)
    again = [world.attendance.gathering(this.id) for this in (one, second)]
    assert [this and this.host for this in again] == [this and this.host for this in hosts]
    assert hosts[0] is not None
    assert hosts[1] is not None
    assert hosts[0].host != hosts[1].host


def test_a_member_of_another_circle_is_not_at_this_session(world: World) -> None:
    one, other = made(world), made(world, 9)
    with pytest.raises(NotThere):
        world.attendance.mark(session(world, one).id, other.members[0].id, Mark.HERE)
    of_pair = world.planned(world.pair())
    with pytest.raises(NotThere):
        world.attendance.mark(of_pair.id, one.members[0].id, Mark.HERE)
    assert world.attendance.gathering(of_pair.id) is None


def test_insights_are_kept_and_found(world: World) -> None:
    company = made(world)
    first, second = session(world, company), session(world, company, FIRST + timedelta(weeks=4))
    kept = world.attendance.keep_insight(first.id, "  Ask the   drivers first ").value
    assert kept.line == "Ask the drivers first"
    gathering = world.attendance.gathering(second.id)
    assert gathering is not None
    assert [one.line for one in gathering.earlier] == ["Ask the drivers first"]
    assert [(hit.kind, hit.id) for hit in world.desk.search("drivers")] == [
        ("circle", company.circle.id)
    ]
    assert [hit.kind for hit in world.desk.jump("Harv")] == ["circle"]
    world.attendance.change_insight(kept.id, "Ask the cooks")
    assert not world.desk.search("drivers")
    world.attendance.remove_insight(kept.id)
    assert not world.desk.search("cooks")
    for wrong in ("  ", "x" * 501):
        with pytest.raises(ValueError, match=r"."):
            world.attendance.keep_insight(first.id, wrong)
    with pytest.raises(NotThere):
        world.attendance.keep_insight(world.planned(world.pair()).id, "A pair's")


def test_the_charter_and_the_new_name_are_found(world: World) -> None:
    company = made(world)
    world.circles.write_charter(company.circle.id, "We begin with tea.", "tp.circle-charter@1")
    one = session(world, company)
    world.circles.change(company.circle.id, "Monsoon circle", "", "Asia/Dhaka")
    assert {hit.kind for hit in world.desk.search("tea")} == {"circle"}
    assert {hit.kind for hit in world.desk.search("monsoon")} == {"circle", "session"}
    assert not world.desk.search("harvest")
    line = world.sessions.line(one.id)
    assert line is not None
    assert line.name == "Monsoon circle"


def test_an_action_of_a_circle_is_a_members_or_mine(world: World) -> None:
    company, other = made(world), made(world, 9)
    one = session(world, company)
    ada, stranger = company.members[0], other.members[0]

    def action(owner: Owner, circle: UUID | None, member: UUID | None) -> ActionDraft:
        return ActionDraft(
            "Ask the drivers", owner, session_id=one.id, circle_id=circle, member_id=member
        )

    theirs = world.actions.add(action(Owner.THEIRS, company.circle.id, ada.id)).value
    assert (theirs.circle_id, theirs.member_id) == (company.circle.id, ada.id)
    world.actions.add(action(Owner.MINE, company.circle.id, None))
    brief = world.desk.brief(one.id)
    assert [line.person_name for line in brief.theirs] == ["Ada Obi"]
    assert [line.circle_name for line in brief.mine] == ["Harvest circle"]
    with pytest.raises(ValueError, match=r"."):
        world.actions.add(action(Owner.THEIRS, company.circle.id, None))
    with pytest.raises(NotThere):
        world.actions.add(action(Owner.THEIRS, company.circle.id, stranger.id))


def _circle_with_a_card(world: World) -> tuple[Company, UUID]:
    person = world.people.add(PersonDraft("Zuberi Quickwillow", "Africa/Nairobi")).value.person.id
    members = (
        MemberDraft("Zuberi Quickwillow", person, home_zone="Africa/Nairobi"),
        *draft(NAMES[:3]).members,
    )
    text = "1 Zuberi Quickwillow\nWe begin with tea."
    company = world.circles.make(replace(draft(), members=members, charter=text), 3).value
    one = session(world, company)
    zuberi = company.members[0]
    world.attendance.mark(one.id, zuberi.id, Mark.AWAY)
    world.attendance.keep_insight(one.id, "Ask the drivers first")
    circle, member = company.circle.id, zuberi.id
    world.actions.add(
        ActionDraft("Bring the list", Owner.THEIRS, circle_id=circle, member_id=member)
    )
    return company, person


def _everything(world: World) -> str:
    tables = [name for (name,) in world.ask("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return repr([world.ask(f"SELECT * FROM {name}") for name in tables if name != "record_text"])


def test_nothing_readable_stays_of_a_deleted_member_and_the_seat_does(world: World) -> None:
    company, person = _circle_with_a_card(world)
    control = _everything(world)
    assert "Zuberi" in control
    assert "Bring the list" in control
    before = company.rotation
    counted = world.desk.belongings(person)
    assert counted.record.actions == 1
    world.desk.delete_person(person)
    after = world.circles.company(company.circle.id)
    assert after is not None
    assert after.members[0].is_nameless
    assert after.members[0].home_zone == ""
    assert after.rotation == before
    assert after.circle.charter == f"1 {NAMELESS}\nWe begin with tea."
    left = _everything(world)
    for gone in ("Zuberi", "Quickwillow", "Bring the list"):
        assert gone not in left
        assert not world.desk.search(gone)
    assert world.ask("SELECT count(*) FROM attendance") == [(0,)]
    assert [one.line for one in world.attendance.insights(company.circle.id)] == [
        "Ask the drivers first"
    ]
