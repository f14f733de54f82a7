"""What may come up by itself, and that every prompt of the pack can be reached."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from uuid import UUID

import pytest

from mentordesk.desk.prompting import DEEP, for_any_day, roles_of
from mentordesk.journal.occasions import OCCASIONS as SETS
from mentordesk.journal.occasions import occasion_of
from mentordesk.journal.own_prompts.model import OwnPrompt
from mentordesk.journal.prompts import choose, in_turn
from mentordesk.mentoring.me.model import Me, Role
from mentordesk.playbook.prompts import OCCASIONS, PackPrompt, prompts
from tests.mentoring.world import TODAY

BOTH = frozenset({"mentor", "mentee"})
OWN = (
    OwnPrompt(UUID(int=1), "Whom did I thank?"),
    OwnPrompt(UUID(int=2), "What rests?", rests=True),
    OwnPrompt(UUID(int=3), "And in a setback?", "setback"),
)


@pytest.fixture(scope="module")
def pack() -> tuple[PackPrompt, ...]:
    return prompts()


def came_up(pack: Iterable[PackPrompt], roles: frozenset[str]) -> set[str]:
    """Everything that comes up when somebody asks for another one again and again."""
    source, shown = for_any_day(pack, OWN, roles), list[str]()
    while (chosen := choose(source, shown, TODAY)) is not None and chosen.id not in shown:
        shown.insert(0, chosen.id)
    return set(shown)


def test_somebody_of_whom_nothing_is_known_is_spoken_to_in_both_roles() -> None:
    assert roles_of(None) == roles_of(Me("Ada", Role.BOTH)) == BOTH
    assert roles_of(Me("Ada", Role.MENTOR)) == {"mentor"}


@pytest.mark.parametrize("role", list(Role))
def test_only_what_is_for_any_day_and_not_deep_comes_up_and_all_of_it(
    pack: tuple[PackPrompt, ...], role: Role
) -> None:
    roles = roles_of(Me("Ada", role))
    wanted = {
        one.pin
        for one in pack
        if one.occasion == "day" and one.depth < DEEP and roles & set(one.roles)
    }
    assert came_up(pack, roles) == {*wanted, f"own.{OWN[0].id}"}


def test_nothing_deep_ever_comes_unasked(pack: tuple[PackPrompt, ...]) -> None:
    deep = {one.pin for one in pack if one.depth >= DEEP}
    assert deep
    assert not deep & came_up(pack, BOTH)
    control = [one for one in pack if one.occasion == "day"]
    assert deep & {one.pin for one in control}, "without the rule one would"


def test_every_prompt_of_the_pack_is_reached_by_its_occasion(pack: tuple[PackPrompt, ...]) -> None:
    assert len(pack) == 88
    named = {one for sets in SETS.values() for one in sets}
    assert {one.set for one in pack} == named
    assert {one.occasion for one in pack} == set(OCCASIONS)
    assert all(occasion_of(one.pin) for one in pack)
    assert all(set(one.roles) <= BOTH and one.roles for one in pack)


def test_after_a_session_either_role_has_more_than_three_questions_of_its_own(
    pack: tuple[PackPrompt, ...],
) -> None:
    for role in BOTH:
        own = [one for one in pack if one.occasion == "after-session" and role in one.roles]
        assert len(own) > 3
        assert {one.depth for one in own} <= {1, 2}


def test_whoever_meets_a_deep_question_is_offered_a_gentle_end(
    pack: tuple[PackPrompt, ...],
) -> None:
    gentle = [one for one in pack if one.occasion == "after-depth-3"]
    assert len(gentle) == 4
    assert {one.depth for one in gentle} == {1}
    assert all(set(one.roles) == BOTH for one in gentle)


@pytest.mark.parametrize("role", sorted(BOTH))
def test_after_a_session_not_the_same_comes_first_twice_in_a_row(
    pack: tuple[PackPrompt, ...], role: str
) -> None:
    own = [one for one in pack if one.occasion == "after-session" and role in one.roles]
    lately, firsts = list[str](), list[str]()
    for _ in range(3 * len(own)):
        first, second, third, *_ = in_turn(own, lately)
        firsts.append(first.pin)
        assert not {first.pin, second.text, third.text} & set(lately[:3])
        lately = [first.pin, second.text, third.text, *lately]
    assert set(firsts) <= {one.pin for one in own}
    assert all(one != other for one, other in itertools.pairwise(firsts))
    assert in_turn(own, ()) == own, "the pack's order where nothing was asked"
    reworded = [own[0].pin.replace("@1", "@7")]
    assert in_turn(own, reworded)[-1] == own[0], "other words are the same question"
