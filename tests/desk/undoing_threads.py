"""Verbs of tags, links, passages and own prompts for ``undoing_world``."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from mentordesk.changes import Done
from mentordesk.ids import id_maker
from mentordesk.journal.links.service import Links
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.naming import Name
from mentordesk.journal.own_prompts.service import OwnPrompts
from mentordesk.journal.passages.service import Passages
from mentordesk.journal.tags.service import Tags
from tests.mentoring.world import World

Job = Callable[[], Done[Any]]
TAGS = ("work", "Work/amber", "birch", "new tag")
GOALS = (None, UUID(int=1), UUID(int=2))


def begin(world: World) -> None:
    """An entry with a tag beside it, a name and a passage; a prompt of one's own."""
    body = f"amber with @{_somebody(world)} and birch #ember"
    entry = world.journal.write(EntryDraft(None, 0, "delta", body)).value.id
    Tags(world.database).give(entry, "beside")
    _passages(world).star(entry, 0, "amber", GOALS[1])
    _own(world).add("What did birch ask?")


def _passages(world: World) -> Passages:
    return Passages(world.database, world.clock, id_maker(world.clock))


def _own(world: World) -> OwnPrompts:
    return OwnPrompts(world.database, world.clock, id_maker(world.clock))


def _somebody(world: World) -> str:
    return world.people.everyone()[0].person.name


def _entry(world: World, pick: random.Random) -> UUID:
    return pick.choice([line.id for line in world.journal.page()])


def name_in_an_entry(world: World, pick: random.Random) -> Job | None:
    entry = world.journal.entry(_entry(world, pick))
    assert entry is not None
    named = f"@{_somebody(world)} amber"
    body = pick.choice((named, "#birch amber", f"cedar {entry.body}"))
    return partial(world.journal.write, EntryDraft(entry.id, entry.version, entry.title, body))


def give_tag(world: World, pick: random.Random) -> Job | None:
    return partial(Tags(world.database).give, _entry(world, pick), pick.choice(TAGS))


def take_tag(world: World, pick: random.Random) -> Job | None:
    tags = Tags(world.database)
    every = [(line.id, one) for line in world.journal.page() for one in tags.of(line.id)]
    entry, tag = pick.choice([pair for pair in every if pair[1].beside])
    return partial(tags.take, entry, tag.shown)


def mean_another(world: World, pick: random.Random) -> Job | None:
    links = Links(world.database)
    every = [(line.id, one.said) for line in world.journal.page() for one in links.of(line.id)]
    entry, said = pick.choice(every)
    return partial(links.mean, entry, said, Name("person", UUID(int=pick.randint(1, 3)), "", said))


def star_passage(world: World, pick: random.Random) -> Job | None:
    entry, goal = _entry(world, pick), pick.choice(GOALS)
    return partial(_passages(world).star, entry, pick.randint(0, 9), "amber", goal)


def set_goal(world: World, pick: random.Random) -> Job | None:
    line = pick.choice(_passages(world).all())
    return partial(_passages(world).set_goal, line.passage.id, pick.choice(GOALS))


def unstar(world: World, pick: random.Random) -> Job | None:
    return partial(_passages(world).unstar, pick.choice(_passages(world).all()).passage.id)


def add_own_prompt(world: World, pick: random.Random) -> Job | None:
    return partial(_own(world).add, f"What about {pick.choice(TAGS)}?")


def change_own_prompt(world: World, pick: random.Random) -> Job | None:
    own = pick.choice(_own(world).all())
    return partial(_own(world).change, own.id, f"And {pick.choice(TAGS)}?")


def rest_own_prompt(world: World, pick: random.Random) -> Job | None:
    own = pick.choice(_own(world).all())
    return partial(_own(world).rest, own.id, rests=not own.rests)


def remove_own_prompt(world: World, pick: random.Random) -> Job | None:
    return partial(_own(world).remove, pick.choice(_own(world).all()).id)


VERBS = (
    name_in_an_entry,
    give_tag,
    take_tag,
    mean_another,
    star_passage,
    set_goal,
    unstar,
    add_own_prompt,
    change_own_prompt,
    rest_own_prompt,
    remove_own_prompt,
)
