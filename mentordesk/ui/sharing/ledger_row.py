"""One line of the ledger: what it was, how far it is; press it to read its exact content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Pill
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, Panes, VBox

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPaintEvent

    from mentordesk.ui.sharing.ledger_line import LedgerLine


class LedgerRow(QAbstractButton):
    """``pressed_for`` is sent with the letter or the copy."""

    pressed_for = Signal(object)

    def __init__(self, line: LedgerLine) -> None:
        super().__init__()
        self._what = line.what
        self.setAccessibleName(f"{line.name}. {line.state}. {line.told}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = HBox(self, gap=12, margins=(0, 9, 0, 9))
        row.addWidget(IconLabel(line.icon, "ink"))
        parts = Panes(gap=4)
        parts.add(self._texts(line.name, line.told), 1, 170)
        parts.add(_at_end(Pill(line.state, line.tone)), 0, 120)
        row.addWidget(parts, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._press)

    def _texts(self, name: str, told: str) -> QWidget:
        held = QWidget()
        column = VBox(held, gap=2)
        column.addStretch(1)
        column.addWidget(Label(name, wrap=True))
        column.addWidget(Label(told, "muted", wrap=True))
        column.addStretch(1)
        return held

    def sizeHint(self) -> QSize:
        """What stands in it."""
        return self._inside().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What stands in it, wrapped."""
        return self._inside().minimumSize()

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words."""
        return self._inside().totalHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hair line above, and a ground under the mouse."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), 1), theme.colour("line"))
        if self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), theme.blend("ink", "surface", 0.04))
        painter.end()

    def _inside(self) -> HBox:
        layout = self.layout()
        assert isinstance(layout, HBox)  # noqa: S101 - made in __init__
        return layout

    def _press(self) -> None:
        self.pressed_for.emit(self._what)


def _at_end(pill: Pill) -> QWidget:
    held = QWidget()
    row = HBox(held)
    row.addStretch(1)
    row.addWidget(pill)
    return held
