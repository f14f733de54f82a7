"""A clock that is wrong shreds nothing: thirty days in the bin are days that were lived through."""

from __future__ import annotations

import io
import random
from datetime import UTC, datetime, timedelta

import pytest

from mentordesk.ids import id_maker
from mentordesk.journal.attachments.service import Attachments
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.lived_time import FAR
from mentordesk.journal.model import Entry
from tests.journal.room import NOW, Room

YEARS = (1970, 2000, 2024, 2028, 2036, 2100)


def sweep(room: Room) -> None:
    """What every opening of a desk does."""
    Bin(room.database, room.clock).sweep()


def lies_there(room: Room, entry: Entry) -> bool:
    with room.database.read() as tx:
        return tx.one("SELECT 1 FROM entry WHERE id = ?", (entry.id.bytes,)) is not None


def at(year: int) -> datetime:
    return datetime(year, 3, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize("year", YEARS)
def test_a_clock_set_to_another_year_and_back_shreds_nothing(room: Room, year: int) -> None:
    before = room.write("put away before")
    room.journal.delete(before.id)
    sweep(room)
    room.clock.instant = at(year)
    sweep(room)
    during = room.write("put away while it was wrong")
    room.journal.delete(during.id)
    sweep(room)
    room.clock.instant = NOW + timedelta(days=3)
    sweep(room)
    assert lies_there(room, before)
    assert lies_there(room, during)
    for _ in range(31):
        room.clock.go(days=1)
        sweep(room)
    assert not lies_there(room, before), "control: thirty days later it goes"
    assert not lies_there(room, during)


@pytest.mark.parametrize("year", YEARS)
def test_a_clock_that_is_wrong_for_a_while_within_one_visit_shreds_nothing(
    room: Room, year: int
) -> None:
    sweep(room)
    room.clock.instant = at(year)
    entry = room.write("words")
    room.journal.delete(entry.id)
    room.clock.instant = NOW
    sweep(room)
    assert lies_there(room, entry)
    line = Bin(room.database, room.clock).lines()[0]
    assert line.days_left(NOW) == 30


def test_a_file_beside_an_entry_is_no_worse_off(room: Room) -> None:
    files = Attachments(room.database, room.clock, id_maker(room.clock))
    entry = room.write("words")
    added = files.add(entry.id, "a.txt", io.BytesIO(b"kept")).value
    files.remove(added.id)
    sweep(room)
    room.clock.instant = at(2100)
    sweep(room)
    room.clock.instant = NOW
    sweep(room)
    assert files.restore(added.id).value.name == "a.txt"


def test_after_a_long_break_there_are_thirty_days_more(room: Room) -> None:
    entry = room.write("words")
    room.journal.delete(entry.id)
    sweep(room)
    room.clock.instant = NOW + FAR + timedelta(days=1)
    sweep(room)
    assert lies_there(room, entry)
    room.clock.go(days=30)
    sweep(room)
    assert not lies_there(room, entry)


def test_after_a_short_break_it_goes_as_it_was_said(room: Room) -> None:
    entry = room.write("words")
    room.journal.delete(entry.id)
    sweep(room)
    room.clock.instant = NOW + FAR
    sweep(room)
    assert not lies_there(room, entry)


def test_what_was_thrown_away_for_good_goes_whatever_the_clock_says(room: Room) -> None:
    entry = room.write("words")
    room.journal.delete(entry.id)
    sweep(room)
    Bin(room.database, room.clock).shred_all()
    room.clock.instant = at(1970)
    sweep(room)
    assert not lies_there(room, entry)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_the_clock_does_every_entry_has_its_thirty_days(room: Room, seed: int) -> None:
    """The true time goes on by days; the clock is right, or years away."""
    dice, true, put_away = random.Random(seed), NOW, dict[Entry, datetime]()
    for _ in range(60):
        true += timedelta(days=dice.uniform(0.1, 9))
        right = [true] * 3
        room.clock.instant = dice.choice([*right, at(dice.choice(YEARS))])
        sweep(room)  # every visit begins so
        if dice.random() < 0.3:
            room.clock.instant = dice.choice([true, at(dice.choice(YEARS))])
        if dice.random() < 0.5:
            entry = room.write("words")
            room.journal.delete(entry.id)
            put_away[entry] = true
        if dice.random() < 0.3:
            sweep(room)
        for entry, since in put_away.items():
            assert lies_there(room, entry) or true - since >= timedelta(days=30)
    for _ in range(6):
        true += timedelta(days=20)
        room.clock.instant = true
        sweep(room)
    assert not any(lies_there(room, entry) for entry in put_away)
