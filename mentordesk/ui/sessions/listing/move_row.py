"""Move several sessions at once: a row above the list, by how many days and hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from mentordesk.mentoring.sessions.several import later
from mentordesk.ui.sessions import when
from mentordesk.ui.theme.style import set_role
from mentordesk.ui.widgets.buttons import LinkButton, PrimaryButton
from mentordesk.ui.widgets.choices import Stepper
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent

    from mentordesk.mentoring.sessions.model import SessionLine

MOST_DAYS, MOST_HOURS, WEEK = 366, 23, 7


class MoveRow(QFrame):
    """Asks for days and hours, and shows where the first session would go.

    ``moved`` is sent with days and minutes; ``left`` when nothing is to be moved.
    """

    moved = Signal(int, int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "callout")
        self.setObjectName("sessions-move-row")
        self._first: SessionLine | None = None
        column = VBox(self, gap=6, margins=(12, 10, 12, 10))
        self.title = Label("", "strong", wrap=True)
        column.addWidget(self.title)
        row = FlowRow(gap=12)
        self.days = Stepper(-MOST_DAYS, MOST_DAYS, self.tr("Days later"))
        self.days.name_buttons(self.tr("One day less"), self.tr("One day more"))
        self.hours = Stepper(-MOST_HOURS, MOST_HOURS, self.tr("Hours later"))
        self.hours.name_buttons(self.tr("One hour less"), self.tr("One hour more"))
        self.days.setObjectName("sessions-move-days")
        self.hours.setObjectName("sessions-move-hours")
        row.add(_named(self.tr("Days"), self.days))
        row.add(_named(self.tr("Hours"), self.hours))
        self.go = PrimaryButton(self.tr("Move them"))
        self.go.setObjectName("sessions-move-go")
        self.leave_it = LinkButton(self.tr("Leave them"))
        self.leave_it.setObjectName("sessions-move-leave")
        row.add(self.go)
        row.add(self.leave_it)
        column.addWidget(row)
        self.preview = Label("", "muted", wrap=True)
        self.preview.setObjectName("sessions-move-preview")
        column.addWidget(self.preview)
        for stepper in (self.days, self.hours):
            stepper.changed.connect(self._show_preview)
        self.go.clicked.connect(self._move)
        self.leave_it.clicked.connect(self.left)
        self.hide()

    def begin(self, lines: Sequence[SessionLine]) -> None:
        """Ask for these sessions; a week later is where one begins."""
        self._first = min(lines, key=lambda line: line.session.slot.start)
        self.title.setText(self.tr("Move %Ln sessions", "", len(lines)))
        self.setAccessibleName(self.title.text())
        self.days.set_value(WEEK)
        self.hours.set_value(0)
        self._show_preview()
        self.show()
        self.days.setFocus()
        self.days.box.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return moves, Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._move()
        else:
            super().keyPressEvent(event)

    def _move(self) -> None:
        for stepper in (self.days, self.hours):
            stepper.box.interpretText()
        if self.go.isEnabled():
            self.moved.emit(self.days.value(), 60 * self.hours.value())

    def _show_preview(self) -> None:
        if self._first is None:
            return
        days, hours = self.days.value(), self.hours.value()
        self.go.setEnabled(bool(days or hours))
        slot = self._first.session.slot
        here = slot.here()
        there = later(self._first.session, days, 60 * hours).astimezone(here.tzinfo)
        line = self.tr(
            "The first of them, with {name}: from {before} to {after}. Each keeps its hour on your "
            "clocks, also where daylight saving shifts."
        )
        self.preview.setText(
            line.format(
                name=self._first.name,
                before=_spoken(here),
                after=_spoken(there),
            )
        )


def _spoken(at: datetime) -> str:
    line = QCoreApplication.translate("when", "{day} {time}")
    return line.format(day=when.short(at.date()), time=when.clock_time(at))


def _named(words: str, stepper: Stepper) -> QWidget:
    held = QWidget()
    row = HBox(held, gap=8)
    label = Label(words)
    label.setBuddy(stepper.box)
    row.addWidget(label)
    row.addWidget(stepper)
    return held
