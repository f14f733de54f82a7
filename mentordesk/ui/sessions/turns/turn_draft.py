"""My turn while it is written: kept two seconds after the last key, and at least every ten."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from mentordesk.journal.notes.model import Draft, DraftKind
from mentordesk.ui.journal.writing.saving import AT_LEAST_MS, QUIET_MS

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class TurnDraft(QObject):
    """Keeps the words of one turn as a draft whose base is the turn's number."""

    def __init__(self, services: Services, bridge: Bridge, words: Callable[[], str]) -> None:
        super().__init__()
        self._services, self._bridge, self._words = services, bridge, words
        self._session_id: UUID | None = None
        self._number = 0
        self.is_touched = False
        self._quiet, self._at_least = self._timer(QUIET_MS), self._timer(AT_LEAST_MS)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.keep)
        return timer

    def is_of(self, session_id: UUID, number: int) -> bool:
        """Whether this turn is the one that is being written."""
        return (self._session_id, self._number) == (session_id, number)

    def begin(self, session_id: UUID | None, number: int = 0) -> None:
        """Turn to another turn, or to none; what was typed is kept."""
        self.keep()
        self._session_id, self._number = session_id, number

    def touch(self) -> None:
        """The person changed the words."""
        if self._session_id is None:
            return
        self.is_touched = True
        self._quiet.start()
        if not self._at_least.isActive():
            self._at_least.start()

    def forget(self) -> None:
        """The turn is finished: its draft goes with that."""
        self._stop()
        self._session_id, self.is_touched = None, False

    def keep(self) -> None:
        """Hand the words over as they stand; nothing where nothing was typed."""
        self._stop()
        if self._session_id is None or not self.is_touched:
            return
        self.is_touched = False
        draft = Draft(DraftKind.TURN, self._session_id, self._number, self._words())
        self._bridge.do(self, partial(self._services.notes.keep_draft, draft))

    def unsaved_texts(self) -> list[str]:
        """Words that are on the screen only."""
        return [self._words()] if self._session_id is not None and self.is_touched else []

    def _stop(self) -> None:
        self._quiet.stop()
        self._at_least.stop()
