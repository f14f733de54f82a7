"""Entries put away in this visit, and the one that can be brought back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.journal.model import Entry
    from mentordesk.journal.service import Journal
    from mentordesk.ui.bridge import Bridge


class Deletions(QObject):
    """Puts entries away and brings the last one back."""

    put_away = Signal(object)
    """The Entry that was put away."""
    brought_back = Signal(object)
    """The Entry that stands again."""
    told = Signal(object)
    """The line for the message strip."""

    def __init__(self, journal: Journal, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._journal, self._bridge = journal, bridge
        self._last: UUID | None = None

    def delete(self, entry_id: UUID) -> None:
        """Put an entry away, and offer to bring it back."""
        self._bridge.do(self, partial(self._journal.delete, entry_id), self._done)

    def forget_empty(self, entry_id: UUID) -> None:
        """Put away, without a word, what was begun in this visit and ended empty."""
        self._bridge.do(self, partial(self._journal.delete, entry_id))

    def undo(self) -> None:
        """Bring back the entry that was put away last."""
        if self._last is not None:
            last, self._last = self._last, None
            self._bridge.do(self, partial(self._journal.restore, last), self._brought_back)

    def _brought_back(self, entry: Entry) -> None:
        self.brought_back.emit(entry)

    def _done(self, entry: Entry) -> None:
        self._last = entry.id
        self.put_away.emit(entry)
        words, verb = self.tr("The entry was deleted."), self.tr("Bring it back")
        self.told.emit(Message("entry-deleted", words, "private", verb, self.undo))
