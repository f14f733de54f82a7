"""The columns of Meet. Where they stack, the notes come first: they are what is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.widgets.layouts import Panes

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Resized(QWidget):
    """A widget that tells when it got another size."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell."""
        super().resizeEvent(event)
        self.resized.emit()


class MeetPanes(Panes):
    """Panes of which one goes to the top of the stack. ``turned``: they may stand otherwise."""

    turned = Signal()

    def __init__(self, first: QWidget, *, gap: int = 16) -> None:
        self._first: QWidget | None = None  # not yet among the panes
        self._place = 0
        super().__init__(gap=gap)
        self._wanted = first

    def add(self, widget: QWidget, weight: int = 1, least: int = 240) -> None:
        """Add a pane after the others."""
        place = len(self._weights)
        super().add(widget, weight, least)
        if widget is self._wanted:
            self._first, self._place = widget, place

    def _turn(self) -> None:
        super()._turn()
        if self._first is None:
            return
        place = 0 if self.are_stacked else self._place
        if self._box.indexOf(self._first) != place:
            self._box.removeWidget(self._first)
            self._box.insertWidget(place, self._first)
            super()._turn()  # the shares go by place
        self.turned.emit()
