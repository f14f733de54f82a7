"""Acts on files beside entries for ``kills``: one name in two tables, the bin."""

from __future__ import annotations

import io
from uuid import UUID

from mentordesk.desk.service import Desk
from mentordesk.ids import id_maker
from mentordesk.journal.attachments import store
from mentordesk.journal.attachments.service import Attachments
from mentordesk.journal.model import EntryDraft
from tests.mentoring.world import World


def _files(world: World) -> Attachments:
    return Attachments(world.database, world.clock, id_maker(world.clock))


def prepare(world: World) -> None:
    """Entries with a file to which their text links, one of them put away."""
    for name in ("stands.txt", "away.txt"):
        entry = world.journal.write(EntryDraft(None, 0, "", f"see [it](<{name}>)")).value
        made = _files(world).add(entry.id, name, io.BytesIO(b"a few bytes")).value
    _files(world).remove(made.id)


def rename_file(desk: Desk, world: World) -> object:
    del desk
    with world.database.read() as tx:
        row = tx.one("SELECT entry_id FROM attachment WHERE name = 'stands.txt'")
        files = [] if row is None else store.of_entry(tx, _uuid(row[0]))
    return _files(world).rename(files[0].id, "other.txt")


def restore_file(desk: Desk, world: World) -> object:
    del desk
    files = _files(world)
    return files.restore(files.removed()[0].id)


def _uuid(raw: bytes) -> UUID:
    return UUID(bytes=raw)


ACTS = (rename_file, restore_file)
