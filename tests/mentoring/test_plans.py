"""No list that a screen needs reads a table from end to end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mentordesk.mentoring.goals.model import GoalState
from mentordesk.vault.database import Database, Transaction
from tests.mentoring.corpus import Corpus, Size, count
from tests.mentoring.world import KEY, NOW, TODAY, StandingClock, World, make_file, world_over

LARGE = {
    "session",
    "action",
    "action_event",
    "agenda_item",
    "agreed",
    "check_in",
    "checklist_mark",
    "goal_level",
    "milestone",
    "record_doc",
    "reminder",
    "session_note",
    "session_reflection",
    "past_text",
}
SCAN = re.compile(r"^SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?")
#: Indexes that hold only what is open: reading one whole is reading the answer.
PARTIAL = {"action_open", "session_planned", "session_unwritten"}
#: The names that the statements give to tables.
ALIASES = {"s": "session", "a": "action", "x": "session", "c": "check_in", "d": "record_doc"}


class Planning(Transaction):
    """A transaction that asks for the plan of everything it is asked."""

    def __init__(self, inner: Transaction, plans: list[tuple[str, str]]) -> None:
        self._inner = inner
        self._plans = plans

    def _note(self, sql: str, params: Sequence[Any]) -> None:
        for row in self._inner.all(f"EXPLAIN QUERY PLAN {sql}", params):
            self._plans.append((sql, str(row[3])))

    def one(self, sql: str, params: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        self._note(sql, params)
        return self._inner.one(sql, params)

    def all(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        self._note(sql, params)
        return self._inner.all(sql, params)


class Planned(Database):
    """A database that remembers the plans of all reading statements."""

    def __init__(self, path: str) -> None:
        super().__init__(path, bytearray(KEY))
        self.plans: list[tuple[str, str]] = []

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        with super().read() as tx:
            yield Planning(tx, self.plans)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    path: Path = tmp_path_factory.mktemp("plans") / "desk.db"
    make_file(path)
    database = Planned(str(path))
    Corpus(NOW, size=Size(8, 120, 300, 12, 300)).fill(database)
    yield world_over(database, StandingClock())
    database.close()


def test_the_corpus_has_what_it_says(large: World) -> None:
    assert count(large.database) == (120, 300)
    assert len(large.people.lines()) == 8
    assert large.desk.today().next_session is not None


READS: dict[str, Callable[[World], object]] = {
    "people.lines": lambda world: world.people.lines(),
    "sessions.upcoming": lambda world: world.sessions.upcoming(),
    "sessions.to_write_up": lambda world: world.sessions.to_write_up(),
    "sessions.page": lambda world: world.sessions.page(world.sessions.page(limit=3)[-1], 20),
    "sessions.days": lambda world: world.sessions.days(TODAY - timedelta(days=20), 42),
    "sessions.of_pair": lambda world: world.sessions.of_pair(_pair(world)),
    "sessions.previous": lambda world: world.sessions.previous(_session(world)),
    "actions.open": lambda world: world.actions.open(),
    "actions.due": lambda world: world.actions.open(until=TODAY),
    "actions.count_open": lambda world: world.actions.count_open(TODAY),
    "actions.of_pair": lambda world: world.actions.of_pair(_pair(world)),
    "actions.of_session": lambda world: world.actions.of_session(_session(world)),
    "goals.lines": lambda world: world.goals.lines((GoalState.OPEN,), _pair(world)),
    "goals.page": lambda world: world.goals.page(world.goals.lines()[0].goal.id),
    "goals.moving": lambda world: world.goals.moving(),
    "goals.of_session": lambda world: world.goals.of_session(_session(world)),
    "desk.today": lambda world: world.desk.today(),
    "desk.brief": lambda world: world.desk.brief(_session(world)),
    "desk.search": lambda world: world.desk.search("fridge"),
    "desk.jump": lambda world: world.desk.jump("fr"),
    "notes": lambda world: world.notes.reminders(world.people.everyone()[0].person.id),
}


def _pair(world: World) -> Any:
    return world.people.everyone()[0].pair.id


def _session(world: World) -> Any:
    return world.sessions.upcoming(1)[0].session.id


@pytest.mark.parametrize("name", sorted(READS))
def test_no_list_reads_a_large_table_from_end_to_end(large: World, name: str) -> None:
    database = large.database
    assert isinstance(database, Planned)
    database.plans.clear()
    READS[name](large)
    assert database.plans
    assert [plan for plan in database.plans if scanned(plan[1]) in LARGE] == []


def scanned(step: str) -> str:
    """The large table that a step of a plan reads whole, by an index or not."""
    found = SCAN.match(step)
    if found is None or found[2] in PARTIAL:
        return ""
    return ALIASES.get(found[1], found[1])


def test_a_planted_scan_is_caught(large: World) -> None:
    database = large.database
    assert isinstance(database, Planned)
    database.plans.clear()
    large.ask("SELECT count(*) FROM session s WHERE s.mode = 'video'")
    assert [scanned(step) for _, step in database.plans] == ["session"]
