"""The verbs on a session inside an open transaction: for the service, and for acts of ``desk/``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.mentoring import index, wording
from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.sessions import company, moves_store, store
from mentordesk.mentoring.sessions.model import (
    PlanDraft,
    Session,
    SessionState,
    start_problem,
)

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from mentordesk.mentoring.record import Pen
    from mentordesk.vault.database import Transaction


def need(tx: Transaction, session_id: UUID, *states: SessionState) -> Session:
    """The session with this id, in one of ``states`` if any is named.

    Raises ``NotThere`` or ``WrongState``.
    """
    session = store.get(tx, session_id)
    if session is None:
        raise NotThere
    if states and session.state not in states:
        raise WrongState(state=session.state.value)
    return session


def plan(tx: Transaction, pen: Pen, draft: PlanDraft) -> Session:
    """Write a planned session. Raises ``ValueError`` if the draft has problems, ``NotThere``."""
    if problems := draft.problems():
        raise ValueError(str(problems))
    my_zone = draft.my_zone or pen.clock.now().zone
    their_zone = draft.their_zone or company.home_zone(tx, draft.pair_id, draft.circle_id)
    whole = replace(draft, my_zone=my_zone, their_zone=their_zone, place=wording.tidy(draft.place))
    session_id = store.add(tx, pen, whole)
    store.renumber(tx, draft.pair_id, draft.circle_id)
    index.refresh(tx, pen, index.Kind.SESSION, session_id)
    return need(tx, session_id)


def move(
    tx: Transaction, pen: Pen, session: Session, start: datetime, minutes: int | None
) -> Session:
    """Put a planned session to another time. Raises ``WrongState``, ``ValueError``."""
    if session.state is not SessionState.PLANNED:
        raise WrongState(state=session.state.value)
    if problem := start_problem(start):
        raise ValueError(problem)
    slot = replace(session.slot, start=start, minutes=minutes or session.slot.minutes)
    if start != session.slot.start:
        moves_store.add(tx, pen, session, start)
    return keep(tx, replace(session, slot=slot))


def hold(tx: Transaction, session: Session, minutes: int) -> Session:
    """Say that a session took place, for ``minutes``."""
    return keep(tx, replace(session, state=SessionState.HELD, held_minutes=minutes))


def reopen(tx: Transaction, session: Session) -> Session:
    """Make a session planned again; what was written stays."""
    planned = replace(
        session, state=SessionState.PLANNED, held_minutes=None, written_up=False, number=0
    )
    return keep(tx, planned)


def put_at(tx: Transaction, pen: Pen, session: Session, place: str | None) -> Session:
    """Write a changed session, at ``place`` (``None``: where it was). Raises ``ValueError``."""
    if place is None:
        return keep(tx, session)
    if problem := wording.line_problem(place, "", wording.TITLE):
        raise ValueError(problem)
    kept = keep(tx, replace(session, place=wording.tidy(place)))
    index.refresh(tx, pen, index.Kind.SESSION, session.id)
    return kept


def keep(tx: Transaction, session: Session) -> Session:
    """Write a changed session, number its pair anew; answers the session as it now stands."""
    store.update(tx, session)
    store.renumber(tx, session.pair_id, session.circle_id)
    return need(tx, session.id)
