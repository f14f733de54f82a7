"""A session goes small and comes back: the texts of Meet are lent to the small view meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from mentordesk.ui.sessions.meet.small_view import SmallView

if TYPE_CHECKING:
    from mentordesk.clock import Clock
    from mentordesk.ui.journal.hiding.veil import Veil
    from mentordesk.ui.sessions.facts import SessionFacts
    from mentordesk.ui.sessions.meet.meet import MeetPage


class SmallSession(QObject):
    """``asked`` (a ``Compact``): show this small. ``close_asked``: it is large, close now."""

    asked = Signal(object)
    close_asked = Signal()

    def __init__(self, clock: Clock, meet: MeetPage, veil: Veil) -> None:
        """``veil`` is the one over the notes of ``meet``."""
        super().__init__(meet)
        self._clock, self._meet, self._veil = clock, meet, veil
        self._view: SmallView | None = None

    @property
    def is_on(self) -> bool:
        """Whether the texts are lent."""
        return self._view is not None

    def begin(self, facts: SessionFacts) -> None:
        """Ask for the small window with this session in it."""
        if self.is_on:
            return
        meet = self._meet
        panes = (meet.writing.notes, meet.writing.agreed)
        view = self._view = SmallView(self._clock, panes, self._veil)
        view.show_facts(facts)
        view.timer.start_asked.connect(meet.timer.start_asked)
        view.timer.pause_asked.connect(meet.timer.pause_asked)
        view.ticked.connect(self._tick)
        view.action.setText(meet.action_card.add.text())  # what is half typed goes along
        view.action.textChanged.connect(meet.action_card.go_on)
        view.action_entered.connect(meet.action_card.take_line)
        view.close_asked.connect(self._close)
        view.gone.connect(self._is_large)
        self.asked.emit(view)

    def show_facts(self, facts: SessionFacts) -> None:
        """The facts changed."""
        if self._view is not None:
            self._view.show_facts(facts)

    def _tick(self, item_id: UUID) -> None:
        self._meet.agenda.list.ticked.emit(item_id, True)

    def _close(self) -> None:
        if self._view is not None:
            self._view.large_asked.emit()
        self.close_asked.emit()

    def _is_large(self) -> None:
        self._view = None
        self._veil.cling(clings=False)
        self._meet.take_texts()
