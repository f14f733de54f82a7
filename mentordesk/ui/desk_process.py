"""The process of the desk: warmed before the key comes, then one open desk until it is left."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

from mentordesk import settings
from mentordesk.changes import Changed
from mentordesk.clock import SystemClock
from mentordesk.ui import key_pipe
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.bringing import Bringing
from mentordesk.ui.collecting import settle_memory
from mentordesk.ui.courier import KeeperCarrier
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.delivering import Delivering
from mentordesk.ui.leaving import How, Leaving
from mentordesk.ui.opening import OpenFiles, open_desk
from mentordesk.ui.placing import show_at
from mentordesk.ui.shell import warm
from mentordesk.ui.shell.ahead import Ahead
from mentordesk.ui.shell.window import MainWindow
from mentordesk.ui.sweeping import Sweeping
from mentordesk.ui.terminated import Terminated
from mentordesk.ui.watch import TICK, Reason, Watch

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.mentoring.sessions.model import Session
    from mentordesk.rooms import Rooms
    from mentordesk.settings import Settings
    from mentordesk.ui.appearance import Appearance
    from mentordesk.ui.line import Line
    from mentordesk.vault.layout import DeskFolder

AFTER_A_SESSION = 600.0  # seconds


class DeskProcess(QObject):
    """Waits for the key, opens the desk, shows it, and ends it."""

    def __init__(
        self,
        folder: DeskFolder,
        chosen: Settings,
        appearance: Appearance,
        line: Line,
        pipes: tuple[int, int],
    ) -> None:
        """``pipes``: the reading end of the key's, the writing end of the courier's."""
        super().__init__()
        self._folder, self._settings = folder, chosen
        self._appearance, self._line = appearance, line
        self._key_fd, self._courier_fd = pipes
        self._carrier: KeeperCarrier | None = None
        self._rooms: Rooms | None = None
        self._clock = SystemClock()
        self._handed: key_pipe.Handed | None = None
        self._window: MainWindow | None = None
        self._leaving: Leaving | None = None
        self._delivering: Delivering | None = None
        self._must_end = self._is_open = False
        crash = CrashReport(os.path.join(folder.log, "crashes.log"), self._clock, self)
        crash.install()
        crash.happened.connect(self._tell_fault)
        self._bridge = Bridge(crash, self)
        self._watch = Watch(self._clock, chosen.lock_minutes, self)
        self._watch.ticked.connect(self._say_alive)
        self._watch.lock_due.connect(self._lock)
        line.told.connect(self._told)
        line.ended.connect(self._end)
        Terminated(self).asked.connect(self._end)
        self._notifier = QSocketNotifier(self._key_fd, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._key_came)
        warm_up()
        self._ahead = Ahead(warm.LOADS, self)
        self._ahead.begin()

    def _key_came(self) -> None:
        self._notifier.setEnabled(False)
        self._ahead.pause()
        handed = key_pipe.receive(self._key_fd)
        if handed is None:
            QCoreApplication.exit(0)
            return
        self._handed = handed
        chosen = settings.load(self._folder.path)  # a first run chooses some
        if chosen != self._settings:
            self._settings = chosen
            self._appearance.use(chosen)
        language = chosen.playbook_language or self._appearance.languages.code
        tell = Bringing(self._line, self).tell
        job = partial(open_desk, self._folder, handed, self._clock, language, tell)
        self._bridge.do(self, job, self._opened, self._failed)

    def _failed(self, error: UserFacingError) -> None:
        self._line.say("failed", error=error.as_notice())

    def _opened(self, rooms: Rooms) -> None:
        self._rooms = rooms
        carrier = KeeperCarrier(rooms, self._bridge, self._line, self._courier_fd)
        self._carrier = carrier
        window = MainWindow(rooms, self._bridge, self._settings, self._appearance)
        window.carry_by(carrier)
        self._window = window
        self._leaving = Leaving(window, OpenFiles(rooms, self._bridge), self._line)
        self._leaving.closed.connect(self._closed)
        delivering = Delivering(window, carrier)
        delivering.over.connect(self._leaving.quit)
        self._delivering = delivering
        window.lock_asked.connect(self._lock)
        window.quit_asked.connect(delivering.quit)
        window.task_asked.connect(self._start_task)
        window.settings_changed.connect(self._settings_changed)
        window.painted.connect(self._painted)
        if self._handed is not None:
            show_at(window, self._handed.geometry, maximised=self._handed.maximised)
        if self._must_end:
            self._leaving.end()

    def _painted(self) -> None:
        self._is_open = True
        self._line.say("painted")
        settle_memory(self)
        if self._carrier is not None:
            self._carrier.begin()
        rooms = self._rooms
        if rooms is not None and not rooms.storage.read_only:
            steps = rooms.left_behind.step, rooms.old_words.step, rooms.bin.sweep_step
            Sweeping(steps, self._bridge, self).begin()
        self._bridge.changed.connect(self._look_for_a_session)
        self._look_for_a_session(Changed.SESSIONS)
        handle = self._window.windowHandle() if self._window is not None else None
        if handle is not None:
            self._watch.set_idle_minutes(self._settings.lock_minutes)
            self._watch.begin(handle)
        if self._window is not None:
            self._ahead.go_on(self._window.ahead(), self._watch.seconds_at_rest)

    def _look_for_a_session(self, changed: Changed) -> None:
        """While a session runs, idleness does not lock before its end and ten minutes more."""
        if changed & Changed.SESSIONS and self._rooms is not None:
            self._bridge.ask(self, self._rooms.sessions.running, self._hold)

    def _hold(self, running: Session | None) -> None:
        until = 0.0
        if running is not None:
            left = running.slot.minutes * 60 - running.timer.elapsed(self._clock.now().instant)
            until = self._clock.monotonic() + left + AFTER_A_SESSION
        self._watch.hold_until(until)

    def _lock(self, reason: Reason = Reason.ASKED) -> None:
        if self._leaving is not None and self._delivering is not None:
            self._delivering.drop()
            self._leaving.lock(reason)

    def _closed(self, how: How, reason: Reason) -> None:
        """After a lock the keeper ends us, when the next gate stands.

        Before a sleep we end at once: our memory must not sleep with the computer, and it sleeps
        as soon as the delay that we asked for ends with us.
        """
        if how is How.QUIT or reason is Reason.SUSPEND:
            QCoreApplication.exit(0)

    def _end(self) -> None:
        """The system ends everything, or the keeper is gone."""
        self._must_end = True
        if self._leaving is not None and self._delivering is not None:
            self._delivering.drop()
            self._leaving.end()
        elif self._handed is None:
            QCoreApplication.exit(0)

    def _told(self, message: dict[str, object]) -> None:
        do = message.get("do")
        if do == "quit":
            self._end()
        elif do == "raise" and self._window is not None:
            self._window.bring_forward()
        elif do == "task-done" and self._window is not None:
            self._window.task_done(str(message.get("task", "")), message.get("ok") is True)

    def _start_task(self, task: str) -> None:
        if self._window is not None:
            place, maximised = self._window.stands_at()
            self._line.say("task", task=task, geometry=place, maximised=maximised)

    def _say_alive(self) -> None:
        self._line.say("alive", within=self._watch.idle_lock_in() + 2 * TICK)

    def _settings_changed(self, chosen: Settings) -> None:
        self._settings = chosen
        self._watch.set_idle_minutes(chosen.lock_minutes)

    def _tell_fault(self, fault: UserFacingError) -> None:
        if self._window is None or not self._is_open:
            self._failed(fault)
        else:
            self._bridge.trouble.emit(fault, None)


def warm_up() -> None:
    """Load and draw what the open desk will need, while the person types the passphrase."""
    import mentordesk.ui.journal.journal
    import mentordesk.ui.today.today  # noqa: F401

    warm.warm_up()
