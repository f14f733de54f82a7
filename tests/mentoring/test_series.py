"""Series: the days of a rule, over real zones; what is written ahead; exceptions; what follows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from pathlib import Path
from uuid import UUID
from zoneinfo import available_timezones

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mentordesk.clock import Moment
from mentordesk.mentoring import zones
from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.record import Head, Origin
from mentordesk.mentoring.sessions import series_ahead
from mentordesk.mentoring.sessions.model import Mode, PlanDraft, Session, SessionKind, SessionState
from mentordesk.mentoring.sessions.series import (
    AHEAD,
    HORIZON,
    Rule,
    Series,
    SeriesChange,
    SeriesDraft,
    SeriesMade,
    Unit,
)
from tests.mentoring.world import NOW, World, fresh

wall = datetime.fromisoformat
ZONES = st.sampled_from(sorted(available_timezones()))
DAYS = st.dates(date(2000, 1, 1), date(2060, 1, 1))
TIMES = st.times().map(lambda one: one.replace(second=0, microsecond=0))
FIRST = datetime(2025, 11, 24, 10, tzinfo=UTC)  # a Monday, 10:00 in London, 13:00 in Nairobi


def rule_series(rule: Rule, at: str, zone: str) -> Series:
    """A series that is not written."""
    world_start = wall(f"2025-01-01T{at}").time()
    head = Head(1, UUID(int=1), None, Origin.MINE, Moment(NOW, "UTC"))
    return Series(
        head=head,
        pair_id=UUID(int=2),
        circle_id=None,
        kind=SessionKind.REGULAR,
        mode=Mode.VIDEO,
        place="",
        minutes=45,
        rule=rule,
        wall=world_start,
        anchor_zone=zone,
    )


def every(world: World, days: int = 14, **more: object) -> SeriesMade:
    """A series with a new mentee."""
    unit = more.pop("unit", Unit.DAY)
    until, anchor = more.pop("until", None), more.pop("anchor_zone", "")
    draft = PlanDraft(world.pair(), FIRST, **more)  # type: ignore[arg-type]
    plan = SeriesDraft(draft, days, unit, until, anchor)  # type: ignore[arg-type]
    return world.sessions.plan_series(plan).value


def starts(world: World, made: SeriesMade) -> list[tuple[datetime, str]]:
    """Starts and states of the pair's sessions, the earliest first."""
    assert made.series.pair_id is not None
    lines = world.sessions.of_pair(made.series.pair_id)
    return [(one.session.slot.start, one.session.state.value) for one in reversed(lines)]


# The days of a rule


@given(st.sampled_from(Unit), st.integers(1, 24), DAYS, st.integers(0, 60))
def test_a_rule_finds_the_place_of_each_of_its_days(
    unit: Unit, step: int, first: date, place: int
) -> None:
    rule = Rule(unit, step, first)
    day = rule.at(place)
    assert day is not None
    assert rule.place(day) == place
    assert list(islice(rule.days(day), 2)) == [day, rule.at(place + 1)]


@given(st.sampled_from(Unit), st.integers(1, 24), DAYS, DAYS)
def test_the_days_since_a_day_are_not_before_it_and_leave_none_out(
    unit: Unit, step: int, first: date, since: date
) -> None:
    rule = Rule(unit, step, first)
    found = next(rule.days(since))
    assert found >= since or found == first
    before = rule.at(rule.place(found) - 1) if rule.place(found) else None
    assert before is None or before < since


@given(DAYS, st.integers(1, 24), st.integers(0, 60))
def test_the_weekday_of_a_month_stays_the_same_one(first: date, step: int, place: int) -> None:
    day = Rule(Unit.MONTH, step, first).at(place)
    assert day is not None
    assert day.weekday() == first.weekday()
    nth, said = (day.day - 1) // 7, (first.day - 1) // 7
    assert nth == said or (said == 4 and (day + timedelta(days=7)).month != day.month)


