"""The desk's window over a real encrypted file, a real header and the real bridge."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk import settings as files
from mentordesk.changes import Changed, Done
from mentordesk.desk.undoing import recorder
from mentordesk.ids import id_maker
from mentordesk.journal.attachments.service import Attachments
from mentordesk.journal.importing.runs.keeping_store import RunLine
from mentordesk.mentoring.me.model import Me, Role, called
from mentordesk.playbook.service import Playbook
from mentordesk.settings import Settings
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.places import Place, PlaceSpec
from mentordesk.ui.services import Services
from mentordesk.ui.shell.window import MainWindow
from mentordesk.ui.widgets.layouts import VBox
from mentordesk.vault.layout import DeskFolder
from tests.journal.room import Room, fresh

W = TypeVar("W", bound=QObject)
NO_HINTS = "This plugin does not support propagateSizeHints"
"""What the offscreen platform says about every window with a least size."""


class Desk(Place):
    """A place that notes what it is told, with one field to write in."""

    shows = Changed.JOURNAL

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.heard: list[Any] = []
        self.left: list[str] = []
        self.edit = QPlainTextEdit(self)
        VBox(self).addWidget(self.edit)

    def focus_first(self) -> None:
        self.edit.setFocus()

    def refresh(self, changed: Changed) -> None:
        self.heard.append(changed)

    def flush(self) -> None:
        self.heard.append("flush")

    def unsaved_texts(self) -> list[str]:
        return self.left

    def show_target(self, target: object) -> None:
        self.heard.append(("show", target))
        self.edit.setFocus()

    def help_text(self) -> str:
        return f"What {self.title} is for.\n\nA second paragraph."

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (("Ctrl+Return", "Keep it"),)


@dataclass
class Owner:
    """Whose desk it is, kept in memory."""

    who: Me | None = field(default_factory=lambda: Me("Amara", Role.MENTOR))

    def me(self) -> Me | None:
        return self.who

    def begin(self, name: str, role: str) -> Done[Me]:
        assert self.who is None, "somebody sits here already"
        return self._be(name, role)

    def rename(self, name: str, role: str) -> Done[Me]:
        assert self.who is not None, "nobody sits here yet"
        return self._be(name, role)

    def _be(self, name: str, role: str) -> Done[Me]:
        self.who = called(name, role)
        return Done(self.who, Changed.ME)


@dataclass
class Imports:
    """The imports of a desk that were broken off."""

    runs: list[RunLine] = field(default_factory=list)

    def broken_off(self) -> list[RunLine]:
        return list(self.runs)

    def tell_broken_off(self) -> Done[None]:
        self.runs.clear()
        return Done(None, Changed.NOTHING)


@dataclass
class House:
    """A window and all that it stands on."""

    qtbot: QtBot
    room: Room
    folder: DeskFolder
    appearance: Appearance
    bridge: Bridge
    settings: Settings = field(default_factory=lambda: Settings(language="en", theme="light"))
    window: MainWindow = field(init=False)
    made: list[Desk] = field(default_factory=list)
    me: Owner = field(default_factory=Owner)
    earlier_imports: Imports = field(default_factory=Imports)

    @cached_property
    def attachments(self) -> Attachments:
        """The files beside entries."""
        return Attachments(self.room.database, self.room.clock, id_maker(self.room.clock))

    def open(self, places: tuple[PlaceSpec, ...] | None = None) -> MainWindow:
        """Show the window and wait until it was painted."""
        joining = SimpleNamespace(joined=str)  # no programme
        found: Any = SimpleNamespace(
            folder=self.folder,
            clock=self.room.clock,
            journal=self.room.journal,
            recorder=recorder(self.room.database),
            me=self.me,
            joining=joining,
            playbook=Playbook(),
            earlier_imports=self.earlier_imports,
            attachments=self.attachments,
        )
        services = cast("Services", found)
        window = MainWindow(services, self.bridge, self.settings, self.appearance, places)
        self.window = window
        window.resize(1280, 820)
        with self.qtbot.waitSignal(window.painted):
            window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        return window

    def open_plain(self) -> MainWindow:
        """Show the window with three places of the test's own."""
        return self.open(tuple(self.spec(*line) for line in PLAIN))

    def spec(self, place_id: str, title: str, key: str) -> PlaceSpec:
        return PlaceSpec(place_id, title, "notebook", key, self._make(title))

    def _make(self, title: str) -> Callable[[Any, Any], Place]:
        def make(services: Any, bridge: Any) -> Place:
            place = Desk(title)
            self.made.append(place)
            return place

        return make

    def desk(self, title: str) -> Desk:
        """The place of the test's own with this title."""
        return next(place for place in self.made if place.title == title)

    def find(self, kind: type[W], name: str) -> W:
        """A visible or hidden part of the window, by its name."""
        found = self.window.findChild(kind, name)
        assert found is not None, f"nothing is called {name}"
        return found

    def shown_place(self) -> str:
        stage = self.find(QWidget, "stage")
        return str(getattr(stage, "current_id", ""))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def kept(self) -> Settings:
        return files.load(self.folder.path)


PLAIN = (("one", "One", "Alt+1"), ("journal", "Journal", "Alt+2"), ("three", "Three", "Alt+3"))


@contextmanager
def opened(
    qtbot: QtBot, empty: Path, folder: DeskFolder, appearance: Appearance
) -> Iterator[House]:
    with fresh(empty, Path(folder.path)) as room:
        bridge = Bridge(CrashReport(str(Path(folder.path) / "log"), room.clock))
        house = House(qtbot, room, folder, appearance, bridge)
        yield house
        bridge.close()
        if hasattr(house, "window"):
            house.window.part()
            house.window.deleteLater()
