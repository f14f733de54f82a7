"""Default deny on the guarded connections: a hostile corpus, and every private column by asking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mentordesk.consent.view import RecordView, month_of
from mentordesk.sync.courier_file import CourierFile
from mentordesk.vault.cipher import Connection
from mentordesk.vault.guarded import Guarded, NotNamed
from tests.guards.doors import (
    CONSENT,
    COURIER,
    DOORS,
    KEY,
    READ,
    SELECT,
    Ground,
    Recorder,
    all_but,
    build,
    outcome,
    refused_by_guard,
)
from tests.guards.hostile import KEYS, corpus

CHOSEN = {
    "consent": [
        ("entry", "body"), ("draft", "title"), ("person", "name"), ("goal", "title"),
        ("session", "zone"), ("session_note", "body"), ("sharing_key", "signing_seed"),
        ("consent", "wording"), ("letter", "signed"), ("ledger", "chain"),
        ("entry_version", "body"), ("attachment_piece", "bytes"), ("entry_link", "said"),
    ],
    "copying": [
        ("entry", "body"), ("draft", "title"), ("session_note", "body"), ("reminder", "line"),
        ("session_reflection", "body"), ("past_text", "body"), ("note_draft", "body"),
        ("goal", "title"), ("copied", "body"), ("sharing_key", "signing_seed"),
        ("passage", "quote"), ("attachment", "name"), ("own_prompt", "line"),
    ],
    "courier": [
        ("meta", "value"), ("answer", "receipt"), ("letter", "reason"), ("letter", "verdict"),
        ("round", "outcome"), ("round", "tried_at"),
    ],
}  # fmt: skip
ALLOWED = {
    "consent": ("session", "state"),
    "copying": ("agreed", "body"),
    "courier": ("letter", "signed"),
}
#: The courier may put an answer in: the one shape that is allowed on a column that it cannot read.
MAY = {
    "consent": set(),
    "copying": set(),
    "courier": {
        "INSERT INTO answer (receipt) VALUES ('x')",
        "INSERT INTO answer (receipt) SELECT signed FROM letter",
        "INSERT INTO answer (receipt) VALUES ('x') ON CONFLICT DO NOTHING",
        "UPDATE letter SET reason = reason",
    },
}
JOURNAL = (
    *("entry", "draft", "session_note", "reminder", "entry_text"),
    *("entry_link", "entry_tag", "tag", "passage", "own_prompt"),
    *("entry_version", "attachment", "attachment_piece", "import_run", "entry_source"),
)
BYPASSES = (
    "backup", "set_authorizer", "blobopen", "enable_load_extension", "load_extension",
    "create_function", "create_aggregate", "create_collation", "create_window_function", "iterdump",
    "cursor", "execute", "executemany", "executescript", "serialize", "deserialize", "setconfig",
    "set_key", "set_trace_callback", "set_progress_handler", "interrupt", "connection", "row_factory",
)  # fmt: skip


@pytest.fixture(params=sorted(DOORS))
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ground]:
    made = build(DOORS[request.param], tmp_path)
    yield made
    made.close()


def statements(ground: Ground) -> list[str]:
    words = [name for name in ground.tables() if name.endswith("_text")]
    name = ground.door.name
    every = dict.fromkeys(corpus(CHOSEN[name], ALLOWED[name], words))
    folder = str(Path(ground.path).parent)
    return [one.replace("{folder}", folder) for one in every if one not in MAY[name]]


def let_through(ground: Ground, connection: Connection, hostile: list[str]) -> list[str]:
    """Hostile statements that ran, or that failed for another reason than the guard's.

    What SQLite does not even have (``readfile``) is no better refused by anyone: then an unguarded
    connection must fail with the same words.
    """
    plain = ground.connect(None, read_only=True)
    found = []
    for sql in hostile:
        ran, reason, _ = outcome(connection, sql)
        if ran or not (refused_by_guard(reason) or reason == outcome(plain, sql)[1]):
            found.append(sql)
    return found


def test_every_hostile_statement_is_refused(ground: Ground) -> None:
    hostile = statements(ground)
    guarded = ground.guarded()
    by_the_guard = [sql for sql in hostile if refused_by_guard(outcome(guarded, sql)[1])]
    assert len(by_the_guard) >= 400
    assert let_through(ground, guarded, hostile) == []


@pytest.mark.parametrize("control", ["nothing", "journal"])
def test_the_same_corpus_finds_a_weak_guard(ground: Ground, control: str) -> None:
    weak = None if control == "nothing" else all_but(*JOURNAL, "meta")
    open_door = ground.connect(weak, read_only=True)
    open_door.execute("PRAGMA busy_timeout = 0")
    hostile = statements(ground)
    ran = [sql for sql in hostile if sql not in KEYS and outcome(open_door, sql)[0]]
    assert len(ran) >= 100


def test_every_private_column_of_every_table_is_refused(ground: Ground) -> None:
    guarded, plain = ground.guarded(), ground.connect(None, read_only=True)
    private = ground.private()
    assert len(private) >= {"consent": 250, "copying": 250, "courier": 10}[ground.door.name]
    for table, column in private:
        for sql in (
            f'SELECT "{column}" FROM "{table}"',
            f'SELECT count("{column}") FROM "{table}"',
        ):
            assert refused_by_guard(outcome(guarded, sql)[1]), sql
        if not table.endswith("_fts") and not table.endswith("_text"):
            assert outcome(plain, f'SELECT "{column}" FROM "{table}"')[0], "a control without force"
    for table in ground.tables():
        for sql in (f'SELECT count(*) FROM "{table}"', f'SELECT rowid FROM "{table}"'):
            ran, reason, _ = outcome(guarded, sql)
            own_key = (table, "seq") in ground.door.reads
            own_key |= table == "letter" and "rowid" in sql  # its own key by another name
            assert own_key or (not ran and reason), sql


@pytest.mark.parametrize("name", sorted(DOORS))
def test_what_is_added_tomorrow_is_refused_without_a_thought(name: str, tmp_path: Path) -> None:
    a, b = ALLOWED[name]
    tomorrow = (
        "CREATE TABLE dream (id INTEGER PRIMARY KEY, words TEXT NOT NULL)",
        f"ALTER TABLE {a} ADD COLUMN mood TEXT NOT NULL DEFAULT ''",
        f"ALTER TABLE {a} ADD COLUMN twice TEXT GENERATED ALWAYS AS ({b} || {b}) VIRTUAL",
        f"CREATE VIEW seen AS SELECT {b} FROM {a}",
        "CREATE VIEW dreamt AS SELECT words FROM dream",
        f"CREATE TRIGGER told AFTER UPDATE ON {a} BEGIN UPDATE dream SET words = 'x'; END",
    )
    ground = build(DOORS[name], tmp_path, tomorrow)
    guarded, plain = ground.guarded(), ground.connect(None, read_only=True)
    tried = (
        "SELECT words FROM dream", "SELECT id FROM dream", "SELECT count(*) FROM dream",
        f"SELECT mood FROM {a}", f"SELECT twice FROM {a}", f"SELECT {b} FROM seen",
        "SELECT words FROM dreamt", f"SELECT {b}, mood FROM {a}",
        f"SELECT {b} FROM {a} WHERE mood > ''", f"SELECT {b} FROM {a} ORDER BY twice",
    )  # fmt: skip
    for sql in tried:
        assert outcome(plain, sql)[0], sql
        assert refused_by_guard(outcome(guarded, sql)[1]), sql
    if name == "courier":  # a change that would set off the trigger is refused as a whole
        assert refused_by_guard(outcome(guarded, "UPDATE letter SET tries = tries")[1])
    ground.close()


def test_the_named_statements_are_all_that_is_allowed_and_all_work(ground: Ground) -> None:
    """The list of columns is exactly what the statements touch: nothing more is on it."""
    recorder, guarded = Recorder(ground), ground.guarded()
    touched = set()
    for sql in sorted(ground.door.statements):
        asked = recorder.asked(sql)
        assert all(ground.door.allows(one) for one in asked), sql
        touched |= asked
        blanks = (b"receipt", 7) if sql.startswith("INSERT") else (7,) * sql.count("?")
        if sql not in ("COMMIT", "ROLLBACK"):
            guarded.execute(sql, blanks).fetchall()
    assert {(one, two) for action, one, two, _, _ in touched if action == READ} == ground.door.reads
    assert {one for action, _, one, _, _ in touched if action == 31} == ground.door.functions
    changed = {(one, two) for action, one, two, _, _ in touched if action == 23}
    assert changed == ground.door.changes
    assert {one for action, one, _, _, _ in touched if action == 18} == ground.door.inserts


def test_a_statement_prepared_before_the_guard_stands_is_asked_about_again(ground: Ground) -> None:
    connection = ground.connect(None, read_only=True)
    table, column = CHOSEN[ground.door.name][0]
    sql = f"SELECT {column} FROM {table}"
    assert outcome(connection, sql)[0]
    connection.set_authorizer(ground.door.authorize)
    assert refused_by_guard(outcome(connection, sql)[1])


def test_only_named_statements_reach_the_file(ground: Ground) -> None:
    guarded = Guarded(
        ground.connect(None, read_only=ground.door.read_only),
        ground.door.authorize,
        ground.door.statements,
    )

    class Same(str):
        """Says that it equals whatever it is compared with."""

        __slots__ = ()

        def __eq__(self, _: object) -> bool:
            return True

        def __hash__(self) -> int:
            return hash(min(ground.door.statements))

    table, column = ALLOWED[ground.door.name]
    unnamed = (f"SELECT {column} FROM {table}", "SELECT 1", Same("SELECT 1"), "", "select 1")
    for sql in (*unnamed, *statements(ground)[:300]):
        with pytest.raises(NotNamed):
            guarded.rows(sql)
    assert guarded.rows(max(ground.door.statements, key=len), _blanks(ground)) is not None


def _blanks(ground: Ground) -> tuple[int, ...]:
    return (1,) * max(ground.door.statements, key=len).count("?")


def reachable(start: object) -> Iterator[tuple[str, object]]:
    """Whatever attributes lead to from an object, private ones and bound methods' owners too."""
    seen: set[int] = set()
    waiting: list[tuple[str, object, int]] = [("", start, 0)]
    while waiting:
        path, one, depth = waiting.pop()
        if id(one) in seen or depth > 4 or isinstance(one, type):
            continue
        seen.add(id(one))
        yield path, one
        for name in dir(one):
            if name.startswith("__") and name not in ("__self__", "__wrapped__", "__func__"):
                continue
            value = getattr(one, name, None)
            if callable(value) or type(value).__module__ != "builtins":
                waiting.append((f"{path}.{name}", value, depth + 1))


