"""The compiled pack, as the desk reads it: one SQLite file, opened immutable and query-only.

The file holds no secret and has no key. Reading it imports nothing but the database driver,
because it happens while the window opens.
"""

from __future__ import annotations

import os
import threading
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from mentordesk import assets


class Bundle:
    """An open pack. Any thread may read; a lock keeps the reads apart."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._guard = threading.RLock()

    def all(self, sql: str, params: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Every row that the query finds."""
        with self._guard:
            rows: list[tuple[Any, ...]] = self._connection.execute(sql, params).fetchall()
            return rows

    def close(self) -> None:
        """Close the file."""
        with self._guard:
            self._connection.close()


def open_bundle(path: str | None = None) -> Bundle:
    """Open a compiled pack, the core pack by default.

    In a checkout where nothing has been built yet the core pack is compiled into memory, which
    takes some 100 ms instead of some 2.
    """
    file = path or assets.path("packs", "core.bundle")
    if path is None and not os.path.exists(file):
        return _from_sources(assets.path("packs", "core"))
    connection = sqlite.connect(
        address(file), uri=True, check_same_thread=False, isolation_level=None
    )
    connection.execute("PRAGMA query_only=ON")
    return Bundle(connection)


def address(file: str) -> str:
    """The file as a URI that tells SQLite that nobody writes to it (sqlite.org/uri.html §3)."""
    path = os.path.abspath(file).replace(os.sep, "/")
    for sign in "%?#":  # "%" first: the others are written with it
        path = path.replace(sign, f"%{ord(sign):02x}")
    return f"file:{'' if path.startswith('/') else '/'}{path}?mode=ro&immutable=1"


def _from_sources(folder: str) -> Bundle:
    from mentordesk.playbook.build import write_pack
    from mentordesk.playbook.source import read_pack

    connection = sqlite.connect(":memory:", check_same_thread=False, isolation_level=None)
    write_pack(connection, read_pack(folder))
    connection.execute("PRAGMA query_only=ON")
    return Bundle(connection)


def chain(language: str) -> tuple[str, ...]:
    """The languages to try, best first: ``pt-MZ`` → ``pt`` → ``en``."""
    parts = language.replace("_", "-").split("-")
    wanted = ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]
    return tuple(dict.fromkeys([*wanted, "en"]))
