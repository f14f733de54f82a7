"""Two sessions that are one: everything of both in one of them, in one transaction.

What has a row of its own goes over. Of what has one row a session (agreed text, notes, reflection)
the words of both stand one below the other, and each wording as it was is kept among the earlier
ones. What is said twice in the same words is kept once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.desk import texts
from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.ids import NewId
from mentordesk.journal import erase_store as entries_side
from mentordesk.journal.notes import join_store as private_side
from mentordesk.journal.notes import store as notes
from mentordesk.journal.notes.model import (
    TEXT_AT_MOST,
    DraftKind,
    Field,
    NoteDraft,
    ReflectionDraft,
)
from mentordesk.mentoring import index, wording
from mentordesk.mentoring import join_store as record_side
from mentordesk.mentoring.agreed import store as agreed
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.errors import NotThere, TextTooLong
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions import series_ahead
from mentordesk.mentoring.sessions import store as sessions
from mentordesk.mentoring.sessions import verbs as session_verbs
from mentordesk.mentoring.sessions.model import Session, SessionLine, SessionState
from mentordesk.vault.database import Transaction

_RANK = (SessionState.CANCELLED, SessionState.MISSED, SessionState.PLANNED, SessionState.HELD)
_FORMS = (
    DraftKind.CLOSE_CARD,
    DraftKind.TURN,
    DraftKind.PREPARE_ITEM,
    DraftKind.MEET_ITEM,
    DraftKind.REMINDER_LINE,
    DraftKind.ACTION_LINE,
    DraftKind.INSIGHT_LINE,
)


class NotTheSame(UserFacingError):
    """Two sessions that cannot be one: of other people, or with two exchanges in writing."""

    code = "not-the-same"
    exit_code = Exit.NOT_AS_IT_STANDS
    what = QT_TRANSLATE_NOOP("errors", "These two cannot be one session.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP(
        "errors",
        "Choose two sessions with the same person, of which only one holds turns in writing.",
    )


@dataclass(frozen=True)
class MergeCount:
    """What of a session would be joined: its pieces, and whether it has these texts."""

    agenda: int
    actions: int
    check_ins: int
    turns: int
    has_agreed: bool
    has_note: bool
    has_reflection: bool


@dataclass(frozen=True)
class MergePreview:
    """Which of the two would stay, which would go over into it, and what of it."""

    stays: SessionLine
    goes: SessionLine
    joined: MergeCount


def preview(tx: Transaction, chosen: UUID, other: UUID) -> MergePreview:
    """What ``merge`` would do. Raises ``NotThere``, ``NotTheSame``."""
    stays, goes = _sorted(tx, chosen, other)
    lines = sessions.line(tx, stays.id), sessions.line(tx, goes.id)
    assert lines[0] is not None  # noqa: S101 - both are there
    assert lines[1] is not None  # noqa: S101 - both are there
    thought = notes.reflection(tx, goes.id)
    joined = MergeCount(
        *record_side.counts(tx, goes.id),
        has_agreed=agreed.of_session(tx, goes.id) is not None,
        has_note=notes.note(tx, goes.id) is not None,
        has_reflection=thought is not None and bool(thought.body),
    )
    return MergePreview(lines[0], lines[1], joined)


def merge(tx: Transaction, clock: Clock, new_id: NewId, both: tuple[UUID, UUID]) -> Done[Session]:
    """Make two sessions one; answers the one that stays.

    It is the one that says more of how it was (held before planned, planned before missed or
    cancelled), else the first named. Raises ``NotThere``, ``NotTheSame``, ``TextTooLong``.
    """
    stays, goes = _sorted(tx, *both)
    pen = Pen(clock, new_id)
    for session in (stays, goes):
        _settle(tx, clock, new_id, session.id)
    _agreed(tx, pen, stays.id, goes.id)
    _note(tx, pen, stays.id, goes.id)
    _reflection(tx, pen, stays.id, goes.id)
    _forms(tx, pen, stays.id, goes.id)
    place = _place(tx, pen, stays, goes)
    private_side.join(tx, stays.id, goes.id)
    entries_side.join_sessions(tx, stays.id, goes.id)
    if stays.series_id is not None:
        series_ahead.leave_out(tx, pen, goes)
    record_side.join(tx, stays.id, goes.id)
    series_ahead.take_over(tx, stays, goes)
    kept = replace(
        session_verbs.need(tx, stays.id),
        place=place,
        agenda_pin=stays.agenda_pin or goes.agenda_pin,
        written_up=stays.written_up or (goes.written_up and stays.held_minutes is not None),
    )
    merged = session_verbs.keep(tx, kept)
    index.refresh(tx, pen, index.Kind.SESSION, stays.id)
    changed = Changed.SESSIONS | Changed.ACTIONS | Changed.GOALS | Changed.JOURNAL
    return Done(merged, changed)


def _sorted(tx: Transaction, chosen: UUID, other: UUID) -> tuple[Session, Session]:
    """The one that stays, and the one that goes."""
    one, two = sessions.get(tx, chosen), sessions.get(tx, other)
    if one is None or two is None:
        raise NotThere
    same = (one.pair_id, one.circle_id) == (two.pair_id, two.circle_id)
    if one.id == two.id or not same or record_side.turns_differ(tx, one.id, two.id):
        raise NotTheSame
    ranks = [(_RANK.index(each.state), each.written_up) for each in (one, two)]
    return (one, two) if ranks[0] >= ranks[1] else (two, one)


def _settle(tx: Transaction, clock: Clock, new_id: NewId, session_id: UUID) -> None:
    """Make half-written texts whole ones, so that none is left behind."""
    for kind in texts.SETTLED:
        kept = notes.draft(tx, kind, session_id)
        if kept is not None:
            notes.drop_draft(tx, kind, session_id)
            texts.settle(tx, clock, new_id, kept.draft)


def _agreed(tx: Transaction, pen: Pen, stays: UUID, goes: UUID) -> None:
    ours, theirs = agreed.of_session(tx, stays), agreed.of_session(tx, goes)
    if theirs is None:
        return
    worded = (theirs.version, _below(theirs.moved, theirs.body))
    notes.keep_past(tx, stays, Field.AGREED, worded, pen.clock.now())
    version, moved, body = (ours.version, ours.moved, ours.body) if ours else (0, "", "")
    line = _joined_line(moved, theirs.moved)
    if line is None:
        line, body = moved, _below(body, theirs.moved)
    whole = AgreedDraft(stays, version, line, _below(body, theirs.body))
    if whole.problems():
        raise TextTooLong
    if (whole.moved, whole.body) != (moved, body) or ours is None:
        texts.keep_agreed(tx, pen, ours, whole)


def _joined_line(one: str, other: str) -> str | None:
    """Both lines in one, or nothing where that would be too long."""
    if not one or not other or one == other:
        return one or other
    joined = f"{one} \u00b7 {other}"
    return joined if len(joined) <= wording.LINE else None


def _note(tx: Transaction, pen: Pen, stays: UUID, goes: UUID) -> None:
    ours, theirs = notes.note(tx, stays), notes.note(tx, goes)
    if theirs is None:
        return
    now = pen.clock.now()
    notes.keep_past(tx, stays, Field.NOTE, (theirs.version, theirs.body), now)
    body = _below(ours.body if ours else "", theirs.body)
    if len(body) > TEXT_AT_MOST:
        raise TextTooLong
    if ours is None or body != ours.body:
        draft = NoteDraft(stays, ours.version if ours else 0, body)
        notes.write_note(tx, pen.new_id(), draft, now)


def _reflection(tx: Transaction, pen: Pen, stays: UUID, goes: UUID) -> None:
    ours, theirs = notes.reflection(tx, stays), notes.reflection(tx, goes)
    if theirs is None:
        return
    now = pen.clock.now()
    if theirs.body:
        worded = (theirs.version, _below(theirs.prompt_text, theirs.body))
        notes.keep_past(tx, stays, Field.REFLECTION, worded, now)
    if ours is None:
        prompt, body = (theirs.prompt_id, theirs.prompt_text), theirs.body
    else:
        prompt = (ours.prompt_id, ours.prompt_text)
        other = theirs.prompt_text if theirs.body and theirs.prompt_id != ours.prompt_id else ""
        body = _below(ours.body, _below(other, theirs.body))
    if len(body) > TEXT_AT_MOST:
        raise TextTooLong
    mark = (ours.asked_first if ours else "") or theirs.asked_first
    version = ours.version if ours else 0
    draft = ReflectionDraft(stays, version, type(theirs.asked_first)(mark), body, *prompt)
    notes.write_reflection(tx, pen.new_id(), draft, now)


def _forms(tx: Transaction, pen: Pen, stays: UUID, goes: UUID) -> None:
    """Half-filled forms that both have: the words of the one that goes are kept as a wording."""
    for kind in _FORMS:
        theirs = notes.draft(tx, kind, goes)
        if theirs is not None and notes.draft(tx, kind, stays) is not None:
            _keep_words(tx, pen, stays, theirs.draft.body)


def _place(tx: Transaction, pen: Pen, stays: Session, goes: Session) -> str:
    if not goes.place or goes.place == stays.place:
        return stays.place
    joined = f"{stays.place} \u00b7 {goes.place}" if stays.place else goes.place
    if len(joined) <= wording.TITLE:
        return joined
    _keep_words(tx, pen, stays.id, goes.place)
    return stays.place


def _keep_words(tx: Transaction, pen: Pen, session_id: UUID, words: str) -> None:
    notes.keep_past(tx, session_id, Field.NOTE, (0, words), pen.clock.now())


def _below(text: str, more: str) -> str:
    """Both texts, one below the other; once where one stands in the other as lines of its own."""
    if _holds(text, more):
        return text
    if _holds(more, text):
        return more
    return f"{text.rstrip()}\n\n{more.strip(chr(10))}"


def _holds(text: str, lines: str) -> bool:
    return not lines.strip() or f"\n{lines.strip()}\n" in f"\n{text.strip()}\n"
