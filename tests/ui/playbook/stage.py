"""The playbook's place over the real pack, a real encrypted record and the real bridge."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.desk.undoing import recorder
from mentordesk.errors import UserFacingError
from mentordesk.playbook.service import Playbook
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.playbook.playbook import PlaybookPlace
from mentordesk.ui.services import Services
from mentordesk.ui.widgets.strip import Message
from tests.mentoring.world import World, fresh

W = TypeVar("W", bound=QObject)


class Paper:
    """A printer that keeps what it is given."""

    def __init__(self) -> None:
        self.printed: list[QTextDocument] = []

    def print_document(self, parent: QWidget, title: str, document: QTextDocument) -> None:
        self.printed.append(document)


@dataclass
class Desk:
    """A record, a pack, a bridge, and the place that stands on them."""

    world: World
    playbook: Playbook
    bridge: Bridge
    qtbot: QtBot
    paper: Paper = field(default_factory=Paper)
    troubles: list[UserFacingError] = field(default_factory=list)
    told: list[Message] = field(default_factory=list)
    windows: list[QWidget] = field(default_factory=list)
    steps: list[tuple[str, Any]] = field(default_factory=list)

    def undo(self) -> None:
        """Take back what was done last, as the window would."""
        self.qtbot.waitUntil(lambda: bool(self.steps))
        step = self.steps.pop()[1]
        self.bridge.do(self.bridge, partial(recorder(self.world.database).undo, step))

    @property
    def services(self) -> Services:
        found: Any = SimpleNamespace(
            playbook=self.playbook,
            sessions=self.world.sessions,
            agendas=self.world.agendas,
            clock=self.world.clock,
            journal=self.world.journal,
        )
        return cast("Services", found)

    def open(self, target: str = "", width: int = 1072, height: int = 764) -> PlaybookPlace:
        """The place in a window, with a page open in it."""
        place = PlaybookPlace(self.services, self.bridge, self.paper)
        place.told.connect(self.told.append)
        self.bridge.changed.connect(place.refresh)
        window = QWidget()
        row = QHBoxLayout(window)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # offscreen has no hints
        row.addWidget(place)
        window.resize(width, height)
        self.windows.append(window)
        self.qtbot.addWidget(window)
        with self.qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        self.qtbot.waitUntil(lambda: place.sheet.opened is not None)
        if target:
            self.go(place, target)
        self.idle()
        return place

    def go(self, place: PlaybookPlace, target: str) -> None:
        """Open an item and wait for its page."""
        place.show_target(target)
        self.shows(place, target)

    def shows(self, place: PlaybookPlace, target: str) -> None:
        """Wait until this item is on the page."""
        item = ".".join(target.split(".")[:2])
        self.qtbot.waitUntil(lambda: self.shown(place) == item)

    def shown(self, place: PlaybookPlace) -> str:
        return place.sheet.opened.line.id if place.sheet.opened is not None else ""

    def idle(self) -> None:
        """Wait until both threads have done everything that they were given."""
        done: list[int] = []
        self.bridge.do(self.bridge, _nothing, lambda _: done.append(1))
        self.bridge.ask(self.bridge, int, lambda _: done.append(2))
        self.qtbot.waitUntil(lambda: len(done) == 2)


def _nothing() -> Any:
    from mentordesk.changes import Changed, Done

    return Done(None, Changed.NOTHING)


@contextmanager
def opened(qtbot: QtBot, empty: Path, folder: Path, playbook: Playbook) -> Iterator[Desk]:
    with fresh(empty, folder) as world, over(qtbot, world, folder, playbook) as desk:
        yield desk


@contextmanager
def over(qtbot: QtBot, world: World, folder: Path, playbook: Playbook) -> Iterator[Desk]:
    """The place over a record that is open."""
    bridge = Bridge(CrashReport(str(folder / "log"), world.clock))
    bridge.record_by(recorder(world.database))
    desk = Desk(world, playbook, bridge, qtbot)
    bridge.trouble.connect(lambda error, _: desk.troubles.append(error))
    bridge.did.connect(lambda said, step: desk.steps.append((said, step)))
    yield desk
    bridge.close()
    for window in desk.windows:
        window.close()


def find(root: QWidget, kind: type[W], name: str) -> W:
    """A part by its name."""
    found = root.findChild(kind, name)
    assert found is not None, f"nothing is called {name}"
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)
