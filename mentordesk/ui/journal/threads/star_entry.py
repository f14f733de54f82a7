"""The star of a whole entry: one key gives it and takes it away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from uuid import UUID

    from mentordesk.changes import Done
    from mentordesk.journal.model import Entry
    from mentordesk.journal.service import Journal
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.sheet.pane import EntryPane

STAR_KEY = "Ctrl+Shift+S"


class StarEntry(QObject):
    """Belongs to one sheet."""

    def __init__(self, pane: EntryPane, journal: Journal, bridge: Bridge) -> None:
        super().__init__(pane)
        self._pane, self._journal, self._bridge = pane, journal, bridge
        action = QAction(self.tr("Star this entry, or take the star away"), pane)
        action.setObjectName("entry-star")
        action.setShortcut(STAR_KEY)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self.turn)
        pane.addAction(action)
        pane.menu.insertAction(pane.delete_action, action)

    def turn(self) -> None:
        """Give the star, or take it away; what nothing was written in gets none."""
        self._pane.leave()
        writing = self._pane.saver.writing
        if writing is not None and writing.version:
            self._bridge.do(self, partial(_turned, self._journal, writing.id), undo=_said)


def _turned(journal: Journal, entry_id: UUID) -> Done[Entry]:
    entry = journal.entry(entry_id)
    return journal.star(entry_id, starred=entry is None or not entry.starred)


def _said(entry: Entry) -> str:
    if entry.starred:
        return QCoreApplication.translate("StarEntry", "The entry has a star.")
    return QCoreApplication.translate("StarEntry", "The entry has no star any more.")
