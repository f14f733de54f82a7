"""A way into the playbook that never makes its column wider: a long title is cut with dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIDES = 8
"""Pixels of the design that the style keeps beside the words."""


class ReadLink(LinkButton):
    """Its whole title stands in the tool tip and in the accessible name."""

    def __init__(self, title: str, *, icon: str) -> None:
        super().__init__(title, icon=icon)
        self.setToolTip(title)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the picture and some letters."""
        return QSize(Theme.current().px(80), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as ever, with the words that there is room for."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - self.iconSize().width() - 4 * Theme.current().px(_SIDES)
        if self.sizeHint().width() > self.width():
            dots = Qt.TextElideMode.ElideRight
            option.text = self.fontMetrics().elidedText(self.text(), dots, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
