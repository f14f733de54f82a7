"""What is said, in one line with its undo, after a session was planned, moved or closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.sessions import when

if TYPE_CHECKING:
    from mentordesk.desk.close import Closed
    from mentordesk.mentoring.sessions.model import Session

translate = QCoreApplication.translate


def planned(session: Session) -> str:
    """When it is, on both clocks."""
    line = translate("SessionsPlace", "Planned: {day}, {clocks}.")
    return _when(line, session)


def moved(session: Session) -> str:
    """To when, on both clocks."""
    line = translate("SessionsPlace", "The session is moved to {day}, {clocks}.")
    return _when(line, session)


def closed(made: Closed) -> str:
    """That nothing was sent, and when the next one is."""
    if made.following is None:
        return translate("SessionsPlace", "The session is closed and written up. Nothing was sent.")
    line = translate("SessionsPlace", "Closed and written up. Next session: {day}.")
    return line.format(day=when.day(made.following.slot.here().date()))


def _when(line: str, session: Session) -> str:
    day = when.day(session.slot.here().date())
    return line.format(day=day, clocks=when.both_clocks(session.slot))
