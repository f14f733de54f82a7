"""Whatever random SQL is tried on a guarded connection, it reads what is on the list or nothing."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from mentordesk.vault.cipher import Connection
from tests.guards.doors import DOORS, Access, Ground, Recorder, all_but, build, outcome
from tests.guards.grammar import Grammar

QUICK, SOAK = 50_000, 500_000  # statements for each door
WRITES = ("entry", "draft", "session_note", "reminder", "meta")


@dataclass
class Tried:
    """What a run led to."""

    ran: int = 0
    beyond: list[tuple[str, list[Access]]] = field(default_factory=list)
    sang: list[str] = field(default_factory=list)


@pytest.fixture(params=sorted(DOORS))
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ground]:
    made = build(DOORS[request.param], tmp_path)
    yield made
    made.close()


def fuzz(ground: Ground, connection: Connection, count: int, seed: int) -> Tried:
    """Try ``count`` statements; whatever runs is explained to a recorder on another connection."""
    known: dict[str, list[str]] = defaultdict(list)
    for table, column in sorted(ground.door.reads):
        known[table].append(column)
    grammar, recorder, tried = Grammar(seed, ground.tables(), known), Recorder(ground), Tried()
    for _ in range(count):
        sql = grammar.statement()
        ran, reason, rows = outcome(connection, sql)
        if ground.mark.text in reason or any(ground.mark.is_in(one) for row in rows for one in row):
            tried.sang.append(sql)
        if ran:
            tried.ran += 1
            beyond = [one for one in recorder.asked(sql) if not ground.door.allows(one)]
            if beyond:
                tried.beyond.append((sql, beyond))
    return tried


def hold(ground: Ground, count: int) -> None:
    seed = secrets.randbits(32)
    print(f"{ground.door.name}: {count} statements, seed {seed}")
    tried = fuzz(ground, ground.guarded(), count, seed)
    assert tried.beyond == [], f"seed {seed}"
    assert tried.sang == [], f"seed {seed}"
    assert tried.ran > count // 40, "too little is allowed for this to say anything"


def test_fifty_thousand_random_statements_read_what_is_allowed(ground: Ground) -> None:
    hold(ground, QUICK)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_half_a_million_random_statements_read_what_is_allowed(ground: Ground) -> None:
    hold(ground, SOAK)


@pytest.mark.parametrize("control", ["nothing", "journal"])
def test_the_same_statements_find_a_weak_guard(ground: Ground, control: str) -> None:
    weak = None if control == "nothing" else all_but(*WRITES)
    open_door = ground.connect(weak, read_only=True)
    open_door.execute("PRAGMA busy_timeout = 0")
    tried = fuzz(ground, open_door, 1_500, 5)
    assert len(tried.beyond) > 100
    assert tried.sang
