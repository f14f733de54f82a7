"""The equal-time clock: whose word it is, and how long each has had it. Nothing of it is kept.

Pure values over seconds of a clock that never goes back. Each voice comes once before any comes
twice; nobody is measured against anybody, the bars only show.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Voices:
    """``spent``: seat -> seconds before ``since``. ``heard``: who spoke in this round."""

    spent: Mapping[int, float] = field(default_factory=dict)
    heard: frozenset[int] = frozenset()
    speaking: int | None = None
    since: float = 0.0

    def seconds(self, seat: int, now: float) -> float:
        """How long a seat has had the word."""
        running = now - self.since if seat == self.speaking else 0.0
        return self.spent.get(seat, 0.0) + max(0.0, running)

    def longest(self, seats: Sequence[int], now: float) -> float:
        """The longest of these, for the bars."""
        return max((self.seconds(seat, now) for seat in seats), default=0.0)

    def stopped(self, now: float) -> Voices:
        """Nobody has the word."""
        if self.speaking is None:
            return self
        spent = {**self.spent, self.speaking: self.seconds(self.speaking, now)}
        return replace(self, spent=spent, speaking=None)

    def handed_to(self, seat: int, now: float) -> Voices:
        """The word goes to ``seat``; a second turn of theirs begins another round."""
        if seat == self.speaking:
            return self
        heard = frozenset({seat}) if seat in self.heard else self.heard | {seat}
        return replace(self.stopped(now), heard=heard, speaking=seat, since=now)

    def next_of(self, seats: Sequence[int]) -> int | None:
        """Whose turn it is of the ``seats`` that are there: who was not heard yet, in their order.

        When all were heard it is the first but whoever speaks: another round.
        """
        waiting = [seat for seat in seats if seat not in self.heard]
        if not waiting:
            waiting = [seat for seat in seats if seat != self.speaking]
        after = [seat for seat in waiting if self.speaking is None or seat > self.speaking]
        return next(iter(after or waiting), None)
