from __future__ import annotations

import pytest

from mentordesk.changes import Changed
from mentordesk.ids import id_maker
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.me.model import LONGEST_NAME, Me, Role, called
from mentordesk.mentoring.me.service import MeService
from tests.mentoring.world import World


@pytest.fixture
def service(world: World) -> MeService:
    return MeService(world.database, world.clock, id_maker(world.clock))


def test_before_the_first_run_there_is_nobody(service: MeService) -> None:
    assert service.me() is None
    with pytest.raises(NotThere):
        service.rename("Ada")


def test_a_desk_begins_with_a_name_and_a_role(service: MeService) -> None:
    done = service.begin("  Ada   Lovelace ", "mentor")
    assert done.value == Me("Ada Lovelace", Role.MENTOR) == service.me()
    assert done.changed is Changed.ME


def test_beginning_again_changes_nothing(service: MeService) -> None:
    service.begin("Ada", Role.BOTH)
    done = service.begin("Eve", Role.MENTEE)
    assert done.value == Me("Ada", Role.BOTH) == service.me()
    assert done.changed is Changed.NOTHING


def test_one_may_be_called_something_else_and_be_something_else(service: MeService) -> None:
    service.begin("Ada", Role.MENTEE)
    assert service.rename("Augusta").value == Me("Augusta", Role.MENTEE)
    assert service.rename("Augusta", "both").value == Me("Augusta", Role.BOTH) == service.me()


def test_the_row_carries_whose_it_is(service: MeService, world: World) -> None:
    service.begin("Ada", Role.MENTOR)
    with world.database.read() as tx:
        row = tx.one("SELECT author, origin, zone, length(id) FROM me")
    assert row is not None
    assert (row[0], row[1], row[3]) == (None, "mine", 16)
    assert row[2] == world.clock.now().zone


@pytest.mark.parametrize("name", ["", "   ", "x" * (LONGEST_NAME + 1)])
def test_a_name_has_some_characters_and_not_too_many(service: MeService, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        service.begin(name, Role.MENTOR)
    assert service.me() is None


def test_a_role_is_one_of_three(service: MeService) -> None:
    with pytest.raises(ValueError, match="owner"):
        service.begin("Ada", "owner")


def test_a_name_fits_on_one_line() -> None:
    with pytest.raises(ValueError, match="blanks"):
        Me("Ada\nLovelace", Role.MENTOR)


@pytest.mark.parametrize("name", ["\0", "\ud800", "\u200b\u202e", " \t "])
def test_a_name_of_which_nothing_can_be_seen_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        called(name, "mentor")
