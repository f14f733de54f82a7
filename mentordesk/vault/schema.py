"""Which schema a file has, how that stands to this program's, and how a new file is made.

The schema is a row of numbered SQL files. What was released is never edited; a change is a new
file. ``-- rewrites: a, b`` in its head names the tables whose old rows it is meant to change.
"""

from __future__ import annotations

import enum
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from mentordesk.vault.cipher import Connection, connect, errors_in_words
from mentordesk.vault.database_errors import DatabaseDamaged, NewerSchema
from mentordesk.vault.placing import place, remove, temporary

if TYPE_CHECKING:
    from mentordesk.vault.database import Database

Kind = Literal["desk", "mailbox"]

APPLICATION_IDS: Final[dict[Kind, int]] = {"desk": 0x4D44736B, "mailbox": 0x4D446D62}
FOLDER: Final = os.path.join(os.path.dirname(os.path.abspath(__file__)), "migrations")

_NUMBERED: Final = re.compile(r"(\d{4})_[a-z_]+\.sql")
_REWRITES: Final = re.compile(r"^-- rewrites:(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Migration:
    """One numbered step. ``rewrites``: tables whose old rows it may change."""

    number: int
    sql: str
    rewrites: frozenset[str]


class Standing(enum.Enum):
    """How a file's schema stands to this program's."""

    CURRENT = enum.auto()
    OLDER = enum.auto()
    NEWER_BUT_READABLE = enum.auto()


def latest(kind: Kind, folder: str = FOLDER) -> int:
    """The number of this program's schema."""
    return len(_files(kind, folder))


def standing(database: Database, kind: Kind, folder: str = FOLDER) -> Standing:
    """Compare a file's schema with this program's.

    Raises ``NewerSchema`` where not even reading is possible, ``DatabaseDamaged`` where the file
    is not of this kind.
    """
    mine = latest(kind, folder)
    with database.read() as tx:
        application, version = tx.one("PRAGMA application_id"), tx.one("PRAGMA user_version")
        if application != (APPLICATION_IDS[kind],) or version is None or version[0] < 1:
            raise DatabaseDamaged(file=os.path.basename(database.path))
        if version[0] <= mine:
            return Standing.CURRENT if version[0] == mine else Standing.OLDER
        facts: dict[str, str] = dict(tx.all("SELECT name, value FROM meta"))
    if int(facts["min_reader"]) > mine:
        raise NewerSchema(needed=facts["min_reader_version"])
    return Standing.NEWER_BUT_READABLE


def make(path: str, key: bytearray, kind: Kind, folder: str = FOLDER) -> None:
    """A new file of the present schema at ``path``, whole from the moment it has that name."""
    new = temporary(path)
    remove(new)
    with errors_in_words(path):
        connection = connect(new, key, create=True)
        try:
            for migration in after(0, kind, folder):
                apply(connection, migration)
        finally:
            connection.close()
    place(new, path)


def after(version: int, kind: Kind, folder: str = FOLDER) -> list[Migration]:
    """The migrations that a file of schema ``version`` still needs, in order."""
    found = []
    for number, name in enumerate(_files(kind, folder), 1):
        if number > version:
            with open(os.path.join(folder, kind, name), encoding="utf-8") as file:
                sql = file.read()
            listed = ",".join(_REWRITES.findall(sql)).split(",")
            found.append(Migration(number, sql, frozenset(word.strip() for word in listed)))
    return found


def apply(connection: Connection, migration: Migration) -> None:
    """Run one migration in one transaction of its own, its number included."""
    connection.executescript(
        f"BEGIN IMMEDIATE;\n{migration.sql}\n;PRAGMA user_version = {migration.number};\nCOMMIT;"
    )


def _files(kind: Kind, folder: str) -> list[str]:
    """The names of the numbered files: 0001, 0002, … without a gap."""
    numbered = [_NUMBERED.fullmatch(name) for name in os.listdir(os.path.join(folder, kind))]
    names = sorted(match[0] for match in numbered if match)
    if [int(name[:4]) for name in names] != list(range(1, len(names) + 1)):
        raise RuntimeError(f"the migrations of {kind} are not numbered without a gap: {names}")
    return names
