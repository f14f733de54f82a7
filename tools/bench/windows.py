"""Starting the real program on a virtual screen, beside a bare Qt window in the same run."""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import time

from tools.bench.screen import HEIGHT, Eye, family, press, pss, type_text
from tools.bench.storage import PASSPHRASE

BARE = "#1b5e20"  # tools.bench.bare_window.COLOUR
GATE = "#f6f4ef"  # the theme's bg: what surrounds the unlock card
RAIL = "#efece5"  # the theme's sunk: the desk's rail
MIDDLE = (1000, 700)  # inside every window, beside the unlock card
IN_RAIL = (100, HEIGHT - 150)
REST = 10.0  # seconds before memory is looked at
SETTLE = 2.5  # seconds in which the desk is warmed behind the gate; a person types longer
BARE_WINDOW = [sys.executable, "-m", "tools.bench.bare_window"]


def start(display: str, command: list[str]) -> subprocess.Popen[bytes]:
    """A program of its own process group on the virtual screen."""
    environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    environment.pop("WAYLAND_DISPLAY", None)
    return subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def end(process: subprocess.Popen[bytes]) -> None:
    """End it and whatever it started."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def bare_start(display: str, eye: Eye) -> float:
    """Milliseconds to the painted bare window."""
    began = time.monotonic()
    process = start(display, BARE_WINDOW)
    try:
        return (eye.wait_for(*MIDDLE, BARE) - began) * 1000
    finally:
        time.sleep(0.5)
        end(process)
        time.sleep(0.5)


def bare_memory(display: str) -> float:
    """MB of the bare window after its rest."""
    process = start(display, BARE_WINDOW)
    try:
        time.sleep(REST)
        return sum(pss(pid) for pid in family(process.pid))
    finally:
        end(process)


def gate_start(display: str, eye: Eye, folder: str) -> float:
    """Milliseconds to the painted unlock window."""
    began = time.monotonic()
    process = start(display, [sys.executable, "-I", "-m", "mentordesk", "--desk", folder])
    try:
        return (eye.wait_for(*MIDDLE, GATE) - began) * 1000
    finally:
        time.sleep(1.5)
        end(process)
        time.sleep(0.5)


def to_today(display: str, eye: Eye, folder: str) -> float:
    """Milliseconds from Return on the passphrase to painted Today.

    The press itself goes through a program of its own; what that costs is measured before, with
    a key that means nothing, and taken off.
    """
    process = start(display, [sys.executable, "-I", "-m", "mentordesk", "--desk", folder])
    try:
        eye.wait_for(*MIDDLE, GATE)
        time.sleep(SETTLE)
        type_text(display, PASSPHRASE)
        time.sleep(0.5)
        before = time.monotonic()
        press(display, "Shift_L")
        cost = time.monotonic() - before
        began = time.monotonic() + cost
        press(display, "Return")
        return (eye.wait_for(*IN_RAIL, RAIL) - began) * 1000
    finally:
        time.sleep(0.5)
        end(process)
        time.sleep(0.5)


def desk_memory(display: str, folder: str) -> float:
    """MB of keeper and desk, ten seconds after the desk was opened."""
    process = start(display, [sys.executable, "-I", "-m", "mentordesk", "--desk", folder])
    try:
        time.sleep(SETTLE)
        type_text(display, PASSPHRASE)
        press(display, "Return")
        time.sleep(REST + 2.0)
        return sum(pss(pid) for pid in family(process.pid))
    finally:
        end(process)


def medians(rounds: int, *work: object) -> list[float]:
    """Run each piece of work in turn, ``rounds`` times; the median of each."""
    taken: list[list[float]] = [[] for _ in work]
    for _ in range(rounds):
        for place, one in enumerate(work):
            taken[place].append(float(one()))  # type: ignore[operator]
    return [statistics.median(values) for values in taken]
