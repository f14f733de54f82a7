"""The part of ``planting`` for files beside entries: their names, and what is in them."""

from __future__ import annotations

import io
from collections.abc import Callable

from mentordesk.ids import id_maker
from mentordesk.journal.attachments.service import Attachments
from tests.mentoring.world import World

Word = Callable[[str], str]

#: Text columns that hold no text of a person.
CLOSED = ("media", "dropped")
TABLES = ("attachment", "attachment_piece")
#: Columns of bytes that hold what a person wrote or took.
BYTES = frozenset({"attachment_piece.bytes"})


def plant_files(world: World, word: Word) -> None:
    """A file under a word, with a word in it; taken in, read, put away and brought back."""
    files = Attachments(world.database, world.clock, id_maker(world.clock))
    entry = world.journal.page()[0].id
    data = word("attachment_piece.bytes").encode()
    made = files.add(entry, word("attachment.name"), io.BytesIO(data)).value
    assert files.whole(made.id) == data
    files.remove(made.id)
    files.restore(made.id)
