"""What the strip says after a session was planned or closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.sessions import when
from mentordesk.ui.widgets.strip import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.desk.close import Closed
    from mentordesk.mentoring.sessions.model import Session

translate = QCoreApplication.translate


def planned(session: Session, open_it: Callable[[], None]) -> Message:
    """When it is, on both clocks."""
    day = when.day(session.slot.here().date())
    line = translate("SessionsPlace", "Planned: {day}, {clocks}.")
    said = line.format(day=day, clocks=when.both_clocks(session.slot))
    verb = translate("SessionsPlace", "Open")
    return Message("session-planned", said, "accent", verb, open_it)


def closed(made: Closed, look: Callable[[], None]) -> Message:
    """That nothing was sent, and when the next one is."""
    said = translate("SessionsPlace", "The session is closed and written up. Nothing was sent.")
    if made.following is not None:
        day = when.day(made.following.slot.here().date())
        line = translate("SessionsPlace", "Closed and written up. Next session: {day}.")
        said = line.format(day=day)
    verb = translate("SessionsPlace", "Reflect")
    return Message("session-closed", said, "accent", verb, look)
