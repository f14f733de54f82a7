"""A large made-up record, the same for the same seed: for the bench and for tests of plans.

All through the verbs, in one transaction, so that it is what the services would have written.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from mentordesk.clock import Moment
from mentordesk.desk import close
from mentordesk.desk.close import CloseDraft, StepDraft
from mentordesk.journal.notes import verbs as notes
from mentordesk.journal.notes.model import AskedFirst, NoteDraft, ReminderDraft
from mentordesk.mentoring import index
from mentordesk.mentoring.actions import verbs as actions
from mentordesk.mentoring.actions.model import ActionDraft, ActionState
from mentordesk.mentoring.agenda import store as agenda
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.goals import steps_store
from mentordesk.mentoring.goals import store as goals
from mentordesk.mentoring.goals.model import CheckInDraft, GoalDraft, GoalState, MilestoneDraft
from mentordesk.mentoring.people import store as people
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.mentoring.record import Owner, Pen
from mentordesk.mentoring.sessions import verbs
from mentordesk.mentoring.sessions.model import Mode, PlanDraft, Session, SessionState
from mentordesk.vault.database import Database, Transaction

ZONES = ("Africa/Nairobi", "Europe/Stockholm", "Asia/Kolkata", "America/Bogota", "Africa/Lagos")
WORDS = [
    "clinic",
    "fridge",
    "rollout",
    "map",
    "call",
    "team",
    "report",
    "question",
    "friday",
    "budget",
    "visit",
    "trust",
    "decision",
    "schedule",
    "training",
    "harvest",
    "water",
    "radio",
    "school",
    "teacher",
    "driver",
    "border",
    "letter",
    "answer",
    "listen",
    "morning",
    "patience",
    "colleague",
    "mentor",
    "learning",
    "courage",
    "deadline",
    "form",
    "queue",
    "medicine",
    "road",
]


@dataclass(frozen=True)
class Size:
    """How much of everything."""

    people: int = 40
    sessions: int = 2000
    actions: int = 5000
    goals: int = 200
    days: int = 5 * 365


@dataclass
class _Clock:
    instant: datetime
    zone: str = "Europe/London"

    def now(self) -> Moment:
        return Moment(self.instant, self.zone)

    def monotonic(self) -> float:
        return 0.0


class Corpus:
    """Fills a desk up to ``until``, which is its present."""

    def __init__(self, until: datetime, seed: int = 1, size: Size | None = None) -> None:
        self.size = size or Size()
        self.until = until
        self.clock = _Clock(until - timedelta(days=self.size.days))
        self.random = random.Random(seed)
        self.pen = Pen(self.clock, self._new_id)
        self.pairs: list[UUID] = []
        self.made: list[UUID] = []
        self.held: list[Session] = []

    def _new_id(self) -> UUID:
        return UUID(int=self.random.getrandbits(128), version=4)

    def _text(self, words: int) -> str:
        return " ".join(self.random.choice(WORDS) for _ in range(words))

    def fill(self, database: Database) -> None:
        """Write all of it."""
        with database.write() as tx:
            for number in range(self.size.people):
                self._person(tx, number)
            step = timedelta(days=self.size.days + 60) / self.size.sessions
            begin = self.clock.instant
            for number in range(self.size.sessions):
                self._session(tx, number, begin + step * number)
            for number in range(self.size.goals):
                self._goal(tx, number)
            while len(self.made) < self.size.actions:
                self._action(tx, self.random.choice(self.held))
            index.purge(tx)

    def _person(self, tx: Transaction, number: int) -> None:
        name = f"{self._text(1).title()} {self._text(1).title()} {number}"
        draft = PersonDraft(name, ZONES[number % len(ZONES)], Role.MENTEE, ("en",), 14)
        person = people.add_person(tx, self.pen, draft)
        began = self.clock.instant.date().isoformat()
        self.pairs.append(people.add_pair(tx, self.pen, person, draft, began))
        index.refresh(tx, self.pen, index.Kind.PERSON, person)
        notes.remind(tx, self._new_id, ReminderDraft(person, self._text(6)), self.clock.now())

    def _session(self, tx: Transaction, number: int, start: datetime) -> None:
        self.clock.instant = min(start, self.until)
        pair = self.pairs[number % len(self.pairs)]
        mode = self.random.choice(tuple(Mode))
        draft = PlanDraft(pair, start.astimezone(UTC), 45, mode)
        session = verbs.plan(tx, self.pen, draft)
        for title in ("Arrive", "Since last time", "The question", "Next steps"):
            agenda.add_item(tx, self.pen, session.id, ItemDraft(title, 10, self._text(4)))
        if start + timedelta(minutes=45) < self.until:
            self._past(tx, session)
        for _ in range(self._share(number)):
            self._action(tx, session)

    def _past(self, tx: Transaction, session: Session) -> None:
        fate = self.random.random()
        if fate < 0.08:
            state = SessionState.MISSED if fate < 0.02 else SessionState.CANCELLED
            verbs.keep(tx, replace(session, state=state, number=0))
        elif fate < 0.985:
            draft = NoteDraft(session.id, 0, self._text(self.random.randrange(40, 200)))
            notes.write_note(tx, self._new_id, draft, self.clock.now())
            step = StepDraft(self._text(5), self.random.choice(tuple(Owner)), None)
            card = CloseDraft(
                session.id,
                self._text(9),
                step,
                asked_first=self.random.choice(tuple(AskedFirst)),
                afterthought=self._text(25),
            )
            made = close.close(tx, self.clock, self._new_id, card).value.action
            assert made is not None
            self.made.append(made.id)
            self.held.append(session)
            if self.random.random() < 0.9:
                actions.close(tx, self.pen, made, ActionState.DONE, "")

    def _share(self, number: int) -> int:
        """How many of the actions beyond the closing steps belong to this session."""
        beyond = max(0, self.size.actions - self.size.sessions)
        return (number + 1) * beyond // self.size.sessions - number * beyond // self.size.sessions

    def _action(self, tx: Transaction, session: Session) -> None:
        due = (session.slot.start + timedelta(days=self.random.randrange(2, 30))).date()
        draft = ActionDraft(
            self._text(6),
            self.random.choice(tuple(Owner)),
            due,
            f"If {self._text(3)}, then {self._text(3)}",
            session.pair_id,
            session.id,
        )
        action = actions.add(tx, self.pen, draft)
        self.made.append(action.id)
        if self.random.random() < 0.93:
            actions.close(tx, self.pen, action, ActionState.DONE, "")

    def _goal(self, tx: Transaction, number: int) -> None:
        pair = self.pairs[number % len(self.pairs)]
        day = self.until.date()
        draft = GoalDraft(
            self._text(5),
            {level: self._text(8) for level in (-2, -1, 0, 1, 2)},
            Owner.THEIRS,
            pair,
            review_on=day + timedelta(days=number % 90 - 30),
            milestones=(MilestoneDraft(self._text(4)), MilestoneDraft(self._text(4))),
        )
        goal_id = goals.add(tx, self.pen, draft)
        for milestone in draft.milestones:
            steps_store.add_milestone(tx, self.pen, goal_id, milestone)
        goal = goals.get(tx, goal_id)
        assert goal is not None
        for back in range(12, 0, -1):
            on = day - timedelta(days=14 * back)
            check = CheckInDraft(goal_id, self.random.randrange(-2, 3), self._text(9), on)
            steps_store.put_check_in(tx, self.pen, goal, check)
        if number % 3 == 0:
            closed = replace(goal, state=GoalState.REACHED, closed=self.clock.instant)
            goals.update(tx, closed)
        index.refresh(tx, self.pen, index.Kind.GOAL, goal_id)


def count(database: Database) -> tuple[int, int]:
    """How many sessions and actions a desk has."""
    with database.read() as tx:
        row = tx.one("SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM action)")
    assert row is not None
    return int(row[0]), int(row[1])
