"""One's own patterns for notes."""

from __future__ import annotations

from uuid import uuid4

import pytest

from mentordesk.changes import Changed
from mentordesk.journal.notes.templates.model import BODY_AT_MOST, NAME_AT_MOST, TemplateDraft
from mentordesk.journal.notes.templates.service import NoteTemplates
from mentordesk.journal.notes.verbs import NoteGone
from tests.mentoring.world import World, seeded_ids


@pytest.fixture
def templates(world: World) -> NoteTemplates:
    return NoteTemplates(world.database, world.clock, seeded_ids(5))


def test_a_pattern_is_kept_changed_renamed_and_taken_away(
    templates: NoteTemplates, world: World
) -> None:
    first = templates.keep(TemplateDraft(" What  I heard ", "# Heard\n\n# Not said\n")).value
    second = templates.keep(TemplateDraft("Short", "-")).value
    assert (first.name, first.version) == ("What I heard", 1)
    assert templates.every() == [first, second]
    world.clock.go(minutes=5)
    done = templates.keep(TemplateDraft("Heard", "# Heard\r\n", first.id))
    assert (done.value.name, done.value.body, done.value.version) == ("Heard", "# Heard\r\n", 2)
    assert done.value.changed > done.value.written.instant
    assert templates.keep(TemplateDraft("Heard", "# Heard\r\n", first.id)).changed is (
        Changed.NOTHING
    )
    assert templates.remove(first.id).value == done.value
    assert templates.every() == [second]
    with pytest.raises(NoteGone):
        templates.remove(first.id)
    with pytest.raises(NoteGone):
        templates.keep(TemplateDraft("x", "y", uuid4()))


@pytest.mark.parametrize(
    ("name", "body", "field"),
    [
        ("", "words", "name"),
        ("\u200b", "words", "name"),
        ("n" * (NAME_AT_MOST + 1), "words", "name"),
        ("name", " \n", "body"),
        ("name", "b" * (BODY_AT_MOST + 1), "body"),
    ],
)
def test_a_pattern_has_a_name_and_words(
    templates: NoteTemplates, name: str, body: str, field: str
) -> None:
    draft = TemplateDraft(name, body)
    assert list(draft.problems()) == [field]
    with pytest.raises(ValueError):
        templates.keep(draft)
    assert templates.every() == []


def test_what_no_file_can_keep_is_left_out(templates: NoteTemplates) -> None:
    kept = templates.keep(TemplateDraft("a\ud800b", "x\udfffy")).value
    assert (kept.name, kept.body) == ("ab", "xy")
