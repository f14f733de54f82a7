"""The quiet line below the timer: what the agenda says it is time for, and that the end is near.

It is a line and a ground of colour, never red, never a sound, never over anything. A screen reader
hears each of its turns once. After the planned end it is silent: the timer says how long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame

from mentordesk.ui.theme.style import set_property, set_role
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from mentordesk.mentoring.agenda.pace import Pace

PACED = "callout"
"""The look of the ground; ``tone`` warm where the end is near."""


class Cue(QFrame):
    """Hidden while there is nothing to say. ``told`` is what a screen reader heard last."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("session-cue")
        set_role(self, PACED)
        column = VBox(self, gap=2, margins=(10, 6, 10, 6))
        self.due = Label("", "muted", wrap=True)
        self.due.setObjectName("cue-item")
        self.left = Label("", "label", wrap=True)
        self.left.setObjectName("cue-left")
        for part in (self.left, self.due):
            column.addWidget(part)
        self.told = ""
        self.hide()

    def show_pace(self, pace: Pace | None, shown: str = "") -> None:
        """Show this pace; ``None`` where the timer does not run. ``shown`` stands there already."""
        due, left = "", ""
        if pace is not None and not pace.is_overrun:
            item = pace.item.title if pace.item is not None else ""
            line = self.tr("By the agenda, now: {item}")
            due = line.format(item=item) if item and item != shown else ""
            left = self.tr("%n minutes left", "", pace.minutes_left) if pace.is_ending else ""
        self._say(self.due, due)
        self._say(self.left, left)
        set_property(self, "tone", "warn" if left else "")
        self.setVisible(bool(due or left))
        near = self.tr("The last minutes: time to close well.") if left else ""
        self._tell("\n".join(part for part in (due, near) if part))

    def _say(self, label: Label, text: str) -> None:
        if label.text() != text:
            label.setText(text)
        label.setVisible(bool(text))

    def _tell(self, said: str) -> None:
        """Only what is new is said: not each minute, and not what stands since."""
        if said == self.told:
            return
        before, self.told = self.told.split("\n"), said
        new = [line for line in said.split("\n") if line and line not in before]
        if new and self.isVisible() and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, " ".join(new))
            QAccessible.updateAccessibility(event)
