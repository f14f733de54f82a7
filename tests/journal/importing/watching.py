"""Brings every format in and tells which files Python opened for writing meanwhile.

``python -m tests.journal.importing.watching TEMPLATE FOLDER [leak]`` prints a JSON list of [format,
path]; with ``leak`` a reader of Markdown unpacks beside itself, as the control. An audit hook stays
for as long as its process lives: that is why this is one of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from mentordesk.journal.exporting.model import Form
from mentordesk.journal.importing.formats.markdown import reader as markdown
from mentordesk.journal.importing.model import Told
from mentordesk.journal.importing.reader import Options
from mentordesk.journal.importing.sources.safety import Source
from tests.journal.exporting.copies import copied
from tests.journal.importing.running import brought
from tests.journal.importing.samples import PASSWORD, SAMPLES, jrnl_locked
from tests.journal.room import Room, fresh

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Watch:
    """What is opened for writing while ``what`` says that something comes in."""

    def __init__(self) -> None:
        self.what = ""
        self.seen: list[tuple[str, str]] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, values: tuple[object, ...]) -> None:
        if not self.what or event != "open":
            return
        path, _, flags = values
        if isinstance(flags, int) and flags & WRITING:
            self.seen.append(
                (self.what, os.fsdecode(path) if isinstance(path, str | bytes) else "")
            )


def sources(away: Path, room: Room) -> dict[str, Path]:
    """One journal of every format, an encrypted one, and both forms of one's own."""
    made = {}
    for name, (make, _, _) in {**SAMPLES, "locked": (jrnl_locked, 4, 0)}.items():
        (folder := away / name).mkdir(parents=True)
        made[name] = make(folder)
    room.write("From the other desk.")
    for name, form in (("own.zip", Form.JSON), ("own", Form.MARKDOWN)):
        copied(room, form, away / name)
        made[name] = away / name
    return made


def leak() -> None:
    """Let the reader of Markdown do what none may."""
    read = markdown.READER.read

    def unpacking(source: Source, options: Options) -> Iterator[Told]:
        with tempfile.TemporaryFile() as file:
            file.write(b"a note")
        return read(source, options)

    object.__setattr__(markdown.READER, "read", unpacking)


def main(template: Path, folder: Path, *, leaks: bool) -> list[tuple[str, str]]:
    """What was opened, by the format."""
    (folder / "other").mkdir()
    with fresh(template, folder / "other") as other:
        made = sources(folder / "away", other)
    if leaks:
        leak()
        made = {"markdown": made["markdown"]}
    sys.dont_write_bytecode = True  # modules that are first needed now
    watch = Watch()
    for name, path in made.items():
        (folder / "desk").mkdir()
        with fresh(template, folder / "desk") as room:
            before = room.journal.count()
            watch.what = name
            report = brought(room, path, password=PASSWORD)
            watch.what = ""
            assert report.is_whole, name
            assert room.journal.count() - before == report.counted.entries > 0, name
        shutil.rmtree(folder / "desk")
    return watch.seen


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]), leaks="leak" in sys.argv)))
