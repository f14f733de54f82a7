"""The self-assessments that were begun while the desk is open, each with its answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from mentordesk.playbook.answers import of_journeys
from mentordesk.playbook.assessment import Assessment
from mentordesk.playbook.model import Kind
from mentordesk.ui.places import JOURNAL
from mentordesk.ui.playbook.answering import Answering
from mentordesk.ui.playbook.self_check import SelfCheck

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.playbook.opened import Opened
    from mentordesk.ui.services import Services


class SelfChecks(QObject):
    """Makes a ``SelfCheck`` of an assessment; one that was begun before goes on."""

    followed = Signal(str)
    go = Signal(str, object)
    """To the journal, to the entry with this id."""

    def __init__(self, services: Services, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._bridge = services, bridge
        self._begun: dict[str, Answering] = {}

    def begin(self, opened: Opened, show: Callable[[SelfCheck], None]) -> None:
        """Answer the open assessment; ``show`` is given the widget, at once or a moment later."""
        one = opened.item
        if not isinstance(one, Assessment):
            return
        then = partial(self._show, opened.titles, show)
        if one.areas:
            then(one)
        else:
            self._bridge.ask(self, partial(_with_journeys, self._services, one), then)

    def keep_drafts(self) -> None:
        """Hand over every mark now."""
        for answering in self._begun.values():
            answering.keep_draft()

    def unsaved_texts(self) -> list[str]:
        """What stands on the screen only."""
        return [text for one in self._begun.values() for text in one.unsaved_texts()]

    def _answering(self, one: Assessment) -> Answering:
        key = f"{one.line.pin}/{one.language}"
        if key not in self._begun:
            made = Answering(one, self._services, self._bridge)
            made.setParent(self)
            self._begun[key] = made
        return self._begun[key]

    def _show(
        self, titles: dict[str, str], show: Callable[[SelfCheck], None], one: Assessment
    ) -> None:
        answering = self._answering(one)
        made = SelfCheck(answering, titles)
        made.followed.connect(self.followed)
        made.opened.connect(partial(self._go, answering))
        made.appeared.connect(_look_at)
        show(made)

    def _go(self, answering: Answering) -> None:
        self.go.emit(JOURNAL, answering.entry_id)


def _with_journeys(services: Services, one: Assessment) -> Assessment:
    """An assessment without statements asks about the skills of the journeys."""
    playbook = services.playbook
    lines = playbook.contents(Kind.JOURNEY)
    return of_journeys(one, [playbook.journey(line.id) for line in lines])


def _look_at(statement: QWidget) -> None:
    """Scroll to a statement once what was put beside it has its size."""
    QTimer.singleShot(0, statement, partial(_scroll_to, statement))


def _scroll_to(statement: QWidget) -> None:
    page = statement.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    if isinstance(page, QScrollArea):
        page.ensureWidgetVisible(statement)
