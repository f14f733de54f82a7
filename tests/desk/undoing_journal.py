"""Verbs of the journal for ``undoing_world``: wordings, stars, places, the bin."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from mentordesk.changes import Done
from mentordesk.clock import Moment
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.model import Entry, EntryDraft
from mentordesk.journal.versions.service import Versions
from tests.desk import undoing_threads
from tests.desk.undoing_world import WORDS, Verb
from tests.mentoring.world import World

Job = Callable[[], Done[Any]]


def begin(world: World) -> None:
    """Entries in several wordings, one of them in the bin."""
    for number in range(3):
        entry = world.journal.write(EntryDraft(None, 0, "amber", f"birch {number}")).value
        world.journal.write(EntryDraft(entry.id, 1, "amber", "cedar #delta @Jonas"))
    world.journal.delete(entry.id)
    undoing_threads.begin(world)


def _words(pick: random.Random) -> str:
    return " ".join(pick.choices(WORDS, k=2)) + pick.choice(("", " #ember", " #work/amber"))


def _entry(world: World, pick: random.Random) -> Entry:
    ids = [entry.id for entry in world.journal.entries()]
    found = world.journal.entry(pick.choice(ids))
    assert found is not None
    return found


def rewrite_entry(world: World, pick: random.Random) -> Job | None:
    entry = _entry(world, pick)
    return partial(
        world.journal.write, EntryDraft(entry.id, entry.version, entry.title, _words(pick))
    )


def star_entry(world: World, pick: random.Random) -> Job | None:
    entry = _entry(world, pick)
    return partial(world.journal.star, entry.id, not entry.starred)


def place_entry(world: World, pick: random.Random) -> Job | None:
    return partial(world.journal.set_place, _entry(world, pick).id, _words(pick))


def backdate_entry(world: World, pick: random.Random) -> Job | None:
    written = Moment(world.clock.instant - timedelta(days=pick.randint(1, 99)), "UTC")
    return partial(world.journal.add_at, EntryDraft(None, 0, "", _words(pick)), written)


def bring_wording_back(world: World, pick: random.Random) -> Job | None:
    versions, entry = Versions(world.database, world.clock), _entry(world, pick)
    return partial(versions.bring_back, entry.id, pick.randint(1, entry.version))


def restore_entry(world: World, pick: random.Random) -> Job | None:
    bin_ = Bin(world.database, world.clock)
    lines = bin_.lines()
    return partial(bin_.restore, pick.choice(lines).line.id) if lines else None


VERBS: tuple[Verb, ...] = (
    rewrite_entry,
    star_entry,
    place_entry,
    backdate_entry,
    bring_wording_back,
    restore_entry,
    *undoing_threads.VERBS,
)
