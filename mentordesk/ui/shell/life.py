"""The life of the desk's window: first painted, covered, flushed, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.ui.placing import bring_forward
from mentordesk.ui.shell.cover import Cover
from mentordesk.ui.shell.flushing import Flushing
from mentordesk.ui.shell.small import SmallMode
from mentordesk.ui.theme.style import set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from mentordesk.ui.bridge import Bridge

LEAST = (720, 520)
"""The smallest window; made for 1024×640 and up."""
USUAL = (1280, 820)


class DeskWindow(QWidget):
    """A window that closes only once everything written is safe."""

    painted = Signal()
    """The window was painted for the first time."""
    quit_asked = Signal()
    """The window was told to close: it stays until ``part`` was called."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._cover: Cover | None = None
        self._small = SmallMode(self, self)
        self._flushing = Flushing(bridge, self._flush_content, self.unsaved_texts, self)
        self._was_painted = self._parting = False
        set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("desk")
        self.setWindowTitle("MentorDesk")
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)

    def cover(self) -> None:
        """Blank everything that was written, at once."""
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.hide()  # it lies over the window and may name what was written
        if self._cover is None:
            self._cover = Cover(self)
        was_small = self._small.end()
        self._hide_content()
        self._cover.setGeometry(self.rect())
        self._cover.show()
        self._cover.raise_()
        if was_small:
            self.show()
        self.repaint()

    def uncover(self) -> None:
        """Show everything again, as it was."""
        if self._cover is not None:
            self._cover.hide()
        self._show_content()

    def stands_at(self) -> tuple[list[int], bool]:
        """Where the window stands, or stood before the small one; whether it is maximised."""
        return self._small.stands_at()

    def bring_forward(self) -> None:
        """Put the window before all others, large."""
        self._small.leave()
        bring_forward(self)

    @property
    def is_covered(self) -> bool:
        """Whether nothing that was written can be seen."""
        return self._cover is not None and not self._cover.isHidden()

    def flush(self, then: Callable[[], None]) -> None:
        """Commit every unsaved word, then call ``then``; see ``unsaved_texts`` for what failed."""
        self._flushing.begin(then)

    def part(self) -> None:
        """Close for good, without asking; the small window too."""
        self._small.end()
        self._parting = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing quits and locks: the desk is flushed first, then ``part`` closes."""
        if not self._parting:
            event.ignore()
            self.quit_asked.emit()
            return
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window can be seen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cover over everything."""
        super().resizeEvent(event)
        if self._cover is not None:
            self._cover.setGeometry(self.rect())

    def _after_first_paint(self) -> None:
        self.painted.emit()

    def _hide_content(self) -> None:
        """Hide what was written; the window's own class knows what that is."""

    def _show_content(self) -> None:
        """Show it again."""

    def _flush_content(self) -> None:
        """Hand every unsaved word to the bridge."""

    def unsaved_texts(self) -> list[str]:
        """Every text that is on no disk."""
        return []
