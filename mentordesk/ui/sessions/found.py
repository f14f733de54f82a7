"""Sessions, actions and reminders for the command palette, each found by any word in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.desk.search import HitKind
from mentordesk.ui.finding import Result
from mentordesk.ui.places import PEOPLE
from mentordesk.ui.sessions import when, words
from mentordesk.ui.sessions.targets import ACTIONS, SESSIONS, Open, View

if TYPE_CHECKING:
    from mentordesk.desk.search import Hit
    from mentordesk.ui.services import Services

TABS = {HitKind.SESSION: "", HitKind.NOTE: "meet", HitKind.REFLECTION: "reflect"}
"""On which page of its session a hit stands."""


class SessionProvider:
    """Finds what belongs to sessions; a private note leads to its own page, under the lock."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def find(self, query: str, limit: int) -> list[Result]:
        """At most ``limit`` sessions and notes, then actions, the newest first. Reader thread.

        What others bring is left out: entries, and what the palette finds by name.
        """
        rest = f"-in:journal -in:people -in:circles -in:goals {query}"
        found = [
            hit
            for others in ("-in:actions", "-in:sessions -in:notes")
            for hit in self._services.desk.search(f"{others} {rest}", limit, typing=True)
        ]
        return [_result(hit) for hit in found]


def _result(hit: Hit) -> Result:
    if hit.kind is HitKind.ACTION:
        action = QCoreApplication.translate("actions", "Action")
        detail = words.dotted((action, hit.person_name, hit.snippet))
        return Result(hit.title, detail, "check-circle", SESSIONS, View(ACTIONS))
    line = hit.session
    if line is None:
        reminder = QCoreApplication.translate("people", "Reminder")
        detail = words.dotted((reminder, hit.snippet))
        return Result(hit.person_name, detail, "user", PEOPLE, hit.id, private=True)
    day = when.short(line.session.slot.here().date())
    detail = words.dotted((words.kind(line.session.kind), day, hit.snippet))
    target = Open(line.session.id, TABS[hit.kind])
    private = hit.kind.is_private
    return Result(line.name, detail, "calendar-check", SESSIONS, target, private)
