"""Imports that there were: a line each, with the verb that takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.journal.importing import words
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Panes, VBox
from mentordesk.ui.words import dotted

if TYPE_CHECKING:
    from mentordesk.journal.importing.runs.keeping_store import RunLine


class RunRow(QWidget):
    """``back_asked(int)``: take this import back."""

    back_asked = Signal(int)

    def __init__(self, run: RunLine) -> None:
        super().__init__()
        self._number = run.number
        row = VBox(self, gap=0)
        panes = Panes(gap=8)
        said = QWidget()
        column = VBox(said, gap=2)
        column.addWidget(Label(run.name, "strong", wrap=True))
        when = words.day(run.written.instant, run.written.zone)
        parts = (words.format_name(run.source), when, words.entries(run.entries))
        column.addWidget(Label(dotted(parts), "muted", wrap=True))
        if not run.ended:
            words_on = self.tr("Not all of it came. Choose it once more, and the rest comes.")
            column.addWidget(Label(words_on, "muted", wrap=True))
        panes.add(said, 1, 200)
        self.back = LinkButton(self.tr("Take it back"), icon="arrow-counter-clockwise")
        self.back.setAccessibleName(self.tr("Take back {name}").format(name=run.name))
        self.back.setObjectName(f"bring-run-{run.number}")
        self.back.clicked.connect(self._ask)
        panes.add(self.back, 0, 120)
        row.addWidget(panes)

    def _ask(self) -> None:
        self.back_asked.emit(self._number)
