"""Whichever process dies: nothing is left over, and a person is told in words."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from mentordesk.errors import Exit
from tests.driving.stage import PATIENCE, Stage
from tests.keeper.test_handing_over import PLACE, is_alive, opened


@pytest.fixture
def stage() -> Iterator[Stage]:
    with Stage() as built:
        yield built


def notice(options: dict[str, str]) -> str:
    code: str = json.loads(options["--notice"])["code"]
    return code


def test_a_desk_that_dies_is_followed_by_a_gate_that_says_so(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.signal(signal.SIGSEGV)
    gate = stage.enters("gate")
    assert notice(gate.options) == "desk-crashed"
    assert gate.options["--geometry"] == "40,50,900,600"


def test_a_gate_that_dies_is_replaced_with_its_desk(stage: Stage) -> None:
    stage.start()
    gate = stage.enters("gate")
    gate.say("painted")
    desk = stage.enters("desk")
    gate.signal(signal.SIGKILL)
    assert desk.ends()
    assert notice(stage.enters("gate").options) == "gate-crashed"


def test_a_gate_that_dies_after_unlocking_is_not_missed(stage: Stage) -> None:
    stage.start()
    gate = stage.enters("gate")
    gate.say("painted")
    desk = stage.enters("desk")
    gate.say("unlocked")
    gate.signal(signal.SIGKILL)
    assert gate.ends()
    assert stage.nobody_enters(0.2)
    desk.say("painted")
    desk.say("lock", geometry=PLACE)
    stage.enters("gate")


def test_a_warming_desk_that_dies_is_replaced_without_disturbing_the_gate(stage: Stage) -> None:
    stage.start()
    gate = stage.enters("gate")
    gate.say("painted")
    for _ in range(3):
        stage.enters("desk").exit(1)
    assert stage.nobody_enters(0.3), "three tries are enough"
    assert is_alive(gate.pid)
    gate.say("unlocked")
    stage.enters("desk").exit(1)
    assert notice(stage.enters("gate").options) == "desk-crashed"


def test_a_desk_that_dies_while_it_locks_is_told_on_the_gate_that_rises(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("lock", geometry=PLACE)
    gate = stage.enters("gate")
    desk.signal(signal.SIGKILL)
    assert gate.hears()["notice"]["code"] == "desk-crashed"
    gate.say("painted")
    stage.enters("desk")


def test_crashes_in_a_row_end_with_a_sentence(stage: Stage) -> None:
    keeper = stage.start()
    for number in range(4):
        gate = stage.enters("gate")
        gate.say("painted")
        stage.enters("desk")
        assert ("--notice" in gate.options) == (number > 0)
        gate.exit(3)
    assert keeper.wait(PATIENCE) == 1
    _, words = keeper.communicate()
    assert "ended unexpectedly 4 times" in words
    assert words.count("\n") == 1


def test_a_keeper_that_is_killed_leaves_no_orphan(stage: Stage) -> None:
    keeper, desk = opened(stage)
    keeper.kill()
    assert desk.ends()


def test_without_a_display_one_sentence_offers_the_tour() -> None:
    with Stage({"QT_QPA_PLATFORM": ""}) as stage:
        keeper = stage.start()
        assert keeper.wait(PATIENCE) == Exit.NO_SCREEN
        _, words = keeper.communicate()
        assert "make tour" in words
        assert words.count("\n") == 1
        assert stage.nobody_enters(0.1)


def test_a_display_that_cannot_be_reached_is_told_in_the_same_sentence(stage: Stage) -> None:
    keeper = stage.start()
    stage.enters("gate").signal(signal.SIGABRT)
    assert keeper.wait(PATIENCE) == Exit.NO_SCREEN
    assert "make tour" in keeper.communicate()[1]


def test_a_second_start_raises_the_first_window_and_goes(stage: Stage) -> None:
    stage.start()
    gate = stage.enters("gate")
    second = stage.start()
    assert second.wait(PATIENCE) == 0
    assert gate.hears() == {"do": "raise"}
    assert second.communicate() == ("", "")


def test_a_second_start_raises_the_open_desk(stage: Stage) -> None:
    _, desk = opened(stage)
    assert stage.start().wait(PATIENCE) == 0
    assert desk.hears() == {"do": "raise"}


def test_a_start_by_another_way_to_the_same_folder_is_a_second_start(stage: Stage) -> None:
    _, desk = opened(stage)
    os.symlink(stage.folder, os.path.join(stage.home, "link"))
    assert stage.start(folder=os.path.join(stage.home, "link")).wait(PATIENCE) == 0
    assert desk.hears() == {"do": "raise"}


def test_a_start_while_the_first_one_ends_waits_and_opens_anew(stage: Stage) -> None:
    first, desk = opened(stage)
    desk.say("quit")
    second = stage.start()
    assert stage.nobody_enters(0.5)
    desk.exit(0)
    assert first.wait(PATIENCE) == 0
    stage.enters("gate")
    assert second.poll() is None


@pytest.mark.soak
def test_a_first_start_that_does_not_answer_is_told_in_words(stage: Stage) -> None:
    first, _ = opened(stage)
    first.send_signal(signal.SIGSTOP)
    try:
        second = stage.start()
        assert second.wait(15) == 5
        assert "does not answer" in second.communicate()[1]
    finally:
        first.send_signal(signal.SIGCONT)


def test_of_fifty_starts_at_once_one_opens_and_all_others_raise_it(stage: Stage) -> None:
    with ThreadPoolExecutor(8) as pool:
        starts = list(pool.map(lambda _: stage.start(), range(50)))
    gate = stage.enters("gate")
    outcomes = [outcome for outcome in ends_of(starts, 49) if outcome is not None]
    assert outcomes == [0] * 49, "each of them raised the first, and went"
    for _ in range(49):
        assert gate.hears() == {"do": "raise"}
    assert stage.nobody_enters(0.1)


def ends_of(starts: list[subprocess.Popen[str]], count: int) -> list[int | None]:
    """The exit status of each start, once ``count`` have ended or a minute is over."""
    end = time.monotonic() + 60
    while sum(start.poll() is not None for start in starts) < count and time.monotonic() < end:
        time.sleep(0.05)
    return [start.poll() for start in starts]


def test_the_socket_tells_nothing_and_is_ours_alone(stage: Stage) -> None:
    opened(stage)
    place = os.path.join(stage.home, "mentordesk")
    assert os.stat(place).st_mode & 0o077 == 0
    (name,) = os.listdir(place)
    assert "desk" not in name
    with socket.socket(socket.AF_UNIX) as knock:
        knock.connect(os.path.join(place, name))
        assert knock.recv(16) == b"ok"
