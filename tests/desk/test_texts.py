"""Text across the border between private and agreed."""

from __future__ import annotations

from functools import partial
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.changes import Changed
from mentordesk.desk.texts import MoveDraft, Side
from mentordesk.desk.undoing import recorder
from mentordesk.journal.notes.model import (
    NEW,
    AskedFirst,
    Draft,
    DraftKind,
    Field,
    NoteDraft,
    ReflectionDraft,
)
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.errors import TextChanged
from mentordesk.vault.errors import ChangedSince
from tests.mentoring.world import World

#: Tables of the journal's rooms, and the virtual faces of indexes whose pages are read.
PRIVATE = {
    "session_note",
    "past_text",
    "session_reflection",
    "note_text",
    "note_text_data",
    "record_text",
    "entry_fts",
}

NOTE = "Since last time\nThe map is half done.\nHe held back."


@pytest.fixture
def session_id(world: World) -> UUID:
    made = world.planned(world.pair()).id
    world.notes.write(NoteDraft(made, 0, NOTE))
    return made


def texts(world: World, session_id: UUID) -> tuple[str, str]:
    note, agreed = world.notes.note(session_id), world.desk.agreed(session_id)
    return note.body if note else "", agreed.body if agreed else ""


def move(world: World, session_id: UUID, to: Side, passage: str) -> MoveDraft:
    note, agreed = world.notes.note(session_id), world.desk.agreed(session_id)
    source = texts(world, session_id)[0 if to is Side.AGREED else 1]
    versions = note.version if note else 0, agreed.version if agreed else 0
    return MoveDraft(session_id, to, passage, source.index(passage), *versions)


def test_what_is_agreed_is_written_with_versions(world: World, session_id: UUID) -> None:
    first = world.desk.write_agreed(AgreedDraft(session_id, 0, "the map", "We share the map."))
    assert first.changed is Changed.SESSIONS
    assert first.value is not None
    assert first.value.version == 1
    assert (
        world.desk.write_agreed(AgreedDraft(session_id, 1, "the map", "We share the map.")).changed
        is Changed.NOTHING
    )
    second = world.desk.write_agreed(AgreedDraft(session_id, 1, "the map", "We share both."))
    assert second.value is not None
    assert second.value.version == 2
    assert [one.body for one in world.notes.past(session_id, Field.AGREED)] == [
        "the map\n\nWe share the map."
    ]
    with pytest.raises(TextChanged):
        world.desk.write_agreed(AgreedDraft(session_id, 1, "", "late"))
    assert world.notes.past(session_id, Field.AGREED)[0].body == "late"
    assert world.desk.agreed(session_id) == second.value


def test_a_passage_goes_over_and_comes_back_with_one_act_each(
    world: World, session_id: UUID
) -> None:
    noting = recorder(world.database)
    draft = move(world, session_id, Side.AGREED, "The map is half done.\n")
    done, step = noting.record(partial(world.desk.move_text, draft))
    assert done.changed == Changed.SESSIONS | Changed.JOURNAL
    assert texts(world, session_id) == ("Since last time\nHe held back.", "The map is half done.")
    assert step is not None
    noting.undo(step)
    assert texts(world, session_id) == (NOTE, "")


def test_a_move_is_not_undone_over_words_written_since(world: World, session_id: UUID) -> None:
    noting = recorder(world.database)
    draft = move(world, session_id, Side.AGREED, "He held back.")
    done, step = noting.record(partial(world.desk.move_text, draft))
    world.notes.write(NoteDraft(session_id, done.value.note_version, "new words"))
    assert step is not None
    with pytest.raises(ChangedSince):
        noting.undo(step)
    assert texts(world, session_id)[0] == "new words"


def test_a_move_from_an_older_screen_or_of_other_words_is_refused(
    world: World, session_id: UUID
) -> None:
    draft = move(world, session_id, Side.AGREED, "He held back.")
    wrong = MoveDraft(session_id, Side.AGREED, "He came forward.", draft.at, 1, 0)
    with pytest.raises(ValueError, match="does not stand"):
        world.desk.move_text(wrong)
    with pytest.raises(ValueError, match="does not stand"):
        world.desk.move_text(MoveDraft(session_id, Side.AGREED, "\n", 15, 1, 0))
    world.notes.write(NoteDraft(session_id, 1, "other"))
    with pytest.raises(TextChanged):
        world.desk.move_text(draft)


