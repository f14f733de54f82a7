"""Acts for ``kills`` on what runs through entries: names, tags, passages."""

from __future__ import annotations

from uuid import UUID

from mentordesk.desk.service import Desk
from mentordesk.ids import id_maker
from mentordesk.journal import prompt_store
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.own_prompts.service import OwnPrompts
from mentordesk.journal.passages.service import Passages
from mentordesk.journal.tags.service import Tags
from tests.mentoring.world import TODAY, World

BODY = "with @Jonas Okafor, who waited #quiet #work"


def prepare(world: World) -> None:
    """An entry with a name, tags and a passage."""
    entry = world.journal.write(EntryDraft(None, 0, "threads", BODY)).value.id
    tools = world.database, world.clock, id_maker(world.clock)
    Tags(world.database).give(entry, "beside it")
    Passages(*tools).star(entry, BODY.index("who"), "who waited", entry)
    own = _own(world).add("What do I put off?").value
    with world.database.write() as tx:
        prompt_store.show_prompt(tx, TODAY, own.prompt)


def _entry(world: World) -> UUID:
    return world.journal.search("threads")[0].line.id


def write_over_threads(desk: Desk, world: World) -> object:
    """Names and tags go and come, the passage moves."""
    del desk
    pair = world.people.everyone()[0]
    body = f"Listen: who waited? @{pair.person.name} did #loud"
    return world.journal.write(EntryDraft(_entry(world), 1, "threads", body))


def give_tag(desk: Desk, world: World) -> object:
    del desk
    return Tags(world.database).give(_entry(world), "given")


def take_tag(desk: Desk, world: World) -> object:
    del desk
    return Tags(world.database).take(_entry(world), "beside it")


def _own(world: World) -> OwnPrompts:
    return OwnPrompts(world.database, world.clock, id_maker(world.clock))


def reword_own_prompt(desk: Desk, world: World) -> object:
    """The question of today is asked in other words, today too."""
    del desk
    return _own(world).change(_own(world).all()[0].id, "What do I leave undone?")


def remove_own_prompt(desk: Desk, world: World) -> object:
    del desk
    return _own(world).remove(_own(world).all()[0].id)


ACTS = (write_over_threads, give_tag, take_tag, reword_own_prompt, remove_own_prompt)
