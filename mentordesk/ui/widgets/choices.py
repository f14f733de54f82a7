"""Choices from a list and numbers by steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QSizePolicy, QSpinBox, QWidget

from mentordesk.ui.theme.style import set_mirrored
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.ui.widgets.levelling import level

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Choice(QComboBox):
    """One of a list, opened by a click or a key. Items are (key, text)."""

    picked = Signal(str)

    def __init__(
        self, items: tuple[tuple[str, str], ...], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription("")
        for key, text in items:
            self.addItem(text, key)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._pick)
        set_mirrored(self)

    def setAccessibleDescription(self, description: str) -> None:
        """Say what for, then ``description``: on Linux the name of a combo box is its value."""
        parts = (self.accessibleName(), description)
        super().setAccessibleDescription(". ".join(part for part in parts if part))

    def value(self) -> str:
        """The key of what is chosen."""
        return str(self.currentData())

    def set_value(self, key: str) -> None:
        """Choose by key; nothing is sent. Unknown keys change nothing."""
        place = self.findData(key)
        if place >= 0:
            self.setCurrentIndex(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caret after the text."""
        super().paintEvent(event)
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("ink2"), 1.5 * theme.scale))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = theme.px(18) if mirrored else self.width() - theme.px(18)
        y, reach = self.height() / 2, 4 * theme.scale
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(x - reach, y - reach / 2),
                    QPointF(x, y + reach / 2),
                    QPointF(x + reach, y - reach / 2),
                ]
            )
        )
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """The caret and its room change sides with the direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            set_mirrored(self)

    def _pick(self, place: int) -> None:
        self.picked.emit(str(self.itemData(place)))


class Stepper(QWidget):
    """A number with a button for less and one for more; it can be typed as well."""

    changed = Signal(int)

    def __init__(self, least: int, most: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QSpinBox()
        self.box.setRange(least, most)
        self.box.setKeyboardTracking(False)
        self.box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.box.setAccessibleName(name)
        level(self.box.lineEdit())
        self.less = IconButton("minus", name)
        self.more = IconButton("plus", name)
        self._row = HBox(self, gap=4)
        for part in (self.less, self.box, self.more):
            self._row.addWidget(part)
        for button in (self.less, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys of the box do the same
        self.less.clicked.connect(self.box.stepDown)
        self.more.clicked.connect(self.box.stepUp)
        self.box.valueChanged.connect(self.changed)
        self.setFocusProxy(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def name_buttons(self, less: str, more: str) -> None:
        """What a screen reader calls the two buttons."""
        self.less.rename(less)
        self.more.rename(more)

    def setObjectName(self, name: str) -> None:
        """Name the whole and its parts ``name-box``, ``name-less``, ``name-more``."""
        super().setObjectName(name)
        self.box.setObjectName(f"{name}-box")
        self.less.setObjectName(f"{name}-less")
        self.more.setObjectName(f"{name}-more")

    def value(self) -> int:
        """The number."""
        return self.box.value()

    def set_value(self, number: int) -> None:
        """Show this number; nothing is sent."""
        blocked = self.box.blockSignals(True)
        self.box.setValue(number)
        self.box.blockSignals(blocked)

    def sizeHint(self) -> QSize:
        """The buttons and room for the number with its unit."""
        return self._row.sizeHint()
