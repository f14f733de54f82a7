"""The blank sheet with one question: what now, when the last words could not be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import Button, PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class UnsavedSheet(QWidget):
    """Covers ``window`` and asks. Nothing that was written can be seen through it.

    The person tries again, has the words sealed (they come back at the next unlock), or goes back
    to the desk; Esc goes back, so that no key can lose them.
    """

    again = Signal()
    sealed = Signal()
    back = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("unsaved")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self._problem = Label("", "problem", self, wrap=True)
        self._problem.setObjectName("unsaved-problem")
        self.try_again = PrimaryButton(self.tr("Try again"), self)
        self.seal = PlainButton(self.tr("Seal the words and leave"), self)
        self.go_back = PlainButton(self.tr("Go back to the desk"), self)
        self._lay_out()
        self._connect()

    def ask(self, why: str = "") -> None:
        """Stand over everything and ask; ``why`` is what the last answer ran into."""
        self._problem.setText(why)
        self._problem.setVisible(bool(why))
        self.show()
        self.raise_()
        self.try_again.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc never loses text."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill everything."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), Theme.current().colour("bg"))
        painter.end()

    def _lay_out(self) -> None:
        title = self.tr("Your last words could not be saved")
        self.setAccessibleName(title)
        card = Card(self)
        card.setMaximumWidth(Theme.current().px(520))
        card.column.addWidget(Label(title, "title", card, wrap=True))
        words = self.tr(
            "They are still here, behind this sheet; your desk stays open until you choose. Make"
            " room on the disk and try again, or have them sealed: only your desk can open them,"
            " and they come back into your journal when you unlock it."
        )
        card.column.addWidget(Label(words, "body", card, wrap=True))
        card.column.addWidget(self._problem)
        for button in (self.try_again, self.seal, self.go_back):
            card.column.addWidget(button)
        column = VBox(self, margins=(24, 24, 24, 24))
        column.addStretch(1)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _connect(self) -> None:
        self._name(self.try_again, "unsaved-again", "Alt+A", self.again)
        self._name(self.seal, "unsaved-seal", "Alt+S", self.sealed)
        self._name(self.go_back, "unsaved-back", "Alt+B", self.back)

    @staticmethod
    def _name(button: Button, name: str, key: str, signal: SignalInstance) -> None:
        button.setObjectName(name)
        button.setShortcut(key)
        button.clicked.connect(signal)
