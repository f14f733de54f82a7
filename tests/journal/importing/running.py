"""Hands for tests of the service: looking at a path, bringing it in, taking it back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from mentordesk.ids import id_maker
from mentordesk.journal.importing import readers
from mentordesk.journal.importing.reader import Reader
from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.journal.importing.runs.bringing import Bringing, Progress, Report
from mentordesk.journal.importing.runs.looking import Seen
from mentordesk.journal.importing.runs.taking_back import TakenBack
from mentordesk.journal.importing.service import Importing
from tests.journal.importing.telling import make_zip
from tests.journal.room import Room

DAY_ONE = "day-one"


def importing(room: Room) -> Importing:
    return Importing(room.database, room.clock, id_maker(room.clock))


def looked(room: Room, path: Path, **asked: str) -> Seen:
    look = importing(room).look(Asked(str(path), **asked))
    while not (seen := look.step()).ended:
        pass
    return seen


def to_the_end(bringing: Bringing) -> Report:
    while (report := bringing.step().value.report) is None:
        pass
    return report


def brought(room: Room, path: Path, **asked: str) -> Report:
    return to_the_end(importing(room).bring(Asked(str(path), **asked)))


def steps(bringing: Bringing) -> Iterator[Progress]:
    while True:
        progress = bringing.step().value
        yield progress
        if progress.report is not None:
            return


def taken_back(room: Room, run: int) -> TakenBack:
    taking = importing(room).take_back(run)
    while not (back := taking.step().value).ended:
        pass
    return back


def day(number: int, **more: Any) -> dict[str, Any]:
    """A record of Day One, of a day in 2024."""
    at = f"2024-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}T10:00:00Z"
    return {"uuid": f"{number:032X}", "creationDate": at, "text": f"# Day {number}\n\nx", **more}


def day_one(path: Path, records: Sequence[object], files: dict[str, bytes] | None = None) -> Path:
    """A zip of Day One."""
    journal = json.dumps({"metadata": {"version": "1.0"}, "entries": list(records)}).encode()
    return make_zip(path, {"Journal.json": journal, **(files or {})})


MADE = Path(__file__)
"""Some file that is there: what the format ``made`` tells of it, a test makes up."""


def reading(monkeypatch: Any, told: Callable[[], Iterator[Any]]) -> None:
    """Let the format ``made`` tell these, whatever lies at the path."""
    made = Reader("made", lambda source: False, lambda source, options: told())
    monkeypatch.setattr(readers, "READERS", (made, *readers.READERS))
