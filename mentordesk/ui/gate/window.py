"""The gate: the first window a person sees. It holds the passphrase for as long as it is typed.

On the way to the first paint nothing is imported but Qt's widgets, the theme and the one card that
is shown; cryptography, the header, paper and the other cards come behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.settings import Settings
from mentordesk.ui.gate.background import Background
from mentordesk.ui.gate.frame import Ground
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.focus import FocusRing
from mentordesk.vault.layout import DeskFolder

if TYPE_CHECKING:
    from mentordesk.ui.gate.bringing_card import BringingCard
    from mentordesk.ui.gate.notice import NoticeCard
    from mentordesk.ui.gate.ways import Way

FIRST_SIZE, TASK_SIZE = QSize(1280, 820), QSize(800, 620)
SMALLEST = QSize(480, 360)
SOON_MS = 400
"""A desk that is brought up to date within this time opens without a word of it."""
LAST_JOB_SECONDS = 3.0
"""How long closing waits for a key derivation that runs, so that it leaves nothing behind."""


class GateWindow(QWidget):
    """Unlocks a desk, makes the first one, or does one task with a passphrase beside an open one.

    ``notice`` is what the keeper has to say (what, safe, todo, values); ``task`` is passphrase,
    recovery or keyring.
    """

    opened = Signal(object)
    """``Opened``; whoever takes it wipes its master key."""
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
        world = surroundings or Surroundings()
        if notice is not None:  # whatever happened, a person shall see it before the desk opens
            world.may_open_itself = False
        self._is_task = task is not None
        self._was_painted = False
        self._is_done = False
        self._work = Background("gate", self)
        self.setObjectName("gate")
        set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("MentorDesk")
        self.setMinimumSize(SMALLEST)
        wanted = FIRST_SIZE if task is None else TASK_SIZE * Theme.current().scale
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self._ground = Ground(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._ground)
        self._notice: NoticeCard | None = None
        self._bringing: BringingCard | None = None
        self._way = self._choose_way(folder, settings, task, world)
        self._ring = FocusRing(self)
        if notice is not None:
            self.show_notice(notice)
        self._way.begin()

    def show_notice(self, notice: dict[str, Any]) -> None:
        """Say above the card what the keeper has to say."""
        from mentordesk.ui.gate.notice import NoticeCard, words_of_notice

        if self._notice is None:
            self._notice = NoticeCard("notice", self)
            self._ground.put_above(self._notice)
        self._notice.say(words_of_notice(notice))
        self._ground.scroll_up()

    def show_bringing(self, part: int, parts: int) -> None:
        """Say how far an old desk is brought up; nothing for one that is so at once."""
        if self._bringing is None:
            from mentordesk.ui.gate.bringing_card import BringingCard

            self._bringing = BringingCard()
            QTimer.singleShot(SOON_MS, self, self._stand_bringing)
        self._bringing.show_part(part, parts)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window can be seen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._first_painted)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing behind: no half-made desk, no secret, no thread."""
        super().closeEvent(event)
        self._work.close(0.0 if self._is_done else LAST_JOB_SECONDS)
        self._way.drop()
        if self._is_task and not self._is_done:
            self._finish_task(False)
        self.closed.emit()

    def _stand_bringing(self) -> None:
        if self._bringing is not None:
            self._ground.stand(self._bringing)
            self._bringing.setFocus()

    def _choose_way(
        self, folder: DeskFolder, settings: Settings, task: str | None, world: Surroundings
    ) -> Way:
        from mentordesk.ui.gate.ways import Errand, FirstDesk, Return

        is_desk = folder.exists() or folder.has_writing() or world.desk_stood_here
        kind = Errand if task is not None else Return if is_desk else FirstDesk
        way = kind(folder, settings, world, self._work, self._ground)
        if isinstance(way, Errand) and task is not None:
            way.choose(task)
        way.opened.connect(self._open)
        way.done.connect(self._finish_task)
        way.other_desk.connect(self.other_desk)
        way.left.connect(self.close)
        return way

    def _first_painted(self) -> None:
        self.painted.emit()
        self._way.prepare()

    def _open(self, master: bytearray, name: str, role: str) -> None:
        from mentordesk.ui.gate.opened import Opened

        self._is_done = True
        self.opened.emit(Opened(master, name, role))

    def _finish_task(self, ok: bool) -> None:
        if not self._is_done:
            self._is_done = True
            self.task_done.emit(ok)
