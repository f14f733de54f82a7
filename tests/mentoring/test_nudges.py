"""At most one nudge in seven days over everybody, and nobody twice within their own rhythm."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.ids import id_maker
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.nudges import service as module
from mentordesk.mentoring.nudges.model import Answer, Named, Quiet, choose
from mentordesk.mentoring.nudges.service import Nudges
from mentordesk.mentoring.people.model import PersonDraft, Role
from tests.mentoring.world import World

Rule = Callable[[Sequence[Quiet], Mapping[UUID, date], date], Quiet | None]


@pytest.fixture
def nudges(world: World) -> Nudges:
    return Nudges(world.database, world.clock, id_maker(world.clock))


def pair(world: World, name: str, rhythm: int = 14) -> UUID:
    draft = PersonDraft(name, "Africa/Nairobi", Role.MENTEE, ("en",), rhythm)
    return world.people.add(draft).value.pair.id


def opened(nudges: Nudges) -> Named | None:
    """What opening Today shows."""
    page = nudges.page()
    return nudges.name_one().value if page.is_due else page.shown


def name(nudges: Nudges) -> str:
    shown = opened(nudges)
    return "" if shown is None else shown.quiet.partner.person.name


def test_somebody_is_named_when_it_has_been_longer_than_agreed(
    world: World, nudges: Nudges
) -> None:
    pair(world, "Jonas")
    world.clock.go(days=14)
    assert opened(nudges) is None
    world.clock.go(days=14)
    shown = opened(nudges)
    assert shown is not None
    assert (shown.quiet.rhythm, shown.quiet.days) == (14, 28)
    assert nudges.page().shown == shown
    assert name(nudges) == "Jonas", "the same one, for its week"
    assert world.ask("SELECT count(*) FROM nudge") == [(1,)]


def test_the_longest_by_their_own_rhythm_is_named(world: World, nudges: Nudges) -> None:
    for who, rhythm in (("Monthly", 28), ("Weekly", 7), ("Never agreed", 0)):
        pair(world, who, rhythm)
    world.clock.go(days=30)
    assert name(nudges) == "Weekly"


def test_not_now_is_the_end_of_it_within_their_rhythm(world: World, nudges: Nudges) -> None:
    pair(world, "Jonas", 21)
    world.clock.go(days=30)
    shown = opened(nudges)
    assert shown is not None
    assert nudges.not_now(shown.nudge.id).value.answer is Answer.NOT_NOW
    for _ in range(20):
        assert opened(nudges) is None
        world.clock.go(days=1)
    assert name(nudges) == ""
    world.clock.go(days=1)
    assert name(nudges) == "Jonas"
    with pytest.raises(NotThere):
        nudges.done(UUID(int=1))


def test_after_not_now_the_next_waits_for_the_next_week(world: World, nudges: Nudges) -> None:
    for who in ("Jonas", "Mei"):
        pair(world, who)
    world.clock.go(days=40)
    shown = opened(nudges)
    assert shown is not None
    assert shown.quiet.partner.person.name == "Jonas"
    nudges.not_now(shown.nudge.id)
    for _ in range(7):
        assert name(nudges) == ""
        world.clock.go(days=1)
    assert name(nudges) == "Mei"


def test_a_planned_session_ends_it_and_so_does_a_pause(world: World, nudges: Nudges) -> None:
    jonas = pair(world, "Jonas")
    world.clock.go(days=30)
    assert name(nudges) == "Jonas"
    session = world.planned(jonas)
    assert name(nudges) == ""
    world.sessions.cancel(session.id)
    assert name(nudges) == "Jonas"
    world.people.pause(jonas)
    assert name(nudges) == ""


@pytest.mark.parametrize("state", ["paused", "ended", "one-off"])
def test_who_has_paused_ended_or_agreed_once_only_is_never_named(
    world: World, nudges: Nudges, state: str
) -> None:
    jonas = pair(world, "Jonas")
    if state == "paused":
        world.people.pause(jonas)
    elif state == "ended":
        world.people.end(jonas)
    else:
        with world.database.write() as tx:
            tx.execute("UPDATE pair SET form = 'one_off'")
    world.clock.go(days=300)
    assert opened(nudges) is None


def test_a_clock_set_back_brings_nothing_again(world: World, nudges: Nudges) -> None:
    for who in ("Jonas", "Mei"):
        pair(world, who, 7)
    world.clock.go(days=60)
    shown = opened(nudges)
    assert shown is not None
    nudges.not_now(shown.nudge.id)
    world.clock.go(days=-30)
    for _ in range(36):
        assert opened(nudges) is None
        world.clock.go(days=1)


#: Each day: how far the clock goes before it (back as well), whether Today is opened, the answer.
DAYS = st.lists(
    st.tuples(st.integers(-3, 9), st.booleans(), st.sampled_from(("", "not_now", "done", "held"))),
    min_size=1,
    max_size=25,
)
RHYTHMS = st.lists(st.sampled_from((1, 7, 14, 28, 91, 0)), min_size=1, max_size=4)


def lived(world: World, rhythms: list[int], days: list[tuple[int, bool, str]]) -> list[date]:
    """The days on which somebody new was named, in a life of days like these."""
    nudges = Nudges(world.database, world.clock, id_maker(world.clock))
    for number, rhythm in enumerate(rhythms):
        pair(world, f"Person {number}", rhythm)
    seen: dict[UUID, date] = {}
    for step, opens, answer in days:
        world.clock.go(days=step)
        shown = opened(nudges) if opens else None
        if shown is None:
            continue
        assert shown.quiet.is_longer
        seen.setdefault(shown.nudge.id, world.clock.instant.date())
        if answer == "held":
            session = world.planned(shown.nudge.pair_id, world.clock.instant)
            world.sessions.hold(session.id, 30)
        elif answer:
            (nudges.done if answer == "done" else nudges.not_now)(shown.nudge.id)
    return sorted(seen.values())


def apart(days: list[date]) -> bool:
    return all(later - day >= timedelta(days=7) for day, later in pairwise(days))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.mentoring.world import make_file

    path = tmp_path_factory.mktemp("nudges") / "desk.db"
    make_file(path)
    return path


def named_days(
    template: Path, folder: Path, rhythms: list[int], days: list[tuple[int, bool, str]]
) -> list[date]:
    from tests.mentoring.world import fresh

    with fresh(template, folder) as world:
        return lived(world, rhythms, days)


@settings(max_examples=40, derandomize=True, deadline=None, database=None)
@given(RHYTHMS, DAYS)
def test_never_more_than_one_in_seven_days(
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    rhythms: list[int],
    days: list[tuple[int, bool, str]],
) -> None:
    folder = tmp_path_factory.mktemp("life")
    assert apart(named_days(template, folder, rhythms, days))


def test_a_rule_that_forgets_the_others_is_caught(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: each person by themselves, as one would first write it."""

    def careless(quiet: Sequence[Quiet], named: Mapping[UUID, date], today: date) -> Quiet | None:
        ids = {one.partner.pair.id for one in quiet}
        for one in quiet:
            own = {key: day for key, day in named.items() if key == one.partner.pair.id}
            if (found := choose([one], own, today)) is not None:
                assert found.partner.pair.id in ids
                return found
        return None

    rule: Rule = careless
    monkeypatch.setattr(module, "choose", rule)
    days = [(30, True, "not_now"), (1, True, "not_now")]
    assert not apart(named_days(template, tmp_path, [7, 7], days))


def test_the_choice_is_the_same_whatever_the_order(world: World) -> None:
    for number, rhythm in enumerate((14, 7, 14, 28)):
        pair(world, f"Person {number}", rhythm)
    partners = world.people.everyone()
    quiet = [Quiet(one, 56) for one in partners]
    today = date(2025, 11, 21)
    assert choose(quiet, {}, today) == choose(quiet[::-1], {}, today) == quiet[1]
    alike = [quiet[0], quiet[2]]
    assert choose(alike[::-1], {}, today) == quiet[0]
    longer = replace(quiet[2], days=57)
    assert choose([quiet[0], longer], {}, today) == longer
