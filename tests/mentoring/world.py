"""A desk's record over a temporary encrypted file, with a clock that stands still."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from mentordesk.clock import Moment
from mentordesk.desk.naming import name_source
from mentordesk.desk.service import Desk
from mentordesk.ids import NewId, id_maker
from mentordesk.journal.notes.service import Notes
from mentordesk.journal.service import Journal
from mentordesk.mentoring.actions.service import Actions
from mentordesk.mentoring.agenda.service import Agendas
from mentordesk.mentoring.circles.attendance import Attendance
from mentordesk.mentoring.circles.service import Circles
from mentordesk.mentoring.goals.service import Goals
from mentordesk.mentoring.goals.steps import GoalSteps
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.mentoring.people.service import People
from mentordesk.mentoring.sessions.model import PlanDraft, Session
from mentordesk.mentoring.sessions.series_service import SessionSeries
from mentordesk.mentoring.sessions.service import Sessions
from mentordesk.mentoring.sessions.turns_service import Turns
from mentordesk.vault.database import Database
from mentordesk.vault.schema import make

KEY = bytes(range(32))
#: A Friday, 08:10 in London, 11:10 in Nairobi.
NOW = datetime(2025, 11, 21, 8, 10, tzinfo=UTC)
TODAY = date(2025, 11, 21)


class StandingClock:
    """A clock that goes on only when it is told to."""

    def __init__(self, instant: datetime = NOW, zone: str = "Europe/London") -> None:
        self.instant = instant
        self.zone = zone
        self.ticks = 0.0

    def now(self) -> Moment:
        return Moment(self.instant, self.zone)

    def monotonic(self) -> float:
        return self.ticks

    def go(self, **span: float) -> None:
        self.instant += timedelta(**span)
        self.ticks += timedelta(**span).total_seconds()


def seeded_ids(seed: int) -> NewId:
    """Ids that are the same in every run."""
    source = random.Random(seed)

    def new_id() -> UUID:
        return UUID(int=source.getrandbits(128), version=4)

    return new_id


@dataclass(frozen=True)
class World:
    """Everything one can do with the record and beside it."""

    database: Database
    clock: StandingClock
    people: People
    sessions: Sessions
    series: SessionSeries
    turns: Turns
    agendas: Agendas
    actions: Actions
    circles: Circles
    attendance: Attendance
    goals: Goals
    steps: GoalSteps
    notes: Notes
    journal: Journal
    desk: Desk

    def pair(self, name: str = "Jonas Okafor", zone: str = "Africa/Nairobi") -> UUID:
        """A new mentee's pair."""
        draft = PersonDraft(name, zone, Role.MENTEE, ("en", "sw"), 14)
        return self.people.add(draft).value.pair.id

    def planned(self, pair_id: UUID, start: datetime | None = None, minutes: int = 45) -> Session:
        """A planned session, by default 50 minutes from now."""
        begin = start or self.clock.instant + timedelta(minutes=50)
        return self.sessions.plan(PlanDraft(pair_id, begin, minutes)).value

    def ask(self, sql: str, *params: object) -> list[tuple[object, ...]]:
        """Rows straight from the file."""
        with self.database.read() as tx:
            return tx.all(sql, params)


def world_over(database: Database, clock: StandingClock, ids: NewId | None = None) -> World:
    """All services over one file."""
    new_id = ids or id_maker(clock)
    journal = Journal(database, clock, new_id)
    journal.naming = name_source(tuple)
    return World(
        database=database,
        clock=clock,
        people=People(database, clock, new_id),
        sessions=Sessions(database, clock, new_id),
        series=SessionSeries(database, clock, new_id),
        turns=Turns(database, clock, new_id),
        agendas=Agendas(database, clock, new_id),
        actions=Actions(database, clock, new_id),
        circles=Circles(database, clock, new_id),
        attendance=Attendance(database, clock, new_id),
        goals=Goals(database, clock, new_id),
        steps=GoalSteps(database, clock, new_id),
        notes=Notes(database, clock, new_id),
        journal=journal,
        desk=Desk(database, clock, new_id),
    )


def make_file(path: Path) -> None:
    """A new desk file of the present schema."""
    make(str(path), bytearray(KEY), "desk")


@contextmanager
def opened(path: Path, clock: StandingClock | None = None) -> Iterator[World]:
    """The world over the file at ``path``."""
    database = Database(str(path), bytearray(KEY))
    try:
        yield world_over(database, clock or StandingClock())
    finally:
        database.close()


@contextmanager
def fresh(template: Path, folder: Path) -> Iterator[World]:
    """A world over a copy of an empty desk file: migrating once is enough for all tests."""
    path = folder / "desk.db"
    shutil.copyfile(template, path)
    with opened(path) as world:
        yield world
