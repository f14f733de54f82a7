"""What a gate is given besides its desk, so that tests can stand in for the world."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentordesk.clock import Clock, SystemClock
from mentordesk.ui.gate.outside import Computer, Outside
from mentordesk.ui.languages import Languages

if TYPE_CHECKING:
    from mentordesk.vault.keyring_wrap import SystemKeyring


@dataclass
class Surroundings:
    """The clock, the computer's dialogs, its keyring (``None``: the real one), the languages.

    ``may_open_itself`` is false for a gate that stands where a person has just locked: a keyring
    that opened it again at once would make the lock worth nothing.
    """

    clock: Clock = field(default_factory=SystemClock)
    outside: Outside = field(default_factory=Computer)
    keyring: SystemKeyring | None = None
    languages: Languages | None = None
    translations: str | None = None  # the folder they come from; ``None``: the shipped ones
    may_open_itself: bool = True
