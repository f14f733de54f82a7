"""Ends a child by SIGKILL between any two statements of an act, and says what the file then holds.

``python -m tests.desk.kills ACT TEMPLATE FOLDER`` prints a JSON list: the state of the file after
a kill at the first statement, at the second, and so on, until the act came through. Each state is
``before``, ``after`` or a name for something between. Children are forked before anything is
opened, so that each try costs milliseconds.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from mentordesk.desk.close import CloseDraft, NextDraft, StepDraft
from mentordesk.desk.service import Desk
from mentordesk.desk.texts import MoveDraft, Side
from mentordesk.desk.undoing import recorder
from mentordesk.journal.notes.model import AskedFirst, Draft, DraftKind, NoteDraft, ReminderDraft
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.circles.model import CircleDraft, Mark, MemberDraft
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft, SessionKind
from mentordesk.vault.database import Database, Transaction
from tests.desk import (
    kills_actions,
    kills_files,
    kills_import,
    kills_journal,
    kills_people,
    kills_sessions,
)
from tests.mentoring.world import (
    KEY,
    NOW,
    TODAY,
    StandingClock,
    World,
    opened,
    seeded_ids,
    world_over,
)

Act = Callable[[Desk, World], object]
#: For an act that undoes: stop where the knife would come, before anything is undone.
STOP = -1


class Knife(Transaction):
    """A transaction that counts its statements and kills the process at one of them."""

    def __init__(self, inner: Transaction, cut: Callable[[], None]) -> None:
        self._inner = inner
        self._cut = cut

    def execute(self, sql: str, params: Sequence[Any] = ()) -> int:
        self._cut()
        return self._inner.execute(sql, params)

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> int:
        self._cut()
        return self._inner.executemany(sql, rows)

    def one(self, sql: str, params: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        self._cut()
        return self._inner.one(sql, params)

    def all(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        self._cut()
        return self._inner.all(sql, params)


class Cutting(Database):
    """A database whose write transactions are cut at statement number ``at``, from 1."""

    def __init__(self, path: str, at: int) -> None:
        super().__init__(path, bytearray(KEY))
        self._left = at

    def put_away(self) -> int:
        """Cut nothing until ``cut_at``; answers where it would have cut."""
        left, self._left = self._left, 0
        return left

    def cut_at(self, at: int) -> None:
        """Cut at this statement, counted from now."""
        self._left = at

    def _cut(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        with super().write() as tx:
            yield Knife(tx, self._cut)
            self._cut()  # all is written, nothing is committed


def prepare(path: Path) -> None:
    """A desk on which every act has something to do."""
    with opened(path) as world:
        pair = world.pair()
        person = world.people.everyone()[0].person.id
        session = world.planned(pair, NOW - timedelta(minutes=45))
        world.notes.write(NoteDraft(session.id, 0, "The map is half done.\nHe held back."))
        world.desk.write_agreed(AgreedDraft(session.id, 0, "", "We call the clinic."))
        world.notes.remind(ReminderDraft(person, "ask about the exam"))
        world.notes.keep_draft(Draft(DraftKind.NOTE, session.id, 1, "half written"))
        world.notes.keep_draft(Draft(DraftKind.AGREED, session.id, 1, "half agreed"))
        world.actions.add(ActionDraft("map", Owner.THEIRS, TODAY, "", pair, session.id))
        kills_sessions.prepare(world, pair)
        kills_journal.prepare(world)
        kills_files.prepare(world)
        kills_import.prepare(world)
        _circle(world, person)


def _circle(world: World, person: UUID) -> None:
    """A circle in which they sit, with all that can hang on a seat."""
    members = (MemberDraft("Jonas Okafor", person), MemberDraft("Me", is_me=True))
    draft = CircleDraft("Harvest", "Africa/Nairobi", TODAY, members=members, charter="Jonas Okafor")
    company = world.circles.make(draft, 5).value
    circle, member = company.circle.id, company.members[0].id
    start = NOW - timedelta(days=30)
    plan = PlanDraft(None, start, 75, kind=SessionKind.CIRCLE, circle_id=circle)
    held = world.sessions.log(plan).value.id
    world.attendance.mark(held, member, Mark.HERE)
    world.attendance.keep_insight(held, "Ask the drivers first")
    step = ActionDraft("list", Owner.THEIRS, session_id=held, circle_id=circle, member_id=member)
    world.actions.add(step)


def _session(world: World) -> UUID:
    return world.sessions.page()[0].session.id


def close_session(desk: Desk, world: World) -> object:
    step = StepDraft("Open with the why", Owner.THEIRS, TODAY, "If late, then I begin")
    following = NextDraft(NOW + timedelta(days=14))
    return desk.close_session(
        CloseDraft(_session(world), "moved", step, following, AskedFirst.PARTLY, "proud")
    )


def write_agreed(desk: Desk, world: World) -> object:
    return desk.write_agreed(AgreedDraft(_session(world), 1, "moved", "We call both clinics."))


def move_text(desk: Desk, world: World) -> object:
    return desk.move_text(MoveDraft(_session(world), Side.AGREED, "He held back.", 22, 1, 1))


def settle_drafts(desk: Desk, world: World) -> object:
    del world
    return desk.settle_drafts()


def undo(desk: Desk, world: World) -> object:
    """Take back the closing of a session, which is written whole before the knife comes."""
    assert isinstance(world.database, Cutting)
    noting, at = recorder(world.database), world.database.put_away()
    job = partial(desk.close_session, CloseDraft(_session(world), "moved", afterthought="proud"))
    _, step = noting.record(job)
    assert step is not None
    world.database.cut_at(at)
    return noting.undo(step) if at != STOP else None


def delete_person(desk: Desk, world: World) -> object:
    return desk.delete_person(world.people.everyone()[0].person.id)


def make_circle(desk: Desk, world: World) -> object:
    del desk
    members = (MemberDraft("Ada Obi"), MemberDraft("Me", is_me=True))
    return world.circles.make(CircleDraft("Second", "Asia/Dhaka", TODAY, members=members), 6)


def renew_circle(desk: Desk, world: World) -> object:
    del desk
    company = world.circles.lines()[0].company
    members = (MemberDraft("Ada Obi"), MemberDraft("Me", is_me=True))
    return world.circles.renew(company.circle.id, members, TODAY + timedelta(days=28))


def in_two_halves(desk: Desk, world: World) -> object:
    """The control: what close_session would be as two transactions."""
    write_agreed(desk, world)
    world.actions.add(ActionDraft("Open with the why"))
    return desk.close_session(CloseDraft(_session(world)))


ACTS: dict[str, Act] = {
    act.__name__: act
    for act in (
        close_session,
        write_agreed,
        move_text,
        settle_drafts,
        undo,
        delete_person,
        make_circle,
        renew_circle,
        *kills_actions.ACTS,
        *kills_sessions.ACTS,
        *kills_people.ACTS,
        *kills_files.ACTS,
        *kills_import.ACTS,
        *kills_journal.ACTS,
        in_two_halves,
    )
}


def run(act: Act, path: Path, at: int) -> None:
    """Do an act on the file at ``path``; killed at its statement number ``at``."""
    clock = StandingClock()
    database = Cutting(str(path), at)
    world = world_over(database, clock, seeded_ids(7))
    act(world.desk, world)
    database.close()


def state(path: Path) -> str:
    """A digest of every row of every table."""
    with opened(path) as world, world.database.read() as tx:
        tables = tx.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        rows = [
            (table, sorted(map(repr, tx.all(f"SELECT * FROM {table}"))))
            for (table,) in tables
            if table not in {"record_text", "note_text", "entry_fts"}
        ]
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def forked(act: Act, path: Path, at: int) -> bool:
    """Run an act in a forked child; whether it came through."""
    return came_through(partial(run, act, path, at))


def came_through(work: Callable[[], object]) -> bool:
    """Run ``work`` in a forked child, which opens what it needs; False when it was killed."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return False
    if status != 0:
        raise RuntimeError(f"it failed by itself: {status}")
    return True


def main(name: str, template: Path, folder: Path) -> list[str]:
    """The states after a kill at each statement."""
    act = ACTS[name]
    prepared = folder / "prepared.db"
    shutil.copyfile(template, prepared)
    prepare(prepared)

    def copied(label: str) -> Path:
        path = folder / f"{label}.db"
        shutil.copyfile(prepared, path)
        return path

    whole = copied("whole")
    run(act, whole, 0)
    untouched = copied("untouched")
    if act is undo:
        run(act, untouched, STOP)
    names = {state(untouched): "before", state(whole): "after"}
    found = []
    for at in range(1, 10_000):
        path = copied("cut")
        done = forked(act, path, at)
        found.append(names.get(state(path), "between"))
        for left in folder.glob("cut.db*"):
            left.unlink()
        if done:
            return found
    raise RuntimeError("the act never ends")


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))))