def test_a_fifth_friday_is_the_last_one_where_there_is_no_fifth() -> None:
    rule = Rule(Unit.MONTH, 1, date(2026, 1, 30))
    found = [day.isoformat() for day in islice(rule.days(date(2026, 1, 1)), 4)]
    assert found == ["2026-01-30", "2026-02-27", "2026-03-27", "2026-04-24"]


def test_a_rule_ends_with_its_last_day_and_with_the_calendar() -> None:
    ends = Rule(Unit.DAY, 7, date(2026, 1, 2), date(2026, 1, 16))
    assert len(list(ends.days(date(2026, 1, 1)))) == 3
    late = Rule(Unit.MONTH, 6, date(2199, 10, 1))
    assert len(list(late.days(date(2199, 1, 1)))) == 1
    with pytest.raises(ValueError, match="before it begins"):
        Rule(Unit.DAY, 7, date(2026, 1, 2), date(2026, 1, 1))
    with pytest.raises(ValueError, match="step"):
        Rule(Unit.MONTH, 25, date(2026, 1, 2))


# Clocks


@given(ZONES, TIMES, DAYS, st.integers(1, 60))
@example("Africa/Casablanca", wall("2025-01-01T10:00").time(), date(2026, 2, 10), 7)  # Ramadan
@example(
    "Australia/Lord_Howe", wall("2025-01-01T02:15").time(), date(2026, 9, 27), 7
)  # half an hour
@example("America/Sao_Paulo", wall("2025-01-01T00:00").time(), date(2018, 10, 28), 7)
@example("Pacific/Apia", wall("2025-01-01T10:00").time(), date(2011, 12, 23), 7)  # no 30th
@settings(max_examples=150)
def test_a_series_shows_the_same_hour_on_its_anchor_all_year(
    zone: str, at: time, first: date, step: int
) -> None:
    series = rule_series(Rule(Unit.DAY, step, first), f"{at:%H:%M}", zone)
    for day in islice(series.rule.days(first), 12):
        shown = zones.local(series.start_on(day), zone)
        kind = series.wall_kind(day)
        if kind is zones.Wall.SKIPPED:
            assert shown.replace(tzinfo=None) > datetime.combine(day, series.wall)
        else:
            assert (shown.date(), shown.time()) == (day, series.wall)
        if kind is zones.Wall.TWICE:
            assert shown.fold == 0


def test_the_control_a_rule_counted_in_hours_would_drift() -> None:
    series = rule_series(Rule(Unit.DAY, 14, date(2026, 3, 20)), "10:00", "Europe/London")
    first = series.start_on(date(2026, 3, 20))
    assert zones.local(first + timedelta(days=14), "Europe/London").hour == 11
    assert zones.local(series.start_on(date(2026, 4, 3)), "Europe/London").hour == 10


@pytest.mark.parametrize(
    ("mine", "theirs", "anchor", "hours"),
    [
        # London keeps its hour: Nairobi's moves when London's clocks do.
        ("Europe/London", "Africa/Nairobi", "Europe/London", {(10, 13), (10, 12)}),
        ("Europe/London", "Africa/Nairobi", "Africa/Nairobi", {(10, 13), (11, 13)}),
        # Both shift, on different days, in opposite directions.
        ("Europe/Berlin", "Australia/Sydney", "Europe/Berlin", {(11, 21), (11, 20), (11, 19)}),
    ],
)
def test_the_anchor_keeps_its_hour_and_the_other_clock_tells_the_truth(
    world: World, mine: str, theirs: str, anchor: str, hours: set[tuple[int, int]]
) -> None:
    draft = PlanDraft(world.pair(zone=theirs), FIRST, my_zone=mine)
    made = world.sessions.plan_series(SeriesDraft(draft, 21, anchor_zone=anchor)).value
    slots = [one.slot for one in made.sessions]
    assert {(slot.here().hour, slot.there().hour) for slot in slots} == hours


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Apia", "Pacific/Auckland"])
def test_across_the_date_line_it_is_the_next_day_there(world: World, zone: str) -> None:
    world.clock.zone = "Pacific/Honolulu"
    start = zones.instant_of(wall("2025-11-27T14:00"), "Pacific/Honolulu")
    made = world.sessions.plan_series(SeriesDraft(PlanDraft(world.pair(zone=zone), start), 7)).value
    for one in made.sessions:
        assert (one.slot.here().strftime("%a"), one.slot.there().strftime("%a")) == ("Thu", "Fri")
        assert one.series_day == one.slot.here().date()


