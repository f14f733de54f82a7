from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mentordesk.changes import Changed
from mentordesk.clock import Moment, from_micros
from mentordesk.journal.model import EntryChanged, EntryDraft, EntryGone, UnwritableText
from mentordesk.journal.places import place_of
from mentordesk.text import tokens
from tests.journal.room import Room, fresh

WORDS = st.text(max_size=300)
LINE = WORDS.map(lambda text: " ".join(text.splitlines()))


def test_an_entry_is_there_after_closing_and_opening(room: Room) -> None:
    written = room.write("I filled every pause today.", "Silence is not agreement")
    room.reopen()
    assert room.journal.entry(written.id) == written
    assert written.version == 1
    assert written.seq == place_of(room.clock.now().instant)
    assert written.written == room.clock.now()


@given(title=LINE, body=WORDS)
@example(title="a\u00a0b", body="\u00a0\u2028\u2029\r\n\r\x0b\x85\ufeff\ufdd0\uffff\U0010ffff")
@example(title="", body="👨‍👩‍👧‍👦 \u202bعربي\u202c e\u0301 \u200d\u00ad")
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
def test_any_unicode_text_comes_back_unchanged_and_is_found(
    empty_journal: Path, tmp_path_factory: pytest.TempPathFactory, title: str, body: str
) -> None:
    title, body = title.replace("\0", ""), body.replace("\0", "")
    with fresh(empty_journal, tmp_path_factory.mktemp("any")) as room:
        written = room.write(body, title)
        room.reopen()
        read = room.journal.entry(written.id)
        assert read is not None
        assert (read.title, read.body) == (title, body)
        assert room.bodies() == [body]
        for text in (title, body):
            for word in text.split()[:5]:
                if tokens(word):
                    quoted = word.replace('"', " ")
                    assert [hit.line.id for hit in room.journal.search(f'"{quoted}"')] == [read.id]


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "x\udfff"])
def test_what_no_file_keeps_is_refused_in_words(room: Room, text: str) -> None:
    for draft in (EntryDraft(None, 0, "", text), EntryDraft(None, 0, text, "")):
        assert "characters" in draft.problems()[0]
        for verb in (room.journal.write, room.journal.keep_draft):
            with pytest.raises(UnwritableText, match="cannot be kept"):
                verb(draft)
    assert room.journal.count() == 0


@pytest.mark.parametrize("title", ["two\nlines", "two\r", "a\u2029b", "x" * 2001])
def test_a_title_is_one_line_of_bounded_length(title: str) -> None:
    assert EntryDraft(None, 0, title, "").problems()


def test_entries_stand_in_the_order_of_writing_whatever_the_clock_says(room: Room) -> None:
    room.write("first")
    room.clock.go(days=-400)
    room.write("second")
    room.clock.go(days=4000)
    room.write("third")
    assert room.bodies() == ["third", "second", "first"]
    assert [line.start for line in room.journal.page()] == ["third", "second", "first"]


def test_what_is_answered_is_what_stands(room: Room) -> None:
    answered = room.journal.write(EntryDraft(None, 0, "Line", "text", "p-1", "What?")).value
    assert room.journal.entry(answered.id) == answered
    dated = room.journal.add_at(
        EntryDraft(None, 0, "", "older #tag"),
        Moment(from_micros(1_234_567_890_123_456), "Asia/Kathmandu"),
        beside=("travel",),
        starred=True,
    ).value
    assert room.journal.entry(dated.id) == dated
    next_words = EntryDraft(answered.id, 1, "Line", "other text")
    changed = room.journal.write(next_words).value
    assert room.journal.entry(answered.id) == changed != answered
    again = EntryDraft(answered.id, 2, "Line", "other text")
    assert room.journal.write(again).value == changed


def test_a_draft_is_gone_when_its_words_are_saved(room: Room) -> None:
    draft = EntryDraft(None, 0, "", "on the bus")
    entry_id = room.journal.keep_draft(draft).value
    room.journal.write(replace(draft, id=entry_id))
    assert room.journal.settle_drafts().value == 0
    assert room.bodies() == ["on the bus"]


