"""What one can do with a goal: a public method for each verb."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.changes import Changed, Done
from mentordesk.mentoring import index, wording, zones
from mentordesk.mentoring.errors import NotThere, WrongState
from mentordesk.mentoring.goals import steps_store, store
from mentordesk.mentoring.goals.model import (
    CheckIn,
    Frame,
    Goal,
    GoalDraft,
    GoalLine,
    GoalPage,
    GoalState,
    need_pictures,
)
from mentordesk.mentoring.people import store as people
from mentordesk.mentoring.record import Pen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.clock import Clock
    from mentordesk.ids import NewId
    from mentordesk.vault.database import Database, Transaction


class Goals:
    """Goals. Verbs run on the writer thread, queries on any one thread at a time."""

    def __init__(self, database: Database, clock: Clock, new_id: NewId) -> None:
        self._database = database
        self._clock = clock
        self._pen = Pen(clock, new_id)

    def set(self, draft: GoalDraft) -> Done[Goal]:
        """A new open goal, milestones and all. Raises ``ValueError`` if the draft has problems."""
        kept = _kept(draft)
        with self._database.write() as tx:
            if kept.pair_id is not None and people.by_pair(tx, kept.pair_id) is None:
                raise NotThere
            goal_id = store.add(tx, self._pen, kept)
            for milestone in kept.milestones:
                steps_store.add_milestone(tx, self._pen, goal_id, milestone)
            return self._done(tx, goal_id)

    def change(self, goal_id: UUID, draft: GoalDraft) -> Done[Goal]:
        """Correct all of a goal but its levels, milestones, owner and pair."""
        kept = _kept(draft)
        with self._database.write() as tx:
            goal = need(tx, goal_id)
            changed = replace(
                goal,
                title=kept.title,
                type=kept.type,
                start_level=kept.start_level,
                importance=kept.importance,
                review_on=kept.review_on,
                priority=kept.priority,
                journey=kept.journey,
                frame=kept.frame,
            )
            store.update(tx, changed)
            return self._done(tx, goal_id)

    def review_on(self, goal_id: UUID, day: date | None) -> Done[Goal]:
        """Set the day on which to look at the goal next."""
        with self._database.write() as tx:
            store.update(tx, replace(need(tx, goal_id), review_on=day))
            return self._done(tx, goal_id)

    def reset_levels(
        self, goal_id: UUID, pictures: Mapping[int, str], reason: str = ""
    ) -> Done[Goal]:
        """Word the five levels anew, openly: the wording before stays readable."""
        tidied = {level: wording.tidy(picture) for level, picture in pictures.items()}
        need_pictures(tidied)
        with self._database.write() as tx:
            goal = need(tx, goal_id, GoalState.OPEN)
            edition = goal.edition + 1
            worded = (tidied, wording.tidy(reason))
            store.add_levels(tx, self._pen, goal_id, edition, worded)
            store.update(tx, replace(goal, edition=edition))
            return self._done(tx, goal_id)

    def close(self, goal_id: UUID, state: GoalState, line: str = "") -> Done[Goal]:
        """Say that an open goal is reached, dropped well or handed over, perhaps with a line."""
        if state is GoalState.OPEN:
            raise ValueError("to open a goal again, reopen it")
        now = self._clock.now().instant
        with self._database.write() as tx:
            goal = need(tx, goal_id, GoalState.OPEN)
            closed = replace(goal, state=state, closed=now, closing_line=wording.tidy(line))
            store.update(tx, closed)
            return self._done(tx, goal_id)

    def reopen(self, goal_id: UUID) -> Done[Goal]:
        """Take back that a goal is closed."""
        with self._database.write() as tx:
            goal = need(tx, goal_id)
            store.update(tx, replace(goal, state=GoalState.OPEN, closed=None, closing_line=""))
            return self._done(tx, goal_id)

    def _done(self, tx: Transaction, goal_id: UUID) -> Done[Goal]:
        index.refresh(tx, self._pen, index.Kind.GOAL, goal_id)
        return Done(need(tx, goal_id), Changed.GOALS)

    def goal(self, goal_id: UUID) -> Goal | None:
        """The goal with this id."""
        with self._database.read() as tx:
            return store.get(tx, goal_id)

    def page(self, goal_id: UUID) -> GoalPage | None:
        """All of one goal."""
        with self._database.read() as tx:
            line = store.line(tx, goal_id)
            if line is None:
                return None
            return GoalPage(
                line,
                tuple(steps_store.milestones(tx, goal_id)),
                tuple(steps_store.check_ins(tx, goal_id)),
                tuple(store.editions(tx, goal_id)),
            )

    def lines(
        self, states: Sequence[GoalState] = (GoalState.OPEN,), pair_id: UUID | None = None
    ) -> list[GoalLine]:
        """Goals in one of ``states`` in the order of writing; of one pair, if it is named."""
        with self._database.read() as tx:
            return store.lines(tx, states, pair_id)

    def due(self, until: date | None = None) -> list[GoalLine]:
        """Open goals to look at by ``until`` (default: today), by their review day."""
        now = self._clock.now()
        with self._database.read() as tx:
            return store.due(tx, until or zones.day_of(now.instant, now.zone))

    def moving(self, limit: int = 5) -> list[GoalLine]:
        """Open goals with a check-in, the latest checked first."""
        with self._database.read() as tx:
            return store.moving(tx, limit)

    def of_session(self, session_id: UUID) -> list[CheckIn]:
        """The check-ins made in a session."""
        with self._database.read() as tx:
            return steps_store.check_ins_of_session(tx, session_id)


def need(tx: Transaction, goal_id: UUID, *states: GoalState) -> Goal:
    """The goal with this id, in one of ``states`` if any is named."""
    goal = store.get(tx, goal_id)
    if goal is None:
        raise NotThere
    if states and goal.state not in states:
        raise WrongState(state=goal.state.value)
    return goal


def _kept(draft: GoalDraft) -> GoalDraft:
    if problems := draft.problems():
        raise ValueError(str(problems))
    return replace(
        draft,
        title=wording.tidy(draft.title),
        pictures={level: wording.tidy(text) for level, text in draft.pictures.items()},
        frame=Frame(*(wording.tidy(line) for line in draft.frame.lines())),
        milestones=tuple(
            replace(milestone, title=wording.tidy(milestone.title))
            for milestone in draft.milestones
        ),
    )
