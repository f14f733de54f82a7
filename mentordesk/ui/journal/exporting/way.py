"""The ways to a copy of the journal: the sheet's menu and the palette; and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from mentordesk.ui.journal.tab import COPY, ENTRIES
from mentordesk.ui.places import Command

if TYPE_CHECKING:
    from mentordesk.ui.journal.exporting.copy_page import CopyTab
    from mentordesk.ui.journal.journal_view import JournalView
    from mentordesk.ui.journal.tabs import Tabs

ICON = "export"


class CopyWay(QObject):
    """Turns the journal to the page that saves a copy."""

    def __init__(self, place: JournalView, tabs: Tabs) -> None:
        super().__init__(place)
        self._place, self._tabs = place, tabs
        self._is_made = False
        self._action = QAction(self.tr("Save a copy of the journal…"), self)
        self._action.setObjectName("journal-copy-action")
        self._action.triggered.connect(self.go)
        place.pane.menu.addSeparator()
        place.pane.menu.addAction(self._action)

    def go(self) -> None:
        """Show the page, with what the list shows now."""
        page = cast("CopyTab", self._tabs.tab(COPY))
        if not self._is_made:
            self._is_made = True
            page.left.connect(self._back)
        page.begin(self._place.entries.query)
        self._tabs.show(COPY)

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers."""
        words = "export markdown html pdf json backup"
        said = self.tr("Save a copy of the journal…")
        return (Command("journal-copy", said, self.go, ICON, "", words),)

    def _back(self) -> None:
        self._tabs.show(ENTRIES)
