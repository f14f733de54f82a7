"""Acts on people for ``kills``: a person, their pair, ways to reach them, words of the index."""

from __future__ import annotations

from mentordesk.desk.service import Desk
from mentordesk.mentoring.people.channels import Channel, ChannelKind
from mentordesk.mentoring.people.model import PersonDraft
from tests.mentoring.world import World

WAYS = (Channel(ChannelKind.VOICE, "+254 700 1"), Channel(ChannelKind.EMAIL, "m@example.org"))


def take_people_in(desk: Desk, world: World) -> object:
    """Two people from a file."""
    del desk
    cards = [PersonDraft(name, "Africa/Lagos", channels=WAYS) for name in ("Ife", "Bola")]
    return world.people.take_in(cards)


def change_card(desk: Desk, world: World) -> object:
    """Another name, other ways, a topic."""
    del desk
    pair = world.people.everyone()[0].pair.id
    card = PersonDraft("Jonas Okello", "Africa/Kampala", topic="exam", channels=WAYS, safe_word="x")
    return world.people.change(pair, card)


ACTS = (take_people_in, change_card)
