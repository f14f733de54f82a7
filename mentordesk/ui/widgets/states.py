"""Empty states that teach: what belongs here, and the one verb with which it begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import Button
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox, VBox


class EmptyState(QWidget):
    """An icon, a heading, a sentence or two, and at most one button, in the middle of the room.

    ``other``: a quieter way, under the button.
    """

    def __init__(
        self,
        icon: str,
        heading: str,
        text: str,
        button: Button | None = None,
        *,
        tint: str = "ink2",
        other: Button | None = None,
    ) -> None:
        super().__init__()
        self.heading = Label(heading, "heading", wrap=True)
        self.text = Label(text, "quiet", wrap=True)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._inner = QWidget()
        column = VBox(self._inner, gap=8)
        column.addStretch(1)
        column.addWidget(IconLabel(icon, tint, 32), 0, middle)
        for words in (self.heading, self.text):
            words.setAlignment(middle)
            column.addWidget(words)
        if button is not None:
            column.addSpacing(8)
            column.addWidget(button, 0, middle)
        if other is not None:
            column.addWidget(other, 0, middle)
        column.addStretch(2)
        row = HBox(self, margins=(24, 24, 24, 24))
        row.addStretch(1)
        row.addWidget(self._inner, 1000)
        row.addStretch(1)
        self._rescale()
        Theme.current().changed.connect(self._rescale)

    def _rescale(self) -> None:
        self._inner.setMaximumWidth(Theme.current().px(440))
