"""The part of ``planting`` for entries: their words, what they answer, where they were written."""

from __future__ import annotations

from collections.abc import Callable

from mentordesk.journal.bin.service import Bin
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.versions.service import Versions
from tests.desk import planting_threads
from tests.desk.planting_threads import plant_threads
from tests.mentoring.world import World

Word = Callable[[str], str]

#: Text columns that hold no text of a person.
CLOSED = ("changed_zone", *planting_threads.CLOSED)
TABLES = ("entry", "draft", "entry_version", *planting_threads.TABLES)


def plant_entries(world: World, word: Word) -> None:
    """Write a word of its own into every text column of entries, wordings and drafts."""
    first = EntryDraft(None, 0, word("entry_version.title"), word("entry_version.body"))
    entry = world.journal.write(first).value.id
    asked = word("entry.prompt_id"), word("entry.prompt_text")
    world.journal.write(EntryDraft(entry, 1, word("entry.title"), word("entry.body"), *asked))
    world.journal.set_place(entry, word("entry.place"))
    world.journal.star(entry, True)
    names = ("title", "body", "prompt_id", "prompt_text")
    world.journal.keep_draft(EntryDraft(entry, 2, *(word(f"draft.{name}") for name in names)))
    versions, bin_ = Versions(world.database, world.clock), Bin(world.database, world.clock)
    assert len(versions.of(entry)) == 2
    world.journal.delete(entry)
    bin_.restore(bin_.lines()[0].line.id)
    plant_threads(world, entry, word)
