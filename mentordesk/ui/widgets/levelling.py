"""Arabic and other tall scripts in one-line fields stand in the middle, as Latin does.

Qt centres the taller line and then lifts it once more by what its ascent has over the font's.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QLineEdit


class Levelling(QObject):
    """Keeps the words of one field in its middle, whatever script they are in."""

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        edit.installEventFilter(self)
        self._level()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure before it is painted: a spin box changes its words without a signal."""
        if event.type() == QEvent.Type.Paint:
            self._level()
        return super().eventFilter(watched, event)

    def _level(self) -> None:
        margins = self._edit.textMargins()
        down = lift(self._edit)
        if margins.top() != down:
            margins.setTop(down)
            margins.setBottom(-down)  # the field grows by both: it stays as high as its neighbours
            self._edit.setTextMargins(margins)


def lift(edit: QLineEdit) -> int:
    """By how many pixels Qt lifts the words of ``edit``."""
    text = edit.displayText()
    if text.isascii():
        return 0
    layout = QTextLayout(text, edit.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return max(0, round(line.ascent()) - round(QFontMetricsF(edit.font()).ascent()))


def level(edit: QLineEdit) -> None:
    """Keep the words of ``edit`` in its middle from now on; what is secret is never measured."""
    is_secret = edit.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText
    if not is_secret and edit.findChild(Levelling) is None:
        Levelling(edit)
