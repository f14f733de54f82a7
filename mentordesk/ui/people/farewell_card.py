"""Deleting a person, asked in the page: what would go, counted, and the name typed back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from mentordesk.ui.widgets.buttons import DangerButton, PlainButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mentordesk.desk.farewell import Belongings


class FarewellCard(Card):
    """There is no way back from here, so a slip of the hand must not be enough."""

    confirmed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(role="sunk", gap=10)
        self.setObjectName("person-farewell")
        self.heading = Label("", "strong", wrap=True)
        self.counts = Label("", "body", wrap=True)
        self.counts.setObjectName("person-farewell-counts")
        kept = self.tr(
            "Your journal entries stay. Nothing brings the rest back: ending the pair keeps it all."
        )
        for part in (self.heading, self.counts, Label(kept, "muted", wrap=True)):
            self.column.addWidget(part)
        self.name = QLineEdit()
        self.name.setObjectName("person-farewell-name")
        self.name.setInputMethodHints(QUIET)
        self.name.textChanged.connect(self._weigh)
        self.field = Field(self.tr("Type the name to go on"), self.name)
        self.column.addWidget(self.field)
        row = FlowRow()
        self.delete = DangerButton(self.tr("Delete all of it"), icon="trash")
        self.delete.setObjectName("person-farewell-delete")
        self.delete.clicked.connect(self._confirm)
        self.back = PlainButton(self.tr("Keep everything"))
        self.back.setObjectName("person-farewell-back")
        self.back.clicked.connect(self.left)
        row.add(self.back)
        row.add(self.delete)
        self.column.addWidget(row)
        self._wanted = ""

    def show_belongings(self, gone: Belongings) -> None:
        """Say what would go."""
        self._wanted = gone.person_name
        heading = self.tr("Delete {name} and all that belongs to them?")
        self.heading.setText(heading.format(name=gone.person_name))
        record, private = gone.record, gone.private
        lines = (
            (record.sessions, self.tr("%n sessions", "", record.sessions)),
            (record.actions, self.tr("%n actions", "", record.actions)),
            (record.goals, self.tr("%n goals", "", record.goals)),
            (private.notes, self.tr("%n private notes", "", private.notes)),
            (private.reflections, self.tr("%n reflections", "", private.reflections)),
            (private.reminders, self.tr("%n reminders", "", private.reminders)),
        )
        said = [line for count, line in lines if count]
        nothing = self.tr("Only the card: there is nothing else.")
        self.counts.setText(" · ".join(said) if said else nothing)
        self.name.clear()
        self._weigh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc keeps everything; Return deletes only once the name stands there."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._confirm()
        else:
            super().keyPressEvent(event)

    def _is_said(self) -> bool:
        typed = " ".join(self.name.text().split()).casefold()
        return typed == self._wanted.casefold()

    def _weigh(self) -> None:
        self.delete.setEnabled(self._is_said())

    def _confirm(self) -> None:
        if self._is_said():
            self.confirmed.emit()
