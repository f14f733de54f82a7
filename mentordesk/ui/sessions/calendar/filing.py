"""The act of saving a calendar file, noted first. Jobs for the bridge's threads, and their values.

The ledger keeps every byte that went out, as of any copy made by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.consent.model import Way
from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.reports import ics
from mentordesk.vault import atomic

if TYPE_CHECKING:
    from mentordesk.changes import Done
    from mentordesk.consent.model import Copied
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.services import Services

MOST = 200
"""Sessions of one series in a file."""


class CalendarFileNotSaved(UserFacingError):
    """The file could not be written where the person wanted it."""

    code = "calendar-file-not-saved"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "The calendar file could not be written there.")
    safe = QT_TRANSLATE_NOOP("errors", "No file was made; Sharing says so too.")
    todo = QT_TRANSLATE_NOOP("errors", "Make room on that disk, or choose another folder.")


@dataclass(frozen=True)
class Entry:
    """A session and the words that stand for it."""

    line: SessionLine
    title: str
    with_place: bool


def series_of(services: Services, line: SessionLine) -> tuple[SessionLine, ...]:
    """The planned sessions of the same series from this one on, itself included."""
    series = line.session.series_id
    if series is None or line.session.state is not SessionState.PLANNED:
        return (line,)
    coming = services.sessions.upcoming(ics.MOST_EVENTS * 5)
    start = line.session.slot.start
    later = [
        one for one in coming if one.session.series_id == series and one.session.slot.start > start
    ]
    return (line, *later)[:MOST]


def save(services: Services, entries: tuple[Entry, ...], path: str) -> Done[Copied]:
    """Note the file, then write it for its owner alone. Raises ``CalendarFileNotSaved``.

    Writer thread; the note is of the first session of ``entries``, and of whom it is with.
    """
    events = [
        ics.event(one.line.session, one.title, one.line.session.place if one.with_place else "")
        for one in entries
    ]
    content = ics.calendar(events, services.clock.now().instant)
    first = entries[0].line.session.id
    noted = services.copying.note(first, None, Way.CALENDAR, content.decode())
    try:
        atomic.hand_over(path, content)
    except OSError as error:
        services.copying.not_made(noted.value.id)
        raise CalendarFileNotSaved from error
    return noted
