"""The next session as one button: a day is suggested, Space takes it, arrows change it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mentordesk.mentoring import zones
from mentordesk.ui.sessions import when
from mentordesk.ui.widgets.buttons import PlainButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

DAY, WEEK = 1, 7


class NextChoice(PlainButton):
    """``start`` is the instant that was taken, or ``None``. One planned already is only told."""

    def __init__(self) -> None:
        super().__init__("")
        self.setCheckable(True)
        self._zone = "UTC"
        self._at: datetime | None = None
        self._planned = self.tr("Planned already: {when}")
        self.toggled.connect(self._show)

    @property
    def start(self) -> datetime | None:
        """The start of the next session in UTC, if it was taken."""
        return self._at if self.isChecked() and self.isEnabled() else None

    def suggest(self, at: datetime, zone: str) -> None:
        """Offer this instant, not taken yet."""
        self._at, self._zone = at, zone
        self.setEnabled(True)
        self.setChecked(False)
        self._show()

    def tell(self, at: datetime, zone: str) -> None:
        """There is a session already."""
        self._at, self._zone = at, zone
        self.setChecked(False)
        self.setEnabled(False)
        self._show()

    def take(self, at: datetime) -> None:
        """Take this instant: a draft said so."""
        self._at = at
        self.setChecked(True)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows: a day with left and right, a week with up and down. Return goes on."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {
            Qt.Key.Key_Right: -DAY if mirrored else DAY,
            Qt.Key.Key_Left: DAY if mirrored else -DAY,
            Qt.Key.Key_Up: WEEK,
            Qt.Key.Key_Down: -WEEK,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif key in steps and self._at is not None:
            self._at = zones.days_later(self._at, self._zone, steps[key])
            self.setChecked(True)
            self._show()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        if self._at is None:
            return
        at = zones.local(self._at, self._zone)
        text = self.tr("{day}, {time}")
        shown = text.format(day=when.short(at.date()), time=when.clock_time(at))
        self.setText(shown if self.isEnabled() else self._planned.format(when=shown))
        taken = self.isChecked() or not self.isEnabled()
        self.set_icon("calendar-check" if taken else "calendar-plus", "accent" if taken else "ink")
        if not self.isEnabled():
            said = self._planned
        elif taken:
            said = self.tr("Next session: {when}. Space takes it off, arrows change it.")
        else:
            said = self.tr("Suggested: {when}. Space plans it, arrows change it.")
        self.setAccessibleName(said.format(when=shown))
        self.setToolTip(said.format(when=shown))