def test_a_passage_moved_back_leaves_no_trace_in_the_record(world: World, session_id: UUID) -> None:
    """Not in the row, not among its earlier wordings, not in the index: it was never for both."""
    secret = "zebrafinch"
    world.desk.write_agreed(AgreedDraft(session_id, 0, "", f"We call.\n\n{secret} told me so."))
    assert [hit.kind.is_private for hit in world.desk.search(secret)] == [False]
    world.desk.move_text(move(world, session_id, Side.PRIVATE, f"{secret} told me so."))
    assert {hit.kind.is_private for hit in world.desk.search(secret)} == {True}
    assert holding(world, secret) == set()
    assert secret in world.notes.past(session_id, Field.AGREED)[0].body


def test_a_passage_whose_move_is_taken_back_leaves_no_trace_in_the_record(
    world: World, session_id: UUID
) -> None:
    secret = "zebrafinch"
    world.notes.write(NoteDraft(session_id, 1, f"We call.\n\n{secret} told me so."))
    noting = recorder(world.database)
    draft = move(world, session_id, Side.AGREED, f"{secret} told me so.")
    step = noting.record(partial(world.desk.move_text, draft))[1]
    assert {"agreed", "record_text_data"} <= holding(world, secret), "the control: it was there"
    assert step is not None
    noting.undo(step)
    assert holding(world, secret) == set()
    assert {hit.kind.is_private for hit in world.desk.search(secret)} == {True}


def holding(world: World, secret: str) -> set[str]:
    """The tables of the record, those of its index among them, that hold a word."""
    raw = secret[3:].encode()  # an index leaves out what a word shares with the one before
    with world.database.read() as tx:
        names = tx.all("SELECT name FROM sqlite_schema WHERE type = 'table'")
        tables = {name for (name,) in names} - PRIVATE
        return {
            table
            for table in tables
            for row in tx.all(f"SELECT * FROM {table}")
            if secret in repr(row) or any(isinstance(v, bytes) and raw in v for v in row)
        }


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet="ab \n", min_size=1), data=st.data())
def test_undoing_any_move_restores_both_texts(
    world: World, session_id: UUID, text: str, data: st.DataObject
) -> None:
    note = world.notes.note(session_id)
    assert note is not None
    world.notes.write(NoteDraft(session_id, note.version, text))
    at = data.draw(st.integers(0, len(text) - 1))
    passage = text[at : data.draw(st.integers(at + 1, len(text)))]
    if not passage.strip():
        return
    before = texts(world, session_id)
    note, agreed = world.notes.note(session_id), world.desk.agreed(session_id)
    assert note is not None
    versions = note.version, agreed.version if agreed else 0
    noting = recorder(world.database)
    draft = MoveDraft(session_id, Side.AGREED, passage, at, *versions)
    step = noting.record(partial(world.desk.move_text, draft))[1]
    kept = texts(world, session_id)
    assert sorted("".join("".join(before).split())) == sorted("".join("".join(kept).split()))
    assert step is not None
    noting.undo(step)
    assert texts(world, session_id) == before


def test_half_written_texts_are_saved_when_the_desk_is_left(world: World, session_id: UUID) -> None:
    other = world.planned(world.pair("Mei")).id
    world.desk.write_agreed(AgreedDraft(other, 0, "it moved", "old"))
    world.notes.reflect(ReflectionDraft(other, 0, AskedFirst.YES, "old"))
    for kind, target, base, body in (
        (DraftKind.NOTE, session_id, 1, "new note"),
        (DraftKind.NOTE, other, 7, "from another time"),
        (DraftKind.AGREED, other, 1, "new agreed"),
        (DraftKind.REFLECTION, other, 1, "new thought"),
        (DraftKind.AGREED, NEW, 0, "of no session"),
        (DraftKind.CLOSE_CARD, session_id, 0, "{}"),
    ):
        world.notes.keep_draft(Draft(kind, target, base, body))
    done = world.desk.settle_drafts()
    assert (done.value, done.changed) == (3, Changed.JOURNAL | Changed.SESSIONS)
    assert texts(world, session_id)[0] == "new note"
    assert texts(world, other) == ("", "new agreed")
    agreed, thought = world.desk.agreed(other), world.notes.reflection(other)
    assert agreed is not None
    assert agreed.moved == "it moved"
    assert thought is not None
    assert (thought.body, thought.asked_first) == ("new thought", AskedFirst.YES)
    assert [one.body for one in world.notes.past(other, Field.NOTE)] == ["from another time"]
    assert world.notes.draft(DraftKind.CLOSE_CARD, session_id) is not None
    assert world.ask("SELECT kind FROM note_draft") == [("close_card",)]
    assert world.desk.settle_drafts().value == 0
