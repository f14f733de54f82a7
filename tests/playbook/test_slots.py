"""What an organisation fills in: kept in the desk's own file, said in every text that has it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.changes import Changed
from mentordesk.playbook.bundle import Bundle
from mentordesk.playbook.service import Playbook
from mentordesk.playbook.slots import LONGEST, Slots
from mentordesk.vault.database import Database
from tests.mentoring.conftest import empty_desk
from tests.mentoring.world import World, fresh

__all__ = ["empty_desk"]


@pytest.fixture
def world(empty_desk: Path, tmp_path: Path) -> Iterator[World]:
    with fresh(empty_desk, tmp_path) as made:
        yield made


@pytest.fixture
def database(world: World) -> Database:
    return world.database


def test_a_filled_slot_stands_in_the_text_at_once(small: Bundle, database: Database) -> None:
    playbook = Playbook(small, slots=Slots(database))
    before = playbook.help_card()
    assert (before.parts[0].lines[0].text, before.empty_slots) == (
        "Call your local number.",
        ("org.phone",),
    )
    done = playbook.fill("org.phone", "  112,  day and night ")
    assert (done.value, done.changed) == ("112, day and night", Changed.PLAYBOOK)
    after = playbook.help_card()
    assert (after.parts[0].lines[0].text, after.empty_slots) == ("Call 112, day and night.", ())
    assert playbook.slots_of("tp.help-card") == ("org.phone",)


def test_it_is_there_the_next_time_and_can_be_emptied(small: Bundle, database: Database) -> None:
    Playbook(small, slots=Slots(database)).fill("org.phone", "112")
    again = Playbook(small, slots=Slots(database))
    assert [line.filled for line in again.slot_lines(("org.phone",))] == ["112"]
    again.fill("org.phone", " ")
    assert again.help_card().empty_slots == ("org.phone",)
    assert Slots(database).filled() == {}


def test_a_slot_is_one_short_line(database: Database) -> None:
    with pytest.raises(ValueError, match="at most"):
        Slots(database).fill("org.phone", "9" * (LONGEST + 1))


def test_other_facts_of_the_desk_are_no_slots(database: Database) -> None:
    assert Slots(database).filled() == {}


def test_without_a_desk_there_is_nowhere_to_keep_it(small: Bundle) -> None:
    with pytest.raises(LookupError):
        Playbook(small).fill("org.phone", "112")


def test_the_core_pack_names_what_may_be_filled_in_its_order(core: Bundle) -> None:
    lines = Playbook(core).slot_lines()
    assert lines[0].name == "org.help.emergency"
    assert all(line.generic and line.note for line in lines)
    assert set(Playbook(core).slots_of("tp.help-card")) <= {line.name for line in lines}


def test_what_may_be_filled_is_named_in_the_language_of_the_window(core: Bundle) -> None:
    english, french = (Playbook(core, language).slot_lines()[0] for language in ("en", "fr"))
    assert english.generic == "your local emergency number"
    assert french.generic.startswith("votre numéro")
