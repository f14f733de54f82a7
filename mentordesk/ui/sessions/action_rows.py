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
from mentordesk.ui.widgets.layouts import Divider, HBox, VBox, at_once, empty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from mentordesk.mentoring.actions.model import Action, ActionLine


class ActionRow(QWidget):
    """One action. ``ticked`` is sent with the id and whether it is done."""

    ticked = Signal(object, bool)

    def __init__(self, line: ActionLine, today: date, detail: str) -> None:
        super().__init__()
        action = line.action
        self.action_id = action.id
        self.setObjectName("action-row")
        row = HBox(self, gap=10)
        texts = VBox(gap=0)
        self.box = CheckBox(action.title, strikes=True)
        self.box.setChecked(action.state is not ActionState.OPEN)
        self.box.setAccessibleDescription(detail)
        self.box.clicked.connect(self._tick)
        texts.addWidget(self.box)
        for part in (action.if_then, detail):
            if part:
                texts.addLayout(_indented(Label(part, "muted", wrap=True)))
        row.addLayout(texts, 1)
        pill, tone = _pill(action, today)
        if pill:
            row.addWidget(Pill(pill, tone), 0, Qt.AlignmentFlag.AlignVCenter)

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
        self._shown: tuple[object, ...] = ()

    def show_lines(self, lines: Sequence[ActionLine], today: date, details: Sequence[str]) -> None:
        """Show these actions; what is the same already is left alone, with the keyboard on it."""
        shown = (tuple(lines), today, tuple(details))
        if shown == self._shown:
            return
        focused = self._focused()
        self._shown = shown
        beyond = max(0, len(lines) - self._most) if self._most else 0
        lines, details = lines[: len(lines) - beyond], details[: len(lines) - beyond]
        empty(self._column)
        with at_once(self._column):
            for number, (line, detail) in enumerate(zip(lines, details, strict=True)):
                if number and self._divided:
                    self._column.addWidget(Divider())
                row = ActionRow(line, today, detail)
                row.box.setObjectName(f"{self.objectName()}-{number + 1}")
                row.ticked.connect(self.ticked)
                self._column.addWidget(row)
                if line.action.id == focused:
                    row.box.setFocus()
            if beyond:
                said = self.tr("%Ln more stand in Sessions, Actions.", "", beyond)
                self._column.addWidget(Label(said, "muted", wrap=True))

    def _focused(self) -> UUID | None:
        for row in self.findChildren(ActionRow):
            if row.box.hasFocus():
                return row.action_id
        return None


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
