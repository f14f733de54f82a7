"""No word of the record or of the notes beside it lies readable on the disk."""

from __future__ import annotations

import base64
import random
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from sqlcipher3 import dbapi2

from tests.desk.planting import CLOSED, TABLES, plant
from tests.desk.planting_files import BYTES
from tests.mentoring.world import World

#: Tables of other rooms, whose words are planted in tests/contracts/test_canary.py.
ELSEWHERE = (
    *("meta", "me", "prompt_shown", "record_doc", "note_doc"),
    *("sharing_key", "consent", "letter", "ledger", "shared_goal", "announcement"),
)
INDEXES = ("entry_fts", "record_text", "note_text")


class Canaries:
    """Words that stand nowhere else, each with the place where it was planted."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.planted: dict[str, str] = {}

    def word(self, where: str) -> str:
        tail = "".join(self._random.choices("abcdefghjkmnpqrstuvwxyz", k=16))
        return self.planted.setdefault(where, f"CNRY-{where.replace('.', '-')}-{tail}")


def encodings(text: str) -> Iterator[bytes]:
    """The forms in which a leaked word could stand in a file."""
    raw = text.encode()
    yield raw
    yield raw.lower()
    yield raw[::-1]
    yield raw.hex().encode()
    yield text.encode("utf-16-le")
    yield quote(text, safe="").encode()
    for offset in range(3):
        yield base64.b64encode(b"." * offset + raw)[4:-4]


def folder_leaks(folder: Path, words: dict[str, str]) -> set[str]:
    """The places whose words stand readable in a file below ``folder``."""
    held = [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()]
    assert held
    return {
        where
        for where, word in words.items()
        if any(form in data for form in encodings(word) for data in held)
    }


def text_columns(world: World) -> set[str]:
    """Every column of the room's tables that may hold a text of a person."""
    found = set()
    for table in TABLES:
        for row in world.ask(f"SELECT name, type FROM pragma_table_info('{table}')"):
            if row[1] == "TEXT" and row[0] not in CLOSED:
                found.add(f"{table}.{row[0]}")
    return found | BYTES


def test_every_text_column_has_its_word(world: World) -> None:
    """By the schema itself: a new text column without a word fails here."""
    canaries = Canaries(1)
    plant(world, canaries.word)
    assert set(canaries.planted) == text_columns(world)
    for where, word in canaries.planted.items():
        table, column = where.split(".")
        held = world.ask(f"SELECT count(*) FROM {table} WHERE instr({column}, ?)", word)
        assert held != [(0,)], where


def test_every_table_is_looked_at(world: World) -> None:
    """By the schema itself: a table that is in neither list fails here."""
    rows = world.ask("SELECT name FROM sqlite_schema WHERE type = 'table'")
    tables = {str(name) for (name,) in rows if not str(name).startswith("sqlite_")}
    plain = {one for one in tables if not one.startswith(INDEXES)}
    assert plain == {*TABLES, *ELSEWHERE}


def test_no_word_lies_readable_beside_the_desk(world: World, tmp_path: Path) -> None:
    canaries = Canaries(2)
    plant(world, canaries.word)
    for word in canaries.planted.values():
        world.desk.search(word)
        world.desk.search(word[:12], typing=True)
    assert (tmp_path / "desk.db-wal").stat().st_size > 0, "the log is scanned as well"
    assert folder_leaks(tmp_path, canaries.planted) == set()
    world.database.checkpoint()
    assert folder_leaks(tmp_path, canaries.planted) == set()


def test_the_same_words_in_a_plain_file_are_caught(world: World, tmp_path: Path) -> None:
    """The control: without the key every single word is found."""
    canaries = Canaries(3)
    plant(world, canaries.word)
    plain = tmp_path / "plain"
    plain.mkdir()
    connection = dbapi2.connect(str(plain / "desk.db"))
    for table in TABLES:
        rows = world.ask(f"SELECT * FROM {table}")
        columns = [
            str(row[0]) for row in world.ask(f"SELECT name FROM pragma_table_info('{table}')")
        ]
        connection.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
        marks = ", ".join("?" * len(columns))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    connection.commit()
    connection.close()
    assert folder_leaks(plain, canaries.planted) == set(canaries.planted)
