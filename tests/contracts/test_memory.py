"""G7: two seconds after a lock no process of ours holds a key, a passphrase or a word."""

from __future__ import annotations

import secrets
import time

import pytest

from tests.driving import memory
from tests.driving.desk import RunningDesk, ended_within, running

pytestmark = pytest.mark.skipif(
    not memory.can_look(), reason="LOUD: only root may look into the memory of our processes"
)
WITHIN = 2.0  # seconds from the key that locks


def secret(word: str) -> str:
    return f"{word}-{secrets.token_hex(8)}"


def write_and_lock(desk: RunningDesk, canary: str) -> list[int]:
    """Write, lock, and wait until the old desk has ended or time is up; who lives then."""
    desk.at("desk")
    desk.press("Ctrl+N")
    desk.wait("entry-body")
    desk.type(f"{canary} was written here")
    old = desk.window.pid
    desk.window.send("press", key="Ctrl+L")
    began = time.monotonic()
    ended_within(old, WITHIN)
    desk.wait_for_gate()
    left = began + WITHIN - time.monotonic()
    if left > 0:
        ended_within(old, left)
    return desk.pids()


def cycles(number: int) -> None:
    passphrase = secret("quiet lantern")
    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor", passphrase)
        needles = memory.of_master(desk.master) | memory.of_text("passphrase", passphrase)
        desk.start()
        for _ in range(number):
            canary = secret("CNRY")
            desk.unlock(passphrase)
            pids = write_and_lock(desk, canary)
            assert len(pids) >= 2
            assert memory.hits(pids, needles | memory.of_text("text", canary)) == []


def test_nothing_is_left_in_memory_after_a_lock() -> None:
    cycles(2)


@pytest.mark.soak
def test_nothing_is_left_in_memory_after_two_hundred_locks() -> None:
    cycles(200)


def test_control_a_desk_that_stays_alive_after_a_lock_is_caught() -> None:
    canary = secret("CNRY")
    with RunningDesk(keeper="keep_lazily.py") as desk:
        desk.make_desk("Ada", "mentor")
        desk.start()
        desk.unlock()
        found = memory.hits(write_and_lock(desk, canary), memory.of_text("text", canary))
        assert desk.process is not None
        desk.process.kill()  # the faulty keeper would never let the old desk go
    assert any("desk: text" in hit for hit in found)


def test_control_the_keys_of_an_open_desk_are_found() -> None:
    with running() as desk:
        found = memory.hits(desk.pids(), memory.of_master(desk.master))
    assert any("desk key" in hit for hit in found)


def test_the_open_desk_was_never_typed_a_passphrase() -> None:
    passphrase, canary = secret("quiet lantern"), secret("CNRY")
    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor", passphrase)
        desk.start()
        gate = desk.at("gate").pid
        desk.unlock(passphrase)
        assert ended_within(gate, WITHIN)
        needles = memory.of_text("passphrase", passphrase)
        assert memory.hits(desk.pids(), needles) == []
        desk.press("Ctrl+N")
        desk.wait("entry-body")
        desk.type(canary)
        control = memory.hits(desk.pids(), memory.of_text("text", canary))
    assert control, "control: what is typed into the desk is found in its memory"


def test_the_keeper_never_holds_anything() -> None:
    passphrase, canary = secret("quiet lantern"), secret("CNRY")
    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor", passphrase)
        desk.start()
        desk.unlock(passphrase)
        desk.press("Ctrl+N")
        desk.wait("entry-body")
        desk.type(canary)
        needles = memory.of_master(desk.master) | memory.of_text("passphrase", passphrase)
        assert desk.process is not None
        assert memory.hits([desk.process.pid], needles | memory.of_text("text", canary)) == []
