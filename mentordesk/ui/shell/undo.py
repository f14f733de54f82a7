"""What can be taken back: the verbs of the last ten minutes, the newest first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.vault.recorder import Step

KEPT: Final = 600.0
"""Seconds for which a verb can be taken back."""
MOST: Final = 200
"""Verbs kept at once; the oldest makes room."""


@dataclass(frozen=True, eq=False)
class Act:
    """A verb that was done, as it was said, and what undoes it. ``at``: monotonic seconds."""

    said: str
    step: Step = field(repr=False)
    at: float


class UndoStack:
    """Two piles: what was done, and what was taken back and can be done again.

    A new verb empties the second. Whatever is older than ``KEPT`` is dropped when a pile is
    touched.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._done: list[Act] = []
        self._undone: list[Act] = []

    def did(self, said: str, step: Step) -> None:
        """A verb was done."""
        self._undone.clear()
        self._put(self._done, said, step)

    def did_again(self, said: str, step: Step) -> None:
        """A verb that had been taken back was done again."""
        self._put(self._done, said, step)

    def took_back(self, said: str, step: Step) -> None:
        """A verb was taken back; ``step`` does it again."""
        self._put(self._undone, said, step)

    def newest(self) -> Act | None:
        """What would be taken back."""
        self.prune()
        return self._done[-1] if self._done else None

    def newest_undone(self) -> Act | None:
        """What would be done again."""
        self.prune()
        return self._undone[-1] if self._undone else None

    def take(self) -> Act | None:
        """The newest verb, to take it back: it is no longer on its pile."""
        return self._done.pop() if self.newest() else None

    def take_undone(self) -> Act | None:
        """What was taken back last, to do it again: it is no longer on its pile."""
        return self._undone.pop() if self.newest_undone() else None

    def keep(self, act: Act) -> None:
        """A verb could not be taken back now, but may be later."""
        self._done.append(act)

    def keep_undone(self, act: Act) -> None:
        """A verb could not be done again now, but may be later."""
        self._undone.append(act)

    def forget(self) -> None:
        """Keep nothing."""
        self._done.clear()
        self._undone.clear()

    def prune(self) -> None:
        """Keep nothing that is too old."""
        oldest = self._clock.monotonic() - KEPT
        for pile in (self._done, self._undone):
            pile[:] = [act for act in pile if act.at > oldest][-MOST:]

    def _put(self, pile: list[Act], said: str, step: Step) -> None:
        pile.append(Act(said, step, self._clock.monotonic()))
        self.prune()
