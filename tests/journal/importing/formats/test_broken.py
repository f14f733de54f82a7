"""Files that were damaged at random: whatever comes, it comes in words."""

from __future__ import annotations

import io
import json
import random
import tarfile
import zipfile
from pathlib import Path

import pytest

from mentordesk.errors import UserFacingError
from mentordesk.journal.importing.errors import UnsafeArchive
from mentordesk.journal.importing.formats import plain_text
from mentordesk.journal.importing.formats.day_one import reader as day_one
from mentordesk.journal.importing.formats.jrnl import reader as jrnl
from mentordesk.journal.importing.formats.markdown import reader as markdown
from mentordesk.journal.importing.model import Imported, Problem
from mentordesk.journal.importing.reader import Options
from mentordesk.journal.importing.sources.opening import open_source
from tests.journal.importing.telling import make_zip, read, recognises

READERS = tuple(one.READER for one in (day_one, jrnl, markdown, plain_text))
TIMES = 400
RECORD = {
    "uuid": "1",
    "creationDate": "2026-01-01T00:00:00Z",
    "text": "# a\n![](dayone-moment://X)",
    "photos": [{"identifier": "X", "md5": "m", "type": "png"}],
    "location": {"placeName": "x"},
    "tags": ["q"],
}


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    members = {
        "J.json": json.dumps({"entries": [RECORD] * 3}).encode(),
        "photos/m.png": b"png",
        "2026-01-01.md": b"---\na: b\n---\n![](photos/m.png)",
        "d.txt": b"2026-01-01\nx\n",
    }
    as_tar = io.BytesIO()
    with tarfile.open(fileobj=as_tar, mode="w") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return [
        make_zip(tmp_path_factory.mktemp("z") / "a.zip", members).read_bytes(),
        as_tar.getvalue(),
        json.dumps(
            {"entries": [{"title": "t", "body": "b", "date": "2026-01-01", "time": "10:00"}]}
        ).encode(),
        b"[2026-01-01 10:00] a *\nbody @x\n[2026-01-02 10:00] b\n",
        b"---\ntags: [a, 'b']\ndate: 2026-01-01\nx:\n  - y\n---\n# T\n[[a.png]] #tag `code`\n",
    ]


def damaged(whole: bytes, by: random.Random) -> bytes:
    data = bytearray(whole)
    for _ in range(by.randint(1, 6)):
        at, kind = by.randrange(len(data)), by.random()
        if kind < 0.6:
            data[at] = by.choice([0, 255, by.randrange(256), by.randrange(32, 127)])
        elif kind < 0.8:
            del data[at : at + by.randint(1, 30)]
            data = data or bytearray(b"x")
        else:
            data[at:at] = data[at : at + by.randint(1, 20)]
    return bytes(data)


def read_all(path: Path) -> tuple[int, int]:
    """How many entries all readers told, and how many sources were refused in words."""
    told = refused = 0
    for reader in READERS:
        try:
            recognises(reader, path)
            for one in read(reader, path, Options(password="x")):
                if isinstance(one, Imported):
                    told += 1
                    for file in one.attachments:
                        file.open().read()
                elif isinstance(one, Problem):
                    assert "{" not in one.in_english().replace(path.name, "")
        except UserFacingError:
            refused += 1
    return told, refused


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_whatever_is_damaged_ends_in_words_and_never_in_a_fault(
    tmp_path: Path, seeds: list[bytes]
) -> None:
    by = random.Random(20261121)
    told = refused = 0
    for _ in range(TIMES):
        path = tmp_path / by.choice(["f.zip", "f.txt", "f.md", "f.json"])
        path.write_bytes(damaged(by.choice(seeds), by))
        one, other = read_all(path)
        told, refused = told + one, refused + other
    assert told > TIMES / 10, "much was still readable"
    assert refused > TIMES / 10, "and much was not"


def test_a_member_without_a_name_refuses_the_archive(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.md", b"x")
    data = path.read_bytes().replace(b"x.md", b"\0.md")
    path.write_bytes(data)
    with pytest.raises(UnsafeArchive):
        open_source(str(path))
