"""Turns in writing and their drafts, which lie on the two sides of the border."""

from __future__ import annotations

from uuid import UUID

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.ids import NewId
from mentordesk.journal.notes import store as notes
from mentordesk.journal.notes.model import Draft, DraftKind
from mentordesk.mentoring.record import Owner, Pen
from mentordesk.mentoring.sessions import turns_verbs
from mentordesk.mentoring.sessions.turns import Exchange
from mentordesk.vault.database import Transaction


def finish(tx: Transaction, clock: Clock, new_id: NewId, turn: tuple[UUID, str]) -> Done[Exchange]:
    """My turn of a session is written: ``turn`` is the session's id and the words."""
    session_id, body = turn
    stands = turns_verbs.finish(tx, Pen(clock, new_id), session_id, body)
    notes.drop_draft(tx, DraftKind.TURN, session_id)
    return Done(stands, Changed.SESSIONS)


def reopen(tx: Transaction, clock: Clock, new_id: NewId, session_id: UUID) -> Done[Exchange]:
    """Take the last turn out; mine becomes a draft again. A draft's base is its turn's number."""
    pen = Pen(clock, new_id)
    last = turns_verbs.reopen(tx, pen, session_id)
    if last.side is Owner.MINE:
        draft = Draft(DraftKind.TURN, session_id, last.number, last.body)
        notes.keep_draft(tx, draft, clock.now())
    return Done(turns_verbs.exchange(tx, session_id), Changed.SESSIONS)
