"""The form of a session to come, laid out; the same form moves one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.mentoring.sessions.model import LONGEST, SHORTEST, Mode, SessionKind
from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.day_edit import MomentEdit
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice, Stepper
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox

WIDE = 560


class PlanView(QWidget):
    """Person, day and time with both clocks, length, mode, kind."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        page = Page()
        whole = VBox(self)
        whole.addWidget(page)
        self.card = Card(gap=12, margins=(24, 20, 24, 20))
        self.card.setObjectName("plan-card")
        page.column.addWidget(self.card)
        page.column.addStretch(1)
        self.heading = Label("", "title", wrap=True)
        self.card.column.addWidget(self.heading)
        self._fields()
        self._buttons()
        self._limit()
        Theme.current().changed.connect(self._limit)

    def _fields(self) -> None:
        self.person = Choice((), self.tr("Person"))
        self.person.setObjectName("plan-person")
        self.person_field = Field(self.tr("&Person"), self.person)
        self.start = MomentEdit(self.tr("Day and time, on your clock"))
        self.start.setObjectName("plan-start")
        self.start_field = Field(self.tr("&Day and time, on your clock"), self.start)
        self.clocks = Label("", "muted", wrap=True)
        self.clocks.setObjectName("plan-clocks")
        self.minutes = Stepper(SHORTEST, LONGEST, self.tr("Minutes"))
        self.minutes.setObjectName("plan-minutes")
        self.minutes.name_buttons(self.tr("Shorter"), self.tr("Longer"))
        self.minutes_field = Field(self.tr("&Minutes"), self.minutes)
        modes = tuple((one.value, words.mode(one)) for one in Mode)
        self.mode = Choice(modes, self.tr("How you talk"))
        self.mode.setObjectName("plan-mode")
        kinds = tuple((one.value, words.kind(one)) for one in SessionKind)
        self.kind = Choice(kinds, self.tr("Kind"))
        self.kind.setObjectName("plan-kind")
        for choice in (self.person, self.mode, self.kind):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for field in (self.person_field, self.start_field, self.clocks):
            self.card.column.addWidget(field)
        row = Panes(gap=12)
        self.mode_field = Field(self.tr("&How you talk"), self.mode)
        self.kind_field = Field(self.tr("&Kind of session"), self.kind)
        row.add(self.minutes_field, 1, 130)
        row.add(self.mode_field, 1, 130)
        row.add(self.kind_field, 1, 180)
        self.card.column.addWidget(row)

    def _buttons(self) -> None:
        row = HBox(gap=8)
        self.send = PrimaryButton(self.tr("Plan it"))
        self.send.setObjectName("plan-send")
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName("plan-back")
        self.hint = Label("", "muted", wrap=True)
        for button in (self.send, self.back):
            row.addWidget(button)
        row.addWidget(self.hint, 1)
        self.card.column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return sends, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.send.click()
        else:
            super().keyPressEvent(event)

    def _limit(self) -> None:
        self.card.setMaximumWidth(Theme.current().px(WIDE))
