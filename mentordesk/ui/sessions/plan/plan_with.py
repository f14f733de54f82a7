"""With whom a session can be planned: people with whom it goes on, and circles. Reader thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring.circles.model import CircleState
from mentordesk.mentoring.people.model import PairState

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.ui.services import Services


@dataclass(frozen=True)
class Company:
    """One of the list: exactly one of the ids is set."""

    name: str
    home_zone: str
    pair_id: UUID | None = None
    circle_id: UUID | None = None

    @property
    def key(self) -> str:
        """By which it is chosen."""
        return str(self.pair_id or self.circle_id)


def everyone(services: Services) -> tuple[Company, ...]:
    """People in the order in which they were added, then circles; none that has ended."""
    people = [
        Company(one.person.name, one.person.home_zone, pair_id=one.pair.id)
        for one in services.people.everyone()
        if one.pair.state is not PairState.ENDED
    ]
    circles = [
        Company(
            line.company.circle.name, line.company.circle.home_zone, None, line.company.circle.id
        )
        for line in services.circles.lines()
        if line.company.circle.state is not CircleState.ENDED
    ]
    return (*people, *circles)
