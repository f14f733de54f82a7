"""Ends a child by SIGKILL between any two statements of adding a file; what is there then.

``python -m tests.journal.attachments.killing FILE FOLDER`` prints a JSON list: for a kill at each
statement ``[files seen, pieces before and after the next opening swept]``, until it came through.
"""

from __future__ import annotations

import io
import json
import shutil
import sys
from pathlib import Path

from mentordesk.desk.service import Desk
from mentordesk.ids import id_maker
from mentordesk.journal.attachments.arrival import PIECES_AT_ONCE
from mentordesk.journal.attachments.model import PIECE
from mentordesk.journal.attachments.service import Attachments
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.model import EntryDraft
from tests.desk.kills import forked
from tests.mentoring.world import World, opened

DATA = bytes(range(256)) * (PIECE // 256) * (PIECES_AT_ONCE + 2)


def add(desk: Desk, world: World) -> object:
    """The act: a file of several steps."""
    del desk
    files = Attachments(world.database, world.clock, id_maker(world.clock))
    return files.add(world.journal.page()[0].id, "x.bin", io.BytesIO(DATA))


def seen(path: Path) -> tuple[int, int, int]:
    """Whole files beside the entry; pieces before and after what an opening does."""
    with opened(path) as world:
        files = Attachments(world.database, world.clock, id_maker(world.clock))
        standing = files.of(world.journal.page()[0].id)
        assert all(files.whole(one.id) == DATA for one in standing)
        before = world.ask("SELECT count(*) FROM attachment_piece")[0][0]
        files.settle()
        Bin(world.database, world.clock, files.coming).sweep()
        after = world.ask("SELECT count(*) FROM attachment_piece")[0][0]
    return len(standing), int(str(before)), int(str(after))


def main(template: Path, folder: Path) -> list[tuple[int, int, int]]:
    prepared, path, found = folder / "prepared.db", folder / "cut.db", []
    shutil.copyfile(template, prepared)
    with opened(prepared) as world:
        world.journal.write(EntryDraft(None, 0, "", "an entry"))
    for at in range(1, 1000):
        shutil.copyfile(prepared, path)
        done = forked(add, path, at)
        found.append(seen(path))
        for left in folder.glob("cut.db*"):
            left.unlink()
        if done:
            return found
    raise RuntimeError("the act never ends")


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
