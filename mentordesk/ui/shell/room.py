"""The room of the places: where the window is lower than a place can be, the place scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from mentordesk.ui.theme.style import set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from mentordesk.ui.shell.stage import Stage


class Room(QScrollArea):
    """Holds the stage. Nothing on a place is cut, and no two parts of it ever overlap.

    The pages of a place scroll by themselves; this is for what stands around them, at 200 % in a
    small window and under messages.
    """

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        set_role(self, "page")
        self.setObjectName("room")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(stage)
        stage.installEventFilter(self)
        stage.turned.connect(self._turned)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the place all the room, and more where it needs more."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure again when the place was laid out anew."""
        if watched is self._stage and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Make the stage as high as the window lets, and as its place needs at the least."""
        width, height = self.viewport().width(), self.viewport().height()
        self._stage.resize(width, max(height, self._least(width)))

    def _least(self, width: int) -> int:
        place = self._stage.current()
        layout = place.layout() if place is not None else None
        if layout is None:
            return 0
        if layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(width)
        return layout.totalMinimumSize().height()

    def _turned(self, _place_id: str) -> None:
        self.verticalScrollBar().setValue(0)
        self.fit()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._stage.isAncestorOf(new):
            QTimer.singleShot(0, self, self._show_keyboard)

    def _show_keyboard(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self._stage.isAncestorOf(focused):
            return
        if self.verticalScrollBar().maximum() > 0:
            self.ensureWidgetVisible(focused, 0, min(24, self.height() // 8))
