"""What the place People shows, asked for at once on the reader thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.mentoring.people.model import PairState
from mentordesk.ui.people.sections import entry

if TYPE_CHECKING:
    from mentordesk.mentoring.me.model import Me
    from mentordesk.mentoring.people.model import Role
    from mentordesk.ui.people.beside import Beside
    from mentordesk.ui.people.sections import Entry
    from mentordesk.ui.services import Services


@dataclass(frozen=True)
class PeopleData:
    """The list. ``here``: with how many I talk now; ``roles``: of everybody."""

    me: Me | None
    entries: tuple[Entry, ...]
    roles: list[Role]
    here: int
    company_keys: frozenset[object]


def load(services: Services, beside: Beside) -> PeopleData:
    """Everybody, and the circles that there are."""
    now = services.clock.now()
    lines = services.people.lines()
    others = beside.entries(now)
    return PeopleData(
        me=services.me.me(),
        entries=(*(entry(line, now) for line in lines), *others),
        roles=[line.partner.pair.role for line in lines],
        here=sum(line.partner.pair.state is PairState.ACTIVE for line in lines),
        company_keys=frozenset(one.row.key for one in others),
    )
