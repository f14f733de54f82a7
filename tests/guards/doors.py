"""The guarded connections over a file in which every private column holds a canary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mentordesk.consent import copy_view, view
from mentordesk.sync import courier_file, statements
from mentordesk.vault import cipher, schema
from mentordesk.vault.cipher import Connection, Error
from mentordesk.vault.guarded import DENY, OK, Authorizer
from mentordesk.vault.steps import Kind
from tests.contracts.canary import Mark, plant

KEY = bytes(range(32))
INSERT, READ, SELECT, TRANSACTION, UPDATE, FUNCTION = 18, 20, 21, 22, 23, 31

Pair = tuple[str, str]
Access = tuple[int, str | None, str | None, str | None, str | None]


@dataclass(frozen=True)
class Door:
    """What one connection is allowed, in words that this test spells on its own."""

    name: str
    kind: Kind
    authorize: Authorizer
    reads: frozenset[Pair]
    changes: frozenset[Pair]
    inserts: frozenset[str]
    functions: frozenset[str]
    transactions: frozenset[str]
    statements: frozenset[str]
    read_only: bool

    def allows(self, access: Access) -> bool:
        """Whether this access is on the list; told from the list, not by the door's own code."""
        action, first, second, database, inner = access
        if action == SELECT:
            return True
        if inner is not None or database not in ("main", None):
            return False
        pair = (first or "", second or "")
        return (
            (action == READ and pair in self.reads)
            or (action == UPDATE and pair in self.changes)
            or (action == INSERT and first in self.inserts)
            or (action == FUNCTION and second in self.functions)
            or (action == TRANSACTION and first in self.transactions)
        )


def pairs(table: str, columns: str) -> set[Pair]:
    return {(table, column) for column in columns.split()}


CONSENT = Door(
    name="consent",
    kind="desk",
    authorize=view.authorize,
    reads=frozenset(
        pairs("session", "id pair_id state start")
        | pairs("session_move", "session_id from_start")
        | pairs("goal", "id state seq owner")
        | pairs("shared_goal", "goal_id opaque")
    ),
    changes=frozenset(),
    inserts=frozenset(),
    functions=frozenset({"count"}),
    transactions=frozenset(),
    statements=view.STATEMENTS,
    read_only=True,
)
COURIER = Door(
    name="courier",
    kind="mailbox",
    authorize=courier_file.authorize,
    reads=frozenset(
        pairs(
            "enrolment",
            "url programme sealing_key receipts_key device_seed device_private proxy ca_file"
            " refused device_seq epoch cursor",
        )
        | pairs("letter", "id digest lane seq signed introduces state tries")
        | pairs("round", "failures not_before day failed_bytes batch_bytes delivered_at")
    ),
    changes=frozenset(
        pairs("enrolment", "device_seq epoch cursor refused")
        | pairs("letter", "state tries verdict reason")
        | pairs(
            "round",
            "tried_at delivered_at outcome failures not_before day failed_bytes batch_bytes",
        )
    ),
    inserts=frozenset({"answer"}),
    functions=frozenset({"length"}),
    transactions=frozenset({"BEGIN", "COMMIT", "ROLLBACK"}),
    statements=statements.COURIER,
    read_only=False,
)
COPYING = Door(
    name="copying",
    kind="desk",
    authorize=copy_view.authorize,
    reads=frozenset(
        pairs("session", "id pair_id circle_id start my_zone")
        | pairs("pair", "id person_id")
        | pairs("person", "id name")
        | pairs("circle", "id name")
        | pairs("circle_member", "id name")
        | pairs("me", "name")
        | pairs("agreed", "session_id moved body")
        | pairs(
            "action",
            "id seq session_id carried_to pair_id circle_id member_id owner title if_then due"
            " state",
        )
        | pairs("agenda_item", "id seq session_id position title pin author")
    ),
    changes=frozenset(),
    inserts=frozenset(),
    functions=frozenset(),
    transactions=frozenset(),
    statements=copy_view.STATEMENTS,
    read_only=True,
)
DOORS = {door.name: door for door in (CONSENT, COURIER, COPYING)}

