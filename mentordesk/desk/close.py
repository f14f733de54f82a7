"""Close a session: held, what moved, the next step, the next session, the private afterthought."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from mentordesk.changes import Changed, Done
from mentordesk.clock import Clock
from mentordesk.desk.texts import keep_agreed
from mentordesk.ids import NewId
from mentordesk.journal.notes import store as notes
from mentordesk.journal.notes import verbs as note_verbs
from mentordesk.journal.notes.model import AskedFirst, DraftKind, Reflection, ReflectionDraft
from mentordesk.mentoring import wording
from mentordesk.mentoring.actions import verbs as actions
from mentordesk.mentoring.actions.model import Action, ActionDraft
from mentordesk.mentoring.agreed import store as agreed
from mentordesk.mentoring.agreed.model import Agreed, AgreedDraft
from mentordesk.mentoring.errors import WrongState
from mentordesk.mentoring.record import Owner, Pen
from mentordesk.mentoring.sessions import series_ahead as series
from mentordesk.mentoring.sessions import verbs as sessions
from mentordesk.mentoring.sessions.model import (
    LONGEST,
    SHORTEST,
    Mode,
    PlanDraft,
    Session,
    SessionKind,
    SessionState,
    Slot,
)
from mentordesk.vault.database import Transaction


@dataclass(frozen=True)
class StepDraft:
    """The next step, as the close card says it. ``member_id``: whose it is, in a circle."""

    title: str = field(repr=False)
    owner: Owner = Owner.MINE
    due: date | None = None
    if_then: str = field(default="", repr=False)
    member_id: UUID | None = None


@dataclass(frozen=True)
class NextDraft:
    """The next session: an instant in UTC; what is not said is as in the one that is closed."""

    start: datetime
    minutes: int | None = None
    mode: Mode | None = None
    kind: SessionKind | None = None  # a pair's is a regular one, a circle's like the last


@dataclass(frozen=True)
class CloseDraft:
    """The close card. Everything but the session may be skipped.

    ``minutes``: how long it took; ``None`` takes the timer's word, or the planned length.
    ``asked_first``, ``afterthought`` and the prompt are private; the others are for both.
    """

    session_id: UUID
    moved: str = field(default="", repr=False)
    step: StepDraft | None = None
    following: NextDraft | None = None
    asked_first: AskedFirst = AskedFirst.UNSAID
    afterthought: str = field(default="", repr=False)
    prompt_id: str = ""
    prompt_text: str = field(default="", repr=False)
    minutes: int | None = None

    def problems(self) -> dict[str, str]:
        """Field -> a sentence, for each field that cannot be kept."""
        step = self.step or StepDraft("-")
        lengths = (self.minutes, self.following.minutes if self.following else None)
        fits = all(length is None or SHORTEST <= length <= LONGEST for length in lengths)
        return wording.named(
            moved=wording.line_problem(self.moved, ""),
            step=wording.line_problem(step.title, wording.EMPTY_TITLE, wording.TITLE),
            if_then=wording.line_problem(step.if_then, ""),
            minutes="" if fits else wording.BAD_LENGTH,
        )


@dataclass(frozen=True)
class Closed:
    """What closing made."""

    session: Session
    agreed: Agreed | None
    action: Action | None
    following: Session | None
    reflection: Reflection | None


def close(tx: Transaction, clock: Clock, new_id: NewId, draft: CloseDraft) -> Done[Closed]:
    """Close a planned or held session, all or nothing.

    Raises ``ValueError`` if the draft has problems, ``NotThere``, ``WrongState``, ``NoteTooLong``.
    """
    if problems := draft.problems():
        raise ValueError(str(problems))
    pen = Pen(clock, new_id)
    session = _held(tx, pen, draft)
    closed = Closed(
        session=session,
        agreed=_agreed(tx, pen, draft),
        action=_step(tx, pen, session, draft.step),
        following=_following(tx, pen, session, draft.following),
        reflection=_reflection(tx, clock, new_id, draft),
    )
    notes.drop_draft(tx, DraftKind.CLOSE_CARD, draft.session_id)
    changed = Changed.SESSIONS | Changed.JOURNAL
    return Done(closed, changed | Changed.ACTIONS if draft.step else changed)


def _held(tx: Transaction, pen: Pen, draft: CloseDraft) -> Session:
    session = sessions.need(tx, draft.session_id, SessionState.PLANNED, SessionState.HELD)
    if session.written_up:
        raise WrongState(state=session.state.value)
    now = pen.clock.now().instant
    minutes = session.held_minutes or session.timer.minutes(now, session.slot.minutes)
    took = draft.minutes or minutes
    held = replace(
        session,
        state=SessionState.HELD,
        timer=session.timer.standing(now),
        held_minutes=took,
        slot=_when(session, now, took),
        written_up=True,
    )
    kept = sessions.keep(tx, held)
    series.after_held(tx, pen, kept)
    return kept


def _when(session: Session, now: datetime, took: int) -> Slot:
    """Where it stands: one that ended before its planned hour was not held in a time to come."""
    if session.slot.start <= now:
        return session.slot
    begun = (now - timedelta(minutes=took)).replace(second=0, microsecond=0)
    return replace(session.slot, start=begun)


def _agreed(tx: Transaction, pen: Pen, draft: CloseDraft) -> Agreed | None:
    before = agreed.of_session(tx, draft.session_id)
    moved = wording.tidy(draft.moved)
    if not moved:
        return before
    version, body = (before.version, before.body) if before else (0, "")
    return keep_agreed(tx, pen, before, AgreedDraft(draft.session_id, version, moved, body))


def _step(tx: Transaction, pen: Pen, session: Session, step: StepDraft | None) -> Action | None:
    if step is None:
        return None
    made = ActionDraft(
        title=step.title,
        owner=step.owner,
        due=step.due,
        if_then=step.if_then,
        pair_id=session.pair_id,
        session_id=session.id,
        circle_id=session.circle_id,
        member_id=step.member_id,
    )
    return actions.add(tx, pen, made)


def _following(
    tx: Transaction, pen: Pen, session: Session, following: NextDraft | None
) -> Session | None:
    if following is None:
        return None
    plan = PlanDraft(
        pair_id=session.pair_id,
        circle_id=session.circle_id,
        place=session.place,
        start=following.start,
        minutes=following.minutes or session.slot.minutes,
        mode=following.mode or session.mode,
        kind=following.kind or (session.kind if session.circle_id else SessionKind.REGULAR),
        my_zone=session.slot.my_zone,
        their_zone=session.slot.their_zone,
    )
    return sessions.plan(tx, pen, plan)


def _reflection(
    tx: Transaction, clock: Clock, new_id: NewId, draft: CloseDraft
) -> Reflection | None:
    """What was said before stays; the afterthought stands below it."""
    before = notes.reflection(tx, draft.session_id)
    parts = [before.body if before else "", draft.afterthought.strip()]
    mark = draft.asked_first or (before.asked_first if before else AskedFirst.UNSAID)
    reflection = ReflectionDraft(
        session_id=draft.session_id,
        base_version=before.version if before else 0,
        asked_first=mark,
        body="\n\n".join(part for part in parts if part),
        prompt_id=draft.prompt_id,
        prompt_text=draft.prompt_text,
    )
    if not draft.prompt_id and before is not None:
        reflection = replace(reflection, prompt_id=before.prompt_id, prompt_text=before.prompt_text)
    saved = note_verbs.write_reflection(tx, new_id, reflection, clock.now())
    assert saved is not None  # noqa: S101 - the version was read in this transaction
    return saved.value
