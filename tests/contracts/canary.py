"""Canaries: words planted in every text column, and the search for them in every encoding.

``plant`` finds tables and columns by asking the file for its schema, so that a table added tomorrow
is covered without a line here. ``finds`` looks through files for a mark in the encodings of
SAFETY.md §4.4. Both are for tests of any room; a planted leak must be found by each that uses them.
"""

from __future__ import annotations

import base64
import contextlib
import gzip
import re
import secrets
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import zstandard

from mentordesk.vault.cipher import Connection, Error

Column = tuple[str, str]  # table, column

#: What the schema asks for where the ordinary value will not do. A text column belongs here only
#: if the schema itself refuses a canary in it; ``CHECK (column IN ('…'))`` is seen without help.
VALUES: Final[dict[Column, Any]] = {
    ("me", "author"): None,
    ("me", "origin"): "mine",
    ("session", "circle_id"): None,  # of a pair or of a circle, never of both
    ("series", "circle_id"): None,
    ("action", "circle_id"): None,
    ("action", "member_id"): None,
    ("entry_link", "target"): b"",  # a journey is named by its pin
}

_LISTED = re.compile(r"CHECK\s*\(\s*\"?(\w+)\"?\s+IN\s*\(\s*'([^']*)'", re.IGNORECASE)
_LENGTH = re.compile(r"length\s*\(\s*\"?(\w+)\"?\s*\)\s*=\s*(\d+)", re.IGNORECASE)
_VIRTUAL = re.compile(r"\s*CREATE VIRTUAL TABLE", re.IGNORECASE)
_SHADOWS: Final = ("_data", "_idx", "_content", "_docsize", "_config")


@dataclass(frozen=True)
class Mark:
    """What all canaries of a test begin with: sixteen characters that occur nowhere else."""

    text: str

    @classmethod
    def fresh(cls) -> Mark:
        """A mark that no earlier test left anywhere."""
        return cls("Q" + secrets.token_hex(8)[:15])

    def of(self, field: str) -> str:
        """The canary for a field: found by the mark, and told apart by the field."""
        return f'{self.text}-{field}-Ünïcödé 文字 "quoted" <&>'

    def is_in(self, value: Any) -> bool:
        """Whether a value of a row holds the mark."""
        raw = value.encode() if isinstance(value, str) else value
        return isinstance(raw, bytes) and self.text.encode() in raw


@dataclass(frozen=True)
class Find:
    """A mark where it must not be."""

    path: Path
    encoding: str
    around: bytes


def encodings(mark: Mark) -> dict[str, bytes]:
    """The mark as it may stand in a file that does not show it plainly (SAFETY.md §4.4)."""
    plain = mark.text.encode()
    found = {
        "utf-8": plain,
        "utf-16": mark.text.encode("utf-16-le"),
        "utf-16-be": mark.text.encode("utf-16-be"),
        "utf-32": mark.text.encode("utf-32-le"),
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        "url": "".join(f"%{byte:02X}" for byte in plain).encode(),
        "json-escaped": "".join(f"\\u{ord(letter):04x}" for letter in mark.text).encode(),
        "reversed": plain[::-1],
        "folded": mark.text.casefold().encode(),
    }
    for offset in range(3):
        whole = base64.b64encode(bytes(offset) + plain)
        # The first and last groups depend on what stands beside the mark.
        found[f"base64+{offset}"] = whole[4 * (offset > 0) : len(whole) - 4]
    return found


