"""A clock that the story moves, so that everything is written when it is said to have happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from mentordesk.clock import Moment


class StoryClock:
    """Stands at an instant in UTC until the story goes on. ``zone``: where the mentor is."""

    def __init__(self, present: datetime, zone: str) -> None:
        self.present = present
        self.zone = zone
        self._instant = present

    def now(self) -> Moment:
        """Where the story stands."""
        return Moment(self._instant, self.zone)

    def monotonic(self) -> float:
        """Seconds from the present; before it they are negative."""
        return (self._instant - self.present).total_seconds()

    def go_to(self, instant: datetime) -> None:
        """Let the story stand at ``instant``."""
        self._instant = instant


@dataclass(order=True)
class Event:
    """Something that happens at an instant; of two at the same the one told first."""

    at: datetime
    order: int
    act: Callable[[], object] = field(compare=False)


class Timeline:
    """Everything that happens, told in any order, done in the order of the calendar."""

    def __init__(self, clock: StoryClock) -> None:
        self._clock = clock
        self._events: list[Event] = []

    def at(self, instant: datetime, act: Callable[[], object]) -> None:
        """``act`` happens at ``instant``, which is not after the present."""
        if instant <= self._clock.present:
            self._events.append(Event(instant, len(self._events), act))

    def play(self) -> None:
        """Do it all, and come back to the present."""
        for event in sorted(self._events):
            self._clock.go_to(event.at)
            event.act()
        self._clock.go_to(self._clock.present)
