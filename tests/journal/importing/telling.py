"""Small hands for the tests of readers: reading a path, and making files as other programs do."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from mentordesk.journal.importing.model import Imported, Pause, Problem
from mentordesk.journal.importing.reader import Options, Reader
from mentordesk.journal.importing.readers import recognising
from mentordesk.journal.importing.sources.decoding import at_once
from mentordesk.journal.importing.sources.opening import open_source

BERLIN = Options(home="Europe/Berlin")


def read(reader: Reader, path: Path, options: Options = BERLIN) -> Iterator[Imported | Problem]:
    with open_source(str(path)) as source:
        yield from (one for one in reader.tell(source, options) if not isinstance(one, Pause))


def told(reader: Reader, path: Path, options: Options = BERLIN) -> list[Imported | Problem]:
    return list(read(reader, path, options))


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
    with open_source(str(path)) as source:
        return at_once(recognising(source))


def recognises(reader: Reader, path: Path) -> bool:
    with open_source(str(path)) as source:
        return reader.recognises(source)


def make_zip(path: Path, members: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def day_one_json(*records: object) -> bytes:
    return json.dumps({"metadata": {"version": "1.0"}, "entries": records}).encode()
