"""The cards of the working record on Today: asked for at once, shown where there is something."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring import zones
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.facts import OpenList, open_lists
from mentordesk.ui.sessions.targets import ACTIONS, LIST, SESSIONS, Open, View
from mentordesk.ui.today.follow_up_card import FollowUpCard, MovingCard
from mentordesk.ui.today.later_card import LaterCard, WaitingCard
from mentordesk.ui.today.next_card import NextCard, WriteUpCard
from mentordesk.ui.today.nudge_card import NudgeCard
from mentordesk.ui.widgets.layouts import VBox, empty

if TYPE_CHECKING:
    from datetime import date

    from mentordesk.clock import Moment
    from mentordesk.desk.today import Today
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services

WRITE_UPS = 3
"""So many sessions to write up are shown at most; the list of sessions has all."""


@dataclass(frozen=True)
class _Facts:
    now: Moment
    today: date
    page: Today
    lists: tuple[OpenList, ...]


class SessionCards(QObject):
    """Decides for the cards. ``go`` is a place's way; ``ready`` is sent after each answer."""

    go = Signal(str, object)
    ready = Signal()

    def __init__(self, services: Services, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._bridge = services, bridge
        self.page: Today | None = None
        self._wants_next = False
        self.next = NextCard(services, bridge)
        self.follow_up = FollowUpCard()
        self.moving = MovingCard()
        self.later = LaterCard()
        self.waiting = WaitingCard()
        self.nudge = NudgeCard(services, bridge)
        self.write_ups = QWidget()
        self._write_ups = VBox(self.write_ups, gap=12)
        self.write_ups.hide()
        self.next.prepare_asked.connect(self._prepare)
        self.follow_up.ticked.connect(self._tick)
        self.follow_up.all_asked.connect(self.show_actions)
        for card in (self.later, self.waiting):
            card.asked.connect(self._open)
        self.later.all_asked.connect(self._show_list)
        self.nudge.go.connect(self.go)

    def load(self) -> None:
        """Ask for the page."""
        self._bridge.ask(self, partial(_facts, self._services), self._show)
        self.nudge.load()

    def show_actions(self) -> None:
        """Go to all actions."""
        self.go.emit(SESSIONS, View(ACTIONS))

    def prepare_next(self) -> None:
        """Go to the brief of the next session."""
        if self.page is None:
            self._wants_next = True  # as soon as it is known
        elif not self.next.isHidden():
            self.next.prepare.click()

    def _show(self, facts: _Facts) -> None:
        page = facts.page
        self.page = page
        self.next.show_next(page.next_session, facts.lists, facts.now.instant)
        self.follow_up.show_lines(page.actions, (page.actions_due, page.actions_open), facts.today)
        self.later.show_lines(page.later)
        self.waiting.show_page(page, facts.now)
        self.moving.show_lines(page.goals)
        empty(self._write_ups)
        for number, line in enumerate(page.to_write_up[:WRITE_UPS]):
            self._write_ups.addWidget(self._write_up(line, number + 1, facts.today))
        self.write_ups.setVisible(bool(page.to_write_up))
        self.ready.emit()
        if self._wants_next:
            self._wants_next = False
            self.prepare_next()

    def _write_up(self, line: SessionLine, number: int, today: date) -> WriteUpCard:
        day = line.session.slot.here().date()
        card = WriteUpCard(line.name, when.lately(day, today), line.session.id)
        card.write_up.setObjectName(f"write-up-{number}")
        card.asked.connect(self._open_write_up)
        return card

    def _prepare(self, session_id: UUID) -> None:
        page = self.page
        now = self._services.clock.now().instant
        following = page.next_session if page is not None else None
        begun = following is not None and following.line.session.slot.start <= now
        self.go.emit(SESSIONS, Open(session_id, "meet" if begun else "prepare"))

    def _open(self, target: Open) -> None:
        self.go.emit(SESSIONS, target)

    def _show_list(self) -> None:
        self.go.emit(SESSIONS, View(LIST))

    def _open_write_up(self, session_id: UUID) -> None:
        self.go.emit(SESSIONS, Open(session_id, "meet"))

    def _tick(self, action_id: UUID, done: bool) -> None:
        verb = self._services.actions.done if done else self._services.actions.reopen
        said = self.tr("The action is done.") if done else self.tr("The action is open again.")
        self._bridge.do(self, partial(verb, action_id), undo=said)


def _facts(services: Services) -> _Facts:
    now = services.clock.now()
    page = services.desk.today()
    following = page.next_session
    lists = open_lists(services, following.checklists) if following is not None else ()
    return _Facts(now, zones.day_of(now.instant, now.zone), page, lists)
