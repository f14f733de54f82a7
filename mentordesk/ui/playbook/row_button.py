"""A button of words that may wrap, with a sign before or behind them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, Margins


class RowButton(QAbstractButton):
    """Return and Space press it; the narrower it is, the higher. ``parts`` come in their order."""

    def __init__(
        self,
        parts: tuple[Label | IconLabel, ...],
        gap: int,
        margins: Margins,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row = HBox(self, gap=gap, margins=margins)
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if isinstance(part, Label):
                self._row.addWidget(part, 1)
                self.setText(part.text())
                self.setAccessibleName(part.text())
            else:
                self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Words and sign."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Words may wrap."""
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words."""
        return self._row.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words and sign draw themselves."""
