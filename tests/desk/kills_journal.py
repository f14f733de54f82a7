"""Acts on entries for ``kills``: wordings, the bin, and what hangs on an entry that is shredded."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from mentordesk.clock import Moment
from mentordesk.desk.service import Desk
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.versions.service import Versions
from tests.desk import kills_threads
from tests.mentoring.world import World


def prepare(world: World) -> None:
    """An entry in two wordings with a draft, and another that lies in the bin."""
    kills_threads.prepare(world)
    for body in ("stands #work", "in the bin #work"):
        entry = world.journal.write(EntryDraft(None, 0, "", f"first {body}")).value.id
        world.journal.write(EntryDraft(entry, 1, "title", body))
        world.journal.keep_draft(EntryDraft(entry, 2, "title", f"half of {body}"))
    world.journal.delete(entry)


def _standing(world: World) -> UUID:
    return next(line.id for line in world.journal.page() if line.title == "title")


def _bin(world: World) -> Bin:
    return Bin(world.database, world.clock)


def write_entry(desk: Desk, world: World) -> object:
    del desk
    return world.journal.write(EntryDraft(None, 0, "new", "words #work #new"))


def rewrite_entry(desk: Desk, world: World) -> object:
    del desk
    return world.journal.write(EntryDraft(_standing(world), 2, "new", "words #new"))


def backdate_entry(desk: Desk, world: World) -> object:
    del desk
    written = Moment(world.clock.instant - timedelta(days=400), "UTC")
    return world.journal.add_at(EntryDraft(None, 0, "new", "words #new"), written)


def bring_wording_back(desk: Desk, world: World) -> object:
    del desk
    return Versions(world.database, world.clock).bring_back(_standing(world), 1)


def delete_entry(desk: Desk, world: World) -> object:
    del desk
    return world.journal.delete(_standing(world))


def shred_entry(desk: Desk, world: World) -> object:
    del desk
    return _bin(world).shred(_bin(world).lines()[0].line.id)


def sweep_what_is_due(desk: Desk, world: World) -> object:
    del desk
    world.clock.go(days=31)
    return _bin(world).sweep_step()


ACTS = (
    write_entry,
    rewrite_entry,
    backdate_entry,
    bring_wording_back,
    delete_entry,
    shred_entry,
    sweep_what_is_due,
    *kills_threads.ACTS,
)
