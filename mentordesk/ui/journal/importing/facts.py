"""Facts under their labels, and the first entries of a journal as they will stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk.text import one_line
from mentordesk.ui.journal.dates import full_line
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Divider, VBox, empty
from mentordesk.ui.words import dotted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.journal.importing.runs.looking import First
    from mentordesk.ui.journal.importing.words import Fact

_PREVIEW = 200


class Facts(QWidget):
    """A label, and what is said under it; again and again."""

    def __init__(self) -> None:
        super().__init__()
        self._column = VBox(self, gap=10)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """These, instead of those before."""
        empty(self._column)
        for label, words in facts:
            part = QWidget()
            column = VBox(part, gap=2)
            column.addWidget(Label(label, "label", wrap=True))
            said = Label(words, wrap=True)
            said.setAccessibleName(f"{label}: {words}")
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(said)
            self._column.addWidget(part)


class FirstEntries(QWidget):
    """A few entries: when, title, beginning."""

    def __init__(self) -> None:
        super().__init__()
        self._column = VBox(self, gap=10)

    def show_entries(self, entries: Sequence[First]) -> None:
        """These, instead of those before."""
        empty(self._column)
        for number, entry in enumerate(entries):
            if number:
                self._column.addWidget(Divider())
            self._column.addWidget(self._entry(entry))

    def _entry(self, entry: First) -> QWidget:
        part = QWidget()
        column = VBox(part, gap=2)
        beside = [full_line(entry.written), *(f"#{tag}" for tag in entry.tags[:6])]
        if entry.files:
            beside.append(self.tr("%Ln files", "", entry.files))
        column.addWidget(Label(dotted(beside), "muted", wrap=True))
        if entry.title:
            column.addWidget(Label(entry.title, "strong", wrap=True))
        start = one_line(entry.start, _PREVIEW)
        if start:
            column.addWidget(Label(start, wrap=True))
        return part
