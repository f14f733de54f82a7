"""A window over a real encrypted file in which Amara's story is told up to ten past nine."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.mentoring.sessions.model import SessionLine
from mentordesk.rooms import Rooms
from mentordesk.settings import Settings
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.sessions.sessions import SessionsPlace
from mentordesk.ui.shell.window import MainWindow
from mentordesk.vault.cipher import connect
from mentordesk.vault.database import Database
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.schema import make
from tools.demo_desk import fill as story
from tools.demo_desk.clock import StoryClock

W = TypeVar("W", bound=QObject)
KEY_BYTES = bytes(range(32))
NOW, ZONE = datetime(2026, 11, 20, 9, 10, tzinfo=UTC), "Europe/London"
CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def rooms_over(path: Path, clock: StoryClock) -> tuple[Database, Rooms]:
    database = Database(str(path), bytearray(KEY_BYTES))
    mailbox = path.with_name("mailbox.db")
    if not mailbox.exists():
        make(str(mailbox), bytearray(KEY_BYTES), "mailbox")
    view = partial(connect, str(path), bytearray(KEY_BYTES), read_only=True)
    files: Any = SimpleNamespace(
        desk=database, mailbox=Database(str(mailbox), bytearray(KEY_BYTES)), view=view
    )
    return database, Rooms(DeskFolder(str(path.parent)), clock, files)


def tell(path: Path, *, story_told: bool = True) -> None:
    """A desk's file with the whole story in it; or with nobody but its owner."""
    make(str(path), bytearray(KEY_BYTES), "desk")
    clock = StoryClock(NOW, ZONE)
    database, rooms = rooms_over(path, clock)
    rooms.me.begin(story.NAME, "mentor")
    if story_told:
        story.fill(rooms, clock)
    database.close()
    rooms.storage.mailbox.close()


@dataclass
class Stage:
    """A window, the rooms below it, and a count of keys besides text."""

    qtbot: QtBot
    rooms: Rooms
    clock: StoryClock
    window: MainWindow
    bridge: Bridge
    keys: int = 0

    def find(self, kind: type[W], name: str) -> W:
        found = self.window.findChild(kind, name)
        assert found is not None, f"nothing is called {name}"
        return found

    def place(self) -> SessionsPlace:
        return self.find(SessionsPlace, "place-sessions")

    def has_keyboard(self, name: str) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and focused.objectName() == name

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def wait_keyboard(self, name: str) -> None:
        self.wait(lambda: self.has_keyboard(name))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """One key where the keyboard is; counted."""
        self.keys += 1
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def type(self, text: str) -> None:
        """Text where the keyboard is; not counted."""
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            if letter.isascii():
                cast("Any", QTest).keyClicks(target, letter)
                continue
            typed = QInputMethodEvent()
            typed.setCommitString(letter)
            QApplication.sendEvent(target, typed)

    def next_line(self) -> SessionLine:
        return self.rooms.sessions.upcoming(1)[0]

    def open_next(self, tab: int = 1) -> None:
        """The next session's page, by keys."""
        self.wait_keyboard("next-prepare")
        self.press(KEY.Key_Return)
        self.wait(lambda: self.place().work.prepare.checks.which.count() > 0)
        self.press(getattr(KEY, f"Key_{tab}"), CTRL)

    def settled(self) -> None:
        """Every verb that was asked for is done, and every screen was told."""
        answered: list[object] = []
        self.bridge.do(self.window, _nothing, answered.append)
        self.wait(lambda: bool(answered))
        self.bridge.ask(self.window, _number, answered.append)
        self.wait(lambda: len(answered) == 2)


def _nothing() -> Any:
    from mentordesk.changes import Changed, Done

    return Done(None, Changed.NOTHING)


def _number() -> int:
    return 0


@contextmanager
def opened(qtbot: QtBot, told: Path, folder: Path, appearance: Appearance) -> Iterator[Stage]:
    path = Path(shutil.copy(told, folder / "desk.db"))
    clock = StoryClock(NOW, ZONE)
    database, rooms = rooms_over(path, clock)
    bridge = Bridge(CrashReport(str(folder / "log"), clock))
    settings = Settings(language="en", theme="light")
    appearance.use(settings)
    window = MainWindow(rooms, bridge, settings, appearance)
    window.resize(1280, 820)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Stage(qtbot, rooms, clock, window, bridge)
    bridge.close()
    window.part()
    window.deleteLater()
    database.close()
    rooms.storage.mailbox.close()
    log = folder / "log"
    assert not log.is_file(), log.read_text()


def shown(widget: QWidget) -> bool:
    return widget.isVisible()
