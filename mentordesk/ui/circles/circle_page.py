"""One circle at work: what is shown of it, and the verbs on it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.mentoring import zones
from mentordesk.mentoring.circles.model import CircleState
from mentordesk.ui.circles.charter_writing import CharterWriting
from mentordesk.ui.circles.circle_page_view import CirclePageView
from mentordesk.ui.circles.page_data import PageData, load
from mentordesk.ui.circles.page_rows import PageRows
from mentordesk.ui.journal.targets import Kind
from mentordesk.ui.journal.threads.backlinks import Backlinks
from mentordesk.ui.people.words import dated_clock, held
from mentordesk.ui.sessions.circle import words
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.widgets.layouts import still

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from mentordesk.changes import Done
    from mentordesk.clock import Moment
    from mentordesk.mentoring.circles.model import Company
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

QUIET_MS = 2000


class CirclePane(CirclePageView):
    """Shows one circle. ``go`` is (place, target), as a place's own."""

    go = Signal(str, object)
    told = Signal(object)
    edit_asked = Signal(object)
    renew_asked = Signal(object)
    plan_asked = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self.circle_id: UUID | None = None
        self._data: PageData | None = None
        self._whole = False  # every insight is shown, however many
        self.writing = CharterWriting(services, bridge, self)
        self.backlinks = Backlinks(services, bridge, Kind.CIRCLE)
        self.backlinks.go.connect(self.go)
        self._far.insertWidget(self._far.count() - 1, self.backlinks)
        self._connect()

    def _connect(self) -> None:
        self.plan.clicked.connect(self._plan)
        self.edit.clicked.connect(self._edit)
        self.renew.clicked.connect(self._renew)
        self.pause.clicked.connect(self._pause)
        self.resume.clicked.connect(self._resume)
        self.end.clicked.connect(self._end)
        self.members.left_asked.connect(self._ask_leaving)
        self.members.back_asked.connect(self._back)
        self.leaving.said.connect(self._leave)
        self.leaving.folded.connect(self.fold)
        self.all_insights.clicked.connect(self._show_whole)
        self.writing.told.connect(self.told)

    def open_circle(self, circle_id: UUID) -> None:
        """Show this circle."""
        if circle_id != self.circle_id:
            self.flush()
            self.circle_id, self._data, self._whole = circle_id, None, False
            self.leaving.hide()
            self.page.verticalScrollBar().setValue(0)
        self.backlinks.show_for(circle_id)
        self.load()

    def load(self) -> None:
        """Ask for the page."""
        if self.circle_id is not None:
            job = partial(load, self._services, self.circle_id)
            self._bridge.ask(self, job, partial(self._show, self.circle_id))

    def flush(self) -> None:
        """Keep the charter as it stands."""
        self.writing.keep()

    @property
    def is_asking(self) -> bool:
        """Whether a question stands in the page."""
        return self.leaving.isVisible()

    def fold(self) -> None:
        """Nobody leaves."""
        self.leaving.hide()
        self.edit.setFocus()

    # Verbs

    def _plan(self) -> None:
        self._emit(self.plan_asked)

    def _edit(self) -> None:
        self._emit(self.edit_asked)

    def _renew(self) -> None:
        self._emit(self.renew_asked)

    def _emit(self, signal: object) -> None:
        if self._data is not None:
            signal.emit(self._data.company)  # type: ignore[attr-defined]

    def _pause(self) -> None:
        self._do(self._services.circles.pause, self.tr("{circle} pauses for a while."))

    def _resume(self) -> None:
        self._do(self._services.circles.resume, self.tr("{circle} goes on."))

    def _end(self) -> None:
        self._do(
            self._services.circles.end, self.tr("{circle} has ended. All that was said stays.")
        )

    def _do(self, verb: Callable[[UUID], Done[Company]], said: str) -> None:
        if self._data is not None:
            circle = self._data.company.circle
            line = said.format(circle=circle.name)
            self.edit.setFocus()  # the verb that was pressed will be gone
            self._bridge.do(self, partial(verb, circle.id), undo=line)

    def _ask_leaving(self, member_id: UUID) -> None:
        if self._data is not None:
            company = self._data.company
            member = next((one for one in company.members if one.id == member_id), None)
            if member is not None:
                self.leaving.ask(member, company, self._data.now)

    def _leave(self, member_id: UUID, last: date) -> None:
        self.edit.setFocus()
        verb = partial(self._services.circles.leave, member_id, last)
        self._bridge.do(self, verb, undo=self.tr("Their seat is skipped from then on."))

    def _back(self, member_id: UUID) -> None:
        self.edit.setFocus()
        verb = partial(self._services.circles.come_back, member_id)
        self._bridge.do(self, verb, undo=self.tr("They are in the circle again."))

    # What is shown

    def _show(self, circle_id: UUID, data: PageData | None) -> None:
        if circle_id != self.circle_id or data is None:
            return
        before, self._data = self._data, data
        if (
            before is not None
            and data == replace(before, now=data.now)
            and _same_minute(before.now, data.now)
        ):
            return
        with still(self):
            self._fill(data)

    def _fill(self, data: PageData) -> None:
        circle, now = data.company.circle, data.now
        today = zones.day_of(now.instant, now.zone)
        there = data.company.present(today)
        self.avatar.set_name(circle.name)
        self.name.setText(circle.name)
        about = (words.kind(circle.kind), words.rhythm(circle.rhythm), words.members(len(there)))
        self.about.setText(dotted((*about, held(data.held) if data.held else "")))
        self.topic.setText(circle.topic)
        self.topic.setVisible(bool(circle.topic))
        line = self.tr("The circle’s clock: {clock}")
        self.clocks.setText(line.format(clock=dated_clock(now.instant, now.zone, circle.home_zone)))
        self.state.setText(words.state(circle.state))
        self.state.setVisible(circle.state is not CircleState.ACTIVE)
        self.code.setText(circle.written_code)
        self.code_card.setVisible(bool(circle.code))
        self.members.show_members(data.company.members, now, today)
        self._show_verbs(data)
        rows = PageRows(self, self.go)
        rows.show_ahead(data, today)
        rows.show_past(data, today)
        rows.show_insights(data, today, whole=self._whole)
        self.writing.show_page(data)

    def _show_whole(self) -> None:
        self._whole = True
        if self._data is not None:
            with still(self):
                self._fill(self._data)
            self.edit.setFocus()  # the verb that was pressed is gone

    def _show_verbs(self, data: PageData) -> None:
        state = data.company.circle.state
        for verb, wanted in (
            (self.pause, state is CircleState.ACTIVE),
            (self.end, state is not CircleState.ENDED),
            (self.renew, state is not CircleState.ENDED),
            (self.resume, state is not CircleState.ACTIVE),
            (self.plan, state is CircleState.ACTIVE and not data.has_sessions),
        ):
            if verb.hasFocus() and not wanted:
                self.edit.setFocus()  # Qt would give the keyboard to the rail
            verb.setVisible(wanted)


def _same_minute(one: Moment, other: Moment) -> bool:
    """Whether every clock on the page still shows the same."""
    return one.zone == other.zone and f"{one.instant:%Y%j%H%M}" == f"{other.instant:%Y%j%H%M}"
