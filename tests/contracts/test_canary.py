"""G6 for the files of a desk: what a person wrote stands readable in no file."""

from __future__ import annotations

import base64
import binascii
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import urllib.parse
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard
from sqlcipher3 import dbapi2

from mentordesk.vault import schema
from mentordesk.vault.cipher import connect
from tests.contracts.canary import Mark, finds, plant, text_columns

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(32))
WRITING = re.compile(r'openat\([^"]*"([^"]*)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)')


@pytest.fixture
def mark() -> Mark:
    return Mark.fresh()


def home(tmp_path: Path) -> dict[str, str]:
    """An environment in which every place for data, caches and temporary files is below tmp_path."""
    places = {
        "HOME": "home",
        "TMPDIR": "tmp",
        "SQLITE_TMPDIR": "tmp",
        "XDG_CACHE_HOME": "home/.cache",
        "XDG_CONFIG_HOME": "home/.config",
        "XDG_DATA_HOME": "home/.local/share",
        "XDG_STATE_HOME": "home/.local/state",
        "XDG_RUNTIME_DIR": "run",
    }
    made = {name: tmp_path / place for name, place in places.items()}
    for place in made.values():
        place.mkdir(parents=True, exist_ok=True)
    return os.environ | {name: str(place) for name, place in made.items()} | {"TZ": "UTC"}


def desk_full_of_canaries(
    tmp_path: Path, mark: Mark, *tracing: str
) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A desk whose process was killed with words in its log, and what the process printed."""
    folder = tmp_path / "home" / "desk"
    env = home(tmp_path)
    folder.mkdir(parents=True)
    command = [
        *tracing,
        sys.executable,
        "-m",
        "tests.contracts.canary_desk",
        str(folder),
        mark.text,
    ]
    child = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=env,
    )
    assert child.stdout is not None
    said = child.stdout.readline()
    if not tracing:
        child.kill()
    out, err = child.communicate()
    assert said == "ready\n", err
    return folder, subprocess.CompletedProcess(command, 0, out, err)


def test_no_canary_of_any_text_column_stands_in_any_file(tmp_path: Path, mark: Mark) -> None:
    folder, ran = desk_full_of_canaries(tmp_path, mark)
    assert {"desk.db", "desk.db-wal", "desk.db.copy", "mailbox.db-wal"} <= set(os.listdir(folder))
    assert finds([tmp_path], mark) == []
    assert mark.text not in ran.stdout + ran.stderr


@pytest.mark.skipif(
    shutil.which("strace") is None, reason="LOUD: no strace here, so no file was watched"
)
def test_no_file_is_opened_for_writing_outside_the_desk(tmp_path: Path, mark: Mark) -> None:
    log = tmp_path / "strace.log"
    folder, _ = desk_full_of_canaries(
        tmp_path, mark, "strace", "-f", "-e", "trace=openat", "-o", str(log)
    )
    opened = set(WRITING.findall(log.read_text()))
    assert f"{folder}/desk.db-wal" in opened
    elsewhere = {path for path in opened if not path.startswith((f"{folder}/", "/dev/null"))}
    assert {path for path in elsewhere if "__pycache__" not in path} == set()


#: How other programs might have kept the text: made with other tools than those that search.
LEAKS: dict[str, Callable[[str], bytes]] = {
    "plain": lambda text: text.encode(),
    "utf-16": lambda text: text.encode("utf-16"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "utf-32": lambda text: text.encode("utf-32"),
    "base64": lambda text: base64.b64encode(text.encode()),
    "base64 one on": lambda text: base64.b64encode(b"x" + text.encode()),
    "base64 two on": lambda text: base64.b64encode(b"xy" + text.encode()),
    "hex": lambda text: binascii.hexlify(text.encode()),
    "upper hex": lambda text: binascii.hexlify(text.encode()).upper(),
    "url": lambda text: urllib.parse.quote(text).encode(),
    "url, every byte": lambda text: "".join(f"%{byte:02X}" for byte in text.encode()).encode(),
    "json": lambda text: json.dumps({"a": text}).encode(),
    "json, every letter": lambda text: "".join(f"\\u{ord(letter):04x}" for letter in text).encode(),
    "reversed": lambda text: text[::-1].encode(),
    "folded": lambda text: text.casefold().encode(),
    "gzip": lambda text: gzip.compress(text.encode()),
    "zlib": lambda text: zlib.compress(text.encode()),
    "zstd": lambda text: zstandard.ZstdCompressor().compress(text.encode()),
}


@pytest.mark.parametrize("leak", sorted(LEAKS))
def test_control_a_leak_in_this_form_is_found(tmp_path: Path, mark: Mark, leak: str) -> None:
    file = tmp_path / "cache" / "thumbnails"
    file.parent.mkdir()
    file.write_bytes(LEAKS[leak](mark.of("entry.body")))
    assert {find.path for find in finds([tmp_path], mark)} == {file}


@pytest.mark.parametrize("leak", sorted(set(LEAKS) - {"gzip", "zlib", "zstd"}))
def test_control_a_leak_in_the_middle_of_a_file_is_found(
    tmp_path: Path, mark: Mark, leak: str
) -> None:
    (tmp_path / "desk.db").write_bytes(b"\0" * 4097 + LEAKS[leak](mark.of("a")) + b"\xff" * 77)
    assert len({find.path for find in finds([tmp_path], mark)}) == 1


def test_control_a_leak_in_the_name_of_a_file_is_found(tmp_path: Path, mark: Mark) -> None:
    (tmp_path / f"{mark.text}.bak").write_bytes(b"")
    assert len(finds([tmp_path], mark)) == 1


def test_control_a_file_without_encryption_is_found(tmp_path: Path, mark: Mark) -> None:
    connection = dbapi2.connect(str(tmp_path / "plain.db"), isolation_level=None)
    connection.execute("CREATE TABLE entry (body TEXT)")
    plant(connection, mark)
    connection.close()
    assert [find.path.name for find in finds([tmp_path], mark)] == ["plain.db"]


def test_control_a_new_text_column_without_a_canary_is_noticed(tmp_path: Path, mark: Mark) -> None:
    path = str(tmp_path / "desk.db")
    schema.make(path, bytearray(KEY), "desk")
    connection = connect(path, bytearray(KEY))
    planted = plant(connection, mark)
    assert text_columns(connection) <= planted
    connection.execute("ALTER TABLE me ADD COLUMN motto TEXT NOT NULL DEFAULT ''")
    assert text_columns(connection) - planted == {("me", "motto")}
    connection.execute("CREATE TABLE bare (word TEXT CHECK (length(word) < 4)) STRICT")
    with pytest.raises(AssertionError, match="bare"):
        plant(connection, mark)
    connection.close()


def test_a_table_of_tomorrow_is_covered_without_a_line(tmp_path: Path, mark: Mark) -> None:
    path = str(tmp_path / "desk.db")
    schema.make(path, bytearray(KEY), "desk")
    connection = connect(path, bytearray(KEY))
    connection.executescript(
        "CREATE TABLE badge (id BLOB PRIMARY KEY CHECK (length(id) = 16), person BLOB NOT NULL"
        " REFERENCES person (id), kind TEXT NOT NULL CHECK (kind IN ('gold', 'tin')),"
        " words TEXT NOT NULL) STRICT;"
        "CREATE VIRTUAL TABLE badge_text USING fts5 (words, content = '', contentless_delete = 1);"
    )
    planted = plant(connection, mark)
    assert {("badge", "words"), ("badge_text", "words")} <= planted
    assert text_columns(connection) <= planted
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("SELECT kind FROM badge").fetchall() == [("gold",)]
    connection.close()
