"""The verbs on private notes inside an open transaction: for the service, and for ``desk/``."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from mentordesk.changes import Changed, Done
from mentordesk.clock import Moment
from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.ids import NewId
from mentordesk.journal.notes import store
from mentordesk.journal.notes.model import (
    DraftKind,
    Field,
    Note,
    NoteDraft,
    Reflection,
    ReflectionDraft,
    Reminder,
    ReminderDraft,
)
from mentordesk.text import without_unstorable
from mentordesk.vault.database import Transaction


class NoteChanged(UserFacingError):
    """Notes were saved from elsewhere after the writing began."""

    code = "note-changed"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "These notes were changed elsewhere while you were writing.")
    safe = QT_TRANSLATE_NOOP("errors", "Both wordings are kept, yours among the earlier ones.")
    todo = QT_TRANSLATE_NOOP("errors", "Open the session again and put them together.")


class NoteTooLong(UserFacingError):
    """Notes longer than are kept in one piece; the words stay a draft."""

    code = "note-too-long"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "This text is too long to be kept in one piece.")
    safe = QT_TRANSLATE_NOOP("errors", "All your words are kept.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Take a part of it out. What stays too long becomes an entry of your journal when the desk"
        " is opened next.",
    )


class NoteGone(UserFacingError):
    """The session, person or reminder was deleted in the meantime, or never was."""

    code = "note-gone"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "What these notes belong to is no longer on your desk.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing else was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Copy your words into a journal entry to keep them.")


def tidy(line: str) -> str:
    """``line`` as one storable line: runs of blanks and line ends become one blank each."""
    return " ".join(without_unstorable(line).split())


def write_note(
    tx: Transaction, new_id: NewId, draft: NoteDraft, now: Moment
) -> Done[Note | None] | None:
    """Save notes and forget their draft; the same words make no version.

    Answers ``None`` where they were saved from elsewhere since ``base_version``: then the words
    are kept among the earlier wordings, and the caller raises ``NoteChanged`` after the commit.
    """
    if draft.problems():
        raise NoteTooLong
    need_session(tx, draft.session_id)
    before = store.note(tx, draft.session_id)
    store.drop_draft(tx, DraftKind.NOTE, draft.session_id)
    if (before.version if before else 0) != draft.base_version:
        worded = (draft.base_version, draft.body)
        store.keep_past(tx, draft.session_id, Field.NOTE, worded, now)
        return None
    if draft.body == (before.body if before else ""):
        return Done(before, Changed.NOTHING)
    return Done(store.write_note(tx, new_id(), draft, now), Changed.JOURNAL)


def write_reflection(
    tx: Transaction, new_id: NewId, draft: ReflectionDraft, now: Moment
) -> Done[Reflection | None] | None:
    """Save a reflection; as ``write_note``."""
    if draft.problems():
        raise NoteTooLong
    need_session(tx, draft.session_id)
    before = store.reflection(tx, draft.session_id)
    store.drop_draft(tx, DraftKind.REFLECTION, draft.session_id)
    if (before.version if before else 0) != draft.base_version:
        worded = (draft.base_version, draft.body)
        store.keep_past(tx, draft.session_id, Field.REFLECTION, worded, now)
        return None
    if (before is None and draft.is_blank) or (before is not None and _same(before, draft)):
        return Done(before, Changed.NOTHING)
    return Done(store.write_reflection(tx, new_id(), draft, now), Changed.JOURNAL)


def _same(before: Reflection, draft: ReflectionDraft) -> bool:
    return (before.body, before.asked_first) == (draft.body, draft.asked_first)


def remind(tx: Transaction, new_id: NewId, draft: ReminderDraft, now: Moment) -> Done[Reminder]:
    """Write a reminder. Raises ``ValueError`` if the draft has problems, ``NoteGone``."""
    if problems := draft.problems():
        raise ValueError(str(problems))
    if not store.stands(tx, "person", draft.person_id):
        raise NoteGone
    if draft.session_id is not None:
        need_session(tx, draft.session_id)
    reminder_id = new_id()
    store.add_reminder(tx, reminder_id, replace(draft, line=tidy(draft.line)), now)
    return Done(need_reminder(tx, reminder_id), Changed.JOURNAL)


def need_reminder(tx: Transaction, reminder_id: UUID) -> Reminder:
    """The reminder with this id. Raises ``NoteGone``."""
    reminder = store.reminder(tx, reminder_id)
    if reminder is None:
        raise NoteGone
    return reminder


def need_session(tx: Transaction, session_id: UUID) -> None:
    """Raise ``NoteGone`` unless the session stands."""
    if not store.stands(tx, "session", session_id):
        raise NoteGone
