"""What is chosen in a list that stands on a page which scrolls is kept in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from mentordesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from mentordesk.ui.widgets.layouts import Page

BESIDE = 16
"""Pixels of the design that are seen above and below it."""


class InSight(QObject):
    """Belongs to a view, and works while that has the keyboard; the page itself knows only Tab."""

    def __init__(self, page: Page, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._page, self._view = page, view
        view.installEventFilter(self)
        page.verticalScrollBar().rangeChanged.connect(self._later)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when the keyboard came or a key was pressed, once all stands in its place."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.KeyPress):
            self._later()
        return super().eventFilter(watched, event)

    def _later(self) -> None:
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if self._view.hasFocus():
            see(self._page, self._view)


def see(page: Page, view: QAbstractItemView) -> None:
    """Scroll the page so far that what is chosen in the view is in sight."""
    chosen, body = view.currentIndex(), page.widget()
    if chosen.isValid() and body is not None:
        spot = view.visualRect(chosen)
        at = view.viewport().mapTo(body, spot.center())
        page.ensureVisible(at.x(), at.y(), 0, spot.height() // 2 + Theme.current().px(BESIDE))
