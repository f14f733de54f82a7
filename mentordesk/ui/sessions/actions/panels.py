"""What is asked before a verb is done to actions: until which day, or other words."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from mentordesk.mentoring.actions.model import Action, ActionDraft
from mentordesk.mentoring.record import Owner
from mentordesk.ui.problems import show_problems
from mentordesk.ui.widgets.buttons import PlainButton, PrimaryButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.day_edit import DayEdit
from mentordesk.ui.widgets.fields import QUIET, Field
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.segment import Segment

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

NEXT_SESSION = "next-session"
"""Chosen in place of a day: until the next session with that person."""


class Panel(Card):
    """A question in the page. Esc leaves it; the list stays as it is."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(role="sunk", gap=10)
        self.setObjectName(name)
        self.heading = Label("", "strong", wrap=True)
        self.column.addWidget(self.heading)
        shortcut = QShortcut(QKeySequence("Escape"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.left)
        self.hide()

    def button(self, name: str, text: str, do: Callable[[], None]) -> PlainButton:
        """A plain button of this panel."""
        made = PlainButton(text)
        made.setObjectName(f"{self.objectName()}-{name}")
        made.clicked.connect(do)
        return made


class DayPanel(Panel):
    """Asks for a day: ``chosen`` carries it, ``None`` or ``NEXT_SESSION``."""

    chosen = Signal(object)

    def __init__(self, name: str, *, snoozes: bool) -> None:
        super().__init__(name)
        self._snoozes = snoozes
        self._today = date(2000, 1, 1)
        row = FlowRow(gap=8)
        self.first = self.button("tomorrow", self.tr("Tomorrow"), partial(self._ahead, 1))
        row.add(self.first)
        row.add(self.button("monday", self.tr("Monday"), self._monday))
        if snoozes:
            row.add(self.button("session", self.tr("The next session with them"), self._session))
        else:
            row.add(self.button("week", self.tr("In a week"), partial(self._ahead, 7)))
            row.add(self.button("none", self.tr("No day"), partial(self.chosen.emit, None)))
        self.column.addWidget(row)
        self.day = DayEdit(self.tr("This day"), self.tr("another day"))
        self.day.setObjectName(f"{name}-day")
        self.take = PrimaryButton(self.tr("Snooze") if snoozes else self.tr("Set the day"))
        self.take.setObjectName(f"{name}-take")
        self.take.clicked.connect(self._take)
        self.problem = Label("", "problem", wrap=True)
        last = FlowRow(gap=8)
        for part in (self.day, self.take, self.button("back", self.tr("Back"), self.left.emit)):
            last.add(part)
        self.column.addWidget(last)
        self.column.addWidget(self.problem)

    def open(self, today: date, count: int) -> None:
        """Ask about so many actions."""
        self._today = today
        if self._snoozes:
            words = self.tr("Keep %Ln actions out of sight until…", "", count)
        else:
            words = self.tr("Set %Ln actions openly to another day", "", count)
        self.heading.setText(words)
        self.problem.hide()
        self.day.set_today(today + timedelta(days=1))
        self.day.set_value(None)
        self.show()
        self.first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the field takes its day."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day.hasFocus():
            self._take()
        else:
            super().keyPressEvent(event)

    def _ahead(self, days: int) -> None:
        self.chosen.emit(self._today + timedelta(days=days))

    def _monday(self) -> None:
        self._ahead(7 - self._today.weekday())

    def _session(self) -> None:
        self.chosen.emit(NEXT_SESSION)

    def _take(self) -> None:
        day = self.day.value()
        if day is None:
            self._say(self.tr("Choose a day."))
        elif self._snoozes and day <= self._today:
            self._say(self.tr("Choose a day to come."))
        else:
            self.chosen.emit(day)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        self.day.setFocus()


class WordsPanel(Panel):
    """Other words, an if-then line, whose it is. ``kept`` carries the id and a draft."""

    kept = Signal(object, object)

    def __init__(self) -> None:
        super().__init__("actions-words")
        self._action: Action | None = None
        self.heading.setText(self.tr("Other words for this action"))
        self.title = self._line("title")
        self.if_then = self._line("if-then")
        self.fields = {
            "title": Field(self.tr("Action"), self.title),
            "if_then": Field(self.tr("If …, then …"), self.if_then),
        }
        for field in self.fields.values():
            self.column.addWidget(field)
        self.whose = Segment(
            ((Owner.MINE.value, self.tr("Mine")), (Owner.THEIRS.value, self.tr("Theirs"))),
            self.tr("Whose it is"),
        )
        self.whose.setObjectName("actions-words-whose")
        self.column.addWidget(self.whose)
        row = FlowRow(gap=8)
        self.keep = PrimaryButton(self.tr("Keep"))
        self.keep.setObjectName("actions-words-keep")
        self.keep.clicked.connect(self._keep)
        row.add(self.keep)
        row.add(self.button("back", self.tr("Back"), self.left.emit))
        self.column.addWidget(row)

    def open(self, action: Action) -> None:
        """Show this action's words; what was begun for the same one is still there."""
        if self._action is None or self._action.id != action.id or not self.is_changed():
            self.title.setText(action.title)
            self.if_then.setText(action.if_then)
            self.whose.set_value(action.owner.value)
        self._action = action
        self.whose.setVisible(action.pair_id is not None)
        for field in self.fields.values():
            field.set_problem("")
        self.show()
        self.title.setFocus()
        self.title.selectAll()

    def forget(self) -> None:
        """What was begun is kept, or belongs to something that is gone."""
        self._action = None
        self.hide()

    def is_changed(self) -> bool:
        """Whether words stand here that are not kept."""
        kept = self._action
        return kept is not None and (kept.title, kept.if_then) != (
            self.title.text(),
            self.if_then.text(),
        )

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(f"actions-words-{name}")
        made.setInputMethodHints(QUIET)
        made.returnPressed.connect(self._keep)
        return made

    def _keep(self) -> None:
        action = self._action
        if action is None:
            return
        draft = ActionDraft(
            self.title.text(),
            Owner(self.whose.value()) if action.pair_id is not None else action.owner,
            action.due,
            self.if_then.text(),
            action.pair_id,
            circle_id=action.circle_id,
            member_id=action.member_id,
        )
        if not show_problems(self.fields, draft.problems()):
            self.kept.emit(action.id, draft)
