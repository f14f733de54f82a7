"""The line above a week or month: back, today, on, what is shown, and what is still owed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.widgets.buttons import IconButton, LinkButton, PlainButton
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox


class CalendarBar(FlowRow):
    """``paged`` is sent with -1 or 1, ``today_asked`` by its button, ``owed_asked`` by the link."""

    paged = Signal(int)
    today_asked = Signal()
    owed_asked = Signal()

    def __init__(self, kind: str, back: str, on: str) -> None:
        """``back`` and ``on`` are the names of the arrows; ``kind`` begins the objects' names."""
        super().__init__(gap=12)
        ways = QWidget()
        row = HBox(ways, gap=4)
        self.back, self.on = IconButton("caret-left", back), IconButton("caret-right", on)
        self.today = PlainButton(self.tr("Today"))
        self.title = Label("", "heading")
        self.title.setObjectName(f"{kind}-title")
        self.owed = LinkButton("", icon="note-pencil")
        for name, button in (
            ("back", self.back),
            ("today", self.today),
            ("on", self.on),
            ("owed", self.owed),
        ):
            button.setObjectName(f"{kind}-{name}")
        for part in (self.back, self.today, self.on):
            row.addWidget(part)
        for widget in (ways, self.title, self.owed):
            self.add(widget)
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        self.today.clicked.connect(self.today_asked)
        self.owed.clicked.connect(self.owed_asked)

    def show_owed(self, count: int) -> None:
        """How many sessions are still to be written up; nothing where none is."""
        self.owed.setText(self.tr("Still to write up: %Ln", "", count))
        self.owed.setVisible(count > 0)

    def _back(self) -> None:
        self.paged.emit(-1)

    def _on(self) -> None:
        self.paged.emit(1)
