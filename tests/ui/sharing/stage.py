"""The place Sharing over a real desk and a real office, without a network between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.changes import Changed, Done
from mentordesk.errors import UserFacingError
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.sessions.model import PlanDraft
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.places import PlaceSpec
from mentordesk.ui.sharing.sharing import SharingPlace
from mentordesk.ui.shell.carrying import Carrying
from mentordesk.ui.shell.rail import Rail
from mentordesk.ui.widgets.layouts import HBox
from mentordesk.ui.widgets.strip import Message
from tests.consent.conftest import OpenDesk, Programme
from tests.ui.journal.stage import framed

W = TypeVar("W", bound=QWidget)


class HandCarrier(QObject):
    """Carries when the test lets it: ``send`` only notes that it was asked."""

    ended = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[bool] = []
        self.stops = 0

    def send(self, asked: bool) -> None:
        self.asked.append(asked)

    def stop(self, then: Callable[[], None]) -> None:
        self.stops += 1
        then()


@dataclass
class Stage:
    qtbot: QtBot
    desk: OpenDesk
    programme: Programme
    bridge: Bridge
    carrier: HandCarrier = field(default_factory=HandCarrier)
    place: SharingPlace = field(init=False)
    rail: Rail = field(init=False)
    carrying: Carrying = field(init=False)
    windows: list[QWidget] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    troubles: list[UserFacingError] = field(default_factory=list)

    def plan(self, count: int = 1) -> None:
        rooms = self.desk.rooms
        pair = rooms.people.add(PersonDraft(name="Jonas", home_zone="UTC")).value.pair
        for hour in range(count):
            start = self.desk.clock.now().instant.replace(day=15, hour=hour)
            rooms.sessions.plan(PlanDraft(pair_id=pair.id, start=start))

    def show(self, width: int = 1072, height: int = 764) -> SharingPlace:
        """The place in a window, a rail beside it, as the shell wires them."""
        spec = PlaceSpec("sharing", "Sharing", "share-network", "Alt+7", SharingPlace)
        settings = PlaceSpec("settings", "Settings", "gear-six", "Ctrl+,", SharingPlace)
        self.rail = Rail((spec,), settings)
        self.carrying = Carrying(self.desk.rooms, self.bridge, self.rail)
        self.carrying.set_carrier(self.carrier)
        self.place = SharingPlace(self.desk.rooms, self.bridge)
        self.place.setObjectName("place-sharing")
        self.carrying.greet(self.place)
        self.place.told.connect(self._hear)
        self.bridge.changed.connect(self.place.refresh)
        frame = QWidget()
        row = HBox(frame, gap=0)
        row.addWidget(self.rail)
        row.addWidget(self.place, 1)
        window = framed(frame, width + 208, height)
        self.windows.append(window)
        self.qtbot.addWidget(window)
        with self.qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        self.place.focus_first()
        self.carrying.begin()
        self.settle()
        return self.place

    def _hear(self, message: Message) -> None:
        self.said.append(message.text)

    def settle(self) -> None:
        """Wait until the writer has done all it was given, and all that this led to."""
        for _ in range(4):
            self._idle()

    def _idle(self) -> None:
        done: list[bool] = []
        self.bridge.do(self.bridge, _nothing, lambda _: done.append(True))
        self.qtbot.waitUntil(lambda: bool(done))

    def find(self, kind: type[W], name: str) -> W:
        """A visible part, by its name: the window of the place, or the rail."""
        top = self.place.window()
        found = [one for one in top.findChildren(kind, name) if one.isVisible()]
        assert found, f"nothing visible is called {name}"
        return found[-1]

    def is_shown(self, name: str) -> bool:
        top = self.place.window()
        return any(one.isVisible() for one in top.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        part = self.find(QWidget, name)
        QTest.mouseClick(part, Qt.MouseButton.LeftButton, pos=part.rect().center())
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        target = QApplication.focusWidget() or self.place
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def carry(self, *, linked: bool = True) -> None:
        """The courier's round that was asked for, and its end."""
        outcome = self.desk.carry(self.programme if linked else None)
        self.carrier.ended.emit({"code": outcome, "sent": 0, "received": 0, "next": 0})
        self.settle()

    def states(self) -> list[str]:
        return [one.state.value for one in self.desk.rooms.sharing.letters()]


def _nothing() -> Done[None]:
    return Done(None, Changed.NOTHING)


@contextmanager
def opened(qtbot: QtBot, desk: OpenDesk, programme: Programme, folder: Path) -> Iterator[Stage]:
    bridge = Bridge(CrashReport(str(folder / "log"), desk.clock))
    stage = Stage(qtbot, desk, programme, bridge)
    bridge.trouble.connect(lambda error, _: stage.troubles.append(error))
    yield stage
    bridge.close()
    for window in stage.windows:
        window.close()
