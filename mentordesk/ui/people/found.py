"""People, circles and goals for the command palette, by the beginning of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.desk.search import HitKind
from mentordesk.ui.finding import Result
from mentordesk.ui.goals.targets import GOALS
from mentordesk.ui.places import PEOPLE
from mentordesk.ui.sessions.words import dotted

if TYPE_CHECKING:
    from mentordesk.desk.search import Hit
    from mentordesk.ui.services import Services


class RecordProvider:
    """Finds people, circles and goals, people first."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def find(self, query: str, limit: int) -> list[Result]:
        """At most ``limit`` of them. Reader thread."""
        return [_result(hit) for hit in self._services.desk.jump(query, limit)]


def _result(hit: Hit) -> Result:
    if hit.kind is HitKind.PERSON:
        person = QCoreApplication.translate("people", "Person")
        return Result(hit.title, person, "user", PEOPLE, hit.id)
    if hit.kind is HitKind.CIRCLE:
        circle = QCoreApplication.translate("circles", "Circle")
        return Result(hit.title, dotted((circle, hit.snippet)), "users-three", PEOPLE, hit.id)
    goal = QCoreApplication.translate("people", "Goal")
    line = QCoreApplication.translate("people", "Goal · {name}").format(name=hit.person_name)
    return Result(hit.title, line if hit.person_name else goal, "target", GOALS, hit.id)
