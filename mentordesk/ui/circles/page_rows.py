"""The rows on the page of a circle: turns to come, sessions that were, insights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.mentoring import zones
from mentordesk.mentoring.circles.model import CircleKind
from mentordesk.ui.people.link_row import LinkRow
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.circle import words
from mentordesk.ui.sessions.targets import SESSIONS, Open
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.sessions.words import state as session_state
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import at_once, empty

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import SignalInstance

    from mentordesk.ui.circles.circle_page_view import CirclePageView
    from mentordesk.ui.circles.page_data import Ahead, PageData


INSIGHTS = 8
"""So many stand there at first: a circle of years has hundreds."""


class PageRows:
    """Fills the lists of a page. ``go``: where a row that is followed leads."""

    def __init__(self, view: CirclePageView, go: SignalInstance) -> None:
        self._view, self._go = view, go

    def show_ahead(self, data: PageData, today: date) -> None:
        """The turns to come, each with its host."""
        empty(self._view.ahead)
        pocket = data.company.circle.kind is CircleKind.POCKET
        mine = next((one for one in data.ahead if one.host is not None and one.host.is_me), None)
        self._view.mine.setVisible(mine is not None and not pocket)
        if mine is not None:
            self._view.mine.setText(
                words.translate("circles", "You host on {day}").format(day=_day(mine, today))
            )
        if not data.ahead:
            self._view.ahead.addWidget(
                Label(words.translate("circles", "None is planned."), "quiet", wrap=True)
            )
        for number, one in enumerate(data.ahead, start=1):
            said = words.begins_hosts(one.host, pocket=pocket)
            if one.stands_in:
                said = dotted((said, words.translate("circles", "standing in")))
            if one.line is None:
                text = words.translate("circles", "{day}: {host}").format(
                    day=_day(one, today), host=said
                )
                self._view.ahead.addWidget(Label(text, wrap=True))
                continue
            clocks = when.both_clocks(one.line.session.slot)
            row = LinkRow(dotted((_day(one, today), clocks)), said)
            row.setObjectName(f"circle-session-{number}")
            row.target = (SESSIONS, Open(one.line.session.id))
            row.followed.connect(self._go)
            self._view.ahead.addWidget(row)

    def show_past(self, data: PageData, today: date) -> None:
        """The sessions that were."""
        empty(self._view.history)
        if not data.past:
            self._view.history.addWidget(
                Label(words.translate("circles", "Not one yet."), "quiet", wrap=True)
            )
        with at_once(self._view.history):
            for number, line in enumerate(data.past, start=1):
                session = line.session
                day = when.long_ago(session.slot.here().date(), today)
                row = LinkRow(day, session_state(session)[0])
                row.setObjectName(f"circle-past-{number}")
                row.target = (SESSIONS, Open(session.id))
                row.followed.connect(self._go)
                self._view.history.addWidget(row)

    def show_insights(self, data: PageData, today: date, *, whole: bool) -> None:
        """What was understood, the latest first; all of it where it is asked for."""
        empty(self._view.insights)
        if not data.insights:
            hint = words.translate(
                "circles", "What the circle understands together stands here, line by line."
            )
            self._view.insights.addWidget(Label(hint, "quiet", wrap=True))
        with at_once(self._view.insights):
            for one in data.insights if whole else data.insights[:INSIGHTS]:
                day = zones.day_of(one.written.instant, data.now.zone)
                self._view.insights.addWidget(Label(one.line, wrap=True))
                self._view.insights.addWidget(Label(when.lately(day, today), "muted"))
        self._view.all_insights.setVisible(len(data.insights) > INSIGHTS and not whole)


def _day(ahead: Ahead, today: date) -> str:
    if ahead.line is not None:
        return when.heading(ahead.line.session.slot.here().date(), today)
    return when.heading(ahead.day, today)
