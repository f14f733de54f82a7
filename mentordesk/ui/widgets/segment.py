"""A segment: two to five words of which one holds, in a sunken well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.layouts import HBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

HEIGHT, SIDE = 28, 14
"""Height of a word's ground and the room at its sides, at 100 % text."""


class _Word(QAbstractButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so that a screen reader hears: one of several
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = QFontMetrics(theme.font(14, tokens.MEDIUM)).horizontalAdvance(self.text())
        return QSize(width + theme.px(SIDE) * 2, theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            strong = theme.palette.strong
            painter.setBrush(theme.colour("accent" if strong else "surface"))
            painter.setPen(QPen(theme.colour("line"), 1))
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, theme.px(6), theme.px(6))
        painter.setFont(theme.font(14, tokens.MEDIUM))
        painter.setPen(theme.colour(self._ink()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _ink(self) -> str:
        if not self.isChecked():
            return "ink" if self.underMouse() else "ink2"
        return "on_accent" if Theme.current().palette.strong else "ink"


class Segment(QWidget):
    """Choose one of a few. ``chosen(str)`` carries the key of the word that a person chose."""

    chosen = Signal(str)

    def __init__(
        self, words: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        """``words`` are (key, text); ``name`` is what a screen reader calls the whole."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys = [key for key, _ in words]
        row = HBox(self, gap=2, margins=(4, 4, 4, 4))
        for place, (key, text) in enumerate(words):
            word = _Word(text, self)
            word.setObjectName(key)
            self._group.addButton(word, place)
            row.addWidget(word)
        self._group.idClicked.connect(self._choose)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if words:
            self.set_value(self._keys[0])

    def value(self) -> str:
        """The key of the word that holds."""
        return self._keys[self._group.checkedId()]

    def set_value(self, key: str) -> None:
        """Let the word with this key hold; nothing is sent. Unknown keys change nothing."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)
            self._hold_tab()

    def focus_word(self) -> None:
        """Put the keyboard on the word that holds."""
        self._group.button(self._group.checkedId()).setFocus()

    def _hold_tab(self) -> None:
        """Tab comes to the word that holds; the others are reached by arrows."""
        policy = Qt.FocusPolicy
        for word in self._group.buttons():
            word.setFocusPolicy(policy.StrongFocus if word.isChecked() else policy.ClickFocus)

    def setObjectName(self, name: str) -> None:
        """Name the whole, and each word ``name-key``."""
        super().setObjectName(name)
        for place, key in enumerate(self._keys):
            self._group.button(place).setObjectName(f"{name}-{key}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next word, in the direction of reading."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        steps = {forward: 1, Qt.Key.Key_Down: 1, back: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        place = (self._group.checkedId() + step) % len(self._keys)
        button = self._group.button(place)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the well."""
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("sunk"))
        painter.setPen(QPen(theme.colour("line"), 1))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, theme.px(8), theme.px(8))
        painter.end()

    def _choose(self, place: int) -> None:
        self._hold_tab()
        self.chosen.emit(self._keys[place])
