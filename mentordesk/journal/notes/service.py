"""What one can do with private notes beside sessions: a public method for each verb."""

from __future__ import annotations

from dataclasses import replace
from typing import NoReturn
from uuid import UUID

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.ids import NewId
from mentordesk.journal.notes import store, verbs
from mentordesk.journal.notes.model import (
    Draft,
    DraftKind,
    Field,
    KeptDraft,
    Note,
    NoteDraft,
    PastText,
    Reflection,
    ReflectionDraft,
    Reminder,
    ReminderDraft,
)
from mentordesk.vault.database import Database


class Notes:
    """Private notes. Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._new_id = new_id

    def write(self, draft: NoteDraft) -> Done[Note | None]:
        """Save the notes of a session and forget their draft; the same words make no version.

        ``None`` where nothing was ever written. Raises ``NoteChanged``, ``NoteGone``, and
        ``NoteTooLong`` with the words kept as a draft.
        """
        if draft.problems():
            self._keep_too_long(DraftKind.NOTE, draft)
        with self._database.write() as tx:
            saved = verbs.write_note(tx, self._new_id, draft, self._clock.now())
        if saved is None:
            raise verbs.NoteChanged  # the words are kept by now
        return saved

    def reflect(self, draft: ReflectionDraft) -> Done[Reflection | None]:
        """Save what I made of a session and forget its draft. Raises as ``write`` does."""
        if draft.problems():
            self._keep_too_long(DraftKind.REFLECTION, draft)
        with self._database.write() as tx:
            saved = verbs.write_reflection(tx, self._new_id, draft, self._clock.now())
        if saved is None:
            raise verbs.NoteChanged
        return saved

    def _keep_too_long(self, kind: DraftKind, draft: NoteDraft | ReflectionDraft) -> NoReturn:
        kept = Draft(kind, draft.session_id, draft.base_version, draft.body)
        with self._database.write() as tx:
            verbs.need_session(tx, draft.session_id)
            store.keep_draft(tx, kept, self._clock.now())
        raise verbs.NoteTooLong

    def remind(self, draft: ReminderDraft) -> Done[Reminder]:
        """A line to myself. Raises ``ValueError`` if the draft has problems, ``NoteGone``."""
        with self._database.write() as tx:
            return verbs.remind(tx, self._new_id, draft, self._clock.now())

    def finish_reminder(self, reminder_id: UUID, *, done: bool = True) -> Done[Reminder]:
        """Say that a reminder has done its work, or not yet."""
        with self._database.write() as tx:
            changed = replace(verbs.need_reminder(tx, reminder_id), done=done)
            store.set_reminder(tx, changed, self._clock.now())
            return Done(changed, Changed.JOURNAL)

    def remove_reminder(self, reminder_id: UUID) -> Done[Reminder]:
        """Take a reminder away; answers what it was."""
        with self._database.write() as tx:
            reminder = verbs.need_reminder(tx, reminder_id)
            store.remove_reminder(tx, reminder_id)
            return Done(reminder, Changed.JOURNAL)

    def keep_draft(self, draft: Draft) -> Done[Draft]:
        """Keep what is half written; cheap, for two seconds after the last key."""
        with self._database.write() as tx:
            store.keep_draft(tx, draft, self._clock.now())
        return Done(draft, Changed.NOTHING)

    def drop_draft(self, kind: DraftKind, target: UUID) -> Done[UUID]:
        """Forget what was half written: the form was sent or given up."""
        with self._database.write() as tx:
            store.drop_draft(tx, kind, target)
        return Done(target, Changed.NOTHING)

    def draft(self, kind: DraftKind, target: UUID) -> KeptDraft | None:
        """What is half written of one thing."""
        with self._database.read() as tx:
            return store.draft(tx, kind, target)

    def note(self, session_id: UUID) -> Note | None:
        """My notes of a session."""
        with self._database.read() as tx:
            return store.note(tx, session_id)

    def reflection(self, session_id: UUID) -> Reflection | None:
        """What I made of a session."""
        with self._database.read() as tx:
            return store.reflection(tx, session_id)

    def asked_lately(self, session_id: UUID, limit: int = 12) -> list[str]:
        """What was asked after other sessions, the latest first; see ``prompts.in_turn``.

        The question above a reflection by its prompt's id, those in its text by their words.
        """
        with self._database.read() as tx:
            return store.asked_lately(tx, session_id, limit)

    def reminders(self, person_id: UUID, session_id: UUID | None = None) -> list[Reminder]:
        """Undone reminders of a person; with a session those that hold for it."""
        with self._database.read() as tx:
            return store.reminders(tx, person_id, session_id)

    def past(self, session_id: UUID, field: Field) -> list[PastText]:
        """What a text of a session said before, the latest wording first."""
        with self._database.read() as tx:
            return store.past(tx, session_id, field)
