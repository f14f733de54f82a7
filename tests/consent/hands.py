"""Copying by hand over the record of a test."""

from __future__ import annotations

from mentordesk.consent.copy_text import CopyWords
from mentordesk.consent.copy_view import CopyView
from mentordesk.consent.copying import Copying
from mentordesk.ids import id_maker
from mentordesk.vault import cipher
from tests.mentoring.world import KEY, World

WORDS = CopyWords(
    title="Session of {day}",
    between="{me} and {name}",
    moved="What moved",
    agreed="Agreed",
    steps="Steps",
    questions_title="For our session on {day}",
    questions="My questions",
    my_steps="My open steps",
    due="{step} (by {day})",
    done="{step} (done)",
    day=str,
)


def copying_over(world: World) -> Copying:
    """The room over the file of a world, its view on a connection of its own."""
    view = CopyView(cipher.connect(world.database.path, bytearray(KEY), read_only=True))
    return Copying(world.database, view, world.clock, id_maker(world.clock))
