"""The journal's calendar: a year of days, the entries of one, and this day in earlier years.

No streak, no score and no gap is counted: a day without an entry is a day like any other.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.journal.calendar import spoken
from mentordesk.ui.journal.calendar.in_sight import InSight, see
from mentordesk.ui.journal.calendar.on_this_day import OnThisDay
from mentordesk.ui.journal.calendar.year_grid import YearGrid, month_on
from mentordesk.ui.journal.entries.entry_lines import EntryLines
from mentordesk.ui.journal.tab import EARLIER, Tab
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import IconButton, PlainButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.flow import FlowRow
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, Page, Panes, VBox

if TYPE_CHECKING:
    from mentordesk.journal.days import Days
    from mentordesk.journal.model import EntryLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

FIRST, LAST = date(1000, 1, 1), date(9998, 12, 31)
"""Beyond these no entry can have a place."""
LOWER = 240
"""Least height in pixels of the design of what stands below the year."""


class _Year(NamedTuple):
    year: int
    counts: dict[date, int]


class YearTab(Tab):
    """Days above, what was written on the chosen one below."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self.setObjectName("journal-calendar")
        self._services, self._bridge = services, bridge
        self._shown: _Year | None = None
        self._today = services.journal.today
        self._wanted = self._today()
        self._goes_in = False  # whether the keyboard goes on into the day's entries
        self._scroll = Page(margins=(0, 0, 0, 0))
        VBox(self).addWidget(self._scroll)
        self._scroll.column.addWidget(self._make_year())
        self._scroll.column.addWidget(self._make_lower(), 1)
        self._from = self.day
        self._connect()
        self._fit()
        Theme.current().changed.connect(self._fit)

    def _make_year(self) -> QWidget:
        card = Card(gap=10, margins=(18, 12, 18, 10))
        bar = FlowRow(gap=12)
        ways = QWidget()
        row = HBox(ways, gap=4)
        self.back = IconButton("caret-left", self.tr("The year before"))
        self.on = IconButton("caret-right", self.tr("The year after"))
        self.now = PlainButton(self.tr("Today"))
        self.year = Label("", "heading")
        for name, button in (("back", self.back), ("today", self.now), ("on", self.on)):
            button.setObjectName(f"days-{name}")
            row.addWidget(button)
        self.year.setObjectName("days-year")
        bar.add(ways)
        bar.add(self.year)
        self.grid = YearGrid(self.tr("Days with entries"))
        self.grid.setObjectName("days-grid")
        for part in (bar, self.grid):
            card.column.addWidget(part)
        return card

    def _make_lower(self) -> QWidget:
        self._lower = Panes(gap=16)
        self.day = EntryLines(self.tr("Entries of the day"), self._today, "days-entries")
        self.earlier = OnThisDay(self._services, self._bridge)
        self._lower.add(self.day, 1, 320)
        self._lower.add(self.earlier, 1, 320)
        return self._lower

    def _connect(self) -> None:
        self.back.clicked.connect(self._year_back)
        self.on.clicked.connect(self._year_on)
        self.now.clicked.connect(self.go_to_today)
        self.grid.chosen.connect(self._show_day)
        self.grid.stepped.connect(self._step)
        self.grid.paged.connect(self._page)
        self.grid.opened.connect(self._open_day)
        self.day.opened.connect(partial(self._open, self.day))
        self.day.left.connect(self.grid.setFocus)
        self.earlier.opened.connect(partial(self._open, self.earlier.lines))
        self.earlier.left.connect(self.grid.setFocus)
        for view in (self.grid, self.day.list, self.earlier.lines.list):
            InSight(self._scroll, view)

    # What the place asks

    def load(self) -> None:
        """Ask for the year, the day's entries and the earlier years."""
        self._load_year(self._wanted)
        self.earlier.load(self._today())

    def focus_first(self) -> None:
        """The days."""
        self.grid.setFocus()

    def show_part(self, part: str) -> None:
        """On to this day in earlier years; they may be on their way."""
        if part == EARLIER:
            self.earlier.go_in(self._today())

    def focus_back(self) -> None:
        """The entries from which one was opened, else the days."""
        if not (self._from.isVisible() and self._from.focus_list()):
            self.grid.setFocus()

    def help_text(self) -> str:
        """What F1 says."""
        return self.tr(
            "The calendar shows the days of a year on which you wrote; the more you wrote, the "
            "darker the day. Nothing is counted up: writing has no duty and no row to keep. The "
            "arrows move by day and by week, Return goes to the entries of the day, and Return "
            "there opens one.\n\nOn this day shows what you wrote on this day in earlier years. "
            "You can put it away; Today is then silent about it too."
        )

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of the calendar."""
        return (
            ("Return", self.tr("Go to the entries of the day; there: open one")),
            ("Esc", self.tr("Back to the days")),
            ("Down", self.tr("A day back or on: the arrows up and down")),
            ("Left", self.tr("A week back or on: the arrows to the sides")),
            ("PgDown", self.tr("The month after; Page Up: the month before")),
            ("Home", self.tr("The first day of the year; End: the last")),
            ("Y", self.tr("The year after; Shift+Y: the year before")),
            ("T", self.tr("Back to today")),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters that lead to years and back to today."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.go_to_today()
        elif event.key() == Qt.Key.Key_Y and (shift or not event.modifiers()):
            (self._year_back if shift else self._year_on)()
        else:
            super().keyPressEvent(event)

    # Moving

    def go_to(self, day: date) -> None:
        """Put the mark on a day, in whichever year."""
        self._wanted = min(max(day, FIRST), LAST)
        if self._shown is not None and self._shown.year == self._wanted.year:
            self.grid.go_to(self._wanted)
        else:
            self._load_year(self._wanted)

    def go_to_today(self) -> None:
        """Back to the day that it is."""
        self.go_to(self._today())

    def _step(self, days: int) -> None:
        self.go_to(self._wanted + timedelta(days=days))

    def _page(self, way: int) -> None:
        self.go_to(month_on(self._wanted, way))

    def _year_back(self) -> None:
        self._turn_year(-1)

    def _year_on(self) -> None:
        self._turn_year(1)

    def _turn_year(self, way: int) -> None:
        if FIRST.year <= self._wanted.year + way <= LAST.year:
            self.go_to(month_on(self._wanted, 12 * way))

    # Loading

    def _load_year(self, day: date) -> None:
        self._bridge.ask(self, partial(_counted, self._services.days, day.year), self._show_year)

    def _show_year(self, answer: _Year) -> None:
        if answer.year != self._wanted.year:
            return
        self._shown = answer
        self.year.setText(QLocale().toString(QDate(answer.year, 1, 1), "yyyy"))
        self.grid.show_year(answer.year, answer.counts, self._today())
        before = self.grid.day()
        self.grid.go_to(self._wanted)
        if before == self._wanted:
            self._load_day()

    def _show_day(self) -> None:
        day = self.grid.day()
        if day is not None:
            self._wanted = day
            self._load_day()

    def _load_day(self) -> None:
        day = self._wanted
        see(self._scroll, self.grid)
        self._bridge.ask(self, partial(self._services.days.lines, day), partial(self._lines, day))

    def _lines(self, day: date, lines: list[EntryLine]) -> None:
        if day != self._wanted:
            return
        title = spoken.day(day, self._today(), len(lines))
        self.day.show_lines(title, lines, self.tr("Nothing was written on this day."))
        if self._goes_in:
            self._goes_in = False
            self.day.focus_list()

    def _open(self, lines: EntryLines, entry_id: object) -> None:
        self._from = lines
        self.open_asked.emit(entry_id)

    def _open_day(self) -> None:
        """Into the day's entries; they may be on their way."""
        if self._shown is not None and self._shown.counts.get(self._wanted):
            self._goes_in = True
            self._load_day()

    def _fit(self) -> None:
        self._lower.setMinimumHeight(Theme.current().px(LOWER))


def _counted(days: Days, year: int) -> _Year:
    return _Year(year, days.of_year(year))
