"""A card that unfolds: a head to press, and below it what was folded away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mentordesk.ui.theme.style import set_property
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, VBox


class FoldHead(QAbstractButton):
    """Words that wrap and a caret; Return and Space press it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row = HBox(self, gap=8, margins=(15, 12, 13, 12))
        words = Label(text, "strong", wrap=True)
        self._caret = IconLabel("caret-down", "ink")
        for part in (words, self._caret):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row.addWidget(words, 1)
        self._row.addWidget(self._caret, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._say()
        self.toggled.connect(self._say)

    def sizeHint(self) -> QSize:
        """Words and caret."""
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
        """The words and the caret draw themselves."""

    def _say(self) -> None:
        is_open = self.isChecked()
        self._caret.set_icon("caret-up" if is_open else "caret-down", "ink")
        self.setAccessibleDescription(self.tr("unfolded") if is_open else self.tr("folded"))


class FoldCard(Card):
    """Head and body. Fill ``inside``; ``turned`` is sent when it opens or closes."""

    turned = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, role="fold", gap=0, margins=(0, 0, 0, 0))
        self.head = FoldHead(title)
        self.column.addWidget(self.head)
        self.body = QWidget()
        self.inside = VBox(self.body, gap=8, margins=(15, 0, 15, 14))
        self.column.addWidget(self.body)
        self.body.hide()
        set_property(self, "unfolded", "false")
        self.head.toggled.connect(self._turn)

    @property
    def is_open(self) -> bool:
        """Whether its body is shown."""
        return self.head.isChecked()

    def _turn(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        set_property(self, "unfolded", "true" if is_open else "false")
        self.turned.emit(is_open)
