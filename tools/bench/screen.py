"""A virtual screen with a window manager, and an eye on it that sees when a colour appears."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

WIDTH, HEIGHT = 1280, 820


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Start Xvfb and openbox on a free display; its name, such as ``:3``."""
    reader, writer = os.pipe()
    screen = f"{WIDTH}x{HEIGHT}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", screen, "-ac", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as pipe:
        display = ":" + pipe.readline().strip()
    environment = dict(os.environ, DISPLAY=display)
    manager = subprocess.Popen(
        ["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


class Eye:
    """Looks at one pixel of the screen, in a process of its own that is warm before any start."""

    def __init__(self, display: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tools.bench.eye"],
            env=dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._ask("")

    def wait_for(self, x: int, y: int, colour: str, limit: float = 20.0) -> float:
        """The monotonic second at which the pixel first has ``colour`` (``#rrggbb``)."""
        answer = self._ask(f"{x} {y} {colour.lower()} {limit}\n")
        if not answer or answer.startswith("never"):
            raise TimeoutError(f"no {colour} at {x},{y} within {limit} s: {answer}")
        return float(answer)

    def _ask(self, question: str) -> str:
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the eye has no pipes")
        self._process.stdin.write(question)
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        """Shut the eye."""
        self._process.kill()
        self._process.wait()


def press(display: str, *keys: str) -> None:
    """Press keys through the X server, as a person would."""
    subprocess.run(["xdotool", "key", *keys], env=dict(os.environ, DISPLAY=display), check=True)


def type_text(display: str, text: str) -> None:
    """Type text through the X server."""
    environment = dict(os.environ, DISPLAY=display)
    subprocess.run(["xdotool", "type", "--delay", "5", text], env=environment, check=True)


def pss(pid: int) -> float:
    """Proportional set size of one process, MB; 0 for one that has ended."""
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
            sizes = [line for line in file if line.startswith("Pss:")]
    except OSError:
        return 0.0
    return int(sizes[0].split()[1]) / 1024 if sizes else 0.0


def family(pid: int) -> list[int]:
    """``pid`` and every process below it."""
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            children = [int(word) for word in file.read().split()]
    except OSError:
        return []
    return [pid, *(below for child in children for below in family(child))]
