from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.errors import UserFacingError
from mentordesk.journal.attachments.naming import file_link, plain_name
from mentordesk.journal.importing import errors
from mentordesk.journal.importing.dates import at_home, read_date
from mentordesk.journal.importing.drafts import Draft, Keys, clean_tags
from mentordesk.journal.importing.errors import EMPTY, TITLE_CUT, BrokenSource, UnknownFormat
from mentordesk.journal.importing.model import (
    Imported,
    ImportedFile,
    Problem,
    Written,
)
from mentordesk.journal.importing.readers import READERS, reader_named, recognise
from tests.journal.importing.telling import day_one_json, make_zip

NOW = Written(datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "zone", "expected", "kept", "day_only"),
    [
        ("2026-01-02T03:04:05Z", "", "2026-01-02T03:04:05", "", False),
        ("2026-01-02T03:04:05.250Z", "Asia/Tokyo", "2026-01-02T03:04:05.25", "Asia/Tokyo", False),
        ("2026-01-02T03:04+0530", "", "2026-01-01T21:34:00", "", False),
        ("2026-01-02T03:04-03", "", "2026-01-02T06:04:00", "Etc/GMT+3", False),
        ("2026-01-02 03:04", "", "2026-01-02T02:04:00", "", False),
        ("2026-01-02 03:04", "Asia/Tokyo", "2026-01-01T18:04:00", "Asia/Tokyo", False),
        ("20260102T030405Z", "", "2026-01-02T03:04:05", "", False),
        ("2026-01-02", "", "2026-01-02T11:00:00", "", True),
        ("2026-06-30T23:59:60Z", "", "2026-06-30T23:59:59", "", False),
        ("2026-03-29T02:30", "", "2026-03-29T01:30:00", "", False),
        ("2026-10-25T02:30", "", "2026-10-25T00:30:00", "", False),
        ("Friday, 2 January 2026 at 12:04 AM", "", "2026-01-01T23:04:00", "", False),
        ("Jan. 2, 2026", "", "2026-01-02T11:00:00", "", True),
        ("2026/1/2 3:04", "", "2026-01-02T02:04:00", "", False),
        ("1969-07-20T20:17Z", "", "1969-07-20T20:17:00", "", False),
    ],
)
def test_dates_are_read_with_and_without_their_zones(
    text: str, zone: str, expected: str, kept: str, day_only: bool
) -> None:
    told = read_date(text, "Europe/Berlin", zone)
    assert told == Written(datetime.fromisoformat(expected).replace(tzinfo=UTC), kept, day_only)


@pytest.mark.parametrize(
    "text", ["", "soon", "03/04/2026", "2026-13-01", "2026-02-30", "2026-01-01T25:00", "13:00 PM", "1 January 2026 13:00 pm", "0001-01-01T00:00", "9999-12-31T23:59-12:00", "2026-01-01T10:00+99:00", "9" * 5000, "٢٠٢٦"]
)  # fmt: skip
def test_dates_that_are_not_sure_are_none(text: str) -> None:
    assert read_date(text, "Asia/Tokyo" if text.startswith("0001") else "Europe/Berlin") is None


@settings(max_examples=200, derandomize=True, deadline=None)
@given(
    st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001
    st.integers(-14 * 60, 14 * 60),
)
def test_every_instant_comes_back_from_its_own_spelling(naive: datetime, minutes: int) -> None:
    moment = naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    told = read_date(moment.isoformat(), "UTC")
    assert told is not None
    assert told.instant == moment


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    told = read_date(text, "Europe/Berlin", text)
    assert told is None or told.instant.tzinfo is UTC


def test_a_home_that_nobody_knows_is_utc() -> None:
    naive = datetime(2026, 1, 1, 10)  # noqa: DTZ001
    assert at_home(naive, "Mars/Base") == Written(naive.replace(tzinfo=UTC))


def test_values_cannot_be_built_wrong() -> None:
    with pytest.raises(ValueError):
        Written(datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=1))))
    for name, size in (("", 1), ("a/b", 1), ("a\\b", 1), ("a", -1)):
        with pytest.raises(ValueError):
            ImportedFile(name, size, lambda: pytest.fail("never opened"))
    file = ImportedFile.of_bytes("a", b"x")
    assert file.open().read() == b"x"
    for wrong in (
        {"key": ""},
        {"source": ""},
        {"body": "\0"},
        {"title": "a\nb"},
        {"tags": ("\ud800",)},
        {"attachments": (file, file)},
    ):
        fine = {"key": "k", "source": "s", "written": NOW, "title": "t", "body": "b"}
        Imported(**fine)  # type: ignore[arg-type]
        with pytest.raises(ValueError):
            Imported(**(fine | wrong))  # type: ignore[arg-type]


def test_a_title_that_is_none_begins_the_text_and_this_is_said() -> None:
    told = Draft("s", "w", written=NOW, title="x" * 2001, body="b").told(Keys())
    assert isinstance(told, Imported)
    assert (told.title, told.body, told.notes) == ("", "x" * 2001 + "\n\nb", (TITLE_CUT,))
    empty = Draft("s", "w", written=NOW, title=" ", body="\n").told(Keys())
    assert empty == Problem("w", EMPTY)