def ways_round(start: object) -> list[str]:
    """Names of the connection's own powers that can be reached."""
    return [
        f"{path}.{name}"
        for path, one in reachable(start)
        for name in BYPASSES
        if name != "execute" and hasattr(one, name)
    ] + [path for path, one in reachable(start) if isinstance(one, Connection)]


def test_no_power_of_the_connection_is_reachable(tmp_path: Path) -> None:
    desk, box = build(CONSENT, tmp_path), build(COURIER, tmp_path)
    view = RecordView(desk.connect(None, read_only=True))
    assert ways_round(view) == []
    assert view.attendance(month_of(2026, 11))["planned"] >= 0
    assert view.goal_states()[0][1] == "reached"
    file = CourierFile(box.path, bytearray(KEY))
    with file.write() as tx:
        assert ways_round(tx) == []
        assert tx.execute("UPDATE letter SET state = 'waiting' WHERE id = ?", (b"",)) is None  # type: ignore[func-returns-value]
    assert ways_round(file) == []
    for closed in (view, file):
        closed.close()
    desk.close()
    box.close()


def test_the_search_for_ways_round_finds_one(tmp_path: Path) -> None:
    class Careless:
        """What both doors were: a bound method is a way back to its connection."""

        def __init__(self, connection: Connection) -> None:
            self._ask: Any = connection.execute

    ground = build(CONSENT, tmp_path)
    assert any("set_authorizer" in way for way in ways_round(Careless(ground.guarded())))
    ground.close()


def test_an_error_tells_nothing_of_a_row(ground: Ground) -> None:
    guarded = ground.guarded()
    for sql in statements(ground):
        assert ground.mark.text not in outcome(guarded, sql)[1]


def test_reading_is_decided_by_the_list_alone() -> None:
    for door in DOORS.values():
        for action in range(40):
            for base in (None, "main", "temp", "other"):
                for by in (None, "seen"):
                    if action == SELECT:
                        continue
                    asked = (action, "nothing", "such", base, by)
                    assert door.authorize(*asked) == 1, asked
