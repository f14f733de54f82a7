"""Small hands for the tests of readers: reading a path, and making files as other programs do."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

from mentordesk.journal.importing.model import Imported, Options, Problem, Reader, Told
from mentordesk.journal.importing.readers import recognising
from mentordesk.journal.importing.sources.decoding import at_once

BERLIN = Options(home="Europe/Berlin")


def told(reader: Reader, path: Path, options: Options = BERLIN) -> list[Told]:
    return list(reader.read(str(path), options))


def entries(reader: Reader, path: Path, options: Options = BERLIN) -> list[Imported]:
    """All of it, with the claim that nothing was wrong."""
    found = told(reader, path, options)
    assert [one for one in found if isinstance(one, Problem)] == []
    return [one for one in found if isinstance(one, Imported)]


def problems(reader: Reader, path: Path, options: Options = BERLIN) -> list[Problem]:
    return [one for one in told(reader, path, options) if isinstance(one, Problem)]


def good(reader: Reader, path: Path, options: Options = BERLIN) -> list[Imported]:
    return [one for one in told(reader, path, options) if isinstance(one, Imported)]


def recognised(path: Path) -> Reader | None:
    """Whose format it is."""
    return at_once(recognising(str(path)))


def make_zip(path: Path, members: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def day_one_json(*records: object) -> bytes:
    return json.dumps({"metadata": {"version": "1.0"}, "entries": records}).encode()
