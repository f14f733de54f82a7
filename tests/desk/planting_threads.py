"""The part of ``planting`` for what runs through entries: tags, links, passages, own prompts."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from mentordesk.ids import id_maker
from mentordesk.journal.markdown.marks import fold_tag
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.naming import Name
from mentordesk.journal.own_prompts.service import OwnPrompts
from mentordesk.journal.passages.service import Passages
from mentordesk.journal.tags.service import Tags
from tests.mentoring.world import World

Word = Callable[[str], str]

#: Text columns that hold no text of a person: an occasion is one of the pack's words.
CLOSED = ("occasion", "folded")
TABLES = ("tag", "entry_tag", "entry_link", "passage", "own_prompt")


def plant_threads(world: World, entry: UUID, word: Word) -> None:
    """Write a word of its own into every text column of these tables."""
    tools = world.database, world.clock, id_maker(world.clock)
    tags = Tags(world.database)
    shown = word("tag.shown")
    tags.give(entry, shown)
    assert tags.lines(fold_tag(shown))
    said = word("entry_link.said")
    quote = word("passage.quote")
    named, world.journal.naming = world.journal.naming, lambda _: [Name("person", entry, "", said)]
    body = f"@{said} and {quote} #{shown}"
    other = world.journal.write(EntryDraft(None, 0, "", body)).value.id
    world.journal.naming = named
    Passages(*tools).star(other, body.index(quote), quote, entry)
    own = OwnPrompts(*tools)
    own.change(own.add("a first wording").value.id, word("own_prompt.line"))
