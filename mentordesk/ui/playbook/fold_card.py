"""A card that unfolds: a head to press, and below it what was folded away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.playbook.row_button import RowButton
from mentordesk.ui.theme.style import set_property
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import VBox


class FoldHead(RowButton):
    """Words that wrap and a caret; Return and Space press it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self._caret = IconLabel("caret-down", "ink")
        words = Label(text, "strong", wrap=True)
        super().__init__((words, self._caret), 8, (15, 12, 13, 12), parent)
        self.setCheckable(True)
        self._say()
        self.toggled.connect(self._say)

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
