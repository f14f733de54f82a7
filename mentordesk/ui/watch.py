"""When the desk must lock by itself: nobody is there, the computer sleeps, its screen is locked."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.clock import Clock
    from mentordesk.ui.system_watch import SystemWatch

TICK = 20.0  # seconds between two looks at the clock, at most
_SLEPT = 30.0  # seconds by which the wall clock may run ahead before we take it for a sleep

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class Reason(enum.Enum):
    """Why the desk locks."""

    ASKED = "asked"
    IDLE = "idle"
    SUSPEND = "suspend"
    SCREEN = "screen"


class Watch(QObject):
    """Looks at the input of every window that has the keyboard, and at the clock.

    It filters the events of the native windows, not of the whole application: a filter there
    would run Python for every event of every widget.
    """

    lock_due = Signal(object)
    """The desk must lock, for this ``Reason``. It may be said again until it is done."""
    ticked = Signal()
    """At least every ``TICK`` seconds: the event loop turns."""

    def __init__(self, clock: Clock, idle_minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._idle_seconds = idle_minutes * 60.0
        self._held_until = 0.0
        self._last_input = clock.monotonic()
        self._last_look = self._times()
        self._system: SystemWatch | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)

    def begin(self, window: QWindow) -> None:
        """Start watching; call it after the first paint, because it loads the system's bus."""
        from mentordesk.ui.system_watch import SystemWatch

        self._watch_window(window)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch_window)
        self._system = SystemWatch(self)
        self._system.sleeping.connect(self._sleeping)
        self._system.screen_locked.connect(self._screen_locked)
        self._last_input = self._clock.monotonic()
        self._last_look = self._times()
        self.look()

    def set_idle_minutes(self, minutes: int) -> None:
        """Lock after so many minutes (1–60) without input."""
        self._idle_seconds = minutes * 60.0
        if self._timer.isActive():
            self.look()

    def hold_until(self, moment: float) -> None:
        """Let idleness pass until this second of the clock's ``monotonic``: a session runs."""
        self._held_until = moment

    def seconds_at_rest(self) -> float:
        """For how long nobody has touched the desk."""
        return self._clock.monotonic() - self._last_input

    def idle_lock_in(self) -> float:
        """Seconds until the desk locks if nobody touches it."""
        due = max(self._last_input + self._idle_seconds, self._held_until)
        return max(0.0, due - self._clock.monotonic())

    def locked(self) -> None:
        """Everything is closed: the computer may sleep now."""
        if self._system is not None:
            self._system.let_sleep()

    def look(self) -> None:
        """Compare the clocks and the last input with now; ask for the lock where it is due."""
        before, now = self._last_look, self._times()
        self._last_look = now
        asleep = (now[0] - before[0]).total_seconds() - (now[1] - before[1])
        left = self.idle_lock_in()
        if asleep > _SLEPT:  # no bus told us: the wall clock went on while we stood still
            self.lock_due.emit(Reason.SUSPEND)
        elif left <= 0:
            self.lock_due.emit(Reason.IDLE)
        self.ticked.emit()
        self._timer.start(int(min(TICK, left or TICK) * 1000) + 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Note the input, and let every event pass."""
        if event.type() in _INPUT:
            self._last_input = self._clock.monotonic()
        return False

    def _times(self) -> tuple[datetime, float]:
        return self._clock.now().instant, self._clock.monotonic()

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _sleeping(self) -> None:
        self.lock_due.emit(Reason.SUSPEND)

    def _screen_locked(self) -> None:
        self.lock_due.emit(Reason.SCREEN)
