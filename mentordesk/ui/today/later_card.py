"""What else there is today, and what waits for me: a few lines each, and never more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.clock import Moment
from mentordesk.mentoring import zones
from mentordesk.ui.journal.entries.line_row import LineRow
from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.targets import Open
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox, empty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.desk.today import Today
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.mentoring.sessions.turns import Waiting

LATER, WAITING = 4, 3
"""So many lines at most."""


class LaterCard(Card):
    """The other sessions of the day, in the order of the hours, on both clocks."""

    asked = Signal(object)
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__(gap=6, margins=(16, 14, 16, 8))
        self.setObjectName("later-card")
        head = HBox(gap=12)
        head.addWidget(Label(self.tr("Later today"), "heading"), 1)
        self.more = LinkButton("")
        self.more.setObjectName("later-more")
        self.more.clicked.connect(self.all_asked)
        head.addWidget(self.more)
        self.column.addLayout(head)
        self._rows = VBox(gap=0)
        self.column.addLayout(self._rows)
        self._shown: Sequence[SessionLine] | None = None
        self.hide()

    def show_lines(self, lines: Sequence[SessionLine]) -> None:
        """Show the first of these; how many more there are is said."""
        self.setVisible(bool(lines))
        if lines == self._shown:
            return  # the keyboard may be on one of them
        self._shown = lines
        beyond = len(lines) - LATER
        self.more.setVisible(beyond > 0)
        self.more.setText(self.tr("%Ln more", "", max(0, beyond)))
        empty(self._rows)
        for number, line in enumerate(lines[:LATER]):
            slot = line.session.slot
            kind = words.dotted((words.kind(line.session.kind), words.minutes(slot.minutes)))
            row = LineRow(Open(line.session.id), line.name, kind, when.both_clocks(slot))
            row.setObjectName(f"later-{number + 1}")
            row.pressed_for.connect(self.asked)
            self._rows.addWidget(row)


class WaitingCard(Card):
    """What waits for me besides the clock: exchanges in writing, and circles that I host."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(gap=6, margins=(16, 14, 16, 8))
        self.setObjectName("waiting-card")
        self.column.addWidget(Label(self.tr("Waiting for you"), "heading"))
        self._rows = VBox(gap=0)
        self.column.addLayout(self._rows)
        self._shown: object = None
        self.hide()

    def show_page(self, page: Today, now: Moment) -> None:
        """Circles first, because their day comes by itself; then who has waited longest."""
        lines = [self._hosting(one, now) for one in page.hosting]
        lines += [self._turn(one, now) for one in page.turns]
        lines = lines[:WAITING]
        self.setVisible(bool(lines))
        if lines == self._shown:
            return
        self._shown = lines
        empty(self._rows)
        for number, (target, title, detail) in enumerate(lines):
            row = LineRow(target, title, detail)
            row.setObjectName(f"waiting-{number + 1}")
            row.pressed_for.connect(self.asked)
            self._rows.addWidget(row)

    def _hosting(self, line: SessionLine, now: Moment) -> tuple[Open, str, str]:
        slot = line.session.slot
        today = zones.day_of(now.instant, now.zone)
        day = when.heading(zones.day_of(slot.start, now.zone), today)
        said = self.tr("You host: the pack is ready")
        return Open(line.session.id, "prepare"), line.name, words.dotted((said, day))

    def _turn(self, waiting: Waiting, now: Moment) -> tuple[Open, str, str]:
        today = zones.day_of(now.instant, now.zone)
        since = when.long_ago(zones.day_of(waiting.since, now.zone), today)
        if waiting.to_copy:
            said = self.tr("Turn {n} is written, and not copied out yet")
            number = waiting.number - 1
        else:
            said, number = self.tr("Turn {n} of 5 is yours"), waiting.number
        origin = words.translate("sessions", "from {day}").format(day=since)
        detail = words.dotted((said.format(n=number), origin))
        return Open(waiting.line.session.id), waiting.line.name, detail
