"""Sessions for the command palette: by the person, by what was agreed, by my own notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.desk.search import HitKind
from mentordesk.ui.finding import Result
from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.targets import SESSIONS, Open

if TYPE_CHECKING:
    from mentordesk.desk.search import Hit
    from mentordesk.mentoring.sessions.model import SessionLine
    from mentordesk.ui.services import Services

TABS = {HitKind.SESSION: "", HitKind.NOTE: "meet", HitKind.REFLECTION: "reflect"}
"""On which page of its session a hit stands."""


class SessionProvider:
    """Finds sessions; a private note leads to its own page, under the lock."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def find(self, query: str, limit: int) -> list[Result]:
        """At most ``limit`` sessions, the newest change first. Reader thread."""
        hits = self._services.desk.search(query, limit, typing=True)
        return [_result(hit, hit.session) for hit in hits if hit.session and hit.kind in TABS]


def _result(hit: Hit, line: SessionLine) -> Result:
    day = when.short(line.session.slot.here().date())
    detail = words.dotted((words.kind(line.session.kind), day, hit.snippet))
    target = Open(line.session.id, TABS[hit.kind])
    private = hit.kind.is_private
    return Result(line.name, detail, "calendar-check", SESSIONS, target, private)
