"""This day in earlier years: shown quietly, and put away where it is not wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk import settings
from mentordesk.ui.journal.calendar import spoken
from mentordesk.ui.journal.entries.entry_lines import EntryLines
from mentordesk.ui.settings.keeping import keep
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.layouts import VBox

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.journal.model import EntryLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

SHOWN, AWAY = "shown", "away"


def earlier(services: Services, day: date, limit: int = 500) -> list[EntryLine] | None:
    """The entries of this day in earlier years; ``None`` where they are put away. Reader thread."""
    if settings.load(services.folder.path).on_this_day == AWAY:
        return None
    return services.days.earlier(day, limit)


class OnThisDay(QWidget):
    """The card, or a quiet line that brings it back."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._day = services.journal.today()
        self._goes_in = False  # whether the keyboard goes on into the entries
        name, today = self.tr("On this day in earlier years"), services.journal.today
        self.lines = EntryLines(name, today, "on-this-day")
        self.away = LinkButton(self.tr("Put this away"), quiet=True)
        self.away.setObjectName("on-this-day-away")
        self.lines.tools.add(self.away)
        self.lines.tools.show()
        self.again = LinkButton(self.tr("Show this day in earlier years"), quiet=True)
        self.again.setObjectName("on-this-day-again")
        self.again.hide()
        column = VBox(self)
        column.addWidget(self.lines, 1)
        column.addWidget(self.again)
        column.addStretch(0)
        self.lines.opened.connect(self.opened)
        self.lines.left.connect(self.left)
        self.away.clicked.connect(self._put_away)
        self.again.clicked.connect(self._bring_back)

    def load(self, day: date) -> None:
        """Ask for the earlier years of ``day``."""
        self._day = day
        self._bridge.ask(self, partial(earlier, self._services, day), self._show)

    def go_in(self, day: date) -> None:
        """The same, and the keyboard goes there once they are on the screen."""
        self._goes_in = True
        self.load(day)

    def _show(self, lines: list[EntryLine] | None) -> None:
        self.lines.setVisible(lines is not None)
        self.again.setVisible(lines is None)
        if lines is not None:
            title = spoken.earlier(lines) if lines else self.tr("On this day")
            nothing = self.tr("Nothing from earlier years on this day.")
            self.lines.show_lines(title, lines, nothing)
        goes_in, self._goes_in = self._goes_in, False
        if goes_in and lines:
            self.lines.focus_list()

    def _put_away(self) -> None:
        self._keep(AWAY)

    def _bring_back(self) -> None:
        self._keep(SHOWN)

    def _keep(self, chosen: str) -> None:
        job = partial(keep, self._services.folder, {"on_this_day": chosen})
        self._bridge.do(self, job, self._kept)

    def _kept(self, _settings: settings.Settings) -> None:
        is_away = self.lines.isVisible()
        (self.again if is_away else self.away).setVisible(True)
        self.load(self._day)
        (self.again if is_away else self.away).setFocus()
