"""The ways to a journal from elsewhere: the sheet's menu, the palette, an empty list; and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from mentordesk.ui.journal.tab import BRING, ENTRIES
from mentordesk.ui.places import Command

if TYPE_CHECKING:
    from mentordesk.ui.journal.importing.bringing import BringingTab
    from mentordesk.ui.journal.journal_view import JournalView
    from mentordesk.ui.journal.tabs import Tabs

ICON = "download-simple"


class BringWay(QObject):
    """Turns the journal to the page that brings another one in."""

    def __init__(self, place: JournalView, tabs: Tabs) -> None:
        super().__init__(place)
        self._tabs = tabs
        self._is_made = False
        self._action = QAction(self.tr("Bring in a journal…"), self)
        self._action.setObjectName("journal-bring-action")
        self._action.triggered.connect(self.go)
        place.pane.menu.addAction(self._action)
        place.entries.bring.clicked.connect(self.go)

    def go(self) -> None:
        """Show the page as it was left."""
        page = cast("BringingTab", self._tabs.tab(BRING))
        if not self._is_made:
            self._is_made = True
            page.left.connect(self._back)
        self._tabs.show(BRING)

    def commands(self) -> tuple[Command, ...]:
        """What the palette offers."""
        words = self.tr("import day one joplin obsidian jrnl evernote markdown")
        said = self.tr("Bring in a journal…")
        return (Command("journal-bring", said, self.go, ICON, "", words),)

    def _back(self) -> None:
        self._tabs.show(ENTRIES)
