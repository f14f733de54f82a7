"""Actions with their boxes to tick: one row each, the words wrapping, the day at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring.actions.model import ActionState
from mentordesk.ui.sessions import when, words
from mentordesk.ui.widgets.card import Pill
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import Divider, HBox, VBox, at_once

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.mentoring.actions.model import Action, ActionLine


class ActionRow(QWidget):
    """One action. ``ticked`` is sent with the id and whether it is done."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.action_id: UUID | None = None
        self.setObjectName("action-row")
        row, texts = HBox(self, gap=10), VBox(gap=0)
        self.box = CheckBox(strikes=True)
        self.box.clicked.connect(self._tick)
        texts.addWidget(self.box)
        self._below = (Label("", "muted", wrap=True), Label("", "muted", wrap=True))
        for part in self._below:
            texts.addLayout(_indented(part))
        row.addLayout(texts, 1)
        self._pill = Pill("")
        row.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_line(self, line: ActionLine, today: date, detail: str) -> None:
        """Show this action."""
        action = line.action
        self.action_id = action.id
        self.box.setText(action.title)
        self.box.setAccessibleName(action.title)
        self.box.setChecked(action.state is not ActionState.OPEN)
        self.box.setAccessibleDescription(detail)
        for part, text in zip(self._below, (action.if_then, detail), strict=True):
            part.setText(text)
            part.setVisible(bool(text))
        pill, tone = _pill(action, today)
        self._pill.setText(pill)
        self._pill.set_tone(tone)

    def _tick(self, checked: bool) -> None:
        self.ticked.emit(self.action_id, checked)


def _pill(action: Action, today: date) -> tuple[str, str]:
    """When it is back in sight, or else when it is due; nothing for one that is closed."""
    if action.state is not ActionState.OPEN:
        return "", ""
    if action.snoozed is not None and action.is_snoozed(today):
        line = words.translate("actions", "back {day}")
        return line.format(day=when.due(action.snoozed, today)[0]), ""
    return ("", "") if action.due is None else when.due(action.due, today)


def _indented(label: Label) -> HBox:
    line = HBox(margins=(28, 0, 0, 4))
    line.addWidget(label)
    return line


class ActionRows(QWidget):
    """Rows one below the other. ``ticked`` carries on what a row says.

    With ``most`` no more rows than that are shown, and how many more there are is said.
    """

    ticked = Signal(object, bool)

    def __init__(self, name: str, *, divided: bool = False, most: int = 0) -> None:
        super().__init__()
        self.setObjectName(name)
        self._divided, self._most = divided, most
        self._column = VBox(self, gap=0 if divided else 4)
        self._rows: list[ActionRow] = []
        self._dividers: list[Divider] = []
        self._beyond = Label("", "muted", wrap=True)
        self._beyond.hide()
        self._column.addWidget(self._beyond)
        self._shown: tuple[object, ...] = ()

    def show_lines(self, lines: Sequence[ActionLine], today: date, details: Sequence[str]) -> None:
        """Show these actions, in the rows there are; the keyboard stays on the action it was on."""
        shown = (tuple(lines), today, tuple(details))
        if shown == self._shown:
            return
        focused = self._focused()
        self._shown = shown
        beyond = max(0, len(lines) - self._most) if self._most else 0
        lines, details = lines[: len(lines) - beyond], details[: len(lines) - beyond]
        with at_once(self._column):
            self._have(len(lines))
            for row, line, detail in zip(self._rows, lines, details, strict=True):
                row.show_line(line, today, detail)
                if line.action.id == focused:
                    row.box.setFocus()
            self._beyond.setText(self.tr("%Ln more stand in Sessions, Actions.", "", beyond))
            self._beyond.setVisible(beyond > 0)

    def _have(self, count: int) -> None:
        """So many rows: making one, with its words, costs far more than filling one."""
        while len(self._rows) > count:
            _take_away(self._column, self._rows.pop())
            if self._divided and self._rows:
                _take_away(self._column, self._dividers.pop())
        while len(self._rows) < count:
            if self._divided and self._rows:
                self._dividers.append(Divider())
                self._column.insertWidget(self._column.count() - 1, self._dividers[-1])
            row = ActionRow()
            row.box.setObjectName(f"{self.objectName()}-{len(self._rows) + 1}")
            row.ticked.connect(self.ticked)
            self._column.insertWidget(self._column.count() - 1, row)
            self._rows.append(row)

    def _focused(self) -> UUID | None:
        for row in self._rows:
            if row.box.hasFocus():
                return row.action_id
        return None


def _take_away(column: VBox, widget: QWidget) -> None:
    column.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def owner_and_age(line: ActionLine, person: str) -> str:
    """``You · 14 days old``; the age only where it is worth telling."""
    said = words.owner(line.action.owner, person)
    if line.age_days < 1:
        return said
    return words.dotted((said, age(line.age_days)))


def age(days: int) -> str:
    """``14 days old``."""
    return words.translate("sessions", "%n days old", "", days)


def owner_and_origin(line: ActionLine, today: date) -> str:
    """``You · from 7 November``; a circle's step names the circle."""
    action: Action = line.action
    said = words.owner(action.owner, line.person_name)
    day = when.long_ago(action.written.instant.date(), today)
    origin = words.translate("sessions", "from {day}").format(day=day)
    return words.dotted((said, line.circle_name, origin))