def test_the_day_of_a_series_is_counted_on_its_anchor(world: World) -> None:
    """Theirs: the same hour is already the next day."""
    world.clock.zone = "Pacific/Honolulu"
    start = zones.instant_of(wall("2025-11-27T14:00"), "Pacific/Honolulu")
    draft = PlanDraft(world.pair(zone="Pacific/Auckland"), start)
    made = world.sessions.plan_series(SeriesDraft(draft, 7, anchor_zone="Pacific/Auckland")).value
    assert made.series.rule.first_day == date(2025, 11, 28)
    assert {one.slot.there().hour for one in made.sessions} == {13}


def test_the_last_day_is_one_of_the_anchor_not_of_greenwich() -> None:
    """At six in the evening it is the next day in Greenwich already."""
    start = zones.instant_of(wall("2025-11-27T18:00"), "Pacific/Honolulu")
    first = PlanDraft(UUID(int=1), start, my_zone="Pacific/Honolulu")
    assert SeriesDraft(first, 7, until=date(2025, 11, 27)).problems() == {}
    assert "until" in SeriesDraft(first, 7, until=date(2025, 11, 26)).problems()


def test_an_hour_that_the_clocks_skip_is_told_and_the_next_one_is_back(world: World) -> None:
    world.clock.instant = datetime(2026, 3, 10, 8, tzinfo=UTC)
    start = zones.instant_of(wall("2026-03-22T01:30"), "Europe/London")
    made = world.sessions.plan_series(SeriesDraft(PlanDraft(world.pair(), start), 7)).value
    assert made.odd == ((date(2026, 3, 29), zones.Wall.SKIPPED),)
    assert [one.slot.here().hour for one in made.sessions[:3]] == [1, 2, 1]


def test_an_hour_that_comes_twice_is_the_earlier_unless_the_first_was_said(world: World) -> None:
    world.clock.instant = datetime(2026, 10, 1, 8, tzinfo=UTC)
    later = zones.instant_of(wall("2026-10-25T01:30"), "Europe/London", second=True)
    made = world.sessions.plan_series(SeriesDraft(PlanDraft(world.pair(), later), 7)).value
    assert made.sessions[0].slot.start == later
    assert made.odd == ((date(2026, 10, 25), zones.Wall.TWICE),)


def test_a_zone_that_this_machine_does_not_know_is_refused_and_never_extended(world: World) -> None:
    draft = SeriesDraft(PlanDraft(world.pair(), FIRST), 14, anchor_zone="Mars/Olympus")
    assert "zones" in draft.problems()
    made = every(world, 7)
    with world.database.write() as tx:  # as another machine wrote it
        tx.execute("UPDATE series SET anchor_zone = 'Mars/Olympus'")
    world.clock.go(weeks=12)
    assert world.series.extend().value == 0
    with world.database.write() as tx:
        tx.execute("UPDATE series SET anchor_zone = 'Europe/London'")
    assert world.series.extend().value == AHEAD
    assert made.series.anchor_zone == "Europe/London"


# What is written ahead


def test_eight_are_written_ahead_numbered_and_found(world: World) -> None:
    made = every(world, 14, place="Room 4", mode=Mode.IN_PERSON)
    assert len(made.sessions) == AHEAD
    assert [one.number for one in made.sessions] == list(range(1, AHEAD + 1))
    assert {one.place for one in made.sessions} == {"Room 4"}
    assert len(world.desk.search("Jonas")) == AHEAD + 1


@given(st.sampled_from(Unit), st.integers(1, 24))
@settings(max_examples=25)
def test_never_more_than_eight_nor_beyond_half_a_year_and_always_the_next(
    unit: Unit, step: int
) -> None:
    series = rule_series(Rule(unit, step, date(2026, 1, 5)), "10:00", "UTC")
    days = series_ahead.days_ahead(series, date(2026, 1, 5))
    assert 1 <= len(days) <= AHEAD
    assert all(day <= date(2026, 1, 5) + HORIZON for day in days[1:])


