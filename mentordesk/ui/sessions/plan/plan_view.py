"""The form of a session to come, laid out; the same form moves one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from mentordesk.mentoring.sessions.model import LONGEST, SHORTEST, Mode, SessionKind
from mentordesk.mentoring.wording import TITLE
from mentordesk.ui.sessions import words
from mentordesk.ui.sessions.plan.day_edit import MomentEdit
from mentordesk.ui.sessions.plan.plan_again import Again
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.choices import Choice, Stepper
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Page, Panes, VBox

WIDE = 720
ONLY, FOLLOWING = "only", "following"


class PlanView(QWidget):
    """Person, day and time with both clocks, kind, length, mode, place, and how it comes again."""

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
        self.free = QWidget()  # what the usual hours of both say
        self.shift = Label("", "label", wrap=True)
        self.shift.setObjectName("plan-shift")
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
        self.again = Again()
        self._rows()

    def _rows(self) -> None:
        whom, time = Panes(gap=12), Panes(gap=12)
        self.mode_field = Field(self.tr("&How you talk"), self.mode)
        self.kind_field = Field(self.tr("&Kind of session"), self.kind)
        whom.add(self.person_field, 3, 220)
        whom.add(self.kind_field, 2, 190)
        time.add(self.start_field, 3, 220)
        time.add(self.minutes_field, 1, 130)
        time.add(self.mode_field, 2, 150)
        for part in (whom, time):
            self.card.column.addWidget(part)
        told = VBox(gap=4)
        for line in (self.clocks, self.shift, self.free):
            told.addWidget(line)
        self.card.column.addLayout(told)
        self.shift.hide()
        self.place = QLineEdit()
        self.place.setAccessibleName(self.tr("Where"))
        self.place.setInputMethodHints(QUIET)
        self.place.setObjectName("plan-place")
        self.place.setMaxLength(TITLE)
        self.place_field = Field(self.tr("Wh&ere"), self.place)
        self.card.column.addWidget(self.place_field)
        self.card.column.addWidget(self.again)
        scopes = (
            (ONLY, self.tr("only this one")),
            (FOLLOWING, self.tr("this one and all that follow")),
        )
        self.scope = Choice(scopes, self.tr("What to move"))
        self.scope.setObjectName("plan-scope")
        self.scope.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.scope_field = Field(self.tr("&What to move"), self.scope)
        self.card.column.addWidget(self.scope_field)

    def _buttons(self) -> None:
        self.send = PrimaryButton(self.tr("Plan it"))
        self.send.setObjectName("plan-send")
        self.back = PlainButton(self.tr("Back"))
        self.back.setObjectName("plan-back")
        self.hint = Label("", "muted", wrap=True)
        self.write_up = PlainButton(self.tr("Note it and write it up"))
        self.write_up.setObjectName("plan-write-up")
        self.write_up.setToolTip(
            QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        )
        self.end = PlainButton(self.tr("End the series after this one"))
        self.end.setObjectName("plan-end")
        verbs = FlowRow(gap=8)
        for button in (self.send, self.write_up, self.end, self.back):
            verbs.add(button)
        self.write_up.hide()
        self.end.hide()
        self.card.column.addWidget(verbs)
        self.card.column.addWidget(self.hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return sends, Ctrl+Return writes up as well, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            after = self.write_up if control and self.write_up.isVisible() else self.send
            after.click()
        else:
            super().keyPressEvent(event)

    def _limit(self) -> None:
        self.card.setMaximumWidth(Theme.current().px(WIDE))
