"""What can be done with the session chosen in the calendar: a row of links, and the deeds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.sessions.calendar import spoken
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.flow import FlowRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from uuid import UUID

    from mentordesk.changes import Done
    from mentordesk.mentoring.sessions.model import Session, SessionLine
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.services import Services


class SessionVerbs(FlowRow):
    """Links for the chosen session; nothing is shown where none is. Each deed can be undone."""

    open_asked = Signal(object)  # a session's id
    move_asked = Signal(object)  # a SessionLine
    file_asked = Signal(object)  # a SessionLine
    plan_asked = Signal()

    def __init__(self, services: Services, bridge: Bridge, kind: str) -> None:
        super().__init__(gap=4)
        self._services, self._bridge = services, bridge
        self._line: SessionLine | None = None
        self.plan = LinkButton(self.tr("Plan here"), icon="calendar-plus")
        self.open = LinkButton(self.tr("Open"), icon="arrow-right")
        self.move_it = LinkButton(self.tr("Move…"), icon="clock")
        self.cancel = LinkButton(self.tr("Cancel it"), icon="calendar-x")
        self.missed = LinkButton(self.tr("It did not happen"), icon="minus")
        self.again = LinkButton(self.tr("Plan it again"), icon="arrow-counter-clockwise")
        self.file = LinkButton(self.tr("Calendar file…"), icon="calendar-blank")
        for name, link, do in (
            ("plan", self.plan, self.plan_asked),
            ("open", self.open, self.open_chosen),
            ("move", self.move_it, self.move_chosen),
            ("cancel", self.cancel, self.cancel_chosen),
            ("missed", self.missed, self.miss_chosen),
            ("again", self.again, self.reopen_chosen),
            ("file", self.file, self.file_chosen),
        ):
            link.setObjectName(f"{kind}-{name}")
            link.clicked.connect(do)
            self.add(link)

    def show_line(self, line: SessionLine | None) -> None:
        """The verbs of this session, or of an hour without one."""
        self._line = line
        state = line.session.state if line is not None else None
        planned = state is SessionState.PLANNED
        for link in (self.move_it, self.cancel, self.missed):
            link.setVisible(planned)
        self.again.setVisible(state in {SessionState.CANCELLED, SessionState.MISSED})
        self.file.setVisible(planned or state is SessionState.CANCELLED)
        self.open.setVisible(line is not None)
        self.plan.setVisible(line is None)

    def open_chosen(self) -> None:
        """Open the session."""
        if self._line is not None:
            self.open_asked.emit(self._line.session.id)

    def move_chosen(self) -> None:
        """Ask for another time."""
        if self._line is not None and spoken.can_move(self._line):
            self.move_asked.emit(self._line)

    def file_chosen(self) -> None:
        """Ask for a calendar file."""
        if self._line is not None and self.file.isVisibleTo(self):
            self.file_asked.emit(self._line)

    def cancel_chosen(self) -> None:
        """Say that it will not take place."""
        if self._is_planned():
            said = self.tr("The session is cancelled.")
            self._do(partial(self._services.sessions.cancel, self._taken()), said)

    def miss_chosen(self) -> None:
        """Say that it did not take place."""
        if self._is_planned():
            said = self.tr("Noted: the session did not happen.")
            self._do(partial(self._services.sessions.miss, self._taken()), said)

    def reopen_chosen(self) -> None:
        """Plan again what was cancelled or missed."""
        if self._line is not None and self.again.isVisibleTo(self):
            said = self.tr("The session is planned again.")
            self._do(partial(self._services.sessions.reopen, self._taken()), said)

    def move_to(self, line: SessionLine, start: datetime) -> None:
        """Put a session to another start (UTC)."""
        job = partial(self._services.sessions.move, line.session.id, start)
        self._do(job, spoken.moved(line, start))

    def _is_planned(self) -> bool:
        return self._line is not None and self._line.session.state is SessionState.PLANNED

    def _taken(self) -> UUID:
        """The chosen session's id; a second key does nothing until it is shown again."""
        line, self._line = self._line, None
        if line is None:
            raise ValueError("no session is chosen")
        return line.session.id

    def _do(self, job: Callable[[], Done[Session]], said: str) -> None:
        self._bridge.do(self, job, undo=said)
