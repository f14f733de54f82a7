"""The names that a form of a circle may offer: whose cards are here, and mine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.ui.circles.seats import KnownName

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentordesk.ui.services import Services


@dataclass(frozen=True)
class Cards:
    """Name -> card, and my own name."""

    people: Mapping[str, KnownName]
    me: str


def load(services: Services) -> Cards:
    """Every card. Reader thread."""
    found = services.people.everyone()
    me = services.me.me()
    people = {
        one.person.name: KnownName(one.person.id, one.person.home_zone) for one in reversed(found)
    }
    return Cards(people, me.name if me is not None else "")
