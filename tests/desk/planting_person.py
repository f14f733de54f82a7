"""The part of ``planting`` for a person's card in depth."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from mentordesk.mentoring.people.channels import Channel, ChannelKind
from mentordesk.mentoring.people.model import EndedBy, PersonDraft
from tests.mentoring.world import World

Word = Callable[[str], str]

#: Text columns that hold no text of a person: closed words and hours.
CLOSED = ("form", "ended_by", "usual_hours")
TABLES = ("person_channel",)


def plant_person(world: World, pair: UUID, word: Word) -> None:
    """Write a word of its own into every text column of a card."""
    card = PersonDraft(
        word("person.name"),
        "Africa/Nairobi",
        topic=word("pair.topic"),
        reply_days=3,
        channels=(Channel(ChannelKind.EMAIL, word("person_channel.address")),),
        access_needs=word("person.access_needs"),
        language_needs=word("person.language_needs"),
        usual_hours="12345 09:00-17:00",
        safe_word=word("pair.safe_word"),
    )
    world.people.change(pair, card)
    world.people.end(pair, EndedBy.BOTH)
    world.people.resume(pair)
