"""What a gate is given besides its desk, so that tests can stand in for the world."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.ui.gate.outside import Outside
    from mentordesk.ui.languages import Languages
    from mentordesk.vault.keyring_wrap import SystemKeyring


class Surroundings:
    """The clock, the computer's dialogs, its keyring, the languages.

    What is not given is the real one, loaded when it is first asked for: never before the first
    paint. ``keyring`` may be ``None``, which means the system's. ``translations`` is the folder of
    the languages, if not the shipped one. ``may_open_itself`` is false for a gate that stands
    where a person has just locked: a keyring that opened it again at once would make the lock
    worth nothing.
    """

    def __init__(
        self,
        *,
        clock: Clock | None = None,
        outside: Outside | None = None,
        keyring: SystemKeyring | None = None,
        languages: Languages | None = None,
        translations: str | None = None,
        may_open_itself: bool = True,
    ) -> None:
        self._clock = clock
        self._outside = outside
        self.keyring = keyring
        self.languages = languages
        self.translations = translations
        self.may_open_itself = may_open_itself
        self.desk_stood_here = False  # a moment ago: where none lies now, it was moved

    @property
    def clock(self) -> Clock:
        """Where the time comes from."""
        if self._clock is None:
            from mentordesk.clock import SystemClock

            self._clock = SystemClock()
        return self._clock

    @property
    def outside(self) -> Outside:
        """Dialogs and the printer."""
        if self._outside is None:
            from mentordesk.ui.gate.outside import Computer

            self._outside = Computer()
        return self._outside
