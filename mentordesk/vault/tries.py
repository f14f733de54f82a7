"""The growing delay after wrong passphrases: 1, 2, 4 … 60 seconds.

It stands beside the header, so that a new process waits as long as the old one. It slows down
somebody at this keyboard; it stops nobody who has copied the files. Written without fsync: a lost
count costs nothing.
"""

from __future__ import annotations

import contextlib
import json
import os

from mentordesk.clock import Clock, to_micros
from mentordesk.vault.layout import DeskFolder

LONGEST_SECONDS = 60
MOST_COUNTED = 1000


def wait_seconds(folder: DeskFolder, clock: Clock) -> float:
    """How long from now until the next try may be made; 0.0 when it may be made at once.

    A clock that was set back makes nobody wait longer than the delay itself.
    """
    wrong_tries, last = _read(folder)
    delay = delay_after(wrong_tries)
    passed = (to_micros(clock.now().instant) - last) / 1_000_000
    return max(0.0, delay - max(0.0, passed))


def delay_after(wrong_tries: int) -> int:
    """Seconds of delay after so many wrong tries in a row."""
    if wrong_tries < 1:
        return 0
    return min(LONGEST_SECONDS, 1 << min(wrong_tries - 1, 10))


def wrong(folder: DeskFolder, clock: Clock) -> None:
    """Count one wrong try. Where the folder cannot be written, there is no counting."""
    wrong_tries, _ = _read(folder)
    counted = {
        "wrong": min(wrong_tries + 1, MOST_COUNTED),
        "last": to_micros(clock.now().instant),
    }
    temporary = folder.tries + ".new"
    with contextlib.suppress(OSError):
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="ascii") as file:
            json.dump(counted, file)
        os.replace(temporary, folder.tries)


def right(folder: DeskFolder) -> None:
    """The desk was opened: forget the wrong tries."""
    with contextlib.suppress(OSError):
        os.unlink(folder.tries)


def _read(folder: DeskFolder) -> tuple[int, int]:
    """The wrong tries in a row, and the instant of the last one in microseconds."""
    try:
        with open(folder.tries, encoding="ascii") as file:
            found = json.loads(file.read(1024))
        wrong_tries, last = found["wrong"], found["last"]
    except (OSError, ValueError, KeyError, TypeError):
        return 0, 0
    if type(wrong_tries) is not int or type(last) is not int:
        return 0, 0
    return wrong_tries, last
