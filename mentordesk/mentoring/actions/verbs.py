"""The verbs on an action inside an open transaction: for the service, and for ``desk/``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.mentoring import index, wording
from mentordesk.mentoring.actions import store
from mentordesk.mentoring.actions.model import Action, ActionDraft, ActionState, What
from mentordesk.mentoring.actions.store import Chance
from mentordesk.mentoring.circles import store as circles
from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.people import store as people
from mentordesk.mentoring.sessions import verbs as sessions

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from mentordesk.mentoring.record import Pen
    from mentordesk.vault.database import Transaction


def need(tx: Transaction, action_id: UUID, *states: ActionState) -> Action:
    """The action with this id, in one of ``states`` if any is named.

    Raises ``NotThere`` or ``WrongState``.
    """
    action = store.get(tx, action_id)
    if action is None:
        raise NotThere
    if states and action.state not in states:
        raise WrongState(state=action.state.value)
    return action


def kept(draft: ActionDraft) -> ActionDraft:
    """``draft`` as it can be kept. Raises ``ValueError`` if it has problems."""
    if problems := draft.problems():
        raise ValueError(str(problems))
    return replace(draft, title=wording.tidy(draft.title), if_then=wording.tidy(draft.if_then))


def add(tx: Transaction, pen: Pen, draft: ActionDraft) -> Action:
    """Write a new open action. Raises ``ValueError`` if the draft has problems, ``NotThere``."""
    whole = kept(draft)
    if whole.pair_id is not None and people.by_pair(tx, whole.pair_id) is None:
        raise NotThere
    if whole.session_id is not None:
        sessions.need(tx, whole.session_id)
    if whole.circle_id is not None:
        _see_to_circle(tx, whole.circle_id, whole.member_id)
    action_id = store.add(tx, pen, whole)
    index.refresh(tx, pen, index.Kind.ACTION, action_id)
    return need(tx, action_id)


def _see_to_circle(tx: Transaction, circle_id: UUID, member_id: UUID | None) -> None:
    """Raise ``NotThere`` unless there is such a circle, and the member is of it."""
    company = circles.get(tx, circle_id)
    if company is None:
        raise NotThere
    if member_id is not None and member_id not in {one.id for one in company.members}:
        raise NotThere


def close(tx: Transaction, pen: Pen, action: Action, state: ActionState, line: str) -> Action:
    """Say that an open action is done or dropped."""
    closed = replace(action, state=state, closed=pen.clock.now().instant, snoozed=None)
    store.update(tx, closed)
    store.add_event(tx, pen, action.id, Chance(What(state.value), line=wording.tidy(line)))
    return need(tx, action.id)


def reopen(tx: Transaction, pen: Pen, action: Action) -> Action:
    """Say that a closed action is open again."""
    store.update(tx, replace(action, state=ActionState.OPEN, closed=None))
    store.add_event(tx, pen, action.id, Chance(What.REOPENED))
    return need(tx, action.id)


def reset(tx: Transaction, pen: Pen, action: Action, due: date | None, line: str) -> Action:
    """Put an open action openly to another day, or to none."""
    chance = Chance(What.RESET, action.due, due, line=wording.tidy(line))
    first = action.first_due or due
    resets = action.resets + 1
    store.update(tx, replace(action, due=due, first_due=first, resets=resets, snoozed=None))
    store.add_event(tx, pen, action.id, chance)
    return need(tx, action.id)


def carry(tx: Transaction, pen: Pen, action: Action, session_id: UUID) -> Action:
    """Take an open action into a session; once into each."""
    if session_id not in (action.carried_to, action.session_id):
        store.update(tx, replace(action, carried_to=session_id))
        store.add_event(tx, pen, action.id, Chance(What.CARRIED, session_id=session_id))
    return need(tx, action.id)


def snooze(tx: Transaction, action: Action, until: date | None) -> Action:
    """Keep an open action out of sight until a day, or bring it back at once.

    Nothing is told in its history: the promise is the same, only one's own eye rests.
    """
    store.update(tx, replace(action, snoozed=until))
    return need(tx, action.id)
