"""Entries of an older MentorDesk have the tags and names that stand in them, once they were read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from mentordesk.changes import Changed
from mentordesk.clock import Moment
from mentordesk.journal.links.service import Links
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.naming import Name
from mentordesk.journal.old_words import STEP, STEP_CHARACTERS, OldWords
from mentordesk.journal.tags.service import Tags
from mentordesk.vault.database import Transaction
from tests.journal import old_writing
from tests.journal.room import NOW, Room

JONAS = Name("person", UUID(int=7), "", "Jonas Weber")


def names(_tx: Transaction) -> tuple[Name, ...]:
    return (JONAS,)


def old_entries(room: Room, bodies: list[str]) -> None:
    with room.database.write() as tx:
        for number, body in enumerate(bodies, 1):
            made = Moment(datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=number), "UTC")
            old_writing.write(tx, UUID(int=number), ("", body), made)


def old(room: Room) -> OldWords:
    return OldWords(room.database, names)


def tags(room: Room) -> dict[str, int]:
    return {line.shown: line.number for line in Tags(room.database).all()}


def naming_jonas(room: Room) -> list[UUID]:
    return [line.id for line in Links(room.database, names).to("person", JONAS.target)]


def test_tags_and_names_of_old_entries_are_found_and_nothing_else_changes(room: Room) -> None:
    bodies = ["walked with @Jonas Weber #calm", "# Heading", "`#code` #Work/Feedback, #calm"]
    old_entries(room, bodies)
    room.write("new #calm")
    assert tags(room) == {"calm": 1}, "control: before they are read"
    before = room.journal.entries()
    done = old(room).step()
    assert (done.value, done.changed) == (False, Changed.JOURNAL)
    assert room.journal.entries() == before
    assert tags(room) == {"calm": 3, "Work/Feedback": 1}
    assert naming_jonas(room) == [UUID(int=1)]
    assert len(room.found("tag:calm")) == 3


def test_they_are_read_once_and_a_desk_without_any_writes_nothing(room: Room) -> None:
    def written() -> object:
        with room.database.read() as tx:
            return tx.one("SELECT (SELECT count(*) FROM meta), total_changes()")

    room.write("#new")
    before = written()
    done = old(room).step()
    assert (done.value, done.changed, written()) == (False, Changed.NOTHING, before)
    old_entries(room, ["#one"])
    old(room).all()
    assert old(room).step().changed is Changed.NOTHING


@pytest.mark.parametrize("cut", [0, 1, 2])
def test_a_reading_that_was_cut_goes_on_the_next_time(room: Room, cut: int) -> None:
    old_entries(room, [f"#t{number} {'x' * (STEP_CHARACTERS // 3)}" for number in range(6)])
    for _ in range(cut):
        assert old(room).step().value
    room.reopen()
    old(room).all()
    assert len(tags(room)) == 6


def test_a_step_reads_few_entries_and_a_wording_since_then_is_not_undone(room: Room) -> None:
    old_entries(room, ["#old @Jonas Weber", *["nothing"] * STEP, "x" * (2 * STEP_CHARACTERS)])
    entry = room.journal.entry(UUID(int=1))
    assert entry is not None
    room.journal.naming = names
    Tags(room.database).give(entry.id, "beside")
    room.journal.write(EntryDraft(entry.id, 1, "", "@Jonas Weber #new"))
    steps = 0
    while old(room).step().value:
        steps += 1
    assert steps == 2
    assert tags(room) == {"beside": 1, "new": 1}
    assert naming_jonas(room) == [entry.id]


def test_what_lies_in_the_bin_has_its_tags_when_it_comes_back(room: Room) -> None:
    old_entries(room, ["#away"])
    room.journal.delete(UUID(int=1))
    old(room).all()
    assert tags(room) == {}
    room.journal.restore(UUID(int=1))
    assert tags(room) == {"away": 1}


def test_what_gets_a_place_in_time_was_read_before(room: Room) -> None:
    old_entries(room, ["#one @Jonas Weber", "#two"])
    room.journal.naming = names
    room.journal.add_at(EntryDraft(None, 0, "", "between"), Moment(NOW - timedelta(days=9), "UTC"))
    assert room.is_settled()
    assert tags(room) == {"one": 1, "two": 1}
    assert naming_jonas(room) == [UUID(int=1)]
