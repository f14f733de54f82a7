"""On a real X screen with a window manager: places, maximising, raising; real keys and clicks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from tests.driving.desk import PASSPHRASE, RunningDesk, ended_within
from tools.bench.screen import press, type_text, virtual_screen

pytestmark = pytest.mark.skipif(
    not shutil.which("Xvfb") or not shutil.which("openbox") or not shutil.which("xdotool"),
    reason="LOUD: Xvfb, openbox and xdotool are needed; `make test` installs them on Debian",
)


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    with virtual_screen() as display:
        yield display


@pytest.fixture
def desk(screen: str) -> Iterator[RunningDesk]:
    with RunningDesk(display=screen) as opened:
        opened.make_desk("Ada", "mentor")
        opened.start()
        opened.unlock()
        yield opened


def place(desk: RunningDesk) -> tuple[list[int], bool]:
    window = desk.window.order("windows")[0]
    return window["geometry"], window["maximised"]


def test_the_gate_stands_where_the_desk_stood_and_the_desk_where_the_gate_did(
    desk: RunningDesk,
) -> None:
    desk.window.order("move", place=[60, 70, 1000, 640])
    desk.wait("desk", geometry=[60, 70, 1000, 640])
    desk.lock()
    desk.wait("gate", geometry=[60, 70, 1000, 640])
    desk.window.order("move", place=[90, 100, 1000, 640])
    desk.wait("gate", geometry=[90, 100, 1000, 640])
    desk.unlock()
    desk.wait("desk", geometry=[90, 100, 1000, 640])


def test_a_maximised_desk_is_locked_by_a_maximised_gate_and_comes_back_maximised(
    desk: RunningDesk,
) -> None:
    desk.window.order("maximise")
    desk.wait("desk", maximised=True)
    whole, _ = place(desk)
    desk.lock()
    desk.wait("gate", maximised=True)
    assert place(desk) == (whole, True)
    desk.unlock()
    desk.wait("desk", maximised=True)


def test_a_second_start_brings_a_minimised_window_back(desk: RunningDesk) -> None:
    desk.window.order("minimise")
    desk.wait("desk", minimised=True)
    assert desk.start().wait(60) == 0
    desk.wait("desk", minimised=False, active=True)


def test_real_keys_open_write_and_lock(desk: RunningDesk, screen: str) -> None:
    desk.lock()
    old = desk.window.pid
    desk.wait("passphrase", focused=True)
    type_text(screen, PASSPHRASE)
    press(screen, "Return")
    assert ended_within(old, 60)
    desk.at("desk")
    desk.wait("desk", active=True)
    press(screen, "ctrl+n")
    desk.wait("entry-body", focused=True)
    type_text(screen, "Typed on a real keyboard")
    desk.wait("entry-body", text="Typed on a real keyboard")
    pid = desk.window.pid
    press(screen, "ctrl+l")
    assert ended_within(pid, 2.5)
    desk.wait_for_gate()
    desk.wait("passphrase", focused=True)
