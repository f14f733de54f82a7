"""The month: six weeks of days, and the chosen day in full."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring import zones
from mentordesk.ui.sessions.calendar import spoken
from mentordesk.ui.sessions.calendar.bar import CalendarBar
from mentordesk.ui.sessions.calendar.base import CalendarView
from mentordesk.ui.sessions.calendar.day_panel import DayPanel
from mentordesk.ui.sessions.calendar.month_grid import MonthGrid
from mentordesk.ui.sessions.calendar.month_model import WEEK, WEEKS
from mentordesk.ui.sessions.calendar.week import first_of_week
from mentordesk.ui.sessions.targets import Spot
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.calendar.loading import Days

KEY = Qt.Key
AT = 10
"""The hour at which a session of a day is suggested."""
PANEL, BESIDE = 320, 820
"""How wide the day is, and from which width on it stands beside the month."""
OF_ONE = frozenset({KEY.Key_M, KEY.Key_S, KEY.Key_Delete})
"""Keys that mean one session."""


class MonthView(CalendarView):
    """Bar, six weeks, the chosen day. In a narrow window the day takes the place of the weeks."""

    kind = "month"

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(services, bridge)
        column = VBox(self, gap=8)
        self.bar = CalendarBar("month", self.tr("The month before"), self.tr("The month after"))
        self.grid = MonthGrid(self.tr("Sessions by day"))
        self.grid.setObjectName("month-grid")
        self.weeks = Card(gap=0, margins=(1, 6, 1, 6))
        self.weeks.column.addWidget(self.grid)
        self.panel = DayPanel()
        self.panel.column.addWidget(self.verbs)
        middle = QWidget()
        row = HBox(middle, gap=16)
        row.addWidget(self.weeks, 1)
        row.addWidget(self.panel)
        column.addWidget(self.bar)
        column.addWidget(middle, 1)
        self._is_narrow = self._in_day = False
        self._connect()
        self._arrange()
        Theme.current().changed.connect(self._arrange)

    def _connect(self) -> None:
        self.bar.paged.connect(self.page)
        self.bar.today_asked.connect(self.go_to_today)
        self.bar.owed_asked.connect(self.walk_owed)
        self.grid.chosen.connect(self._show_day)
        self.grid.stepped.connect(self._step)
        self.grid.paged.connect(self.page)
        self.grid.opened.connect(self._open_day)
        self.panel.list.opened.connect(self.verbs.open_chosen)
        self.panel.list.left.connect(self._leave_day)
        self.panel.list.turned.connect(self.show_verbs)

    # What the view is asked

    def range_of(self, day: date) -> tuple[date, int]:
        """Six weeks that hold the whole month of a day."""
        return first_of_week(day.replace(day=1)), WEEKS * WEEK

    def chosen(self) -> SessionLine | None:
        """The session chosen in the day."""
        return self.panel.line()

    def day(self) -> date:
        """The day with the keyboard's mark."""
        cell = self.grid.cell()
        return cell.day if cell is not None else self.wanted.day or self._today()

    def start(self) -> datetime:
        """Ten o'clock of the chosen day; on the day that it is, the next full hour after that."""
        day, now = self.day(), self._services.clock.now()
        here = zones.local(now.instant, now.zone)
        hour = max(AT, here.hour + 1) if day == here.date() else AT
        wall = datetime(day.year, day.month, day.day) + timedelta(hours=hour)  # noqa: DTZ001 - a wall time
        return zones.instant_of(wall, now.zone)

    def focus_first(self) -> None:
        """The weeks, or the day where it took their place."""
        (self.panel.list if self._is_narrow and self._in_day else self.grid).setFocus()

    def page(self, way: int) -> None:
        """A month back or on, the same day of the month or its last."""
        day = self.day()
        months = day.year * 12 + day.month - 1 + way
        begin = date(months // 12, months % 12 + 1, 1)
        last = (begin + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self.go_to(Spot(day=min(last, begin + timedelta(days=day.day - 1))))

    def show_days(self, days: Days) -> None:
        """Show the weeks, the wanted day with the mark."""
        day = self.wanted.day or days.today
        self.bar.title.setText(spoken.month(day))
        self.grid.cells.show(days, day.month)
        self.grid.go_to(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that means one session asks first which, where the day has several."""
        cell = self.grid.cell()
        several = cell is not None and len(cell.lines) > 1
        if KEY(event.key()) in OF_ONE and several and not self.panel.list.hasFocus():
            self._open_day()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The day stands beside the weeks where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "The month shows six weeks, and the chosen day in full. Return goes to the sessions of "
            "the day, Esc back to the month. Amber: still to be written up. Struck out: cancelled."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of the month."""
        return (
            ("Return", self.tr("Go to the sessions of the day; there: open one")),
            ("Esc", self.tr("Back to the month")),
            ("Left", self.tr("A day back or on: the arrows to the sides")),
            ("Down", self.tr("A week back or on: the other arrows")),
            ("PgDown", self.tr("The month after; Page Up: the month before")),
            ("Home", self.tr("The first day of the week; End: the last")),
            *self.common_keys(),
        )

    # What happens in it

    def _step(self, days: int) -> None:
        there = self.day() + timedelta(days=days)
        if self.days is not None and there in self.days.days:
            self.wanted = Spot(day=there)
            self.grid.go_to(there)
        else:
            self.go_to(Spot(day=there))

    def _show_day(self) -> None:
        cell = self.grid.cell()
        if cell is None:
            return
        if not cell.lines and self._in_day:
            self._leave_day()
        wanted = self.wanted.session_id
        self.panel.show_day(cell, wanted)
        line = self.panel.line()
        self.wanted = Spot(line.session.id if line is not None else None, cell.day)
        self.show_verbs()

    def _open_day(self) -> None:
        cell = self.grid.cell()
        if cell is None or not cell.lines:
            self.plan_here()
            return
        self._in_day = True
        self._arrange()
        self.panel.list.setFocus()

    def _leave_day(self) -> None:
        self._in_day = False
        self._arrange()
        self.grid.setFocus()

    def _arrange(self) -> None:
        theme = Theme.current()
        self._is_narrow = self.width() < theme.px(BESIDE)
        self.weeks.setVisible(not (self._is_narrow and self._in_day))
        self.panel.setVisible(not self._is_narrow or self._in_day)
        self.panel.setMinimumWidth(0 if self._is_narrow else theme.px(PANEL))
        self.panel.setMaximumWidth(16_777_215 if self._is_narrow else theme.px(PANEL))
