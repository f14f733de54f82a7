"""An old desk that is large: the gate says that it is brought up to date, and how far it is."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator

import pytest

from mentordesk.clock import SystemClock
from mentordesk.rooms import Rooms
from mentordesk.vault.storage import Storage
from tests.driving.desk import PASSPHRASE, PATIENCE, RunningDesk, ended_within
from tests.driving.old_desk import make_old_desk

ENTRIES = 4000


@pytest.fixture
def desk() -> Iterator[RunningDesk]:
    with RunningDesk() as made:
        make_old_desk(made, ENTRIES)
        made.start()
        yield made


def in_the_middle(desk: RunningDesk) -> int:
    """Unlock, and hold the desk's process in the middle of its copying; its number."""
    desk.at("gate")
    desk.wait("passphrase", focused=True, active=True)
    desk.type(PASSPHRASE)
    pid = desk.at("desk").pid
    desk.at("gate")
    desk.press("Return")
    until = time.monotonic() + PATIENCE
    while not os.path.exists(desk.folder.desk_db + ".new"):
        assert time.monotonic() < until
    os.kill(pid, signal.SIGSTOP)
    desk.wait("bringing-now", containing="of 7")
    assert "passphrase" not in desk.names()
    return pid


def count(desk: RunningDesk) -> int:
    clock = SystemClock("UTC")
    storage = Storage.open(desk.folder, bytearray(desk.master), clock)
    try:
        storage.verify(bytearray(desk.master))
        return Rooms(desk.folder, clock, storage).journal.count()
    finally:
        storage.close()


def test_the_gate_says_how_far_it_is_and_then_the_desk_is_there(desk: RunningDesk) -> None:
    pid = in_the_middle(desk)
    assert desk.text("gate-title") == "Bringing your desk up to date"
    os.kill(pid, signal.SIGCONT)
    desk.at("desk")
    desk.wait("today-greeting", containing="Ada")
    desk.stop()
    assert count(desk) == ENTRIES


def test_a_kill_in_the_middle_is_said_and_the_next_unlock_begins_again(desk: RunningDesk) -> None:
    pid, gate = in_the_middle(desk), desk.at("gate").pid
    os.kill(pid, signal.SIGKILL)
    assert ended_within(gate, 60), "a fresh pair of windows begins"
    desk.wait_for_gate()
    desk.wait("notice")
    desk.unlock()
    desk.wait("today-greeting", containing="Ada")
    desk.stop()
    assert count(desk) == ENTRIES


def test_quitting_in_the_middle_leaves_every_entry(desk: RunningDesk) -> None:
    pid = in_the_middle(desk)
    assert desk.process is not None
    desk.process.terminate()
    os.kill(pid, signal.SIGCONT)
    assert desk.process.wait(60) == 0
    desk.stop()
    assert count(desk) == ENTRIES
