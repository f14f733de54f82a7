"""The top bar: search and commands, and the quick note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from mentordesk.ui.theme.icons import pixmap
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton, KeyButton
from mentordesk.ui.widgets.labels import KeyCap, key_name, leading
from mentordesk.ui.widgets.layouts import HBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

HEIGHT, SEARCH = 56, 440
"""Height of the bar and the search field's width at most, at 100 % text."""


class SearchButton(QAbstractButton):
    """Looks like a field and opens the command palette, which lays its own field over it."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(key_name(key))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._cap = KeyCap(key, self)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = HBox(self, margins=(12, 0, 12, 0))
        row.addStretch()
        row.addWidget(self._cap)

    def sizeHint(self) -> QSize:
        """A field of the usual width."""
        theme = Theme.current()
        return QSize(theme.px(SEARCH), theme.px(34))

    def minimumSizeHint(self) -> QSize:
        """The glass and a few letters."""
        theme = Theme.current()
        return QSize(theme.px(90), theme.px(34))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the key cap out where the words need its room."""
        super().resizeEvent(event)
        theme = Theme.current()
        words = self.fontMetrics().horizontalAdvance(self.text())
        fits = theme.px(38 + 24) + words + self._cap.sizeHint().width() <= self.width()
        self._cap.setVisible(fits)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a field with its glass and its words."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = theme.palette.strong
        painter.setPen(QPen(theme.colour("line"), 2 if strong else 1))
        painter.setBrush(theme.colour("surface"))
        half = 1 if strong else 0.5
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, theme.px(8), theme.px(8))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, inset, start = theme.px(18), theme.px(12), theme.px(38)
        left = self.width() - inset - side if mirrored else inset
        painter.drawPixmap(
            left, (self.height() - side) // 2, pixmap("magnifying-glass", "ink2", 18)
        )
        end = inset + (self._cap.width() + theme.px(8) if self._cap.isVisible() else 0)
        room = self.rect().adjusted(end if mirrored else start, 0, -(start if mirrored else end), 0)
        painter.setPen(theme.colour("ink2"))
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, leading(self) | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class TopBar(QFrame):
    """``search_asked`` opens the palette, ``note_asked`` today's entry, ``help_asked`` the help."""

    search_asked = Signal()
    note_asked = Signal()
    help_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "top")
        self.setObjectName("top-bar")
        self.search = SearchButton(self.tr("Search or type a command"), "Ctrl+K")
        self.search.setObjectName("top-search")
        self.search.clicked.connect(self.search_asked)
        self.note = KeyButton(self.tr("Quick note"), "Ctrl+N", icon="plus")
        self.note.setObjectName("top-quick-note")
        self.note.clicked.connect(self.note_asked)
        self.help = IconButton("question", self.tr("Help on this screen (F1)"))
        self.help.setObjectName("top-help")
        self.help.clicked.connect(self.help_asked)
        row = HBox(self, gap=8, margins=(24, 0, 24, 0))
        row.addWidget(self.search, 1000)
        row.addStretch(1)
        row.addWidget(self.help)
        row.addWidget(self.note)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def _rescale(self) -> None:
        theme = Theme.current()
        self.setFixedHeight(theme.px(HEIGHT))
        self.search.setMaximumWidth(theme.px(SEARCH))
