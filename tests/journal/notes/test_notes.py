"""Private notes, reflections, reminders and drafts."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest

from mentordesk.changes import Changed
from mentordesk.journal.notes.model import (
    NEW,
    AskedFirst,
    Draft,
    DraftKind,
    Field,
    NoteDraft,
    ReflectionDraft,
    ReminderDraft,
)
from mentordesk.journal.notes.store import PAST_AT_MOST
from mentordesk.journal.notes.verbs import NoteChanged, NoteGone
from tests.mentoring.world import World


@pytest.fixture
def session_id(world: World) -> UUID:
    return world.planned(world.pair()).id


def person_of(world: World) -> UUID:
    return world.people.everyone()[0].person.id


def test_notes_are_kept_with_their_versions(world: World, session_id: UUID) -> None:
    done = world.notes.write(NoteDraft(session_id, 0, "He wants the rollout to be theirs."))
    assert done.changed is Changed.JOURNAL
    assert done.value is not None
    assert done.value.version == 1
    world.clock.go(minutes=1)
    second = world.notes.write(NoteDraft(session_id, 1, "Worried that a deadline pulls rank."))
    assert second.value is not None
    assert (second.value.version, second.value.changed) == (2, world.clock.instant)
    assert world.notes.note(session_id) == second.value
    (before,) = world.notes.past(session_id, Field.NOTE)
    assert (before.version, before.body) == (1, "He wants the rollout to be theirs.")


def test_the_same_words_make_no_version_and_no_words_make_no_note(
    world: World, session_id: UUID
) -> None:
    assert world.notes.write(NoteDraft(session_id, 0, "")).value is None
    world.notes.write(NoteDraft(session_id, 0, "a"))
    assert world.notes.write(NoteDraft(session_id, 1, "a")).changed is Changed.NOTHING
    emptied = world.notes.write(NoteDraft(session_id, 1, ""))
    assert emptied.value is not None
    assert [one.body for one in world.notes.past(session_id, Field.NOTE)] == ["a"]


def test_words_that_come_too_late_are_kept_beside(world: World, session_id: UUID) -> None:
    world.notes.keep_draft(Draft(DraftKind.NOTE, session_id, 0, "mine"))
    world.notes.write(NoteDraft(session_id, 0, "theirs"))
    with pytest.raises(NoteChanged):
        world.notes.write(NoteDraft(session_id, 0, "mine"))
    assert world.notes.note(session_id).body == "theirs"  # type: ignore[union-attr]
    assert [one.body for one in world.notes.past(session_id, Field.NOTE)] == ["mine"]
    with pytest.raises(NoteChanged):
        world.notes.reflect(ReflectionDraft(session_id, 3, AskedFirst.YES, "late"))
    assert [one.body for one in world.notes.past(session_id, Field.REFLECTION)] == ["late"]


def test_only_so_many_wordings_are_kept(world: World, session_id: UUID) -> None:
    for version in range(PAST_AT_MOST + 5):
        world.notes.write(NoteDraft(session_id, version, f"wording {version}"))
    past = world.notes.past(session_id, Field.NOTE)
    assert len(past) == PAST_AT_MOST
    assert past[0].body == f"wording {PAST_AT_MOST + 3}"


def test_a_reflection_has_a_mark_and_a_question(world: World, session_id: UUID) -> None:
    draft = ReflectionDraft(
        session_id, 0, AskedFirst.PARTLY, "I spoke too soon.", "rp.1@1", "What?"
    )
    kept = world.notes.reflect(draft).value
    assert kept is not None
    assert (kept.asked_first, kept.body, kept.prompt_text) == (
        AskedFirst.PARTLY,
        "I spoke too soon.",
        "What?",
    )
    marked = world.notes.reflect(ReflectionDraft(session_id, 1, AskedFirst.YES, kept.body))
    assert marked.value is not None
    assert marked.value.version == 2
    assert world.notes.reflection(uuid4()) is None


def test_reminders_hold_for_a_person_or_for_one_session(world: World, session_id: UUID) -> None:
    person = person_of(world)
    general = world.notes.remind(ReminderDraft(person, " ask about\nthe exam ")).value
    assert general.line == "ask about the exam"
    once = world.notes.remind(ReminderDraft(person, "bring the map", session_id)).value
    other = world.planned(world.people.of_person(person)[0].pair.id).id
    assert world.notes.reminders(person, session_id) == [general, once]
    assert world.notes.reminders(person, other) == [general]
    assert world.notes.reminders(person) == [general, once]
    world.notes.finish_reminder(general.id)
    assert world.notes.reminders(person, other) == []
    assert world.notes.finish_reminder(general.id, done=False).value == general
    world.notes.remove_reminder(once.id)
    assert world.notes.reminders(person) == [general]


def test_drafts_are_kept_over_each_other_until_they_are_saved(
    world: World, session_id: UUID
) -> None:
    world.notes.keep_draft(Draft(DraftKind.GOAL_FORM, NEW, 0, '{"title": "Le"}'))
    world.notes.keep_draft(Draft(DraftKind.GOAL_FORM, NEW, 0, '{"title": "Lead"}'))
    kept = world.notes.draft(DraftKind.GOAL_FORM, NEW)
    assert kept is not None
    assert (kept.draft.body, kept.saved) == ('{"title": "Lead"}', world.clock.now())
    world.notes.keep_draft(Draft(DraftKind.NOTE, session_id, 0, "half"))
    world.notes.write(NoteDraft(session_id, 0, "whole"))
    assert world.notes.draft(DraftKind.NOTE, session_id) is None
    world.notes.drop_draft(DraftKind.GOAL_FORM, NEW)
    assert world.notes.draft(DraftKind.GOAL_FORM, NEW) is None


def test_characters_that_no_file_keeps_are_left_out(world: World, session_id: UUID) -> None:
    kept = world.notes.write(NoteDraft(session_id, 0, "a\0b\ud800c")).value
    assert kept is not None
    assert kept.body == "abc"


def test_notes_on_what_is_gone_say_so(world: World) -> None:
    with pytest.raises(NoteGone):
        world.notes.write(NoteDraft(uuid4(), 0, "x"))
    with pytest.raises(NoteGone):
        world.notes.reflect(ReflectionDraft(uuid4(), body="x"))
    with pytest.raises(NoteGone):
        world.notes.remind(ReminderDraft(uuid4(), "x"))
    with pytest.raises(NoteGone):
        world.notes.remove_reminder(uuid4())
    with pytest.raises(ValueError, match="line"):
        world.notes.remind(ReminderDraft(uuid4(), " "))


def test_what_was_asked_after_other_sessions_is_told_latest_first(world: World) -> None:
    pair = world.pair()
    ids = [world.planned(pair).id for number in range(3)]
    for number, session in enumerate(ids):
        world.clock.go(minutes=1)
        body = f"said\n### Again {number}?\nand so"
        draft = ReflectionDraft(session, 0, AskedFirst.UNSAID, body, f"rp.a.{number}@1", "Why?")
        world.notes.reflect(draft)
    assert world.notes.asked_lately(ids[2]) == [
        *("rp.a.1@1", "Again 1?"),
        *("rp.a.0@1", "Again 0?"),
    ]
    assert world.notes.asked_lately(ids[0], limit=1) == ["rp.a.2@1", "Again 2?"]
