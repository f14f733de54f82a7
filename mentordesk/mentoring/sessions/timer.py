"""A session's timer: what is stored is enough to go on after a lock, a restart or a power cut.

Running, it is the instant at which it was last set going; standing, it is the seconds that have
passed. A laptop whose date was wrong cannot make it negative.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

_SECONDS_A_MINUTE = 60
_BELIEVED = 3  # a timer forgotten overnight says nothing about how long two people talked


@dataclass(frozen=True, slots=True)
class Timer:
    """``started``: an instant in UTC while it runs, else ``None``. ``banked``: whole seconds."""

    started: datetime | None = None
    banked: int = 0

    def __post_init__(self) -> None:
        """Refuse a negative time."""
        if self.banked < 0:
            raise ValueError("a timer cannot have run for less than nothing")

    @property
    def is_running(self) -> bool:
        """Whether it goes on as time goes on."""
        return self.started is not None

    @property
    def was_used(self) -> bool:
        """Whether it was ever set going."""
        return self.is_running or self.banked > 0

    def elapsed(self, now: datetime) -> int:
        """Whole seconds that it shows at ``now``."""
        if self.started is None:
            return self.banked
        return self.banked + max(0, int((now - self.started).total_seconds()))

    def going(self, now: datetime) -> Timer:
        """The timer set going at ``now``; one that runs already runs on."""
        return self if self.is_running else Timer(now, self.banked)

    def standing(self, now: datetime) -> Timer:
        """The timer stopped at ``now``."""
        return Timer(None, self.elapsed(now))

    def minutes(self, now: datetime, planned: int) -> int:
        """How long the session took, in minutes: what it shows, or ``planned`` if not credible."""
        shown = round(self.elapsed(now) / _SECONDS_A_MINUTE)
        return shown if 1 <= shown <= planned * _BELIEVED else planned
