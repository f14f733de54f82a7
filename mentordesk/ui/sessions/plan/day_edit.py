"""A day and a time to set by keys: arrows step, digits type; no calendar needed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QWidget

from mentordesk.mentoring import zones
from mentordesk.mentoring.sessions.model import FIRST_YEAR, LAST_YEAR
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.day_edit import settle, step_days

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class MomentEdit(QDateTimeEdit):
    """A wall time in one zone. ``instant`` gives it in UTC."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._settle()  # before the format: Qt turns it round when it is set
        # the clock as the locale writes it everywhere else: 10:00, or 10:00 AM
        clock = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(self.tr("ddd d MMM yyyy  hh:mm").replace("hh:mm", clock))
        self.setCalendarPopup(False)
        self.setDateRange(QDate(FIRST_YEAR, 1, 2), QDate(LAST_YEAR, 12, 30))  # also in UTC
        self._set: tuple[datetime, datetime] | None = None
        Theme.current().changed.connect(self._settle)
        self._zone = "UTC"

    def _settle(self) -> None:
        settle(self)

    def set_instant(self, instant: datetime, zone: str) -> None:
        """Show ``instant`` (UTC) as the clocks of ``zone`` do."""
        self._zone = zone
        at = zones.local(instant, zone)
        shown = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
        self.setDateTime(shown)
        self._set = (self.wall(), instant)

    def instant(self) -> datetime:
        """What is set, in UTC."""
        wall = self.wall()
        if self._set is not None and self._set[0] == wall:
            return self._set[1]  # the later of an hour that comes twice, and its seconds
        return zones.instant_of(wall, self._zone)

    def wall(self) -> datetime:
        """What is set, as a naive wall time."""
        day, time = self.date(), self.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - a wall time

    def stepBy(self, steps: int) -> None:
        """A day steps over the edges of weeks and months; what else stands here as Qt has it."""
        if not step_days(self, steps):
            super().stepBy(steps)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Both ways: Qt would stop a day at the edge of its week."""
        flags = QAbstractSpinBox.StepEnabledFlag
        return flags.StepUpEnabled | flags.StepDownEnabled

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the field, whatever part it is in; Left and Right go from part to part."""
        return QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is left to the form."""
        if event.text() in ("\r", "\n"):
            event.ignore()
            return
        super().keyPressEvent(event)
