"""Milestones of a goal with their boxes to tick, and a line for one more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.mentoring.goals.model import MilestoneDraft
from mentordesk.ui.goals.words import short_day
from mentordesk.ui.problems import said
from mentordesk.ui.widgets.buttons import IconButton, PlainButton
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.day_edit import DayEdit
from mentordesk.ui.widgets.fields import QUIET
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Panes, VBox, empty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.mentoring.goals.model import Milestone


class MilestoneRow(QWidget):
    """One milestone: box, words, day, and a cross to take it away."""

    ticked = Signal(object, bool)
    removed = Signal(object)

    def __init__(self, step: Milestone, today: date, number: int, *, is_open: bool) -> None:
        super().__init__()
        self.key: UUID = step.id
        row = HBox(self, gap=8)
        self.box = CheckBox(step.title, strikes=True)
        self.box.setObjectName(f"milestone-{number}")
        self.box.setChecked(step.done_on is not None)
        self.box.setEnabled(is_open)
        self.box.clicked.connect(self._tick)
        row.addWidget(self.box, 1)
        day = step.done_on or step.due
        if day is not None:
            label = Label(short_day(day, today), "muted")
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
            line = self.tr("reached {day}") if step.done_on else self.tr("meant for {day}")
            self.box.setAccessibleDescription(line.format(day=label.text()))
        cross = IconButton("x", self.tr("Take this milestone away"))
        cross.setObjectName(f"milestone-{number}-remove")
        cross.clicked.connect(self._remove)
        self.cross = cross
        row.addWidget(cross)
        cross.setVisible(is_open)  # not before: without a parent it would be a window

    def _tick(self, checked: bool) -> None:
        self.ticked.emit(self.key, checked)

    def _remove(self) -> None:
        self.removed.emit(self.key)


class MilestoneRows(QWidget):
    """All of a goal's milestones. ``added`` carries a draft."""

    ticked = Signal(object, bool)
    removed = Signal(object)
    added = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = VBox(self, gap=4)
        self._steps = VBox(gap=2)
        column.addLayout(self._steps)
        self._make_line(column)

    def _make_line(self, column: VBox) -> None:
        self.line = Panes(gap=8)
        end = QWidget()
        row = HBox(end, gap=8)
        self.words = QLineEdit()
        self.words.setObjectName("milestone-new")
        self.words.setAccessibleName(self.tr("One more milestone"))
        self.words.setPlaceholderText(self.tr("One more milestone…"))
        self.words.setInputMethodHints(QUIET)
        self.words.returnPressed.connect(self._add)
        self.day = DayEdit(self.tr("The day it is meant for"), self.tr("no day"))
        self.day.setObjectName("milestone-new-day")
        self.add = PlainButton(self.tr("Add"))
        self.add.setObjectName("milestone-add")
        self.add.clicked.connect(self._add)
        row.addWidget(self.day, 1)
        row.addWidget(self.add)
        self.line.add(self.words, 3, 190)
        self.line.add(end, 2, 210)
        column.addWidget(self.line)
        self.problem = Label("", "problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)

    def show_steps(self, steps: Sequence[Milestone], today: date, *, is_open: bool) -> None:
        """Show these, the keyboard staying on the one that has it."""
        focused = next((row.key for row in self._rows() if row.box.hasFocus()), None)
        empty(self._steps)
        self.day.set_today(today)
        self.line.setVisible(is_open)
        for number, step in enumerate(steps, start=1):
            row = MilestoneRow(step, today, number, is_open=is_open)
            row.ticked.connect(self.ticked)
            row.removed.connect(self.removed)
            self._steps.addWidget(row)
            if step.id == focused:
                row.box.setFocus()

    def clear_line(self) -> None:
        """The new one was kept."""
        self.words.clear()
        self.day.set_value(None)

    def _rows(self) -> list[MilestoneRow]:
        return [row for row in self.findChildren(MilestoneRow) if not row.isHidden()]

    def _add(self) -> None:
        draft = MilestoneDraft(self.words.text(), self.day.value())
        problem = said(draft.problems().get("title", ""))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            self.words.setFocus()
        else:
            self.added.emit(draft)
