from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mentordesk.clock import SystemClock
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport
from mentordesk.ui.shell.room_watch import RoomWatch
from mentordesk.ui.widgets.strip import Message
from mentordesk.vault.database_errors import DiskFailing, DiskFull


class Strip(QObject):
    """What stands on the message strip, and how often it was measured."""

    def __init__(self, bridge: Bridge, *answers: bool) -> None:
        super().__init__()
        self.keys: list[str] = ["disk-full"]
        self._answers = list(answers)
        self.measured = 0
        self.watch = RoomWatch(self.measure, bridge, self)
        self.watch.said.connect(self._say)
        self.watch.unsaid.connect(self._drop)

    def measure(self) -> bool:
        self.measured += 1
        return self._answers.pop(0)

    def _say(self, message: Message) -> None:
        self.keys.append(message.key)

    def _drop(self, key: str) -> None:
        self.keys = [one for one in self.keys if one != key]


@pytest.fixture
def bridge(tmp_path: Path, qtbot: QtBot) -> Iterator[Bridge]:
    made = Bridge(CrashReport(str(tmp_path / "log"), SystemClock("UTC")))
    yield made
    made.close()


def look(strip: Strip, qtbot: QtBot, bridge: Bridge) -> None:
    strip.watch.look()
    over: list[int] = []
    bridge.ask(strip, int, over.append)
    qtbot.waitUntil(lambda: bool(over))


def test_little_room_is_said_once_and_goes_with_the_full_disk_when_there_is_room(
    qtbot: QtBot, bridge: Bridge
) -> None:
    strip = Strip(bridge, True, True, False)
    look(strip, qtbot, bridge)
    look(strip, qtbot, bridge)
    assert strip.keys == ["disk-full", "low-room"]
    look(strip, qtbot, bridge)
    assert strip.keys == []


def test_a_full_disk_stands_instead_of_little_room(qtbot: QtBot, bridge: Bridge) -> None:
    strip = Strip(bridge, True, True)
    look(strip, qtbot, bridge)
    bridge.trouble.emit(DiskFull(), None)
    qtbot.waitUntil(lambda: strip.measured == 2)
    assert strip.keys == ["disk-full"]


def test_where_a_quota_is_full_the_line_of_the_full_disk_stays(
    qtbot: QtBot, bridge: Bridge
) -> None:
    strip = Strip(bridge, False, False)
    bridge.trouble.emit(DiskFull(), None)
    look(strip, qtbot, bridge)
    assert strip.keys == ["disk-full"]


def test_other_troubles_ask_for_no_look(qtbot: QtBot, bridge: Bridge) -> None:
    strip = Strip(bridge)
    bridge.trouble.emit(DiskFailing(), None)
    assert strip.measured == 0