def test_tags_are_clean_and_each_there_once() -> None:
    assert clean_tags(["#a", "@A", " b\nc ", "", "#", "\0d", "x" * 300]) == (
        "a",
        "b c",
        "d",
        "x" * 200,
    )


def test_names_of_files_are_plain_and_different() -> None:
    taken: set[str] = set()
    for name in (
        "a.png",
        "x/../a.png",
        "C:\\a.png",
        "<a>.png",
        "..",
        ".png",
        ".png",
        "\u202egnp.exe",
        "a" * 300 + ".png",
    ):
        given_name = plain_name(name, taken)
        assert given_name not in taken
        ImportedFile(given_name, 0, lambda: pytest.fail("never opened"))
        assert not set("<>\n\u202e") & set(given_name)
        taken.add(given_name)
    assert {"a.png", "a (2).png", "a (3).png", "file"} <= taken
    assert file_link("a b.png", "[x]\n") == "![(x) ](<a b.png>)"


def test_every_format_is_told_from_the_others(tmp_path: Path) -> None:
    record = {"uuid": "1", "creationDate": "2026-01-01T00:00:00Z", "text": "x"}
    made = {
        "day-one": make_zip(tmp_path / "d.zip", {"J.json": day_one_json(record)}),
        "jrnl": tmp_path / "j.txt",
        "markdown": tmp_path / "m.md",
        "text": tmp_path / "t.txt",
    }
    made["jrnl"].write_text("[2026-01-01 10:00] x\n")
    made["markdown"].write_text("x")
    made["text"].write_text("x")
    for name, path in made.items():
        reader = recognise(str(path))
        assert reader is not None
        assert reader.name == name
        assert reader_named(name, str(path)) is reader
    (tmp_path / "x.bin").write_bytes(os.urandom(100))
    assert recognise(str(tmp_path / "x.bin")) is None
    with pytest.raises(UnknownFormat):
        reader_named("nothing", "x")
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(BrokenSource):
        recognise(str(tmp_path / "x.zip"))
    assert len({one.name for one in READERS}) == len(READERS)


def test_every_error_says_what_happened_what_is_safe_and_what_to_do() -> None:
    kinds = [
        one
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, UserFacingError)
    ]
    kinds.remove(UserFacingError)
    assert len(kinds) >= 9
    for kind in kinds:
        said = kind(path="p", most=1, name="n").in_english()
        assert said.count(".") >= 3
        assert "{" not in said


def test_readers_import_nothing_that_writes_or_fetches() -> None:
    folder = Path(errors.__file__).parent
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not {
                "socket",
                "urllib.request",
                "http",
                "shutil",
                "tempfile",
                "pickle",
                "subprocess",
                "yaml",
            } & set(names), path


HELD = """
import json, sys
def held():
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
path = sys.argv[1]
before = held()
"""
STREAM = """
from mentordesk.journal.importing.model import Imported, Options
from mentordesk.journal.importing.readers import recognise
reader = recognise(path)
count = sum(isinstance(one, Imported) for one in reader.read(path, Options()))
print(json.dumps([reader.name, count, held() - before]))
"""
WHOLE = """
text = open(path, "rb").read()
print(json.dumps(["", len(text), held() - before]))
"""


def measured(code: str, path: Path) -> tuple[str, int, int]:
    """What a process of its own prints: the reader's name, a count, and its peak in kB."""
    made = subprocess.run(
        [sys.executable, "-c", HELD + code, str(path)], capture_output=True, text=True, check=True
    )
    name, count, kilobytes = json.loads(made.stdout)
    return name, count, kilobytes


@pytest.mark.soak
@pytest.mark.parametrize("name", ["day-one", "jrnl", "text", "zip"])
def test_two_hundred_megabytes_are_read_in_a_stream(tmp_path: Path, name: str) -> None:
    words = "Down by the river it was quiet. " * 60
    path = tmp_path / {"day-one": "J.json", "jrnl": "j.txt", "text": "d.txt", "zip": "e.zip"}[name]
    many = 200_000_000 // len(words)
    with path.open("w", encoding="utf-8") as out:
        if name in ("day-one", "zip"):
            out.write('{"metadata":{},"entries":[')
            for n in range(many):
                entry = {"uuid": str(n), "creationDate": "2026-01-01T00:00:00Z", "text": words}
                out.write(("," if n else "") + json.dumps(entry))
            out.write("]}")
        for n in range(many if name in ("jrnl", "text") else 0):
            day = f"20{n % 26:02}-{n % 12 + 1:02}-{n % 28 + 1:02}"
            out.write(
                f"[{day} 10:00] Day {n}\n{words}\n\n" if name == "jrnl" else f"{day}\n{words}{n}\n"
            )
    if name == "zip":
        path.rename(tmp_path / "J.json")
        path = make_zip(path, {"J.json": (tmp_path / "J.json").read_bytes()})
    reader, count, kilobytes = measured(STREAM, path)
    print(reader, count, f"{kilobytes / 1000:.0f} MB")
    assert (reader, count) == ("day-one" if name == "zip" else name, many)
    assert kilobytes < 100_000
    if name != "zip":
        assert measured(WHOLE, path)[2] > 150_000, "the eye sees a file that is read whole"
