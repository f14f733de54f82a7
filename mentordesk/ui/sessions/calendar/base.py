"""What week and month have in common: a range of days, asked for anew, and a chosen session."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from mentordesk.changes import Changed
from mentordesk.mentoring import zones
from mentordesk.ui.sessions.calendar import loading, owed
from mentordesk.ui.sessions.calendar.verbs import SessionVerbs
from mentordesk.ui.sessions.targets import Plan, Spot
from mentordesk.ui.sessions.view import COPY_KEY, View

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services
    from mentordesk.ui.sessions.calendar.bar import CalendarBar
    from mentordesk.ui.sessions.calendar.loading import Days

KEY = Qt.Key
MINUTE = 60_000
"""Milliseconds."""


class CalendarView(View):
    """Loads, pages, walks to what is owed. Its kind lays out and shows."""

    bar: CalendarBar
    kind = ""
    shows = Changed.SESSIONS | Changed.PEOPLE | Changed.ME

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self.days: Days | None = None
        self.wanted = Spot(day=self._today())
        self.pair: UUID | None = None
        self._asked = 0
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self._tick)
        self._minute.start()
        self.verbs = SessionVerbs(services, bridge, self.kind)
        self.verbs.open_asked.connect(self.open_asked)
        self.verbs.move_asked.connect(self.move_asked)
        self.verbs.file_asked.connect(self.file_asked)
        self.verbs.plan_asked.connect(self.plan_here)
        self.offer_copy()

    # What its kind says

    def range_of(self, day: date) -> tuple[date, int]:
        """The first day and the count of days that are shown with ``day``."""
        raise NotImplementedError

    def show_days(self, days: Days) -> None:
        """Show these, with ``self.wanted`` as what is chosen."""
        raise NotImplementedError

    def chosen(self) -> SessionLine | None:
        """The session that the verbs are about."""
        raise NotImplementedError

    def day(self) -> date:
        """The day one is on."""
        raise NotImplementedError

    def start(self) -> datetime | None:
        """The instant at which a session planned here would begin."""
        raise NotImplementedError

    def page(self, way: int) -> None:
        """A week or a month back or on."""
        raise NotImplementedError

    def show_now(self, days: Days) -> None:
        """A minute has passed: the same days, at another time."""

    # What they have in common

    def load(self) -> None:
        """Ask for the days around the one that is wanted, and only for these."""
        first, count = self.range_of(self.wanted.day or self._today())
        self._asked += 1
        job = partial(loading.load, self._services, first, count, self.pair)
        self._bridge.ask(self, job, partial(self._show, self._asked))

    def _show(self, asked: int, days: Days) -> None:
        if asked != self._asked:
            return  # older than what is wanted now; the answer to that is on its way
        self.days = days
        self.bar.show_owed(len(days.owed))
        self.show_days(days)
        self.show_verbs()

    def go_to(self, spot: Spot) -> None:
        """Be on a day and a session, on whatever page they are."""
        self.wanted = spot
        self.load()

    def spot(self) -> Spot:
        """The chosen session and day."""
        line = self.chosen()
        return Spot(line.session.id if line is not None else None, self.day())

    def show_spot(self, spot: Spot) -> None:
        """Be where one was in another view, from the next loading on."""
        if spot != Spot():
            self.wanted = Spot(spot.session_id, spot.day or self.day())

    def show_verbs(self) -> None:
        """The verbs of what is chosen now."""
        self.verbs.show_line(self.chosen())

    def walk_owed(self) -> None:
        """On to the next session that is still to be written up."""
        line = self.chosen()
        found = owed.following(
            self.days.owed if self.days is not None else (),
            line.session.id if line is not None else None,
        )
        if found is not None:
            day = found.session.slot.start
            self.go_to(Spot(found.session.id, zones.day_of(day, self._zone())))
            self.focus_first()

    def go_to_today(self) -> None:
        """Back to the day that it is."""
        self.go_to(Spot(day=self._today()))
        self.focus_first()

    def plan_here(self) -> None:
        """The form, at the hour one is on."""
        self.plan_asked.emit(self.plan_wish())

    def plan_wish(self) -> Plan:
        """With whom and when a session planned here would be."""
        return Plan(self.pair, self.start())

    def move_chosen(self) -> None:
        """Ask for another time."""
        self.verbs.move_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters that no part of the view wanted; each has a button too."""
        do = {
            KEY.Key_T: self.go_to_today,
            KEY.Key_N: self.plan_here,
            KEY.Key_M: self.verbs.move_chosen,
            KEY.Key_W: self.walk_owed,
            KEY.Key_S: self.verbs.file_chosen,
            KEY.Key_Delete: self.verbs.cancel_chosen,
        }.get(KEY(event.key()))
        if do is None or event.modifiers() or event.type() != QEvent.Type.KeyPress:
            super().keyPressEvent(event)
            return
        do()

    def common_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that week and month share."""
        return (
            ("T", self.tr("Go to today")),
            ("N", self.tr("Plan a session at the chosen hour")),
            ("M", self.tr("Move the chosen session")),
            ("Delete", self.tr("Cancel the chosen session")),
            ("W", self.tr("On to the next session still to be written up")),
            ("S", self.tr("Save the chosen session as a calendar file")),
            (COPY_KEY, self.tr("Copy for the other, or questions for them")),
        )

    def _tick(self) -> None:
        if self.days is None or not self.isVisible():
            return
        now = self._services.clock.now().instant
        if zones.day_of(now, self.days.zone) != self.days.today:
            self.load()
        else:
            self.days = replace(self.days, now=now)
            self.show_now(self.days)

    def _zone(self) -> str:
        return self._services.clock.now().zone

    def _today(self) -> date:
        now = self._services.clock.now()
        return zones.day_of(now.instant, now.zone)
