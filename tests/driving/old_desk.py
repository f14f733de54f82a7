"""A desk as an older MentorDesk left it, with as many entries as it takes to keep one waiting."""

from __future__ import annotations

import tempfile
from pathlib import Path

from mentordesk import settings
from mentordesk.clock import SystemClock
from mentordesk.ids import id_maker
from mentordesk.mentoring.me.service import MeService
from mentordesk.vault import keys, schema, unlock
from mentordesk.vault.database import Database
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.steps import Kind
from tests.driving.desk import PASSPHRASE, RunningDesk
from tests.formats.samples import first_steps
from tests.journal import old_writing

DESK, MAILBOX = 4, 1  # schemas of the files of this desk
WORDS = "the heron stood still while jonas laughed and nobody said a word about the rain " * 8


def make_old_desk(desk: RunningDesk, entries: int) -> None:
    """Put a desk of Ada, a mentor, where ``desk`` will look for it."""
    clock, folder = SystemClock("UTC"), desk.folder
    made = unlock.make(folder, bytearray(PASSPHRASE.encode()), FLOOR, clock)
    desk.master = made.master
    settings.save(
        folder.path,
        settings.Settings(kdf_memory_kib=FLOOR.memory_kib, kdf_iterations=FLOOR.iterations),
    )
    _make(folder.desk_db, keys.desk_key(made.master), "desk", DESK)
    _make(folder.mailbox_db, keys.mailbox_key(made.master), "mailbox", MAILBOX)
    database, new_id = Database(folder.desk_db, keys.desk_key(made.master)), id_maker(clock)
    MeService(database, clock, new_id).begin("Ada", "mentor")
    with database.write() as tx:
        tx.execute("INSERT INTO meta (name, value) VALUES ('mailbox_made', '1')")
        for number in range(entries):
            old_writing.write(tx, new_id(), (f"{number}", f"{number} {WORDS}"), clock.now())
    database.close()


def _make(path: str, key: bytearray, kind: Kind, version: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        schema.make(path, key, kind, first_steps(kind, version, Path(place) / "steps"))
