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


def bare_start(display: str, eye: Eye) -> tuple[float, float]:
    """The bare window: (milliseconds to painted, MB after a rest of two seconds)."""
    began = time.monotonic()
    process = start(display, [sys.executable, "-I", "-m", "tools.bench.bare_window"])
    try:
        painted = eye.wait_for(*MIDDLE, BARE)
        time.sleep(2)
        return (painted - began) * 1000, sum(pss(pid) for pid in family(process.pid))
    finally:
        end(process)
        time.sleep(0.5)


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


def to_today(display: str, eye: Eye, folder: str, *, rest: float = 0.0) -> tuple[float, float]:
    """From Return on the passphrase to painted Today: (milliseconds, MB after ``rest`` seconds)."""
    process = start(display, [sys.executable, "-I", "-m", "mentordesk", "--desk", folder])
    try:
        eye.wait_for(*MIDDLE, GATE)
        time.sleep(2.5)
        type_text(display, PASSPHRASE)
        time.sleep(0.5)
        began = time.monotonic()
        press(display, "Return")
        painted = eye.wait_for(*IN_RAIL, RAIL)
        time.sleep(rest)
        return (painted - began) * 1000, sum(pss(pid) for pid in family(process.pid))
    finally:
        end(process)
        time.sleep(0.5)


def medians(rounds: int, *work: object) -> list[float]:
    """Run each piece of work in turn, ``rounds`` times; the median of each."""
    taken: list[list[float]] = [[] for _ in work]
    for _ in range(rounds):
        for place, one in enumerate(work):
            taken[place].append(float(one()))  # type: ignore[operator]
    return [statistics.median(values) for values in taken]
