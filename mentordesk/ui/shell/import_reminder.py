"""The reminder that an import was broken off: by a lock, or because the program ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.journal.tab import BRING
from mentordesk.ui.journal.targets import ShowTab
from mentordesk.ui.places import JOURNAL
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from mentordesk.journal.importing.runs.keeping_store import RunLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

KEY = "import-broken-off"


class ImportReminder(QObject):
    """Says it once, when the desk is opened; the page of imports goes on knowing it."""

    said = Signal(object)
    unsaid = Signal(str)
    place_asked = Signal(str, object)

    def __init__(self, services: Services, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._imports, self._bridge = services.earlier_imports, bridge
        self._has_looked = False

    def look(self) -> None:
        """Ask the desk, the first time: later an import that has no end yet is on its way."""
        if not self._has_looked:
            self._has_looked = True
            self._bridge.ask(self, self._imports.broken_off, self._tell)

    def _tell(self, runs: list[RunLine]) -> None:
        if not runs:
            return
        newest = runs[0]
        text = self.tr(
            "%Ln entries of {name} came before the desk was locked or closed. Choose it once more,"
            " and the rest comes.",
            "",
            newest.entries,
        ).format(name=f"\u2068{newest.name}\u2069")
        verb = self.tr("Go on with it…")
        self.said.emit(Message(KEY, text, "accent", verb, self._go))
        self._bridge.do(self, self._imports.tell_broken_off, self._told)

    def _told(self, _nothing: None) -> None:
        pass

    def _go(self) -> None:
        self.unsaid.emit(KEY)
        self.place_asked.emit(JOURNAL, ShowTab(BRING))
