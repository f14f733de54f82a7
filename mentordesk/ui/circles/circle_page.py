"""One circle at work: what is shown of it, and the verbs on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication

from mentordesk.mentoring import zones
from mentordesk.mentoring.circles.model import CHARTER, CircleKind, CircleState
from mentordesk.ui.circles import charter_text
from mentordesk.ui.circles.circle_page_view import CirclePageView
from mentordesk.ui.circles.page_data import PageData, load
from mentordesk.ui.people.link_row import LinkRow
from mentordesk.ui.people.words import dated_clock, held
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.circle import words
from mentordesk.ui.sessions.targets import SESSIONS, Open
from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.sessions.words import state as session_state
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import empty
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from mentordesk.changes import Done
    from mentordesk.mentoring.circles.model import Company
    from mentordesk.playbook.talk import Card
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.circles.page_data import Ahead
    from mentordesk.ui.playbook.printing import Printing
    from mentordesk.ui.services import Services

QUIET_MS = 2000


class CirclePane(CirclePageView):
    """Shows one circle. ``go`` is (place, target), as a place's own."""

    go = Signal(str, object)
    told = Signal(object)
    edit_asked = Signal(object)
    renew_asked = Signal(object)
    plan_asked = Signal(object)

    def __init__(
        self, services: Services, bridge: Bridge, printing: Printing | None = None
    ) -> None:
        super().__init__()
        self._services, self._bridge, self._printing = services, bridge, printing
        self.circle_id: UUID | None = None
        self._data: PageData | None = None
        self._pin = ""
        self._touched = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.flush)
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
        self.leaving.folded.connect(self.leaving.hide)
        self.charter.textChanged.connect(self._typed)
        self.begin.clicked.connect(self._begin_charter)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)

    def open_circle(self, circle_id: UUID) -> None:
        """Show this circle."""
        if circle_id != self.circle_id:
            self.flush()
            self.circle_id, self._data = circle_id, None
            self.leaving.hide()
        self.load()

    def load(self) -> None:
        """Ask for the page."""
        if self.circle_id is not None:
            job = partial(load, self._services, self.circle_id)
            self._bridge.ask(self, job, partial(self._show, self.circle_id))

    def flush(self) -> None:
        """Keep the charter as it stands."""
        self._quiet.stop()
        if self._touched and self.circle_id is not None:
            self._touched = False
            text = self.charter.toPlainText()
            verb = partial(self._services.circles.write_charter, self.circle_id, text, self._pin)
            self._bridge.do(self, verb)

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
            self._bridge.do(self, partial(verb, circle.id), undo=line)

    def _ask_leaving(self, member_id: UUID) -> None:
        if self._data is not None:
            company = self._data.company
            member = next((one for one in company.members if one.id == member_id), None)
            if member is not None:
                self.leaving.ask(member, company, self._data.now)

    def _leave(self, member_id: UUID, last: date) -> None:
        verb = partial(self._services.circles.leave, member_id, last)
        self._bridge.do(self, verb, undo=self.tr("Their seat is skipped from then on."))

    def _back(self, member_id: UUID) -> None:
        verb = partial(self._services.circles.come_back, member_id)
        self._bridge.do(self, verb, undo=self.tr("They are in the circle again."))

    # The charter

    def _typed(self) -> None:
        if (
            self._data is not None
            and self.charter.toPlainText() != self._data.company.circle.charter
        ):
            self._touched = True
            self._quiet.start()
        self.begin.setVisible(not self.charter.toPlainText().strip())

    def _begin_charter(self) -> None:
        self._bridge.ask(self, partial(self._services.playbook.card, CHARTER), self._begun)

    def _begun(self, card: Card) -> None:
        if not self.charter.toPlainText().strip():
            self._pin = card.line.pin
            self.charter.setPlainText(charter_text.begun(card))
            self.charter.setFocus()

    def _copy(self) -> None:
        if self._data is not None:
            text = charter_text.whole(self._data, self.charter.toPlainText())
            QGuiApplication.clipboard().setText(text)
            said = self.tr("The charter is copied, with the code and the names.")
            self.told.emit(Message("charter-copied", said, "accent"))

    def _print(self) -> None:
        if self._data is not None:
            from mentordesk.ui.playbook.printing import Computer

            paper = charter_text.paper(self._data, self.charter.toPlainText())
            printing = self._printing or Computer()
            printing.print_document(self, self.tr("Print the charter"), paper)

    # What is shown

    def _show(self, circle_id: UUID, data: PageData | None) -> None:
        if circle_id != self.circle_id or data is None:
            return
        self._data = data
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
        self._show_ahead(data, today)
        self._show_past(data, today)
        self._show_insights(data, today)
        if not self._touched and self.charter.toPlainText() != circle.charter:
            self.charter.setPlainText(circle.charter)
        self.begin.setVisible(not self.charter.toPlainText().strip())

    def _show_verbs(self, data: PageData) -> None:
        state = data.company.circle.state
        self.pause.setVisible(state is CircleState.ACTIVE)
        self.end.setVisible(state is not CircleState.ENDED)
        self.renew.setVisible(state is not CircleState.ENDED)
        self.resume.setVisible(state is not CircleState.ACTIVE)
        self.plan.setVisible(state is CircleState.ACTIVE and not data.has_sessions)

    def _show_ahead(self, data: PageData, today: date) -> None:
        empty(self.ahead)
        pocket = data.company.circle.kind is CircleKind.POCKET
        mine = next((one for one in data.ahead if one.host is not None and one.host.is_me), None)
        self.mine.setVisible(mine is not None and not pocket)
        if mine is not None:
            self.mine.setText(self.tr("You host on {day}").format(day=_day(mine, today)))
        if not data.ahead:
            self.ahead.addWidget(Label(self.tr("None is planned."), "quiet", wrap=True))
        for number, one in enumerate(data.ahead, start=1):
            said = words.begins_hosts(one.host, pocket=pocket)
            if one.stands_in:
                said = dotted((said, self.tr("standing in")))
            if one.line is None:
                text = self.tr("{day}: {host}").format(day=_day(one, today), host=said)
                self.ahead.addWidget(Label(text, wrap=True))
                continue
            clocks = when.both_clocks(one.line.session.slot)
            row = LinkRow(dotted((_day(one, today), clocks)), said)
            row.setObjectName(f"circle-session-{number}")
            row.target = (SESSIONS, Open(one.line.session.id))
            row.followed.connect(self.go)
            self.ahead.addWidget(row)

    def _show_past(self, data: PageData, today: date) -> None:
        empty(self.history)
        if not data.past:
            self.history.addWidget(Label(self.tr("Not one yet."), "quiet", wrap=True))
        for number, line in enumerate(data.past, start=1):
            session = line.session
            day = when.long_ago(session.slot.here().date(), today)
            row = LinkRow(day, session_state(session)[0])
            row.setObjectName(f"circle-past-{number}")
            row.target = (SESSIONS, Open(session.id))
            row.followed.connect(self.go)
            self.history.addWidget(row)

    def _show_insights(self, data: PageData, today: date) -> None:
        empty(self.insights)
        if not data.insights:
            hint = self.tr("What the circle understands together stands here, line by line.")
            self.insights.addWidget(Label(hint, "quiet", wrap=True))
        for one in data.insights:
            day = zones.day_of(one.written.instant, data.now.zone)
            self.insights.addWidget(Label(one.line, wrap=True))
            self.insights.addWidget(Label(when.lately(day, today), "muted"))


def _day(ahead: Ahead, today: date) -> str:
    if ahead.line is not None:
        return when.heading(ahead.line.session.slot.here().date(), today)
    return when.heading(ahead.day, today)
