"""The gate: the first window a person sees. It holds the passphrase for as long as it is typed.

On the way to the first paint nothing is imported but Qt's widgets, the theme and these cards;
cryptography, the header and paper come behind it, on another thread.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.settings import Settings
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.frame import Card, Ground
from mentordesk.ui.gate.notice import NoticeCard, words_of_notice
from mentordesk.ui.gate.opened import Opened
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.gate.unlock import Unlock
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.focus import FocusRing
from mentordesk.vault.layout import DeskFolder

FIRST_SIZE = QSize(1280, 820)
TASK_SIZE = QSize(820, 640)


class GateWindow(QWidget):
    """Unlocks a desk, makes the first one, or does one task with a passphrase beside an open one.

    ``notice`` is what the keeper has to say; ``task`` is passphrase, recovery or keyring.
    """

    opened = Signal(object)
    task_done = Signal(bool)
    other_desk = Signal(str)
    painted = Signal()
    closed = Signal()

    def __init__(
        self,
        folder: DeskFolder,
        settings: Settings,
        notice: dict[str, Any] | None = None,
        task: str | None = None,
        surroundings: Surroundings | None = None,
    ) -> None:
        super().__init__()
        self._folder = folder
        self._settings = settings
        self._world = surroundings or Surroundings()
        self._work = Background("gate", self)
        self._was_painted = False
        self.setObjectName("gate")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("MentorDesk")
        self.resize(FIRST_SIZE if task is None else TASK_SIZE)
        self._ground = Ground(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._ground)
        self._notice = NoticeCard("notice", self)
        self._ground.put_above(self._notice)
        self._unlock = Unlock(folder, self._world, self._work, parent=self)
        self._unlock.opened.connect(self._open)
        self._ground.stand(self._unlock)
        self._unlock.focus_first()
        if notice is not None:
            self.show_notice(notice)
        self._ring = FocusRing(self)

    def show_notice(self, notice: dict[str, Any]) -> None:
        """Say above the card what the keeper has to say."""
        self._notice.say(words_of_notice(notice))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window can be seen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._first_paint)

    def _first_paint(self) -> None:
        self.painted.emit()
        self._unlock.prepare()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._work.close()
        self.closed.emit()
        super().closeEvent(event)

    def _open(self, master: bytearray) -> None:
        self.opened.emit(Opened(master))
