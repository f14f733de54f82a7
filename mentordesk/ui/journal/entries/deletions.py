"""Entries put away in this visit, and which of them was the last."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from mentordesk.journal.model import Entry
    from mentordesk.journal.service import Journal
    from mentordesk.ui.bridge import Bridge


class Deletions(QObject):
    """Puts entries away; the window's Undo brings them back."""

    put_away = Signal(object)
    """The Entry that was put away."""

    def __init__(self, journal: Journal, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._journal, self._bridge = journal, bridge
        self._last: UUID | None = None
        self._going: UUID | None = None
        self._again = 0  # keys that came while the entry under them was on its way

    def key_waits(self, entry_id: UUID | None) -> bool:
        """Whether that entry is on its way: then a key means the next, when it has gone."""
        waits = entry_id is not None and entry_id == self._going
        self._again = self._again + 1 if waits else 0
        return waits

    def take_key(self) -> bool:
        """Whether a key waits; it waits no longer."""
        waits, self._again = self._again > 0, max(0, self._again - 1)
        return waits

    def delete(self, entry_id: UUID) -> None:
        """Put an entry away."""
        self._going = entry_id
        job = partial(self._journal.delete, entry_id)
        self._bridge.do(self, job, self._done, undo=self.tr("The entry was deleted."))

    def forget_empty(self, entry_id: UUID) -> None:
        """Put away, without a word, what was begun in this visit and ended empty."""
        self._bridge.do(self, partial(self._journal.delete, entry_id))

    def back_among(self, ids: Iterable[UUID]) -> UUID | None:
        """The entry that was put away last, once, if it stands again."""
        last = self._last
        if last is None or last not in ids:
            return None
        self._last = None
        return last

    def _done(self, entry: Entry) -> None:
        self._last, self._going = entry.id, None
        self.put_away.emit(entry)
