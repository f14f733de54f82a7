"""The journal's widgets over a real encrypted file, with the real bridge."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.desk.undoing import recorder
from mentordesk.errors import UserFacingError
from mentordesk.ids import id_maker
from mentordesk.journal.attachments.service import Attachments
from mentordesk.journal.bin.service import Bin
from mentordesk.journal.days import Days
from mentordesk.journal.links.service import Links
from mentordesk.journal.tags.service import Tags
from mentordesk.journal.threads import Threads
from mentordesk.journal.versions.service import Versions
from mentordesk.mentoring.me.model import Me, Role
from mentordesk.mentoring.nudges.service import NudgePage
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.journal.journal import JournalPlace
from mentordesk.ui.services import Services
from tests.journal.room import Room, fresh


@dataclass
class Desk:
    """A room, a bridge and what a place needs."""

    room: Room
    bridge: Bridge
    qtbot: QtBot
    name: str = "Amara"
    troubles: list[UserFacingError] = field(default_factory=list)
    windows: list[QWidget] = field(default_factory=list)

    @cached_property
    def attachments(self) -> Attachments:
        return Attachments(self.room.database, self.room.clock, id_maker(self.room.clock))

    @property
    def services(self) -> Services:
        quiet = SimpleNamespace(page=lambda: NudgePage(None, is_due=False))
        me = SimpleNamespace(me=lambda: Me(self.name, Role.MENTEE) if self.name else None)
        folder = SimpleNamespace(path=str(self.room.path.parent))
        found: Any = SimpleNamespace(
            folder=folder,
            clock=self.room.clock,
            journal=self.room.journal,
            attachments=self.attachments,
            versions=Versions(self.room.database, self.room.clock),
            bin=Bin(self.room.database, self.room.clock),
            days=Days(self.room.database),
            links=Links(self.room.database),
            tags=Tags(self.room.database),
            threads=Threads(self.room.database),
            me=me,
            nudges=quiet,
        )
        return cast("Services", found)

    def show(self, place: Any, width: int = 1072, height: int = 764) -> None:
        """Show a place in a window, as the stage would."""
        window = framed(place, width, height)
        self.bridge.changed.connect(place.refresh)
        self.windows.append(window)
        self.qtbot.addWidget(window)
        with self.qtbot.waitExposed(window):
            window.show()

    def journal(self, width: int = 1072, height: int = 764) -> JournalPlace:
        """The journal's place, with everything loaded."""
        place = JournalPlace(self.services, self.bridge)
        self.show(place, width, height)
        self.settled(place)
        return place

    def settled(self, place: JournalPlace) -> None:
        """Wait until the list is there and, beside it, the newest entry."""
        number = self.room.journal.count()
        self.qtbot.waitUntil(lambda: place.entries.pages.isVisible() and not place.entries.is_busy)
        if number and place.is_side_by_side:
            self.qtbot.waitUntil(lambda: place.pane.entry_id is not None)

    def idle(self) -> None:
        """Wait until the writer thread has done everything that it was given."""
        done: list[bool] = []
        self.bridge.do(self.bridge, _nothing, lambda _: done.append(True))
        self.qtbot.waitUntil(lambda: bool(done))


def _nothing() -> Any:
    from mentordesk.changes import Changed, Done

    return Done(None, Changed.NOTHING)


@contextmanager
def opened(qtbot: QtBot, empty: Path, folder: Path) -> Iterator[Desk]:
    with fresh(empty, folder) as room:
        bridge = Bridge(CrashReport(str(folder / "log"), room.clock))
        bridge.record_by(recorder(room.database))
        desk = Desk(room, bridge, qtbot)
        bridge.trouble.connect(lambda error, _: desk.troubles.append(error))
        yield desk
        bridge.close()
        for window in desk.windows:
            window.close()


def framed(widget: QWidget, width: int, height: int) -> QWidget:
    """A window around a widget that may want any size."""
    window = QWidget()
    row = QHBoxLayout(window)
    row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # offscreen has no hints
    row.addWidget(widget)
    window.resize(width, height)
    return window


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)


def type_into(widget: QWidget, text: str) -> None:
    QTest.keyClicks(widget, text)
