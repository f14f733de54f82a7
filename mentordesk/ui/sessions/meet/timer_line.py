"""The soft timer: minutes that passed beside the minutes planned. It never turns red."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring.agenda.pace import pace
from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.sessions.bar import Bar
from mentordesk.ui.sessions.meet.cue import Cue
from mentordesk.ui.widgets.buttons import PlainButton
from mentordesk.ui.widgets.labels import Label
from mentordesk.ui.widgets.layouts import HBox, VBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from mentordesk.clock import Clock
    from mentordesk.mentoring.agenda.model import AgendaItem
    from mentordesk.mentoring.sessions.model import Session

TICK_MS = 1000


class TimerLine(QWidget):
    """Shows what the record keeps; ``start_asked`` and ``pause_asked`` change it."""

    start_asked = Signal()
    pause_asked = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._session: Session | None = None
        self._items: tuple[AgendaItem, ...] = ()
        self._shown = ""
        column = VBox(self, gap=6)
        row = HBox(gap=8)
        self.time = Label("", "strong")
        self.time.setObjectName("timer-time")
        self.button = PlainButton(self.tr("Start"), icon="timer")
        self.button.set_mini()
        self.button.setObjectName("timer-button")
        self.button.clicked.connect(self.turn)
        row.addWidget(self.time, 1)
        row.addWidget(self.button)
        self.bar = Bar(self.tr("Time that has passed"))
        self.cue = Cue()
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.cue)
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._show)

    def show_session(
        self, session: Session, items: Sequence[AgendaItem] = (), shown: str = ""
    ) -> None:
        """Show this session's timer, and the pace of its agenda; ``shown``: its item beside it."""
        self._session, self._items, self._shown = session, tuple(items), shown
        self.button.setVisible(session.state is SessionState.PLANNED)
        self._show()

    def turn(self) -> None:
        """Start, or pause."""
        running = self._session is not None and self._session.timer.is_running
        (self.pause_asked if running else self.start_asked).emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tick while it is seen."""
        super().showEvent(event)
        self._ticks.start()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """And not while it is not."""
        super().hideEvent(event)
        self._ticks.stop()

    def _show(self) -> None:
        session = self._session
        if session is None:
            return
        seconds = session.timer.elapsed(self._clock.now().instant)
        planned = session.slot.minutes
        passed, n = QLocale(), seconds // 60
        running = session.timer.is_running
        text = self.tr("{passed} of {planned} min")
        self.time.setText(text.format(passed=passed.toString(n), planned=passed.toString(planned)))
        self.bar.set_share(min(1.0, seconds / (planned * 60)))
        now = pace(self._items, planned, seconds) if running else None
        self.cue.show_pace(now, self._shown)
        word = self.tr("Pause") if running else self.tr("Start")
        if session.timer.was_used and not running:
            word = self.tr("Go on")
        if self.button.text() != word:
            self.button.setText(word)
