"""A desk of the first part, with its journal, becomes one that holds sessions."""

from __future__ import annotations

import shutil
from pathlib import Path

from mentordesk.clock import Moment
from mentordesk.ids import id_maker
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.service import Journal
from mentordesk.vault import schema, steps
from mentordesk.vault.database import Database
from tests.desk.planting import plant
from tests.journal import old_writing
from tests.mentoring.world import KEY, StandingClock, opened

JOURNAL_ONLY = ("0001_begin.sql", "0002_journal.sql")


def first_part(folder: Path, path: Path) -> list[tuple[str, Moment]]:
    """A file of schema 2 with three entries; their words and moments."""
    old = folder / "migrations" / "desk"
    old.mkdir(parents=True)
    for name in JOURNAL_ONLY:
        shutil.copyfile(Path(steps.FOLDER) / "desk" / name, old / name)
    schema.make(str(path), bytearray(KEY), "desk", str(old.parent))
    clock = StandingClock()
    database = Database(str(path), bytearray(KEY))
    new_id, written = id_maker(clock), []
    for number in range(3):
        clock.go(hours=1)
        written.append((f"entry {number} of drawers", clock.now()))
        with database.write() as tx:
            old_writing.write(tx, new_id(), ("", written[-1][0]), clock.now())
    journal = Journal(database, clock, new_id)
    journal.keep_draft(EntryDraft(None, 0, "half", "written"))
    database.close()
    return written


def test_a_journal_of_the_first_part_keeps_every_word_and_gains_the_record(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    written = first_part(tmp_path, path)
    clock = StandingClock()
    clock.go(days=1)
    schema.migrate(str(path), bytearray(KEY), "desk", clock)
    with opened(path, clock) as world:
        kept = world.journal.entries()
        assert [(entry.body, entry.written) for entry in kept] == written[::-1]
        assert world.journal.settle_drafts().value == 1
        assert len(world.journal.search("drawers")) == 3
        assert world.people.lines() == []
        plant(world, lambda where: f"word {where}")
        assert world.people.lines()
        assert {hit.kind.value for hit in world.desk.search("drawers")} == {"entry"}
