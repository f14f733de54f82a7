"""The verbs on several actions at once: each in one transaction, so that one key takes it back.

What is no longer open when a verb comes (it was done meanwhile) is left alone and not counted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.clock import to_micros
from mentordesk.mentoring import zones
from mentordesk.mentoring.actions import overview, store, verbs
from mentordesk.mentoring.actions.model import Action, ActionState
from mentordesk.mentoring.record import Owner, Pen
from mentordesk.mentoring.sessions import store as sessions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.vault.database import Database, Transaction

    Step = Callable[[Transaction, Action], bool]


class SeveralActions:
    """All verbs answer how many actions they changed."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._pen = Pen(clock, new_id)

    def overview(self, wanted: overview.Wanted) -> overview.Overview:
        """The page of all actions."""
        now = self._clock.now()
        day = zones.day_of(now.instant, now.zone)
        with self._database.read() as tx:
            return overview.overview(tx, day, now.zone, wanted)

    def done(self, ids: Sequence[UUID]) -> Done[int]:
        """Say that open actions are done."""
        return self._close(ids, ActionState.DONE)

    def drop(self, ids: Sequence[UUID]) -> Done[int]:
        """Let open actions go."""
        return self._close(ids, ActionState.DROPPED)

    def reopen(self, ids: Sequence[UUID]) -> Done[int]:
        """Take back that actions are done or dropped."""

        def step(tx: Transaction, action: Action) -> bool:
            verbs.reopen(tx, self._pen, action)
            return True

        return self._each(ids, step, ActionState.DONE, ActionState.DROPPED)

    def reset(self, ids: Sequence[UUID], due: date | None) -> Done[int]:
        """Put open actions openly to another day; one that has that day already stays as it is."""

        def step(tx: Transaction, action: Action) -> bool:
            if action.due == due:
                return False
            verbs.reset(tx, self._pen, action, due, "")
            return True

        return self._each(ids, step)

    def snooze(self, ids: Sequence[UUID], until: date | None) -> Done[int]:
        """Keep open actions out of sight until a day to come; ``None`` brings them back.

        Raises ``ValueError`` for a day that is not to come.
        """
        if until is not None and until <= self.today():
            raise ValueError("an action is snoozed until a day to come")

        def step(tx: Transaction, action: Action) -> bool:
            verbs.snooze(tx, action, until)
            return True

        return self._each(ids, step)

    def snooze_to_session(self, ids: Sequence[UUID]) -> Done[int]:
        """Keep each out of sight until the day of the next session with its person.

        One without a planned session on a day to come stays in sight.
        """
        today = self.today()

        def step(tx: Transaction, action: Action) -> bool:
            following = self._following(tx, action)
            day = following.slot.here().date() if following is not None else today
            if day > today:
                verbs.snooze(tx, action, day)
            return day > today

        return self._each(ids, step)

    def carry(self, ids: Sequence[UUID]) -> Done[int]:
        """Take each into the next session with its person; one without a next session stays."""

        def step(tx: Transaction, action: Action) -> bool:
            following = self._following(tx, action)
            if following is None or following.id in (action.carried_to, action.session_id):
                return False
            verbs.carry(tx, self._pen, replace(action, snoozed=None), following.id)
            return True

        made = self._each(ids, step)
        return Done(
            made.value, Changed.ACTIONS | Changed.SESSIONS if made.value else Changed.NOTHING
        )

    def give(self, ids: Sequence[UUID], owner: Owner) -> Done[int]:
        """Say whose open actions are; one of no other person stays mine."""

        def step(tx: Transaction, action: Action) -> bool:
            if action.owner is owner or action.pair_id is None:
                return False
            store.update(tx, replace(action, owner=owner))
            return True

        return self._each(ids, step)

    def _close(self, ids: Sequence[UUID], state: ActionState) -> Done[int]:
        def step(tx: Transaction, action: Action) -> bool:
            verbs.close(tx, self._pen, action, state, "")
            return True

        return self._each(ids, step)

    def _each(self, ids: Sequence[UUID], step: Step, *states: ActionState) -> Done[int]:
        changed = 0
        with self._database.write() as tx:
            for action_id in ids:
                action = store.get(tx, action_id)
                if action is not None and action.state in (states or (ActionState.OPEN,)):
                    changed += step(tx, action)
        return Done(changed, Changed.ACTIONS if changed else Changed.NOTHING)

    def _following(self, tx: Transaction, action: Action) -> Session | None:
        """The next planned session of the action's pair or circle."""
        if action.pair_id is None and action.circle_id is None:
            return None
        now = to_micros(self._clock.now().instant)
        return sessions.following(tx, action.pair_id, now, action.circle_id)

    def today(self) -> date:
        """The day it is on this desk."""
        now = self._clock.now()
        return zones.day_of(now.instant, now.zone)