def test_it_goes_on_when_the_desk_opens_and_when_one_is_held(world: World) -> None:
    made = every(world, 14)
    assert world.series.extend().value == 0
    world.clock.go(days=15)
    world.sessions.hold(made.sessions[0].id)
    assert len(starts(world, made)) == AHEAD + 1
    world.clock.go(weeks=2)
    assert world.series.extend().value == 1


def test_days_that_passed_while_the_desk_was_closed_stay_free(world: World) -> None:
    made = every(world, 7)
    world.clock.go(weeks=40)
    assert world.series.extend().value == AHEAD
    begins = [at for at, _ in starts(world, made)]
    assert max(b - a for a, b in pairwise(begins)) > timedelta(weeks=20)
    assert world.series.extend().value == 0


def test_a_series_that_ends_stops_and_one_that_is_paused_waits(world: World) -> None:
    ended = every(world, 7, until=date(2025, 12, 8))
    assert len(ended.sessions) == 3
    going = every(world, 7)
    assert going.series.pair_id is not None
    world.people.pause(going.series.pair_id)
    world.clock.go(weeks=10)
    assert world.series.extend().value == 0
    world.people.resume(going.series.pair_id)
    assert world.series.extend().value == AHEAD


@pytest.mark.parametrize("verb", ["cancel", "miss"])
def test_an_exception_is_never_made_again(world: World, verb: str) -> None:
    made = every(world, 14)
    getattr(world.sessions, verb)(made.sessions[-1].id)
    world.sessions.move(made.sessions[2].id, FIRST + timedelta(days=30))
    world.series.extend()
    assert len(starts(world, made)) == AHEAD
    world.clock.go(weeks=30)
    world.series.extend()
    days = [row[0] for row in world.ask("SELECT series_day FROM session ORDER BY series_day")]
    assert len(days) == len(set(days)) == 2 * AHEAD


def test_other_sessions_of_the_pair_on_those_days_are_said(world: World) -> None:
    pair = world.pair()
    other = world.planned(pair, FIRST + timedelta(days=14, hours=5))
    cancelled = world.planned(pair, FIRST + timedelta(days=28))
    world.sessions.cancel(cancelled.id)
    world.planned(world.pair("Ana Ruiz"), FIRST)
    draft = SeriesDraft(PlanDraft(pair, FIRST), 14)
    assert [one.id for one in world.series.preview(draft).clashes] == [other.id]
    assert [one.id for one in world.sessions.plan_series(draft).value.clashes] == [other.id]


def test_a_draft_says_what_is_wrong_with_it(world: World) -> None:
    first = PlanDraft(world.pair(), FIRST)
    assert SeriesDraft(first, 0).problems().keys() == {"every"}
    assert SeriesDraft(first, 25, Unit.MONTH).problems().keys() == {"every"}
    assert SeriesDraft(first, 7, until=date(2025, 11, 23)).problems().keys() == {"until"}
    nobody = SeriesDraft(PlanDraft(None, FIRST, minutes=1), 7)
    assert nobody.problems().keys() == {"pair_id", "minutes"}
    with pytest.raises(ValueError, match="Choose"):
        world.sessions.plan_series(nobody)


# This one, and all that follow


def test_all_that_follow_go_along_and_exceptions_keep_their_own_time(world: World) -> None:
    made = every(world, 7)
    own = FIRST + timedelta(days=23, hours=2)
    world.sessions.move(made.sessions[3].id, own)
    world.sessions.cancel(made.sessions[4].id)
    went = SeriesChange(made.sessions[2].id, FIRST + timedelta(days=15, hours=3), 60)
    new = world.series.change_following(went).value
    shift = timedelta(days=1, hours=3)
    found = starts(world, made)
    for place, (start, state) in enumerate(found):
        usual = FIRST + timedelta(weeks=place)
        if place < 2:
            assert start == usual
        elif place == 3:
            assert start == own
        elif place == 4:
            assert (start, state) == (usual, "cancelled")
        else:
            assert start == usual + shift
    assert [one.slot.minutes for one in new.sessions] == [60, 45, 45, 60, 60, 60]
    assert [len(world.sessions.moves(one.id)) for one in new.sessions] == [1, 1, 0, 0, 0, 0]
    world.clock.go(weeks=30)
    assert world.series.extend().value == AHEAD  # only the new one goes on
    assert (
        world.sessions.of_pair(new.series.pair_id or UUID(int=0), 1)[0].session.slot.minutes == 60
    )


