"""Ends an import by SIGKILL at any statement, then brings the same journal in again.

``python -m tests.journal.importing.runs.kills TEMPLATE FOLDER`` prints a JSON list, one for each kill:
what was wrong with the file right after it, and what it held when the import had been repeated.
Children are forked before anything is opened.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from functools import partial
from pathlib import Path

from mentordesk.ids import id_maker
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.importing.runs import bringing
from mentordesk.journal.importing.runs.asking import Asked
from mentordesk.journal.importing.service import Importing
from mentordesk.vault.database import Database
from tests.desk.kills import Cutting, came_through
from tests.journal.importing.running import day, day_one
from tests.journal.room import KEY, StandingClock

EVERY = 3
"""Each third statement: every transaction has more than that."""

WRONG = {
    "an entry without its source": "SELECT count(*) FROM entry WHERE id NOT IN"
    " (SELECT entry_id FROM entry_source)",
    "a source without its entry": "SELECT count(*) FROM entry_source WHERE entry_id NOT IN"
    " (SELECT id FROM entry)",
    "an entry that search does not see": "SELECT count(*) FROM entry WHERE seq NOT IN"
    " (SELECT id FROM entry_fts_docsize)",
    "an entry without its file": "SELECT count(*) FROM entry e WHERE body LIKE '%.jpeg%' AND"
    " NOT EXISTS (SELECT 1 FROM attachment a WHERE a.entry_id = e.id)",
    "a file without its entry": "SELECT count(*) FROM attachment WHERE entry_id NOT IN"
    " (SELECT id FROM entry)",
    "an entry without its tag": "SELECT count(*) FROM entry WHERE seq NOT IN"
    " (SELECT entry FROM entry_tag)",
    "a run without entries": "SELECT count(*) FROM import_run WHERE seq NOT IN"
    " (SELECT run FROM entry_source)",
}


def export(folder: Path) -> Path:
    """Two entries, one with a small file, one with a large one."""
    files = {"photos/small.jpeg": b"small", "photos/large.jpeg": bytes(range(256)) * 3000}
    records = [day(0, tags=["work"])]
    for number, name in enumerate(("small", "large"), 1):
        photo = {"identifier": name.upper(), "md5": name, "type": "jpeg"}
        text = f"x\n\n![](dayone-moment://{name.upper()})"
        records.append(day(number, tags=["work"], text=text, photos=[photo]))
    return day_one(folder / "export.zip", records, files)


def run(database: Database, path: Path) -> None:
    """Bring it in, an entry a step."""
    clock = StandingClock()
    made = Importing(database, clock, id_maker(clock)).bring(Asked(str(path)))
    while made.step().value.report is None:
        pass


def import_cut(desk: Path, path: Path, at: int) -> None:
    """The same, ended at its statement number ``at``."""
    run(Cutting(str(desk), at), path)


def look(database: Database) -> tuple[list[str], int, str]:
    """What is wrong, how many entries there are, and a digest of what a person would see."""
    with database.read() as tx:
        wrong = [name for name, sql in WRONG.items() if tx.one(sql) != (0,)]
        entries = tx.all("SELECT title, body, written FROM entry ORDER BY seq")
        files = tx.all("SELECT name, bytes, sha256 FROM attachment ORDER BY name")
        pieces = tx.all("SELECT bytes FROM attachment_piece ORDER BY attachment, number")
    digest = hashlib.sha256(repr((entries, files, pieces)).encode()).hexdigest()
    return wrong, len(entries), digest


def main(template: Path, folder: Path) -> list[tuple[list[str], int, str]]:
    """For each kill what was wrong after it, how many had come, and what stood in the end."""
    for name in ("_BEGIN", "_LEAST", "_MOST"):
        setattr(bringing, name, 1)
    away = folder / "away"
    away.mkdir()
    path, desk = export(away), folder / "desk" / "desk.db"
    desk.parent.mkdir()
    found = []
    for at in range(1, 10_000, EVERY):
        shutil.copyfile(template, desk)
        done = came_through(partial(import_cut, desk, path, at))
        database = Database(str(desk), bytearray(KEY))
        wrong, number, _ = look(database)
        clock = StandingClock()
        while Bin(database, clock).sweep_step().value:  # as a desk does when it is opened
            pass
        run(database, path)
        found.append((wrong, number, look(database)[2]))
        database.close()
        for left in desk.parent.iterdir():
            left.unlink()
        if done:
            return found
    raise RuntimeError("the import never ends")


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
