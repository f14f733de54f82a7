"""The order of entries: by time, kept when it is changed, and never by the wall clock alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.clock import Moment
from mentordesk.journal import places
from mentordesk.journal.model import EntryDraft, UnwritablePlace
from mentordesk.journal.naming import no_names
from mentordesk.journal.old_words import SMALL, OldWords
from tests.journal import old_writing
from tests.journal.room import NOW, Room, fresh

SECONDS = st.lists(st.integers(-6 * 10**10, 10**10), min_size=1, max_size=25)


def at(room: Room, body: str, **ago: float) -> None:
    written = Moment(NOW - timedelta(**ago), "Africa/Nairobi")
    room.journal.add_at(EntryDraft(None, 0, "", body), written)


def old_desk(room: Room, moments: list[int]) -> list[str]:
    """Entries of an older schema, written at these seconds from now; newest first."""
    for number, seconds in enumerate(moments):
        made = Moment(datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds), "UTC")
        with room.database.write() as tx:
            raw = room.journal._new_id()
            old_writing.write(tx, raw, (f"t{number}", f"word{number} old"), made)
            if number % 3 == 0:
                tx.execute("INSERT OR IGNORE INTO tag (shown, folded) VALUES ('a', 'a')")
                tx.execute("INSERT INTO entry_tag (entry, tag) SELECT max(seq), 1 FROM entry")
    return [f"word{number} old" for number in reversed(range(len(moments)))]


def tagged(room: Room) -> list[str]:
    with room.database.read() as tx:
        rows = tx.all("SELECT title FROM entry_tag t JOIN entry e ON e.seq = t.entry ORDER BY 1")
    return [row[0] for row in rows]


def seqs(room: Room) -> list[int]:
    return [line.seq for line in room.journal.page()]


def test_a_backdated_entry_stands_among_those_of_its_time(room: Room) -> None:
    room.write("now")
    at(room, "a year ago", days=365)
    at(room, "a month ago", days=30)
    room.clock.go(minutes=1)
    room.write("later")
    assert room.bodies() == ["later", "now", "a month ago", "a year ago"]
    assert room.found("ago") == ["a month ago", "a year ago"]
    entry = room.journal.entries()[-1]
    assert entry.written == entry.changed == Moment(NOW - timedelta(days=365), "Africa/Nairobi")


def test_entries_of_the_same_second_stand_one_after_the_other(room: Room) -> None:
    for number in range(5):
        at(room, f"{number}", days=10)
    assert room.bodies() == ["4", "3", "2", "1", "0"]
    first = places.place_of(NOW - timedelta(days=10))
    assert seqs(room) == [first + number for number in (4, 3, 2, 1, 0)]


def test_places_for_many_rise_and_are_free(room: Room) -> None:
    at(room, "there", days=10)
    moments = [NOW - timedelta(days=10, seconds=2 - number // 3) for number in range(9)]
    with room.database.read() as tx:
        found = places.free_for(tx, map(places.place_of, moments), NOW)
        assert all(tx.one("SELECT 1 FROM entry WHERE seq = ?", (one,)) is None for one in found)
    assert found == sorted(set(found))
    assert len(found) == 9


def test_what_is_dated_in_a_time_to_come_stands_with_what_comes_in_today(room: Room) -> None:
    moments = [NOW - timedelta(days=1), NOW + timedelta(days=1), NOW + timedelta(days=9_000)]
    with room.database.read() as tx:
        today = places.place_of(NOW)
        assert places.free_for(tx, map(places.place_of, moments), NOW) == [
            today - 86_400,
            today,
            today + 1,
        ]


def test_a_moment_before_all_history_has_a_place(room: Room) -> None:
    long_ago = Moment(datetime(1, 1, 1, tzinfo=UTC), "UTC")
    for body in ("one", "two"):
        room.journal.add_at(EntryDraft(None, 0, "", body), long_ago)
    assert room.bodies() == ["two", "one"]
    assert room.journal.entries()[0].written == long_ago


def test_a_place_is_one_line_that_a_file_keeps(room: Room) -> None:
    entry = room.write("one")
    for words in ("two\nlines", "a\0b", "x" * 3000):
        with pytest.raises(UnwritablePlace):
            room.journal.set_place(entry.id, words)
    assert room.journal.set_place(entry.id, "").value.place == ""


@given(moments=SECONDS, cut=st.integers(0, 3))
@settings(max_examples=40, deadline=None, derandomize=True)
def test_settling_keeps_the_order_whatever_the_clocks_said_and_wherever_it_is_cut(
    empty_journal: Path, moments: list[int], cut: int
) -> None:
    with TemporaryDirectory() as folder, fresh(empty_journal, Path(folder)) as room:
        wanted, steps = old_desk(room, moments), 0
        with_tags = tagged(room)
        while True:
            assert room.bodies() == wanted, "between any two steps"
            assert room.found("old") == wanted
            assert tagged(room) == with_tags
            if steps == cut:
                room.reopen()  # what a kill between two steps leaves is what was committed
            with room.database.write() as tx:
                if not places.settle_step(tx, 4):
                    break
            steps += 1
        assert all(place >= SMALL for place in seqs(room))
        ascending = [one for one in moments if one > -(10**10)]
        if ascending == moments == sorted(moments) and len(set(moments)) == len(moments):
            began = datetime(2026, 1, 1, tzinfo=UTC)
            by_time = [places.place_of(began + timedelta(seconds=one)) for one in moments]
            assert seqs(room) == by_time[::-1], "each at its own moment"
        room.write("newest")
        assert room.bodies() == ["newest", *wanted]


def test_an_old_desk_is_settled_before_anything_is_put_between(room: Room) -> None:
    old_desk(room, [0, 10**6, 2 * 10**6])
    room.write("now")
    made = Moment(datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=10**6 + 5), "UTC")
    room.journal.add_at(EntryDraft(None, 0, "", "between"), made)
    assert room.bodies() == ["now", "word2 old", "between", "word1 old", "word0 old"]
    assert room.is_settled()


def test_control_without_settling_it_would_stand_above_all_that_is_older(room: Room) -> None:
    old_desk(room, [0, 10**6, 2 * 10**6])
    made = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=10**6 + 5)
    draft = EntryDraft(None, 0, "", "between")
    with room.database.write() as tx:
        from mentordesk.journal import store

        place = places.free(tx, places.place_of(made))
        store.insert(tx, draft.begun(room.journal._new_id(), place, Moment(made, "UTC")))
    assert room.bodies()[0] == "between"


def test_a_step_moves_few_entries_and_few_words(room: Room) -> None:
    old_desk(room, list(range(250)))
    with room.database.write() as tx:
        tx.execute("UPDATE entry SET body = ? WHERE seq = 240", ("x" * 500_000,))
    OldWords(room.database, no_names).all()
    with room.database.write() as tx:
        steps = [places.settle_step(tx) for _ in range(6)]
    assert steps == [10, 1, 60, 60, 60, 59]
    places.settle(room.database)
    with room.database.read() as tx:
        assert tx.one("SELECT count(*) FROM meta WHERE name LIKE 'index%'") == (0,), "merged"
        usual = {"automerge": 4, "crisismerge": 16, "deletemerge": 10}
        assert usual.items() <= dict(tx.all("SELECT k, v FROM entry_fts_config")).items()
    assert room.is_settled()
    assert len(room.found("old")) == 249
