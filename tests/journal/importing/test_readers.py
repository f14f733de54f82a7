from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.journal.importing import errors
from mentordesk.journal.importing.errors import BrokenSource, UnknownFormat
from mentordesk.journal.importing.readers import READERS, reader_named
from tests.journal.importing.telling import day_one_json, make_zip, recognised


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
        reader = recognised(path)
        assert reader is not None
        assert reader.name == name
        assert reader_named(name, str(path)) is reader
    (tmp_path / "x.bin").write_bytes(os.urandom(100))
    assert recognised(tmp_path / "x.bin") is None
    with pytest.raises(UnknownFormat):
        reader_named("nothing", "x")
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(BrokenSource):
        recognised(tmp_path / "x.zip")
    assert len({one.name for one in READERS}) == len(READERS)


def test_readers_import_nothing_that_writes_or_fetches() -> None:
    folder = Path(errors.__file__).parent
    for path in folder.rglob("*.py"):
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
from mentordesk.journal.importing.model import Imported
from mentordesk.journal.importing.reader import Options
from mentordesk.journal.importing.readers import recognising
from mentordesk.journal.importing.sources.decoding import at_once
from mentordesk.journal.importing.sources.opening import open_source
with open_source(path) as source:
    reader = at_once(recognising(source))
    count = sum(isinstance(one, Imported) for one in reader.tell(source, Options()))
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
