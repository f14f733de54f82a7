"""The part of ``planting`` for journals from elsewhere: where an entry came from."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from mentordesk.ids import id_maker
from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.journal.importing.service import Importing
from tests.mentoring.world import World

Word = Callable[[str], str]

#: Text columns that hold no text of a person.
CLOSED = ("source",)
TABLES = ("entry_source", "import_run")


def plant_import(world: World, word: Word) -> None:
    """A journal under a word, its entry under another; looked at and brought in."""
    service = Importing(world.database, world.clock, id_maker(world.clock))
    with TemporaryDirectory() as away:
        path = Path(away) / word("import_run.name")
        at = "2026-01-01T00:00:00Z"
        record = {"uuid": "A" * 32, "creationDate": at, "text": "From elsewhere"}
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("Journal.json", json.dumps({"metadata": {}, "entries": [record]}))
        assert service.look(Asked(str(path))).step().counted.entries == 1
        run = service.bring(Asked(str(path)))
        while run.step().value.report is None:
            pass
    assert len(service.runs()) == 1
