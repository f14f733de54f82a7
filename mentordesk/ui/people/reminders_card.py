"""Lines to myself about a person: plum, for the writer alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from mentordesk.journal.notes.model import ReminderDraft
from mentordesk.ui.problems import show_problems
from mentordesk.ui.theme.style import set_property
from mentordesk.ui.widgets.card import Card, private_pill
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox, empty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from mentordesk.journal.notes.model import Reminder


class RemindersCard(Card):
    """Reminders with boxes; ``said`` carries a draft, ``done`` an id."""

    said = Signal(object)
    done = Signal(object)

    def __init__(self) -> None:
        super().__init__(role="private", gap=10)
        self.setObjectName("person-reminders")
        self._person: UUID | None = None
        head = FlowRow()
        head.add(Label(self.tr("Reminders"), "strong"))
        head.add(private_pill(self.tr("Only you")))
        self.column.addWidget(head)
        self._rows = VBox(gap=4)
        self.column.addLayout(self._rows)
        self.line = QLineEdit()
        self.line.setObjectName("person-reminder-new")
        self.line.setPlaceholderText(self.tr("Ask how the talk with the manager went…"))
        self.line.setInputMethodHints(QUIET)
        set_property(self.line, "tone", "private")
        self.line.returnPressed.connect(self._say)
        self.field = Field(self.tr("&Remind me, before the next session"), self.line)
        self.column.addWidget(self.field)

    def show_reminders(self, person_id: UUID, reminders: Sequence[Reminder]) -> None:
        """Show what is not done yet."""
        if person_id != self._person:
            self._person = person_id
            self.line.clear()
            self.field.set_problem("")
        empty(self._rows)
        for number, one in enumerate(reminders, start=1):
            box = CheckBox(one.line, strikes=True)
            box.setObjectName(f"person-reminder-{number}")
            box.setProperty("key", one.id)
            box.clicked.connect(self._tick)
            self._rows.addWidget(box)

    def clear_line(self) -> None:
        """It was kept."""
        self.line.clear()

    def unsaved(self) -> list[str]:
        """A line that was typed and not entered yet."""
        return [self.line.text()] if self.line.text().strip() else []

    def _tick(self) -> None:
        self.done.emit(self.sender().property("key"))

    def _say(self) -> None:
        if self._person is None:
            return
        draft = ReminderDraft(self._person, " ".join(self.line.text().split()))
        if not show_problems({"line": self.field}, draft.problems()):
            self.said.emit(draft)
