"""Pages of which one is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


def let_go_of_keyboard(page: QWidget | None) -> None:
    """Call before a page is hidden, where the caller then says who has the keyboard.

    Qt gives it to whatever comes next in the window, and a screen reader tells of that first.
    """
    had = QApplication.focusWidget()
    if page is not None and had is not None and page.isAncestorOf(had):
        had.clearFocus()


class Pages(QStackedWidget):
    """Needs as much room as the page that is shown, and none for those that are not.

    Qt's own needs what the largest page needs, whichever is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._turned)

    def hasHeightForWidth(self) -> bool:
        """Told by ``minimumSizeHint``, of the shown page only."""
        return False

    def minimumSizeHint(self) -> QSize:
        """What the shown page needs at this width."""
        page = self.currentWidget()
        if page is None:
            return super().minimumSizeHint()
        hint, layout = page.minimumSizeHint(), page.layout()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(hint.width(), layout.totalMinimumHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _turned(self, _place: int) -> None:
        self.updateGeometry()
