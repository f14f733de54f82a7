"""A gate on the offscreen platform, and the hands that use it; the world around it by hand."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPagedPaintDevice, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.settings import Settings
from mentordesk.ui.gate.opened import Opened
from mentordesk.ui.gate.surroundings import Surroundings
from mentordesk.ui.gate.window import GateWindow
from mentordesk.ui.languages import Languages
from mentordesk.vault.keyring_wrap import SystemKeyring
from mentordesk.vault.layout import DeskFolder
from tests.vault import fake_keyring
from tests.vault.keys_world import HandClock

NO_HINTS = "This plugin does not support propagateSizeHints"
"""What the offscreen platform says about every window with a least size."""
PATIENCE = 60_000  # milliseconds; only a failing test waits that long


class FakeOutside:
    """Answers for a person in front of dialogs and a printer."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.chosen_folder = ""
        self.chosen_file = ""
        self.printer = False
        self.printed = 0
        self.asked: list[str] = []

    def folder(self, parent: QWidget, title: str) -> str:
        self.asked.append(title)
        return self.chosen_folder

    def file_to_save(self, parent: QWidget, title: str, name: str) -> str:
        self.asked.append(title)
        return self.chosen_file

    def has_printer(self) -> bool:
        return self.printer

    def print_page(
        self, parent: QWidget, title: str, paint: Callable[[QPagedPaintDevice], None]
    ) -> bool:
        writer = QPdfWriter(str(self.place / "printed.pdf"))
        paint(writer)
        self.printed += 1
        return True


class World:
    """What surrounds a gate in a test."""

    def __init__(self, place: Path, languages: Languages) -> None:
        self.clock = HandClock()
        self.outside = FakeOutside(place)
        self.keyring: SystemKeyring | None = None
        self.languages = languages
        self.translations: str | None = None
        self.may_open_itself = True
        self.place = place

    def use_keyring(self, mode: str, limit: float = 15.0) -> SystemKeyring:
        """A keyring that behaves as ``mode`` of ``tests/vault/fake_keyring.py`` says."""
        store = self.place / "keyring"
        store.mkdir(exist_ok=True)
        command = (sys.executable, fake_keyring.__file__, mode, str(store))
        self.keyring = SystemKeyring(command, limit)
        return self.keyring

    def surroundings(self) -> Surroundings:
        return Surroundings(
            clock=self.clock,
            outside=self.outside,
            keyring=self.keyring,
            languages=self.languages,
            translations=self.translations,
            may_open_itself=self.may_open_itself,
        )


class Gate:
    """A gate that stands, what it has said, and hands for it."""

    def __init__(
        self,
        qtbot: QtBot,
        world: World,
        folder: DeskFolder,
        settings: Settings,
        notice: dict[str, Any] | None = None,
        task: str | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.world = world
        self.said: list[str] = []
        self.opened: list[Opened] = []
        self.tasks: list[bool] = []
        self.others: list[str] = []
        self.window = GateWindow(folder, settings, notice, task, world.surroundings())
        qtbot.addWidget(self.window)
        self.window.painted.connect(self._painted)
        self.window.opened.connect(self.opened.append)
        self.window.task_done.connect(self.tasks.append)
        self.window.other_desk.connect(self.others.append)
        self.window.closed.connect(self._closed)
        self.window.show()
        self.window.activateWindow()
        self.until(self.is_painted)

    def _painted(self) -> None:
        self.said.append("painted")

    def _closed(self) -> None:
        self.said.append("closed")

    def is_painted(self) -> bool:
        return "painted" in self.said

    def close(self) -> None:
        self.window.close()

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for a condition."""
        self.qtbot.waitUntil(holds, timeout=PATIENCE)

    def wait(self, name: str, **wanted: Any) -> None:
        """Wait until a widget is visible, and ``text``, ``enabled`` or ``focused`` hold."""

        def holds() -> bool:
            found = [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]
            if not found:
                return False
            return all(_known(found[0])[key] == value for key, value in wanted.items())

        self.until(holds)

    def is_visible(self, name: str) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def find(self, name: str) -> QWidget:
        """The one visible widget of this object name."""
        found = [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]
        assert len(found) == 1, f"{name!r} is visible {len(found)} times"
        return found[0]

    def edit(self, name: str) -> QLineEdit:
        found = self.find(name)
        assert isinstance(found, QLineEdit)
        return found

    def text(self, name: str) -> str:
        words = _known(self.find(name))["text"]
        assert isinstance(words, str)
        return words

    def click(self, name: str) -> None:
        widget = self.find(name)
        assert widget.isEnabled(), f"{name!r} cannot be clicked now"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def fill(self, name: str, text: str) -> None:
        """Put the cursor there and type instead of what is there."""
        edit = self.edit(name)
        edit.setFocus()
        edit.selectAll()
        if not text:
            QTest.keyClick(edit, Qt.Key.Key_Delete)
        _type(edit, text)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        _type(QApplication.focusWidget() or self.window, text)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key)


def _type(widget: QWidget, text: str) -> None:
    """Character by character; what is not ASCII comes without a key, as from an input method."""
    for character in text:
        if character.isascii():
            QTest.keyClicks(widget, character)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)


def _known(widget: QWidget) -> dict[str, Any]:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel | QLineEdit) else ""
    return {"text": text, "enabled": widget.isEnabled(), "focused": widget.hasFocus()}
