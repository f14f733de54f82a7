"""All SQL of private notes, reflections, reminders, past wordings and drafts."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from mentordesk.clock import Moment, from_micros, to_micros
from mentordesk.journal.notes import found_store
from mentordesk.journal.notes.model import (
    AskedFirst,
    Draft,
    DraftKind,
    Field,
    KeptDraft,
    Note,
    NoteDraft,
    NoteKind,
    PastText,
    Reflection,
    ReflectionDraft,
    Reminder,
    ReminderDraft,
)
from mentordesk.text import without_unstorable
from mentordesk.vault.database import Transaction

PAST_AT_MOST = 50
"""Wordings kept of one text of one session, beside the one that stands."""


def stands(tx: Transaction, noun: str, target: UUID) -> bool:
    """Whether the ``session`` or ``person`` to which a note points is there."""
    statement = {
        "session": "SELECT 1 FROM session WHERE id = ?",
        "person": "SELECT 1 FROM person WHERE id = ?",
    }[noun]
    return tx.one(statement, (target.bytes,)) is not None


def note(tx: Transaction, session_id: UUID) -> Note | None:
    """My notes of a session."""
    row = tx.one(
        "SELECT id, seq, version, written, zone, changed, body FROM session_note"
        " WHERE session_id = ?",
        (session_id.bytes,),
    )
    if row is None:
        return None
    raw, seq, version, written, zone, changed, body = row
    return Note(
        id=UUID(bytes=raw),
        seq=seq,
        session_id=session_id,
        version=version,
        written=Moment(from_micros(written), zone),
        changed=from_micros(changed),
        body=body,
    )


def write_note(tx: Transaction, new_id: UUID, draft: NoteDraft, now: Moment) -> Note:
    """Write notes over what stands, one version on; the wording before is kept."""
    before = note(tx, draft.session_id)
    if before is not None:
        keep_past(tx, draft.session_id, Field.NOTE, (before.version, before.body), now)
    micros = to_micros(now.instant)
    tx.execute(
        "INSERT INTO session_note (id, session_id, version, written, zone, changed, body)"
        " VALUES (?, ?, 1, ?, ?, ?, ?) ON CONFLICT (session_id) DO UPDATE SET"
        " version = version + 1, changed = excluded.changed, body = excluded.body",
        (
            new_id.bytes,
            draft.session_id.bytes,
            micros,
            now.zone,
            micros,
            without_unstorable(draft.body),
        ),
    )
    found_store.refresh(tx, NoteKind.NOTE, draft.session_id, micros)
    written = note(tx, draft.session_id)
    assert written is not None  # noqa: S101 - just written
    return written


def reflection(tx: Transaction, session_id: UUID) -> Reflection | None:
    """What I made of a session."""
    row = tx.one(
        "SELECT id, seq, version, written, zone, changed, asked_first, prompt_id, prompt_text,"
        " body FROM session_reflection WHERE session_id = ?",
        (session_id.bytes,),
    )
    if row is None:
        return None
    raw, seq, version, written, zone, changed, asked, prompt_id, prompt_text, body = row
    return Reflection(
        id=UUID(bytes=raw),
        seq=seq,
        session_id=session_id,
        version=version,
        written=Moment(from_micros(written), zone),
        changed=from_micros(changed),
        asked_first=AskedFirst(asked),
        prompt_id=prompt_id,
        prompt_text=prompt_text,
        body=body,
    )


def asked_lately(tx: Transaction, session_id: UUID, limit: int) -> list[str]:
    """What was asked after other sessions, the latest first: ids of prompts, and headings."""
    found: list[str] = []
    for prompt_id, body in tx.all(
        "SELECT prompt_id, body FROM session_reflection WHERE session_id <> ? AND prompt_id <> ''"
        " ORDER BY changed DESC, seq DESC LIMIT ?",
        (session_id.bytes, limit),
    ):
        found.append(prompt_id)
        found += [line[4:] for line in body.split("\n") if line.startswith("### ")]
    return found


def write_reflection(
    tx: Transaction, new_id: UUID, draft: ReflectionDraft, now: Moment
) -> Reflection:
    """Write a reflection over what stands, one version on; the wording before is kept."""
    before = reflection(tx, draft.session_id)
    if before is not None and before.body:
        keep_past(tx, draft.session_id, Field.REFLECTION, (before.version, before.body), now)
    micros = to_micros(now.instant)
    tx.execute(
        "INSERT INTO session_reflection (id, session_id, version, written, zone, changed,"
        " asked_first, prompt_id, prompt_text, body) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (session_id) DO UPDATE SET version = version + 1,"
        " changed = excluded.changed, asked_first = excluded.asked_first,"
        " prompt_id = excluded.prompt_id, prompt_text = excluded.prompt_text,"
        " body = excluded.body",
        (
            *(new_id.bytes, draft.session_id.bytes, micros, now.zone, micros),
            *(draft.asked_first.value, draft.prompt_id, draft.prompt_text),
            without_unstorable(draft.body),
        ),
    )
    found_store.refresh(tx, NoteKind.REFLECTION, draft.session_id, micros)
    written = reflection(tx, draft.session_id)
    assert written is not None  # noqa: S101 - just written
    return written


def keep_past(
    tx: Transaction, session_id: UUID, field: Field, worded: tuple[int, str], now: Moment
) -> None:
    """Keep the version and wording of a session's text that is replaced, or did not get in."""
    tx.execute(
        "INSERT INTO past_text (session_id, field, version, written, zone, body)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (session_id.bytes, field.value, worded[0], to_micros(now.instant), now.zone, worded[1]),
    )
    tx.execute(
        "DELETE FROM past_text WHERE session_id = ?1 AND field = ?2 AND seq <= (SELECT seq"
        " FROM past_text WHERE session_id = ?1 AND field = ?2 ORDER BY seq DESC"
        " LIMIT 1 OFFSET ?3)",
        (session_id.bytes, field.value, PAST_AT_MOST),
    )


