from __future__ import annotations

from uuid import uuid4

import pytest

from mentordesk.changes import Changed
from mentordesk.journal.model import Entry, EntryDraft, EntryGone
from mentordesk.journal.versions.service import VersionGone, Versions
from tests.journal.room import Room


def versions(room: Room) -> Versions:
    return Versions(room.database, room.clock)


def thrice(room: Room) -> Entry:
    """An entry in its third wording; an hour lies between each two."""
    entry = room.write("one", "First")
    for body in ("two\r\n \u2028", "three"):
        room.clock.go(hours=1)
        entry = room.rewrite(entry, body, "Later")
    return entry


def test_every_wording_is_kept_exactly_with_its_moment(room: Room) -> None:
    start = room.clock.now()
    entry = thrice(room)
    room.reopen()
    kept = versions(room)
    assert [line.version for line in kept.of(entry.id)] == [3, 2, 1]
    assert [line.preview for line in kept.of(entry.id)] == ["three", "two", "one"]
    wordings = [kept.version(entry.id, number) for number in (1, 2, 3)]
    assert [(one.title, one.body) for one in wordings if one] == [
        ("First", "one"),
        ("Later", "two\r\n \u2028"),
        ("Later", "three"),
    ]
    assert kept.of(entry.id)[-1].changed == start
    assert kept.of(entry.id)[0].changed == room.clock.now()
    assert kept.version(entry.id, 4) is None
    assert kept.of(uuid4()) == []


def test_a_wording_brought_back_is_the_newest_and_nothing_is_lost(room: Room) -> None:
    entry = thrice(room)
    room.journal.keep_draft(EntryDraft(entry.id, 3, "", "half"))
    room.clock.go(hours=1)
    done = versions(room).bring_back(entry.id, 1)
    assert (done.value.version, done.value.title, done.value.body) == (4, "First", "one")
    assert (done.value.seq, done.value.written) == (entry.seq, entry.written)
    assert done.changed is Changed.JOURNAL
    assert room.found("one") == ["one"]
    assert room.found("three") == []
    assert [line.preview for line in versions(room).of(entry.id)] == ["one", "three", "two", "one"]
    assert room.journal.settle_drafts().value == 0


def test_bringing_back_what_stands_changes_nothing(room: Room) -> None:
    entry = thrice(room)
    assert versions(room).bring_back(entry.id, 3).changed is Changed.NOTHING
    assert len(versions(room).of(entry.id)) == 3


def test_what_is_not_there_cannot_be_brought_back(room: Room) -> None:
    entry = room.write("one")
    with pytest.raises(VersionGone):
        versions(room).bring_back(entry.id, 2)
    with pytest.raises(EntryGone):
        versions(room).bring_back(uuid4(), 1)


def test_a_star_and_a_place_make_no_version(room: Room) -> None:
    entry = room.write("one")
    starred = room.journal.star(entry.id, True)
    placed = room.journal.set_place(entry.id, "Nairobi, by the window")
    assert (starred.value.starred, placed.value.place) == (True, "Nairobi, by the window")
    assert starred.changed is placed.changed is Changed.JOURNAL
    assert room.journal.star(entry.id, True).changed is Changed.NOTHING
    assert len(versions(room).of(entry.id)) == 1
    assert [line.starred for line in room.journal.page()] == [True]
    assert room.rewrite(placed.value, "two").starred
    assert not room.journal.star(entry.id, False).value.starred


def test_a_repr_of_a_wording_shows_no_words(room: Room) -> None:
    entry = room.write("CANARY", "CANARY")
    shown = repr((versions(room).of(entry.id), versions(room).version(entry.id, 1)))
    assert "CANARY" not in shown
