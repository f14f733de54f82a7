"""What one can do on the way to a goal: check in, and set milestones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.mentoring import index, wording, zones
from mentordesk.mentoring.errors import NotThere
from mentordesk.mentoring.goals import service, steps_store
from mentordesk.mentoring.goals.model import (
    CheckIn,
    CheckInDraft,
    GoalState,
    Milestone,
    MilestoneDraft,
)
from mentordesk.mentoring.record import Pen
from mentordesk.mentoring.sessions import verbs as sessions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction


class GoalSteps:
    """Check-ins and milestones. Verbs run on the writer thread."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._pen = Pen(clock, new_id)

    def check_in(self, draft: CheckInDraft) -> Done[CheckIn]:
        """Say where an open goal stands; within one session, say it again to mend it."""
        if problems := draft.problems():
            raise ValueError(str(problems))
        kept = replace(draft, line=wording.tidy(draft.line), day=draft.day or self._today())
        with self._database.write() as tx:
            goal = service.need(tx, draft.goal_id, GoalState.OPEN)
            if draft.session_id is not None:
                sessions.need(tx, draft.session_id)
            check_in_id = steps_store.put_check_in(tx, self._pen, goal, kept)
            return self._checked(tx, check_in_id)

    def change_check_in(self, check_in_id: UUID, draft: CheckInDraft) -> Done[CheckIn]:
        """Correct a check-in's day, level or line."""
        if problems := draft.problems():
            raise ValueError(str(problems))
        with self._database.write() as tx:
            before = _need_check_in(tx, check_in_id)
            line = wording.tidy(draft.line)
            changed = replace(before, day=draft.day or before.day, level=draft.level, line=line)
            steps_store.update_check_in(tx, changed)
            return self._checked(tx, check_in_id)

    def remove_check_in(self, check_in_id: UUID) -> Done[CheckIn]:
        """Take a check-in away; answers what it was."""
        with self._database.write() as tx:
            before = _need_check_in(tx, check_in_id)
            steps_store.remove_check_in(tx, check_in_id)
            index.refresh(tx, self._pen, index.Kind.GOAL, before.goal_id)
            return Done(before, Changed.GOALS)

    def add_milestone(self, goal_id: UUID, draft: MilestoneDraft) -> Done[Milestone]:
        """One more milestone, at the end."""
        kept = _kept(draft)
        with self._database.write() as tx:
            service.need(tx, goal_id)
            milestone_id = steps_store.add_milestone(tx, self._pen, goal_id, kept)
            return self._stepped(tx, _need_milestone(tx, milestone_id))

    def change_milestone(self, milestone_id: UUID, draft: MilestoneDraft) -> Done[Milestone]:
        """Other words or another day for a milestone."""
        kept = _kept(draft)
        with self._database.write() as tx:
            before = _need_milestone(tx, milestone_id)
            return self._stepped(tx, replace(before, title=kept.title, due=kept.due))

    def tick_milestone(self, milestone_id: UUID, *, done: bool = True) -> Done[Milestone]:
        """Say that a milestone is reached today, or not yet."""
        today = self._today()
        with self._database.write() as tx:
            before = _need_milestone(tx, milestone_id)
            return self._stepped(tx, replace(before, done_on=today if done else None))

    def order_milestones(self, goal_id: UUID, ids: Sequence[UUID]) -> Done[int]:
        """Put a goal's milestones in the order of ``ids``, which names each of them once."""
        with self._database.write() as tx:
            known = {step.id: step for step in steps_store.milestones(tx, goal_id)}
            if set(known) != set(ids):
                raise NotThere
            for position, milestone_id in enumerate(ids, start=1):
                steps_store.update_milestone(tx, replace(known[milestone_id], position=position))
            return Done(len(ids), Changed.GOALS)

    def remove_milestone(self, milestone_id: UUID) -> Done[Milestone]:
        """Take a milestone away; answers what it was."""
        with self._database.write() as tx:
            before = _need_milestone(tx, milestone_id)
            steps_store.remove_milestone(tx, milestone_id)
            index.refresh(tx, self._pen, index.Kind.GOAL, before.goal_id)
            return Done(before, Changed.GOALS)

    def _stepped(self, tx: Transaction, milestone: Milestone) -> Done[Milestone]:
        steps_store.update_milestone(tx, milestone)
        index.refresh(tx, self._pen, index.Kind.GOAL, milestone.goal_id)
        return Done(milestone, Changed.GOALS)

    def _checked(self, tx: Transaction, check_in_id: UUID) -> Done[CheckIn]:
        check_in = _need_check_in(tx, check_in_id)
        index.refresh(tx, self._pen, index.Kind.GOAL, check_in.goal_id)
        return Done(check_in, Changed.GOALS)

    def _today(self) -> date:
        now = self._clock.now()
        return zones.day_of(now.instant, now.zone)


def _kept(draft: MilestoneDraft) -> MilestoneDraft:
    if problems := draft.problems():
        raise ValueError(str(problems))
    return replace(draft, title=wording.tidy(draft.title))


def _need_milestone(tx: Transaction, milestone_id: UUID) -> Milestone:
    milestone = steps_store.milestone(tx, milestone_id)
    if milestone is None:
        raise NotThere
    return milestone


def _need_check_in(tx: Transaction, check_in_id: UUID) -> CheckIn:
    check_in = steps_store.check_in(tx, check_in_id)
    if check_in is None:
        raise NotThere
    return check_in