def past(tx: Transaction, session_id: UUID, field: Field) -> list[PastText]:
    """The wordings that were replaced, the latest first."""
    rows = tx.all(
        "SELECT version, written, zone, body FROM past_text WHERE session_id = ? AND field = ?"
        " ORDER BY seq DESC",
        (session_id.bytes, field.value),
    )
    return [
        PastText(version, Moment(from_micros(written), zone), body)
        for version, written, zone, body in rows
    ]


_REMINDERS = "SELECT id, seq, person_id, session_id, written, zone, line, done FROM reminder"


def _reminder_of(row: tuple[Any, ...]) -> Reminder:
    raw, seq, person, session, written, zone, line, done = row
    return Reminder(
        id=UUID(bytes=raw),
        seq=seq,
        person_id=UUID(bytes=person),
        session_id=UUID(bytes=session) if session else None,
        written=Moment(from_micros(written), zone),
        line=line,
        done=bool(done),
    )


def add_reminder(tx: Transaction, new_id: UUID, draft: ReminderDraft, now: Moment) -> None:
    """A new reminder."""
    micros = to_micros(now.instant)
    tx.execute(
        "INSERT INTO reminder (id, person_id, session_id, written, zone, line)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            new_id.bytes,
            draft.person_id.bytes,
            draft.session_id.bytes if draft.session_id else None,
            micros,
            now.zone,
            draft.line,
        ),
    )
    found_store.refresh(tx, NoteKind.REMINDER, new_id, micros)


def set_reminder(tx: Transaction, reminder: Reminder, now: Moment) -> None:
    """Write a reminder's line and whether it is done over its row."""
    tx.execute(
        "UPDATE reminder SET line = ?, done = ? WHERE id = ?",
        (reminder.line, int(reminder.done), reminder.id.bytes),
    )
    found_store.refresh(tx, NoteKind.REMINDER, reminder.id, to_micros(now.instant))


def remove_reminder(tx: Transaction, reminder_id: UUID) -> None:
    """Take a reminder away."""
    tx.execute("DELETE FROM reminder WHERE id = ?", (reminder_id.bytes,))
    found_store.forget(tx, NoteKind.REMINDER, reminder_id)


def reminder(tx: Transaction, reminder_id: UUID) -> Reminder | None:
    """The reminder with this id."""
    row = tx.one(f"{_REMINDERS} WHERE id = ?", (reminder_id.bytes,))
    return _reminder_of(row) if row else None


def reminders(tx: Transaction, person_id: UUID, session_id: UUID | None) -> list[Reminder]:
    """Undone reminders of a person that hold for a session (or for any), as written.

    Without ``session_id`` all undone ones of the person.
    """
    rows = tx.all(
        f"{_REMINDERS} WHERE person_id = ?1 AND done = 0"
        " AND (?2 IS NULL OR session_id IS NULL OR session_id = ?2) ORDER BY seq",
        (person_id.bytes, session_id.bytes if session_id else None),
    )
    return [_reminder_of(row) for row in rows]


def keep_draft(tx: Transaction, draft: Draft, now: Moment) -> None:
    """Keep what is half written over what was kept of it before."""
    tx.execute(
        "INSERT OR REPLACE INTO note_draft (kind, target, base_version, saved, zone, body)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            *(draft.kind.value, draft.target.bytes, draft.base_version),
            *(to_micros(now.instant), now.zone, without_unstorable(draft.body)),
        ),
    )


def drop_draft(tx: Transaction, kind: DraftKind, target: UUID) -> None:
    """Forget what was half written."""
    tx.execute("DELETE FROM note_draft WHERE kind = ? AND target = ?", (kind.value, target.bytes))


def draft(tx: Transaction, kind: DraftKind, target: UUID) -> KeptDraft | None:
    """What is half written of one thing."""
    row = tx.one(
        "SELECT kind, target, base_version, saved, zone, body FROM note_draft"
        " WHERE kind = ? AND target = ?",
        (kind.value, target.bytes),
    )
    return _draft_of(row) if row else None


def drafts(tx: Transaction, kind: DraftKind) -> list[KeptDraft]:
    """All drafts of a kind, the oldest first."""
    rows = tx.all(
        "SELECT kind, target, base_version, saved, zone, body FROM note_draft"
        " WHERE kind = ? ORDER BY saved, target",
        (kind.value,),
    )
    return [_draft_of(row) for row in rows]


def _draft_of(row: tuple[Any, ...]) -> KeptDraft:
    kind, target, version, saved, zone, body = row
    made = Draft(DraftKind(kind), UUID(bytes=target), version, body)
    return KeptDraft(made, Moment(from_micros(saved), zone))