def plant(connection: Connection, mark: Mark) -> set[Column]:
    """A row in every table with a canary in every text column; the columns that hold one.

    Raises ``AssertionError`` where a table takes no such row: then ``VALUES`` needs what it asks for.
    """
    planted: set[Column] = set()
    connection.execute("PRAGMA foreign_keys = OFF")  # rows are made in any order
    for table, sql in _tables(connection):
        columns = [(row[1], row[2].upper()) for row in _info(connection, table)]
        row = {name: _value(mark, table, sql, name, kind) for name, kind in columns}
        found = _references(connection, table).items()
        row |= {name: value for name, value in found if (table, name) not in VALUES}
        try:
            _insert(connection, table, row)
        except Error as error:
            raise AssertionError(f"no row could be planted in {table}: {error}") from error
        planted |= {(table, name) for name, value in row.items() if mark.is_in(value)}
    _refer(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    return planted


def text_columns(connection: Connection) -> set[Column]:
    """Every column that can hold a person's words, full-text tables included."""
    return {
        (table, row[1])
        for table, sql in _tables(connection)
        for row in _info(connection, table)
        if _is_text(sql, row[2].upper())
        and row[1] not in dict(_LISTED.findall(sql))
        and (table, row[1]) not in VALUES
    }


def finds(places: Iterable[Path], mark: Mark) -> list[Find]:
    """Every file below ``places`` in which the mark stands, in its name too, and how."""
    needles = encodings(mark)
    return [
        find
        for place in places
        for path in ([place] if place.is_file() else sorted(place.rglob("*")))
        if path.is_file() and not path.is_symlink()
        for find in _finds_in(path, needles)
    ]


def _finds_in(path: Path, needles: dict[str, bytes]) -> Iterator[Find]:
    blobs = [str(path).encode(), *_opened(path.read_bytes())]
    for encoding, needle in needles.items():
        for blob in blobs:
            place = blob.find(needle)
            if place >= 0:
                yield Find(path, encoding, blob[max(0, place - 20) : place + len(needle) + 40])
                break


def _opened(raw: bytes) -> Iterator[bytes]:
    """The bytes, and what they say where they are a compressed stream."""
    yield raw
    with contextlib.suppress(OSError, EOFError, zlib.error):
        yield gzip.decompress(raw)
    with contextlib.suppress(zlib.error):
        yield zlib.decompress(raw)
    with contextlib.suppress(zstandard.ZstdError):
        yield zstandard.ZstdDecompressor().decompress(raw, max_output_size=1 << 26)


def _tables(connection: Connection) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " ORDER BY rowid"
    ).fetchall()
    behind = {name + end for name, sql in rows if _VIRTUAL.match(sql) for end in _SHADOWS}
    return [(name, sql) for name, sql in rows if name not in behind]


def _info(connection: Connection, table: str) -> list[tuple[Any, ...]]:
    return connection.execute(f'PRAGMA table_info("{table}")').fetchall()


def _is_text(sql: str, kind: str) -> bool:
    return kind == "TEXT" or _VIRTUAL.match(sql) is not None


def _value(mark: Mark, table: str, sql: str, name: str, kind: str) -> Any:
    given = {(table, column): word for column, word in _LISTED.findall(sql)} | VALUES
    if (table, name) in given:
        return given[(table, name)]
    if _is_text(sql, kind):
        return mark.of(f"{table}.{name}")
    if kind != "BLOB":
        return 1
    lengths = {column: int(length) for column, length in _LENGTH.findall(sql)}
    if name in lengths:
        return secrets.token_bytes(lengths[name])
    return mark.of(f"{table}.{name}").encode()


def _references(connection: Connection, table: str) -> dict[str, Any]:
    """Values of rows that are there already, for the columns that refer to them."""
    found = {}
    for key in connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
        other, mine, theirs = key[2:5]
        row = connection.execute(f'SELECT "{theirs}" FROM "{other}"').fetchone()
        if row:
            found[mine] = row[0]
    return found


def _refer(connection: Connection) -> None:
    """Let every row point at a row that is there: a table may refer to one made after it."""
    for table, _ in _tables(connection):
        for name, value in _references(connection, table).items():
            if (table, name) not in VALUES:
                connection.execute(f'UPDATE "{table}" SET "{name}" = ?', (value,))


def _insert(connection: Connection, table: str, row: dict[str, Any]) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" for _ in row)
    connection.execute(
        f'INSERT OR REPLACE INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values())
    )
