"""The week: seven days on my clocks, hours down, sessions as blocks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent

from mentordesk.mentoring import zones
from mentordesk.ui.sessions.calendar import spoken
from mentordesk.ui.sessions.calendar.bar import CalendarBar
from mentordesk.ui.sessions.calendar.base import CalendarView
from mentordesk.ui.sessions.calendar.free_choice import FreeChoice
from mentordesk.ui.sessions.calendar.week_grid import WeekGrid
from mentordesk.ui.sessions.targets import Spot
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.checks import CheckBox
from mentordesk.ui.widgets.labels import ElidedLabel
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.calendar.loading import Days
    from mentordesk.ui.sessions.calendar.stops import Stop

WEEK = 7
KEY = Qt.Key


def first_of_week(day: date) -> date:
    """The day with which the week of ``day`` begins where this person lives."""
    first = QLocale().firstDayOfWeek().value
    return day - timedelta(days=(day.isoweekday() - first) % WEEK)


class WeekView(CalendarView):
    """Bar, grid, and the verbs on the chosen session or hour."""

    kind = "week"

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(services, bridge)
        column = VBox(self, gap=8)
        self.bar = CalendarBar("week", self.tr("The week before"), self.tr("The week after"))
        self.all_hours = CheckBox(self.tr("All hours"))
        self.all_hours.setObjectName("week-all-hours")
        self.bar.add(self.all_hours)
        self.with_whom = FreeChoice(self.tr("Show when both are usually free"))
        self.with_whom.setObjectName("week-with-whom")
        self.bar.add(self.with_whom)
        self.grid = WeekGrid()
        self.grid.setObjectName("week-grid")
        self.grid.setAccessibleName(self.tr("Sessions by day and hour"))
        card = Card(gap=0, margins=(1, 6, 1, 6))
        card.column.addWidget(self.grid)
        self.detail = ElidedLabel("", "muted")
        self.detail.setObjectName("week-detail")
        column.addWidget(self.bar)
        column.addWidget(card, 1)
        column.addWidget(self.detail)
        column.addWidget(self.verbs)
        self._connect()

    def _connect(self) -> None:
        self.bar.paged.connect(self.page)
        self.bar.today_asked.connect(self.go_to_today)
        self.bar.owed_asked.connect(self.walk_owed)
        self.all_hours.toggled.connect(self._show_all)
        self.with_whom.picked.connect(self._pick)
        self.grid.opened.connect(self._open)
        self.grid.plan_asked.connect(self._plan_at)
        self.grid.moved.connect(self._moved)
        self.grid.page_asked.connect(self._turn)
        self.grid.walked.connect(self.show_verbs)
        self.grid.said.connect(self._say)

    # What the view is asked

    def range_of(self, day: date) -> tuple[date, int]:
        """The week of a day."""
        return first_of_week(day), WEEK

    def chosen(self) -> SessionLine | None:
        """The session with the keyboard's mark."""
        stop = self.grid.stop()
        return stop.line if stop is not None else None

    def day(self) -> date:
        """The day with the keyboard's mark."""
        stop = self.grid.stop()
        if stop is None or self.days is None:
            return self.wanted.day or self._today()
        return self.days.days[stop.place]

    def start(self) -> datetime | None:
        """The hour with the keyboard's mark."""
        stop = self.grid.stop()
        return stop.start if stop is not None else None

    def focus_first(self) -> None:
        """The grid."""
        self.grid.setFocus()

    def page(self, way: int) -> None:
        """A week back or on, the same weekday and hour."""
        self._turn(way, -1)

    def show_days(self, days: Days) -> None:
        """Show the week; the wanted session or day has the mark, at the hour where it was."""
        kept, scrolled = self.grid.stop(), self.grid.verticalScrollBar().value()
        self.grid.show_days(days)
        self.bar.title.setText(spoken.span(days.days[0], days.days[-1]))
        self.with_whom.show_known(days.known, self.pair)
        row = self.grid.stops.of_session(self.wanted.session_id)
        if row < 0:
            day = self.wanted.day or days.today
            place = days.days.index(day) if day in days.days else 0
            row = self.grid.stops.near(place, kept.top if kept is not None else self._begin(place))
        self.grid.verticalScrollBar().setValue(scrolled)
        self.grid.go_to(row)

    def show_now(self, days: Days) -> None:
        """The line across today moves; nothing else does."""
        self.grid.days = days
        self.grid.viewport().update()

    def _begin(self, place: int) -> float:
        """Where the mark stands at first: at this hour, or at the first that is drawn in full."""
        axis, days = self.grid.axis, self.days
        if axis is None or days is None:
            return 0.0
        if days.days[place] == days.today:
            return axis.y(place, days.now)
        return next(row.top for row in axis.rows if row.is_open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """H shows all hours; the rest as in every calendar."""
        if event.key() == KEY.Key_H and not event.modifiers():
            self.all_hours.toggle()
        else:
            super().keyPressEvent(event)

    def show_verbs(self) -> None:
        """The verbs, and in words where one is."""
        super().show_verbs()
        stop = self.grid.stop()
        if not self.grid.is_carrying:
            self.detail.setText(self._told(stop))
        if stop is not None and self.days is not None:
            self.wanted = Spot(
                stop.line.session.id if stop.line is not None else None, self.days.days[stop.place]
            )

    def _told(self, stop: Stop | None) -> str:
        if stop is None or stop.line is None or self.days is None:
            return stop.spoken if stop is not None else ""
        return spoken.detail(stop.line, self.days.now)

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "The week shows your sessions on your own clocks. Hours in which nothing is are drawn "
            "low. Where the clocks are put forward or back, that day has 23 or 25 hours. Amber and "
            "a pencil: still to be written up. Struck out: cancelled. Dotted: it did not "
            "happen.\n\n"
            "Drag a session to put it to another time, or carry it with Shift and the arrows. "
            "Ctrl+Z takes it back."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of the week."""
        return (
            ("Return", self.tr("Open the session, or plan one at the hour")),
            ("Left", self.tr("A day back or on: the arrows to the sides")),
            ("Down", self.tr("An hour or session up or down: the other arrows")),
            ("Ctrl+Down", self.tr("On to the next session; with Up, back")),
            ("PgDown", self.tr("The week after; Page Up: the week before")),
            ("Home", self.tr("The first day of the week; End: the last")),
            ("Shift+Down", self.tr("Carry the session: a quarter of an hour, or a day")),
            ("H", self.tr("Show all hours, or the usual ones")),
            *self.common_keys(),
        )

    # What happens in it

    def _turn(self, weeks: int, place: int) -> None:
        day = self.day()
        begin = day if place < 0 else first_of_week(day) + timedelta(days=place)
        self.go_to(Spot(day=begin + timedelta(days=WEEK * weeks)))

    def _open(self, line: SessionLine) -> None:
        self.open_asked.emit(line.session.id)

    def _plan_at(self, _start: object) -> None:
        self.plan_here()

    def _moved(self, line: SessionLine, start: datetime) -> None:
        self.wanted = Spot(line.session.id, zones.day_of(start, self._zone()))
        self.verbs.move_to(line, start)

    def _say(self, told: str) -> None:
        if told:
            self.detail.setText(told)
        else:
            self.show_verbs()

    def _show_all(self, shown: bool) -> None:
        stop = self.grid.stop()
        self.grid.all_hours = shown
        self.grid.rebuild()
        if stop is not None and self.grid.axis is not None:
            y = self.grid.axis.y(stop.place, stop.start)
            row = self.grid.stops.of_session(stop.line.session.id if stop.line else None)
            self.grid.go_to(row if row >= 0 else self.grid.stops.near(stop.place, y))

    def _pick(self, key: str) -> None:
        self.pair = UUID(key) if key else None
        self.wanted = self.spot()
        self.load()