def test_moved_from_the_first_on_nothing_of_the_old_series_is_left(world: World) -> None:
    made = every(world, 14)
    back = SeriesChange(made.sessions[0].id, FIRST - timedelta(days=2))
    world.series.change_following(back)
    assert len(world.ask("SELECT id FROM series")) == 1
    assert starts(world, made)[0][0] == FIRST - timedelta(days=2)


@given(st.integers(0, AHEAD - 1), st.integers(-20, 40), st.integers(0, 23))
@settings(max_examples=30, deadline=None)
def test_however_it_is_shifted_every_session_is_kept_once(
    empty_world: World, at: int, days: int, hour: int
) -> None:
    made = every(empty_world, 7, until=date(2026, 1, 20))
    one = made.sessions[at]
    start = (one.slot.start + timedelta(days=days)).replace(hour=hour)
    empty_world.series.change_following(SeriesChange(one.id, start))
    pair = made.series.pair_id
    assert pair is not None
    found = [line.session for line in empty_world.sessions.of_pair(pair)]
    assert {each.id for each in found} == {each.id for each in made.sessions}
    assert sorted(each.number for each in found) == list(range(1, len(found) + 1))
    assert empty_world.sessions.session(one.id) is not None


@pytest.fixture(scope="module")
def empty_world(empty_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with fresh(empty_desk, tmp_path_factory.mktemp("shifts")) as made:
        yield made


def test_a_series_ends_with_a_session_and_keeps_what_was(world: World) -> None:
    made = every(world, 7)
    gone = world.series.end_after(made.sessions[2].id).value
    assert len(gone) == AHEAD - 3
    assert [state for _, state in starts(world, made)] == ["planned"] * 3 + ["cancelled"] * 5
    world.clock.go(weeks=20)
    assert world.series.extend().value == 0


def test_only_a_planned_session_of_a_series_takes_others_along(world: World) -> None:
    alone = world.planned(world.pair())
    with pytest.raises(NotThere):
        world.series.change_following(SeriesChange(alone.id, FIRST))
    with pytest.raises(NotThere):
        world.series.end_after(alone.id)
    made = every(world, 7)
    world.sessions.hold(made.sessions[0].id)
    with pytest.raises(WrongState):
        world.series.change_following(SeriesChange(made.sessions[0].id, FIRST))
    early = SeriesChange(made.sessions[1].id, datetime(1800, 1, 1, tzinfo=UTC))
    with pytest.raises(ValueError, match="1900"):
        world.series.change_following(early)


def test_a_circle_has_a_series_too(world: World) -> None:
    circle = UUID(int=7)
    with world.database.write() as tx:
        tx.execute(
            "INSERT INTO circle (id, author, origin, written, zone, kind, state, name, home_zone,"
            " first_day, began) VALUES (?, NULL, 'mine', 0, 'UTC', 'circle', 'active', 'Five', "
            "'Africa/Accra', '2025-11-24', '2025-11-21')",
            (circle.bytes,),
        )
    draft = PlanDraft(None, FIRST, 75, kind=SessionKind.CIRCLE, circle_id=circle)
    made = world.sessions.plan_series(SeriesDraft(draft, 21)).value
    assert {one.circle_id for one in made.sessions} == {circle}
    assert {one.slot.their_zone for one in made.sessions} == {"Africa/Accra"}
    assert all(isinstance(one, Session) for one in made.sessions)
    assert made.sessions[0].state is SessionState.PLANNED
