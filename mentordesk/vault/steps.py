"""The numbered SQL files from which a schema is made, one step a file.

What was released is never edited; a change is a new file. ``-- rewrites: a, b`` in its head names
the tables whose old rows it is meant to change.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Final, Literal

from mentordesk.vault.cipher import Connection

Kind = Literal["desk", "mailbox"]

FOLDER: Final = os.path.join(os.path.dirname(os.path.abspath(__file__)), "migrations")

_NUMBERED: Final = re.compile(r"(\d{4})_[a-z_]+\.sql")
_REWRITES: Final = re.compile(r"^-- rewrites:(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Step:
    """One numbered file. ``rewrites``: tables whose old rows it may change."""

    number: int
    sql: str
    rewrites: frozenset[str]


def latest(kind: Kind, folder: str = FOLDER) -> int:
    """The number of this program's schema."""
    return len(_files(kind, folder))


def after(version: int, kind: Kind, folder: str = FOLDER) -> list[Step]:
    """The steps that a file of schema ``version`` still needs, in order."""
    found = []
    for number, name in enumerate(_files(kind, folder), 1):
        if number > version:
            with open(os.path.join(folder, kind, name), encoding="utf-8") as file:
                sql = file.read()
            listed = ",".join(_REWRITES.findall(sql)).split(",")
            found.append(Step(number, sql, frozenset(word.strip() for word in listed)))
    return found


def take(connection: Connection, step: Step) -> None:
    """Run one step in one transaction of its own, its number included."""
    connection.executescript(
        f"BEGIN IMMEDIATE;\n{step.sql}\n;PRAGMA user_version = {step.number};\nCOMMIT;"
    )


def _files(kind: Kind, folder: str) -> list[str]:
    """The names of the numbered files: 0001, 0002, … without a gap."""
    numbered = [_NUMBERED.fullmatch(name) for name in os.listdir(os.path.join(folder, kind))]
    names = sorted(match[0] for match in numbered if match)
    if [int(name[:4]) for name in names] != list(range(1, len(names) + 1)):
        raise RuntimeError(f"the migrations of {kind} are not numbered without a gap: {names}")
    return names