#: What an allowed column may hold: everything else keeps its canary.
PLAIN: Mapping[Pair, str] = {
    ("goal", "state"): "'reached'",
    ("goal", "owner"): "'mine'",
    ("session", "state"): "'held'",
    ("letter", "state"): "'waiting'",
    ("letter", "signed"): "x'00'",
}


@dataclass
class Ground:
    """A door's file, and connections to it."""

    door: Door
    path: str
    mark: Mark
    open_ones: list[Connection] = field(default_factory=list)

    def connect(self, authorizer: Authorizer | None, *, read_only: bool) -> Connection:
        connection = cipher.connect(self.path, bytearray(KEY), read_only=read_only)
        if authorizer is not None:
            connection.set_authorizer(authorizer)
        self.open_ones.append(connection)
        return connection

    def guarded(self) -> Connection:
        return self.connect(self.door.authorize, read_only=self.door.read_only)

    def tables(self) -> dict[str, list[str]]:
        """Every table there is, shadow tables and hidden columns included, by asking the file."""
        plain = self.connect(None, read_only=True)
        names = [
            row[0] for row in plain.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        return {
            name: [row[1] for row in plain.execute(f'PRAGMA table_xinfo("{name}")')]
            for name in names
        }

    def private(self) -> list[Pair]:
        """Every column that is not on the list."""
        everything = [(one, column) for one, columns in self.tables().items() for column in columns]
        return [pair for pair in everything if pair not in self.door.reads]

    def close(self) -> None:
        for connection in self.open_ones:
            connection.close()


def build(door: Door, folder: Path, extra: Iterable[str] = ()) -> Ground:
    """A fresh file with a canary in every private column."""
    path = str(folder / f"{door.name}.db")
    schema.make(path, bytearray(KEY), door.kind)
    mark = Mark.fresh()
    connection = cipher.connect(path, bytearray(KEY))
    for statement in extra:
        connection.execute(statement)
    plant(connection, mark)
    connection.execute("PRAGMA foreign_keys = OFF")
    for table, column in sorted(door.reads):
        kinds = {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({table})")}
        plain = PLAIN.get((table, column)) or ("'plain'" if kinds[column] == "TEXT" else "")
        if plain:
            connection.execute(f"UPDATE {table} SET {column} = {plain}")
    connection.close()
    return Ground(door, path, mark)


def outcome(connection: Connection, sql: str) -> tuple[bool, str, list[tuple[Any, ...]]]:
    """Run one statement: (whether it ran, why not, the first rows)."""
    try:
        cursor = connection.execute(sql)
        rows = cursor.fetchmany(40)
        cursor.close()
    except Error as error:
        return False, str(error), []
    return True, "", rows


def refused_by_guard(reason: str) -> bool:
    """Whether SQLite says that the authorizer was the cause (a full-text table cannot even open)."""
    said = ("not authorized", "prohibited", "authorization denied", "vtable constructor failed")
    return any(words in reason for words in said)


class Recorder:
    """Writes down what SQLite asks for, on a connection of its own, and allows everything."""

    def __init__(self, ground: Ground) -> None:
        self.seen: set[Access] = set()
        self._connection = ground.connect(self._note, read_only=True)

    def _note(
        self, action: int, first: str | None, second: str | None, base: str | None, by: str | None
    ) -> int:
        self.seen.add((action, first, second, base, by))
        return OK

    def asked(self, sql: str) -> set[Access]:
        """What preparing ``sql`` touches. It is explained, never run."""
        self.seen = set()
        explained = sql if sql.lstrip()[:7].upper() == "EXPLAIN" else f"EXPLAIN {sql}"
        outcome(self._connection, explained)
        return self.seen


def all_but(*tables: str) -> Authorizer:
    """The control that thinks of the journal and of nothing else."""

    def authorize(
        action: int, first: str | None, _: str | None, _base: str | None, _by: str | None
    ) -> int:
        return DENY if action == READ and first in tables else OK

    return authorize
