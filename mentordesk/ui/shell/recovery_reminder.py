"""The reminder that the recovery sheet was not confirmed: it stays until it is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from mentordesk.ui.bridge import Bridge
    from mentordesk.vault.layout import DeskFolder

KEY = "recovery-sheet"
TASK = "recovery"


class RecoveryReminder(QObject):
    """Looks at the header when told to, and says or unsays the line."""

    said = Signal(object)
    unsaid = Signal(str)
    task_asked = Signal(str)

    def __init__(self, folder: DeskFolder, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._bridge = folder, bridge

    def look(self) -> None:
        """Ask the header; the line follows."""
        self._bridge.ask(self, partial(is_confirmed, self._folder), self._tell, self._pass_over)

    def _tell(self, confirmed: bool) -> None:
        if confirmed:
            self.unsaid.emit(KEY)
            return
        text = self.tr(
            "Your recovery sheet is not confirmed yet. Without it, a forgotten passphrase means"
            " that everything you wrote is gone."
        )
        verb = self.tr("Confirm the sheet")
        self.said.emit(Message(KEY, text, "warn", verb, self._ask_for_task, stays=True))

    def _ask_for_task(self) -> None:
        self.task_asked.emit(TASK)

    def _pass_over(self, error: object) -> None:
        del error  # a header that cannot be read is told of at the next unlock, by the gate


def is_confirmed(folder: DeskFolder) -> bool:
    """Whether the sheet was confirmed. Reader thread; the key code is loaded only here."""
    from mentordesk.vault.unlock import sheet_is_confirmed

    return sheet_is_confirmed(folder)
