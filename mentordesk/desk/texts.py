"""Text across the border: what is agreed, moving it to and from the private side, drafts.

What an agreed text said before is kept on the private side only. So a line that slipped into the
agreed text and is moved back leaves no trace in the record.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from uuid import UUID

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock, Moment
from mentordesk.ids import NewId
from mentordesk.journal import store as entries
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.notes import store as notes
from mentordesk.journal.notes import verbs as note_verbs
from mentordesk.journal.notes.model import (
    TEXT_AT_MOST,
    Draft,
    DraftKind,
    Field,
    NoteDraft,
    ReflectionDraft,
)
from mentordesk.mentoring import index, wording
from mentordesk.mentoring.agreed import store as agreed
from mentordesk.mentoring.agreed.model import Agreed, AgreedDraft
from mentordesk.mentoring.errors import TextChanged, TextTooLong
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions import store as sessions
from mentordesk.mentoring.sessions import verbs as session_verbs
from mentordesk.vault.database import Transaction

_MOST = {
    DraftKind.NOTE: TEXT_AT_MOST,
    DraftKind.AGREED: wording.TEXT,
    DraftKind.REFLECTION: TEXT_AT_MOST,
}
_TEXTS = (DraftKind.NOTE, DraftKind.AGREED)
SETTLED = (DraftKind.NOTE, DraftKind.AGREED, DraftKind.REFLECTION)
"""Drafts that become saved texts by themselves."""


class Side(enum.Enum):
    """The two sides of the border."""

    PRIVATE = "private"
    AGREED = "agreed"


@dataclass(frozen=True)
class MoveDraft:
    """A passage to move ``to`` the other side.

    ``at``: where it begins in the text it leaves, in characters (code points). The versions are
    those on the screen, 0 where nothing is saved yet.
    """

    session_id: UUID
    to: Side
    passage: str = field(repr=False)
    at: int
    note_version: int
    agreed_version: int


@dataclass(frozen=True)
class Moved:
    """A move that was made, with the versions of both texts after it."""

    draft: MoveDraft
    note_version: int
    agreed_version: int


def keep_agreed(tx: Transaction, pen: Pen, before: Agreed | None, draft: AgreedDraft) -> Agreed:
    """Write an agreed text; what it said ``before`` is kept on the private side."""
    if before is not None:
        worded = (before.version, _whole(before.moved, before.body))
        notes.keep_past(tx, draft.session_id, Field.AGREED, worded, pen.clock.now())
    return agreed.write(tx, pen, draft)


def _whole(moved: str, body: str) -> str:
    return "\n\n".join(part for part in (moved, body) if part)


def keep_too_long(tx: Transaction, draft: AgreedDraft, now: Moment) -> None:
    """Keep an agreed text that cannot be saved as it is, as a draft. Raises ``NotThere``."""
    session_verbs.need(tx, draft.session_id)
    kept = Draft(DraftKind.AGREED, draft.session_id, draft.base_version, draft.body)
    notes.keep_draft(tx, kept, now)


def write_agreed(tx: Transaction, pen: Pen, draft: AgreedDraft) -> Done[Agreed | None] | None:
    """Save an agreed text and forget its draft; the same words make no version.

    Answers ``None`` where it was saved from elsewhere since ``base_version``: then the words are
    kept among my earlier ones, and the caller raises ``TextChanged`` after the commit.
    """
    session_verbs.need(tx, draft.session_id)
    before = agreed.of_session(tx, draft.session_id)
    notes.drop_draft(tx, DraftKind.AGREED, draft.session_id)
    if (before.version if before else 0) != draft.base_version:
        worded = (draft.base_version, _whole(draft.moved, draft.body))
        notes.keep_past(tx, draft.session_id, Field.AGREED, worded, pen.clock.now())
        return None
    stands = (before.moved, before.body) if before else ("", "")
    if (draft.moved, draft.body) == stands:
        return Done(before, Changed.NOTHING)
    return Done(keep_agreed(tx, pen, before, draft), Changed.SESSIONS)


def move(tx: Transaction, clock: Clock, new_id: NewId, draft: MoveDraft) -> Done[Moved]:
    """Take a passage out of one text and put it at the end of the other.

    Raises ``NotThere``, ``TextChanged`` where a text is no longer as it was on the screen,
    ``TextTooLong``, and ``ValueError`` where the passage does not stand there or is empty.
    """
    session_verbs.need(tx, draft.session_id)
    note, shared = notes.note(tx, draft.session_id), agreed.of_session(tx, draft.session_id)
    versions = (note.version if note else 0, shared.version if shared else 0)
    if versions != (draft.note_version, draft.agreed_version):
        raise TextChanged
    private, common = note.body if note else "", shared.body if shared else ""
    if draft.to is Side.AGREED:
        after = _cut(private, draft), _joined(common, draft.passage)
    else:
        after = _joined(private, draft.passage), _cut(common, draft)
    if any(len(text) > _MOST[kind] for kind, text in zip(_TEXTS, after, strict=True)):
        raise TextTooLong
    reached = _put(tx, clock, new_id, (draft.session_id, *after))
    changed = Changed.SESSIONS | Changed.JOURNAL
    return Done(Moved(draft, *reached), changed)


def _put(
    tx: Transaction, clock: Clock, new_id: NewId, texts: tuple[UUID, str, str]
) -> tuple[int, int]:
    """Write both texts of a session where they differ; the versions that stand then."""
    session_id, private, common = texts
    now, pen = clock.now(), Pen(clock, new_id)
    note, shared = notes.note(tx, session_id), agreed.of_session(tx, session_id)
    if private != (note.body if note else ""):
        draft = NoteDraft(session_id, note.version if note else 0, private)
        note = notes.write_note(tx, new_id(), draft, now)
    if common != (shared.body if shared else ""):
        version, moved = (shared.version, shared.moved) if shared else (0, "")
        shared = keep_agreed(tx, pen, shared, AgreedDraft(session_id, version, moved, common))
        index.purge(tx)  # what left the agreed text leaves the pages of its index as well
    for kind in (DraftKind.NOTE, DraftKind.AGREED):
        notes.drop_draft(tx, kind, session_id)
    return note.version if note else 0, shared.version if shared else 0


def _cut(text: str, draft: MoveDraft) -> str:
    end = draft.at + len(draft.passage)
    if not draft.passage.strip() or draft.at < 0 or text[draft.at : end] != draft.passage:
        raise ValueError("the passage does not stand where it is said to")
    head, tail = text[: draft.at], text[end:]
    if head.endswith("\n") and tail.startswith("\n"):
        tail = tail.lstrip("\n")  # no hole where whole lines stood
    return head + tail


def _joined(text: str, passage: str) -> str:
    kept = passage.strip("\n")
    return f"{text.rstrip(chr(10))}\n\n{kept}" if text.strip() else kept


def settle_drafts(tx: Transaction, clock: Clock, new_id: NewId) -> Done[int]:
    """Save every half-written note, agreed text and reflection whose base still stands.

    One that is older than its saved text goes among the earlier wordings, one that is longer than
    any text may be into the journal; one of a session that is gone is dropped. Half-filled
    forms stay. Answers how many were saved.
    """
    settled = 0
    changed = Changed.NOTHING
    for kind in SETTLED:
        for kept in notes.drafts(tx, kind):
            notes.drop_draft(tx, kind, kept.draft.target)
            if sessions.get(tx, kept.draft.target) is None:
                continue
            done = settle(tx, clock, new_id, kept.draft)
            settled += bool(done)
            changed |= done
    return Done(settled, changed)


def settle(tx: Transaction, clock: Clock, new_id: NewId, draft: Draft) -> Changed:
    """Save one draft, dropped by now, where its base still stands; answers what changed."""
    session_id, base, body = draft.target, draft.base_version, draft.body
    if len(body) > _MOST[draft.kind]:
        entries.add(tx, new_id(), EntryDraft(None, 0, "", body), clock.now())
        return Changed.JOURNAL
    if draft.kind is DraftKind.AGREED:
        before = agreed.of_session(tx, session_id)
        moved = before.moved if before else ""
        shared = write_agreed(tx, Pen(clock, new_id), AgreedDraft(session_id, base, moved, body))
        return shared.changed if shared else Changed.NOTHING
    if draft.kind is DraftKind.NOTE:
        note = NoteDraft(session_id, base, body)
        written = note_verbs.write_note(tx, new_id, note, clock.now())
        return written.changed if written else Changed.NOTHING
    stands = notes.reflection(tx, session_id)
    reflection = ReflectionDraft(session_id, base, body=body)
    if stands is not None:
        reflection = ReflectionDraft(
            session_id, base, stands.asked_first, body, stands.prompt_id, stands.prompt_text
        )
    thought = note_verbs.write_reflection(tx, new_id, reflection, clock.now())
    return thought.changed if thought else Changed.NOTHING
