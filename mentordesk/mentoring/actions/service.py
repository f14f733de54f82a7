"""What one can do with an action: a public method for each verb."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.mentoring import index, zones
from mentordesk.mentoring.actions import store, verbs
from mentordesk.mentoring.actions.model import (
    Action,
    ActionDraft,
    ActionLine,
    ActionState,
    Event,
)
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions import verbs as sessions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database


class Actions:
    """Actions. Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._pen = Pen(clock, new_id)

    def add(self, draft: ActionDraft) -> Done[Action]:
        """A new open action. Raises ``ValueError`` if the draft has problems."""
        with self._database.write() as tx:
            return _done(verbs.add(tx, self._pen, draft))

    def change(self, action_id: UUID, draft: ActionDraft) -> Done[Action]:
        """Correct an action's words, owner and if-then line; its day is re-set openly instead."""
        kept = verbs.kept(draft)
        with self._database.write() as tx:
            action = verbs.need(tx, action_id)
            store.update(
                tx, replace(action, title=kept.title, if_then=kept.if_then, owner=kept.owner)
            )
            index.refresh(tx, self._pen, index.Kind.ACTION, action_id)
            return _done(verbs.need(tx, action_id))

    def done(self, action_id: UUID, line: str = "") -> Done[Action]:
        """Say that an open action is done."""
        return self._close(action_id, ActionState.DONE, line)

    def drop(self, action_id: UUID, line: str = "") -> Done[Action]:
        """Let an open action go, perhaps with a line that says why."""
        return self._close(action_id, ActionState.DROPPED, line)

    def _close(self, action_id: UUID, state: ActionState, line: str) -> Done[Action]:
        with self._database.write() as tx:
            action = verbs.need(tx, action_id, ActionState.OPEN)
            return _done(verbs.close(tx, self._pen, action, state, line))

    def reopen(self, action_id: UUID) -> Done[Action]:
        """Take back that an action is done or dropped."""
        with self._database.write() as tx:
            action = verbs.need(tx, action_id, ActionState.DONE, ActionState.DROPPED)
            return _done(verbs.reopen(tx, self._pen, action))

    def reset(self, action_id: UUID, due: date | None, line: str = "") -> Done[Action]:
        """Put an open action openly to another day; the day before is remembered."""
        with self._database.write() as tx:
            action = verbs.need(tx, action_id, ActionState.OPEN)
            return _done(verbs.reset(tx, self._pen, action, due, line))

    def carry(self, action_ids: Sequence[UUID], session_id: UUID) -> Done[int]:
        """Take open actions into a session; answers how many. All or none."""
        with self._database.write() as tx:
            sessions.need(tx, session_id)
            for action_id in action_ids:
                action = verbs.need(tx, action_id, ActionState.OPEN)
                verbs.carry(tx, self._pen, action, session_id)
            return Done(len(action_ids), Changed.ACTIONS | Changed.SESSIONS)

    def remove(self, action_id: UUID) -> Done[Action]:
        """Take away an action that was written by mistake; answers what it was."""
        with self._database.write() as tx:
            action = verbs.need(tx, action_id)
            store.remove(tx, action_id)
            index.forget(tx, index.Kind.ACTION, action_id)
            return _done(action)

    def action(self, action_id: UUID) -> Action | None:
        """The action with this id."""
        with self._database.read() as tx:
            return store.get(tx, action_id)

    def history(self, action_id: UUID) -> list[Event]:
        """What happened to an action, the first thing first."""
        with self._database.read() as tx:
            return store.events(tx, action_id)

    def open(self, limit: int = 500, until: date | None = None) -> list[ActionLine]:
        """Open actions in sight by day, the undated last; with ``until`` those due by then."""
        with self._database.read() as tx:
            return store.open_lines(tx, self._today(), until, limit)

    def snoozed(self) -> list[ActionLine]:
        """Actions that are out of sight, the one that is back first at the beginning."""
        with self._database.read() as tx:
            return store.snoozed_lines(tx, self._today())

    def count_open(self, until: date | None = None) -> int:
        """How many actions are open and in sight; with ``until`` how many are due by then."""
        with self._database.read() as tx:
            return store.count_open(tx, self._today(), until)

    def of_pair(self, pair_id: UUID, limit: int = 500) -> list[ActionLine]:
        """A pair's actions: the open ones by day, then the others, the latest first."""
        with self._database.read() as tx:
            return store.of_pair(tx, self._today(), pair_id, limit)

    def open_of_pair(self, pair_id: UUID) -> list[ActionLine]:
        """A pair's open actions by day, snoozed ones among them."""
        with self._database.read() as tx:
            return store.open_of_pair(tx, self._today(), pair_id)

    def of_session(self, session_id: UUID) -> list[ActionLine]:
        """What was agreed in a session or carried into it, in the order of writing."""
        with self._database.read() as tx:
            return store.of_session(tx, self._today(), session_id)

    def _today(self) -> date:
        now = self._clock.now()
        return zones.day_of(now.instant, now.zone)


def _done(action: Action) -> Done[Action]:
    return Done(action, Changed.ACTIONS)
