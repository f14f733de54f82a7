"""Where a session should be by its agenda: the items' minutes against the time that has passed.

Pure: minutes and seconds in, values out. An item without minutes takes no time and is never due.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.mentoring.agenda.model import AgendaItem

LAST_MINUTES = 5
"""Minutes before the planned end from which the end is told."""
_A_MINUTE = 60  # seconds


@dataclass(frozen=True)
class Pace:
    """What the clock says of a session that runs.

    ``item`` is the one that should be talked about now, ``None`` where the agenda has no minutes
    or they are over; ``minutes_left`` counts to the planned end, rounded up, and is 0 from then on.
    """

    item: AgendaItem | None
    minutes_left: int

    @property
    def is_overrun(self) -> bool:
        """Whether the planned end has come."""
        return self.minutes_left == 0

    @property
    def is_ending(self) -> bool:
        """Whether the last minutes have begun, and not yet passed."""
        return 0 < self.minutes_left <= LAST_MINUTES


def pace(items: Sequence[AgendaItem], planned: int, elapsed: int) -> Pace:
    """The pace after ``elapsed`` seconds of a session planned for ``planned`` minutes."""
    left = planned * _A_MINUTE - elapsed
    if left <= 0:
        return Pace(None, 0)
    return Pace(_due(items, elapsed), -(-left // _A_MINUTE))


def _due(items: Sequence[AgendaItem], elapsed: int) -> AgendaItem | None:
    until = 0
    for item in items:
        until += item.minutes * _A_MINUTE
        if item.minutes and elapsed < until:
            return item
    return None
