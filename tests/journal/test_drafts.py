from __future__ import annotations

from mentordesk.changes import Changed
from mentordesk.journal.model import Entry, EntryDraft
from tests.journal.room import Room


def keep(room: Room, entry: Entry, body: str) -> None:
    room.journal.keep_draft(EntryDraft(entry.id, entry.version, entry.title, body))


def test_a_draft_is_in_no_list_until_it_is_settled(room: Room) -> None:
    entry = room.write("one")
    keep(room, entry, "one and more")
    assert room.bodies() == ["one"]
    assert room.found("more") == []


def test_what_was_kept_before_a_crash_is_the_entry_after_it(room: Room) -> None:
    entry = room.write("one")
    keep(room, entry, "one and m")
    keep(room, entry, "one and more")
    room.reopen()
    done = room.journal.settle_drafts()
    assert (done.value, done.changed) == (1, Changed.JOURNAL)
    assert room.bodies() == ["one and more"]
    assert room.found("more") == ["one and more"]
    assert room.journal.settle_drafts().value == 0


def test_a_new_entry_that_was_only_kept_is_written_with_its_prompt_and_its_time(
    room: Room,
) -> None:
    made = room.journal.keep_draft(EntryDraft(None, 0, "T", "B", "rp.week.01@1", "What?")).value
    kept = room.clock.now()
    room.clock.go(hours=3)
    room.reopen()
    room.journal.settle_drafts()
    entry = room.journal.entry(made)
    assert entry is not None
    assert (entry.title, entry.body, entry.prompt_text) == ("T", "B", "What?")
    assert entry.written == kept


def test_a_draft_older_than_its_saved_record_is_dropped_in_silence(room: Room) -> None:
    entry = room.write("one")
    keep(room, entry, "an older thought")
    room.database.close()
    room.reopen()
    with room.database.write() as tx:  # saved by a version that did not know of the draft
        tx.execute("UPDATE entry SET version = 2, body = 'two'")
    done = room.journal.settle_drafts()
    assert (done.value, done.changed) == (0, Changed.NOTHING)
    assert room.bodies() == ["two"]
    assert drafts(room) == 0


def test_saving_an_entry_drops_its_draft(room: Room) -> None:
    entry = room.write("one")
    keep(room, entry, "tw")
    room.rewrite(entry, "two")
    assert drafts(room) == 0


def test_a_draft_taken_back_to_the_saved_words_makes_no_version(room: Room) -> None:
    entry = room.write("one")
    keep(room, entry, "one!")
    keep(room, entry, "one")
    assert room.journal.settle_drafts().value == 0
    assert room.journal.entry(entry.id) == entry


def test_a_blank_draft_of_a_new_entry_leaves_nothing(room: Room) -> None:
    room.journal.keep_draft(EntryDraft(None, 0, " ", "\n"))
    room.journal.settle_drafts()
    assert room.journal.count() == 0
    assert drafts(room) == 0


def test_a_draft_of_a_deleted_entry_is_its_newest_version_and_it_stays_deleted(
    room: Room,
) -> None:
    entry = room.write("one")
    keep(room, entry, "one, going on")
    room.journal.delete(entry.id)
    room.journal.settle_drafts()
    assert room.bodies() == []
    assert room.found("going") == []
    room.journal.restore(entry.id)
    assert room.bodies() == ["one, going on"]
    assert room.found("going") == ["one, going on"]


def test_a_draft_begun_from_a_version_whose_saving_failed_is_not_lost(room: Room) -> None:
    entry = room.write("one")
    room.journal.keep_draft(EntryDraft(entry.id, 2, "", "three"))  # version 2 never came to be
    room.journal.settle_drafts()
    assert room.bodies() == ["three"]


def drafts(room: Room) -> int:
    with room.database.read() as tx:
        row = tx.one("SELECT count(*) FROM draft")
    assert row is not None
    return int(row[0])
