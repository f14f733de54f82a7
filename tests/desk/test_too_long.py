"""A text longer than is kept in one piece costs nobody a word, and never keeps a desk shut."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import pytest

from mentordesk.desk.close import CloseDraft
from mentordesk.desk.texts import MoveDraft, Side
from mentordesk.errors import UserFacingError
from mentordesk.journal.notes.model import (
    TEXT_AT_MOST,
    Draft,
    DraftKind,
    NoteDraft,
    ReflectionDraft,
)
from mentordesk.journal.notes.verbs import NoteTooLong
from mentordesk.mentoring import wording
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.errors import TextTooLong
from mentordesk.mentoring.sessions.model import SessionState
from tests.mentoring.world import NOW, World

NOTES, AGREED = "n" * (TEXT_AT_MOST + 1), "a" * (wording.TEXT + 1)


@dataclass(frozen=True)
class Kind:
    kind: DraftKind
    words: str


KINDS = [
    Kind(DraftKind.NOTE, NOTES),
    Kind(DraftKind.REFLECTION, NOTES),
    Kind(DraftKind.AGREED, AGREED),
]
by_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda one: str(one.kind.value))


def save(world: World, session_id: UUID, kind: Kind, words: str) -> object:
    if kind.kind is DraftKind.NOTE:
        return world.notes.write(NoteDraft(session_id, 0, words)).value
    if kind.kind is DraftKind.REFLECTION:
        return world.notes.reflect(ReflectionDraft(session_id, 0, body=words)).value
    return world.desk.write_agreed(AgreedDraft(session_id, 0, "", words)).value


@by_kind
def test_saving_it_is_refused_in_words_and_keeps_all_of_it_as_a_draft(
    world: World, kind: Kind
) -> None:
    session = world.planned(world.pair())
    with pytest.raises(UserFacingError) as refused:
        save(world, session.id, kind, kind.words)
    assert isinstance(refused.value, NoteTooLong | TextTooLong)
    kept = world.notes.draft(kind.kind, session.id)
    assert kept is not None
    assert kept.draft.body == kind.words
    assert save(world, session.id, kind, kind.words[1:]) is not None  # one less is kept
    assert world.notes.draft(kind.kind, session.id) is None


@by_kind
def test_a_draft_of_it_becomes_an_entry_when_the_desk_opens(world: World, kind: Kind) -> None:
    session, other = world.planned(world.pair()), world.planned(world.pair("Mia Lind"))
    world.notes.keep_draft(Draft(kind.kind, session.id, 0, kind.words))
    world.notes.keep_draft(Draft(DraftKind.NOTE, other.id, 0, "beside it"))
    assert world.desk.settle_drafts().value == 2
    assert [entry.body for entry in world.journal.entries(None, 5)] == [kind.words]
    note = world.notes.note(other.id)
    assert note is not None
    assert note.body == "beside it"
    assert world.desk.settle_drafts().value == 0
    assert world.journal.count() == 1


def test_a_passage_for_which_the_other_side_has_no_room_stays_where_it_was(world: World) -> None:
    session = world.planned(world.pair())
    world.notes.write(NoteDraft(session.id, 0, "a private line"))
    world.desk.write_agreed(AgreedDraft(session.id, 0, "", AGREED[1:]))
    with pytest.raises(TextTooLong):
        world.desk.move_text(MoveDraft(session.id, Side.AGREED, "private", 2, 1, 1))
    note, agreed = world.notes.note(session.id), world.desk.agreed(session.id)
    assert note is not None
    assert agreed is not None
    assert (note.body, agreed.body) == ("a private line", AGREED[1:])


def test_closing_with_an_overlong_afterthought_is_refused_whole(world: World) -> None:
    session = world.planned(world.pair(), NOW - timedelta(minutes=45))
    with pytest.raises(NoteTooLong):
        world.desk.close_session(CloseDraft(session.id, moved="All", afterthought=NOTES))
    assert world.desk.agreed(session.id) is None
    stands = world.sessions.session(session.id)
    assert stands is not None
    assert stands.state is SessionState.PLANNED


@by_kind
def test_of_a_session_that_is_gone_nothing_is_kept(world: World, kind: Kind) -> None:
    pair = world.pair()
    session = world.planned(pair)
    partner = world.people.partner(pair)
    assert partner is not None
    world.desk.delete_person(partner.person.id)
    with pytest.raises(UserFacingError) as refused:
        save(world, session.id, kind, kind.words)
    assert not isinstance(refused.value, NoteTooLong | TextTooLong)
    assert world.notes.draft(kind.kind, session.id) is None
