"""What the system says over its local buses: it goes to sleep, its screen is locked (Linux).

The only importer of QtDBus; loaded after the first paint. Without a bus it stays silent.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_LOGIN_MANAGER = "org.freedesktop.login1.Manager"
_LOGIN_SESSION = "org.freedesktop.login1.Session"
_SCREEN_SAVERS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
)


class SystemWatch(QObject):
    """Listens to login1 on the system bus and to the screen savers on the session bus."""

    sleeping = Signal()
    """The computer is about to sleep; it waits a moment (5 s as a rule) for this process to end."""
    screen_locked = Signal()
    """The screen saver or the session was locked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._delay: QDBusUnixFileDescriptor | None = None
        self._system = QDBusConnection.systemBus()
        if self._system.isConnected():
            self._connect_login()
        if _has_session_bus():
            session = QDBusConnection.sessionBus()
            for path, interface in _SCREEN_SAVERS:
                self._hear(session, ("", path, interface, "ActiveChanged"), "active_changed(bool)")

    def let_sleep(self) -> None:
        """Give back the delay that we asked login1 for."""
        self._delay = None  # the descriptor closes with its owner

    def _connect_login(self) -> None:
        self._hear(
            self._system,
            (_LOGIN, _LOGIN_PATH, _LOGIN_MANAGER, "PrepareForSleep"),
            "prepare_for_sleep(bool)",
        )
        self._call("GetSessionByPID", [os.getpid()], self._session_found)
        self._ask_for_delay()

    def _ask_for_delay(self) -> None:
        why = "Closing the desk"
        self._call("Inhibit", ["sleep", "MentorDesk", why, "delay"], self._delay_granted)

    def _hear(self, bus: QDBusConnection, signal: tuple[str, str, str, str], slot: str) -> None:
        # The binding takes the text that SLOT makes; its stub says bytes, which it refuses.
        bus.connect(*signal, self, SLOT(slot))  # type: ignore[call-overload]

    def _call(
        self, method: str, arguments: list[object], then: Callable[[QDBusPendingCallWatcher], None]
    ) -> None:
        """Ask login1; ``then`` runs on this thread when it has answered or refused."""
        message = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _LOGIN_MANAGER, method)
        message.setArguments(arguments)
        call = QDBusPendingCallWatcher(self._system.asyncCall(message), self)
        call.finished.connect(then)
        call.finished.connect(call.deleteLater)  # it owns a copy of what came, descriptors too

    def _delay_granted(self, call: QDBusPendingCallWatcher) -> None:
        for value in _answer(call):
            if isinstance(value, QDBusUnixFileDescriptor):
                self._delay = value

    def _session_found(self, call: QDBusPendingCallWatcher) -> None:
        for value in _answer(call):
            if isinstance(value, QDBusObjectPath):
                signal = (_LOGIN, value.path(), _LOGIN_SESSION, "Lock")
                self._hear(self._system, signal, "session_locked()")

    @Slot(bool)
    def prepare_for_sleep(self, begins: bool) -> None:
        """Said by login1 before the sleep (``True``) and after it."""
        if begins:
            self.sleeping.emit()
        else:
            self._ask_for_delay()

    @Slot(bool)
    def active_changed(self, active: bool) -> None:
        """Said by a screen saver."""
        if active:
            self.screen_locked.emit()

    @Slot()
    def session_locked(self) -> None:
        """Said by login1 when this session is to be locked."""
        self.screen_locked.emit()


def _answer(call: QDBusPendingCallWatcher) -> list[object]:
    """The values that a call brought; none when it failed (no login1, no session)."""
    return [] if call.isError() else list(call.reply().arguments())


def _has_session_bus() -> bool:
    """Whether there is a session bus already: looking for one must not start one."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    return os.path.exists(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), "bus"))
