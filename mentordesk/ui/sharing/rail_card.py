"""The quiet card of the rail: how many letters wait, and what the last rounds did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.ui.sharing import words
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import IconLabel, Label
from mentordesk.ui.widgets.layouts import HBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.clock import Moment
    from mentordesk.ui.sharing.facts import Quiet


class QuietCard(Card):
    """Shown once a programme was joined. Nothing on it is ever red."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=2, margins=(10, 9, 8, 9))
        self.setObjectName("rail-quiet")
        head = HBox(gap=6)
        head.addWidget(IconLabel("tray-arrow-up", "ink", 16), 0, Qt.AlignmentFlag.AlignTop)
        self.waiting = Label("", "label", wrap=True)
        head.addWidget(self.waiting, 1)
        self.column.addLayout(head)
        self.lines = Label("", "muted", wrap=True)
        self.lines.setObjectName("rail-quiet-lines")
        self.column.addWidget(self.lines)
        self.hide()

    def show_quiet(self, quiet: Quiet, now: Moment, *, busy: bool) -> None:
        """Say it."""
        if busy:
            said = self.tr("Sending…")
        elif quiet.waiting:
            said = words.waiting(quiet.waiting)
        else:
            said = self.tr("Nothing waits")
        lines = "\n".join(words.quiet_lines(quiet, now))
        self.waiting.setText(said)
        self.lines.setText(lines)
        self.setAccessibleName(f"{said}. {lines}")
