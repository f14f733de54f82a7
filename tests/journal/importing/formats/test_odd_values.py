"""Whatever stands in a field of an export, the rest of it is read, and no two entries share a key."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mentordesk.journal.importing.model import Imported, Told
from mentordesk.journal.importing.reader import Options
from mentordesk.journal.importing.readers import READERS
from tests.journal.importing.formats.making import sn
from tests.journal.importing.telling import make_zip, read

ODD: tuple[Any, ...] = (
    *(None, True, -1, 10**30, float("inf"), "", "\0", "a\0b", "\ud800", "a\nb", "x" * 300),
    *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z", "../../etc/passwd"),
    *([], [None], {}, {"a": None}),
)
AT = "2026-01-01T00:00:00Z"
DAY_ONE = {
    "uuid": "A" * 32,
    "creationDate": AT,
    "modifiedDate": AT,
    "timeZone": "Asia/Tokyo",
    "isAllDay": True,
    "starred": True,
    "text": "x ![](dayone-moment://AA)",
    "tags": ["a"],
    "location": {"latitude": 1.0, "longitude": 2.0, "placeName": "P"},
    "photos": [{"identifier": "AA", "md5": "p1", "type": "jpeg"}],
    "weather": {"t": 1},
}
JRNL = {
    "title": "T",
    "body": "b",
    "date": "2026-01-01",
    "time": "10:00",
    "tags": ["@a"],
    "starred": True,
    "uuid": "u",
}
ID = "01930000-0000-7000-8000-000000000001"
OWN = {
    "id": ID,
    "written": AT,
    "zone": "Asia/Tokyo",
    "changed": AT,
    "changed_zone": "Asia/Tokyo",
    "title": "T",
    "body": "With @Jonas.",
    "starred": False,
    "place": "P",
    "prompt": {"id": "rp.week.01@1", "text": "What?"},
    "tags": ["work"],
    "links": [{"kind": "person", "said": "Jonas", "target": ID}],
    "passages": [{"id": ID, "written": AT, "zone": "UTC", "at": 5, "quote": "@Jonas", "goal": ID}],
    "files": [],
    "deleted": AT,
}
NOTE = sn("Note", "n1", title="One", text="plain words")
EXPORTS: dict[str, tuple[dict[str, Any], str, str]] = {
    "day-one": ({"metadata": {"version": "1.0"}, "entries": [DAY_ONE]}, "entries", "Journal.json"),
    "jrnl": ({"tags": {}, "entries": [JRNL]}, "entries", ""),
    "standard-notes": ({"version": "004", "items": [NOTE]}, "items", ""),
    "mentordesk": (
        {"format": "mentordesk-journal", "version": 1, "entries": [OWN]},
        "entries",
        "",
    ),
}
"""By the format: an export, where its records are, and its name in a zip ('': it is no zip)."""


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where something stands in a record."""
    if path:
        yield path
    if isinstance(value, dict | list):
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(one, (*path, key))


def put(record: dict[str, Any], path: tuple[Any, ...], odd: Any) -> dict[str, Any]:
    made: Any = copy.deepcopy(record)
    inner = made
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = odd
    return dict(made)


def told(name: str, folder: Path, records: list[dict[str, Any]]) -> list[Told]:
    whole, where, member = EXPORTS[name]
    data = json.dumps({**whole, where: records}).encode()
    path = folder / "export.json"
    path.write_bytes(data)
    if member:
        path = make_zip(folder / "export.zip", {member: data, "photos/p1.jpeg": b"picture"})
    reader = next(one for one in READERS if one.name == name)
    return list(read(reader, path, Options("Asia/Tokyo")))


@pytest.mark.parametrize("name", EXPORTS)
def test_no_value_ends_the_reading(tmp_path: Path, name: str) -> None:
    whole, where, _ = EXPORTS[name]
    (record,) = whole[where]
    control = told(name, tmp_path, [record])
    assert [type(one) for one in control] == [Imported]
    for path in places(record):
        odd_ones = [put(record, path, odd) for odd in ODD]
        found = told(name, tmp_path, [*odd_ones, record])
        keys = [one.key for one in found if isinstance(one, Imported)]
        assert len(set(keys)) == len(keys) > 0, path