def test_a_changed_entry_is_its_next_version_in_the_same_place(room: Room) -> None:
    first = room.write("one")
    room.write("two")
    room.clock.go(hours=1)
    changed = room.rewrite(first, "one, changed")
    assert (changed.version, changed.seq, changed.written) == (2, first.seq, first.written)
    assert changed.changed == room.clock.now()
    assert room.bodies() == ["two", "one, changed"]
    assert room.found("one") == ["one, changed"]
    assert room.found("changed") == ["one, changed"]


def test_the_same_words_make_no_version(room: Room) -> None:
    entry = room.write("the same")
    done = room.journal.write(EntryDraft(entry.id, 1, "", "the same"))
    assert done.changed is Changed.NOTHING
    assert done.value == entry
    asked = room.journal.write(EntryDraft(entry.id, 1, "", "the same", "rp.week.02@1", "What?"))
    assert (asked.changed, asked.value.prompt_text) == (Changed.JOURNAL, "What?")


def test_words_begun_from_an_older_version_never_overwrite_a_newer_one(room: Room) -> None:
    entry = room.write("one")
    room.rewrite(entry, "two")
    with pytest.raises(EntryChanged):
        room.journal.write(EntryDraft(entry.id, 1, "", "three, from one"))
    assert room.bodies() == ["two"]


def test_an_entry_that_is_gone_is_not_written_again(room: Room) -> None:
    with pytest.raises(EntryGone):
        room.journal.write(EntryDraft(uuid4(), 3, "", "words"))


def test_an_entry_can_be_written_under_an_id_made_before(room: Room) -> None:
    made = uuid4()
    assert room.journal.write(EntryDraft(made, 0, "", "words")).value.id == made


def test_a_deleted_entry_is_out_of_sight_and_not_lost(room: Room) -> None:
    entry = room.write("a word to find")
    other = room.write("something else")
    assert room.journal.delete(entry.id).changed is Changed.JOURNAL
    assert room.bodies() == ["something else"]
    assert room.journal.count() == 1
    assert room.found("find") == []
    assert room.found("-else") == []
    room.reopen()
    kept = room.journal.entry(entry.id)
    assert kept == replace(entry, deleted=True)
    assert room.journal.restore(entry.id).value == entry
    assert room.bodies() == ["something else", "a word to find"]
    assert room.found("find") == ["a word to find"]
    assert other.seq == entry.seq + 1


def test_deleting_twice_and_restoring_twice_is_once(room: Room) -> None:
    entry = room.write("words")
    for _ in range(2):
        room.journal.delete(entry.id)
    for _ in range(2):
        room.journal.restore(entry.id)
    assert room.found("words") == ["words"]
    with pytest.raises(EntryGone):
        room.journal.delete(uuid4())


def test_todays_entry_is_the_newest_of_the_day_on_the_wall_that_answers_no_prompt(
    room: Room,
) -> None:
    assert room.journal.today_entry() is None
    room.write("morning")
    noon = room.write("noon")
    room.journal.write(EntryDraft(None, 0, "", "an answer", "rp.week.01@1", "What?"))
    assert room.journal.today_entry() == noon
    room.clock.go(hours=12)  # 23:10 in Nairobi
    assert room.journal.today_entry() == noon
    room.clock.go(hours=1)  # 00:10
    assert room.journal.today_entry() is None


def test_pages_meet_without_gap_or_double(room: Room) -> None:
    for number in range(25):
        room.write(f"entry {number}")
    room.journal.delete(room.journal.entries()[7].id)
    seen = []
    before = None
    while page := room.journal.page(before, 10):
        seen += [line.seq for line in page]
        before = page[-1].seq
    first = place_of(room.clock.now().instant)
    assert seen == [first + number for number in range(24, -1, -1) if number != 17]
    assert [line.seq - first for line in room.journal.recent(3)] == [24, 23, 22]


def test_a_repr_shows_no_words(room: Room) -> None:
    entry = room.write("CANARY-BODY", "CANARY-TITLE")
    draft = EntryDraft(None, 0, "CANARY", "CANARY", "", "CANARY")
    shown = repr((entry, room.journal.page(), room.journal.search("canary"), draft))
    assert "CANARY" not in shown
