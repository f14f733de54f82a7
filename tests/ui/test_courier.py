"""The window's side of the courier: whatever the keeper does, no round hangs and the window goes on."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from mentordesk.changes import Done
from mentordesk.ui.courier import Box, KeeperCarrier
from tests.vault.keys_world import HandClock

KEY = bytes(range(32))


class Line(QObject):
    """The line to a keeper that the test plays."""

    told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def say(self, word: str, **more: Any) -> None:
        del more
        self.said.append(word)

    def ends(self, **status: Any) -> None:
        whole = {"code": "delivered", "sent": 0, "received": 0, "next": 0} | status
        self.told.emit({"do": "courier-ended", "status": whole, "exit": 0})


class Bridge(QObject):
    """Does at once what is asked of it."""

    changed = Signal(object)

    def do(self, asker: QObject, job: Callable[[], Done[Any]], then: Callable[[Any], None]) -> None:
        del asker
        then(job().value)


class Desk:
    """A carrier, and the hands at both ends."""

    def __init__(self) -> None:
        self.reader, self.writer = os.pipe()
        os.set_inheritable(self.writer, True)
        self.line, self.bridge = Line(), Bridge()
        self.keys: list[bytearray] = []
        storage = SimpleNamespace(courier_key=self._key)
        rooms: Any = SimpleNamespace(storage=storage, clock=HandClock())
        line: Any = self.line
        bridge: Any = self.bridge
        self.carrier = KeeperCarrier(rooms, bridge, line, self.writer)
        self.ended: list[str] = []
        self.carrier.ended.connect(self._ended)

    def _key(self) -> bytearray:
        self.keys.append(bytearray(KEY))
        return self.keys[-1]

    def _ended(self, status: dict[str, Any]) -> None:
        self.ended.append(status["code"])

    def close(self) -> None:
        for end in (self.reader, self.writer):
            if end >= 0:
                os.close(end)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    del qtbot
    made = Desk()
    yield made
    made.close()


def test_the_key_goes_through_the_pipe_and_is_wiped_here(desk: Desk) -> None:
    desk.carrier.send(True)
    assert os.read(desk.reader, 64) == KEY
    assert desk.keys == [bytearray(32)]
    assert desk.line.said == ["courier"]
    assert desk.carrier.may_deliver, "a round is on its way"


def test_one_round_at_a_time_and_who_asks_meanwhile_gets_another(desk: Desk, qtbot: QtBot) -> None:
    desk.carrier.send(False)
    desk.carrier.send(True)
    desk.carrier.send(True)
    assert desk.line.said == ["courier"]
    desk.line.ends()
    qtbot.waitUntil(lambda: desk.line.said == ["courier", "courier"])


def test_a_pipe_that_nobody_reads_any_more_ends_the_round_in_order(
    desk: Desk, qtbot: QtBot
) -> None:
    os.close(desk.reader)
    desk.reader = -1
    desk.carrier.send(True)
    assert desk.ended == [], "whoever sends listens after that"
    qtbot.waitUntil(lambda: desk.ended == ["no-answer"])
    assert desk.line.said == []
    assert desk.keys == [bytearray(32)]


def test_a_pipe_that_is_full_does_not_stop_the_window(desk: Desk, qtbot: QtBot) -> None:
    with contextlib.suppress(BlockingIOError):
        while os.write(desk.writer, bytes(4096)):
            continue
    desk.carrier.send(True)
    qtbot.waitUntil(lambda: desk.ended == ["no-answer"])


def test_children_of_the_desk_inherit_no_way_to_the_courier(desk: Desk) -> None:
    assert not os.get_inheritable(desk.writer)


def test_after_a_stop_no_round_follows_by_itself(desk: Desk) -> None:
    desk.carrier.send(False)
    desk.carrier.send(True)  # asked again, and then withdrawn
    stopped: list[bool] = []
    desk.carrier.stop(lambda: stopped.append(True))
    assert desk.line.said == ["courier", "courier-stop"]
    desk.line.ends(code="stopped", next=1)
    assert stopped == []
    desk.line.told.emit({"do": "courier-stopped"})
    assert stopped == [True]
    assert not any(timer.isActive() for timer in desk.carrier.findChildren(QTimer))


@pytest.mark.parametrize("status", [None, 7, [], "x"])
def test_a_status_that_is_none_ends_the_round_all_the_same(desk: Desk, status: Any) -> None:
    desk.carrier.send(False)
    desk.line.told.emit({"do": "courier-ended", "status": status})
    assert desk.ended == ["no-answer"]


@pytest.mark.parametrize(
    ("box", "letters"),
    [(Box(), 0), (Box(3, 0), 3), (Box(3, 2**40), 0)],
)
def test_letters_are_deliverable_unless_the_server_wants_a_rest(
    desk: Desk, box: Box, letters: int
) -> None:
    assert desk.carrier.may_deliver, "not looked yet: nobody knows"
    desk.carrier._seen(box)
    assert desk.carrier.deliverable() == letters
    assert desk.carrier.may_deliver is (letters > 0)
