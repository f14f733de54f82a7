"""G5: whoever kills the window while a person types takes at most ten seconds of typing."""

from __future__ import annotations

import os
import random
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from mentordesk.clock import SystemClock
from mentordesk.rooms import Rooms
from mentordesk.vault.storage import Storage
from tests.driving.desk import RunningDesk, ended_within, running

AT_MOST = 10.0  # seconds of typing that a kill may take
PER_SECOND = 5  # characters
WORDS = "the heron stood still while jonas laughed and nobody said a word about the rain "


@dataclass(frozen=True)
class Killed:
    """What was typed, when each character was (seconds), when the kill came, what was left."""

    typed: str
    at: list[float]
    killed: float
    left: str

    @property
    def lost_seconds(self) -> float:
        """How old the oldest lost character was when the kill came."""
        if len(self.left) >= len(self.typed):
            return 0.0
        return self.killed - self.at[len(self.left)]


def type_until_killed(after: float) -> Killed:
    """One desk, one text typed at five characters a second, one kill after so many seconds."""
    with running() as desk:
        desk.press("Ctrl+N")
        desk.wait("entry-body", focused=True)
        typed, at = "", []
        began = time.monotonic()
        while (now := time.monotonic() - began) < after:
            desk.type(character := WORDS[len(typed) % len(WORDS)])
            typed += character
            at.append(now)
            time.sleep(max(0.0, len(typed) / PER_SECOND - (time.monotonic() - began)))
        killed = time.monotonic() - began
        window = desk.window.pid
        os.kill(window, signal.SIGKILL)
        assert desk.process is not None
        desk.process.kill()
        assert ended_within(window, 60)
        return Killed(typed, at, killed, what_is_left(desk))


def what_is_left(desk: RunningDesk) -> str:
    """The words that the next opening finds."""
    clock = SystemClock()
    storage = Storage.open(desk.folder, desk.master, clock)
    try:
        journal = Rooms(desk.folder, clock, storage).journal
        journal.settle_drafts()
        found = [journal.entry(line.id) for line in journal.page()]
        return found[0].body if found and found[0] is not None else ""
    finally:
        storage.close()


def kills(number: int, at_once: int) -> list[Killed]:
    chance = random.Random(number)
    moments = [chance.uniform(1.0, 12.0) for _ in range(number - 1)] + [11.5]
    with ThreadPoolExecutor(at_once) as pool:
        return list(pool.map(type_until_killed, moments))


def check(runs: list[Killed]) -> None:
    for run in runs:
        assert run.typed.startswith(run.left.rstrip()), "what is left was typed, in this order"
        assert run.lost_seconds <= AT_MOST, (run.killed, len(run.typed), len(run.left))
    assert any(run.left for run in runs), "control: a long text survives at least in part"
    assert any(run.lost_seconds > 0 for run in runs), "control: the kills did hit unsaved words"


def test_five_kills_while_typing_take_at_most_ten_seconds_of_it() -> None:
    check(kills(5, at_once=5))


@pytest.mark.soak
def test_a_hundred_kills_while_typing_take_at_most_ten_seconds_of_it() -> None:
    check(kills(100, at_once=10))
