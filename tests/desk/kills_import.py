"""Imports for ``kills``: one step in, one step back. Whole runs: tests/journal/importing/runs/kills.py."""

from __future__ import annotations

import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

from mentordesk.desk.service import Desk
from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.journal.importing.runs.bringing import Bringing
from mentordesk.journal.importing.service import Importing
from tests.mentoring.world import World, seeded_ids

NOTE = "---\ndate: 2024-05-01 10:00\ntags: [work, walk]\n---\n#tagged by @Jonas ![](<a.txt>)"


def _importing(world: World, seed: int = 11) -> Importing:
    return Importing(world.database, world.clock, seeded_ids(seed))


def _export(folder: str) -> Path:
    path = Path(folder) / "notes.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("One.md", "Two.md"):
            archive.writestr(name, NOTE)
        archive.writestr("a.txt", "a few bytes")
    return path


def _first_step(run: Bringing) -> object:
    return run.step()


def prepare(world: World) -> None:
    """A journal was brought in before."""
    with TemporaryDirectory() as away:
        path = Path(away) / "2024-01-01 Before.md"
        path.write_text("before", encoding="utf-8")
        _first_step(_importing(world).bring(Asked(str(path))))


def bring_in_some(desk: Desk, world: World) -> object:
    """The step that writes; the proof that follows changes nothing."""
    del desk
    with TemporaryDirectory() as away:
        return _first_step(_importing(world, 12).bring(Asked(str(_export(away)))))


def take_back_some(desk: Desk, world: World) -> object:
    del desk
    importing = _importing(world)
    return importing.take_back(importing.runs()[0].number).step()


ACTS = (bring_in_some, take_back_some)
