"""The last words cannot be saved: the screen blanks and asks; before a sleep they are sealed.

The disk is made to fail for real: the desk's process may write no file beyond a few kilobytes, so
that SQLite's log cannot grow, but a small file still fits; or not even that.
"""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.driving.desk import RunningDesk, ended_within, is_alive, running
from tests.driving.login1 import Login1, system_bus

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="LOUD: the limits of another process are set on Linux only"
)
SMALL_FILES_ONLY, NO_FILE = 4096, 0


@pytest.fixture
def desk() -> Iterator[RunningDesk]:
    with running() as opened:
        opened.press("Ctrl+N")
        opened.wait("entry-body", focused=True)
        yield opened


def forbid_files(desk: RunningDesk, beyond: int) -> None:
    _, hard = resource.prlimit(desk.at("desk").pid, resource.RLIMIT_FSIZE)
    resource.prlimit(desk.at("desk").pid, resource.RLIMIT_FSIZE, (beyond, hard))


def entries(desk: RunningDesk) -> str:
    desk.at("desk")
    desk.click("rail-journal")
    desk.wait("journal-entries")
    return "\n".join(desk.rows("journal-entries"))


def test_the_screen_blanks_and_asks_and_nothing_ends_until_it_is_answered(
    desk: RunningDesk,
) -> None:
    pid = desk.window.pid
    forbid_files(desk, SMALL_FILES_ONLY)
    desk.type("These are not safe.")
    desk.press("Ctrl+L")
    desk.wait("unsaved")
    assert "entry-body" not in desk.names()
    assert not ended_within(pid, 2.5), "the one exception to two seconds"
    desk.press("Escape")
    desk.wait("entry-body")
    assert desk.text("entry-body") == "These are not safe."
    desk.press("Ctrl+L")
    desk.wait("unsaved")
    desk.press("Return")  # try again: a disk that failed is not trusted any more
    desk.wait("unsaved-again", enabled=True)
    assert is_alive(pid)


@pytest.mark.skipif(os.geteuid() != 0, reason="LOUD: only root can mount a small disk")
def test_when_there_is_room_again_trying_again_saves_and_locks() -> None:
    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor")
        with small_disk(desk.folder.path):
            desk.start()
            desk.unlock()
            desk.press("Ctrl+N")
            desk.wait("entry-body", focused=True)
            filler = os.path.join(desk.folder.path, "filler")
            fill(filler)
            desk.type("The reserve takes these.")
            desk.wait("entry-saved", containing="Saved")
            fill(filler)
            desk.type(" And these wait.")
            desk.press("Ctrl+L")
            desk.wait("unsaved")
            pid = desk.window.pid
            os.unlink(filler)
            desk.press("Return")
            assert ended_within(pid, 60)
            desk.wait_for_gate()
            desk.unlock()
            desk.click("rail-journal")
            desk.wait("entry-body", text="The reserve takes these. And these wait.")
            desk.stop()


@contextmanager
def small_disk(folder: str) -> Iterator[None]:
    """Put the desk in ``folder`` on a disk of 8 MB."""
    aside = folder + ".aside"
    os.rename(folder, aside)
    os.mkdir(folder, 0o700)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m,mode=700", "none", folder], check=True)
    try:
        for name in os.listdir(aside):
            shutil.copy2(os.path.join(aside, name), folder)
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def fill(path: str) -> None:
    """Write into ``path`` until the disk is full."""
    with open(path, "ab", buffering=0) as file, contextlib.suppress(OSError):
        for size in (1 << 16, 1 << 12, 1):
            with contextlib.suppress(OSError):
                while True:
                    file.write(b"\0" * size)


def test_sealed_words_come_back_into_the_journal(desk: RunningDesk) -> None:
    pid = desk.window.pid
    forbid_files(desk, SMALL_FILES_ONLY)
    desk.type("Sealed these were.")
    desk.press("Ctrl+L")
    desk.wait("unsaved")
    desk.click("unsaved-seal")
    assert ended_within(pid, 60)
    assert len(os.listdir(desk.folder.quarantine)) == 1
    desk.wait_for_gate()
    desk.unlock()
    assert os.listdir(desk.folder.quarantine) == []
    assert "Sealed these were." in entries(desk)


def test_where_nothing_can_be_written_the_desk_stays_and_says_why(desk: RunningDesk) -> None:
    pid = desk.window.pid
    forbid_files(desk, NO_FILE)
    desk.type("Nowhere to go.")
    desk.press("Ctrl+L")
    desk.wait("unsaved")
    desk.click("unsaved-seal")
    desk.wait("unsaved-problem")
    assert is_alive(pid)
    desk.press("Escape")
    desk.wait("entry-body", containing="Nowhere to go.")
    assert desk.process is not None
    desk.process.kill()  # asked to end, it would wait for the person


def test_closing_the_window_asks_as_well(desk: RunningDesk) -> None:
    forbid_files(desk, SMALL_FILES_ONLY)
    desk.type("Not yet.")
    desk.press("Ctrl+Q")
    desk.wait("unsaved")
    desk.click("unsaved-seal")
    assert desk.process is not None
    assert desk.process.wait(60) == 0


def test_the_end_of_the_session_waits_for_nobody_and_seals(desk: RunningDesk) -> None:
    forbid_files(desk, SMALL_FILES_ONLY)
    desk.type("Cut off.")
    assert desk.process is not None
    desk.process.terminate()
    assert desk.process.wait(60) == 0
    assert len(os.listdir(desk.folder.quarantine)) == 1
    desk.start()
    desk.unlock()
    assert "Cut off." in entries(desk)


def test_before_a_sleep_the_desk_locks_and_ends_and_the_computer_waits_for_it() -> None:
    with RunningDesk() as desk, system_bus(desk.home) as bus, Login1(bus) as login1:
        desk.environment["DBUS_SYSTEM_BUS_ADDRESS"] = bus
        desk.make_desk("Ada", "mentor")
        desk.start()
        desk.unlock()
        assert login1.hear() == "delay granted"
        desk.press("Ctrl+N")
        desk.wait("entry-body", focused=True)
        desk.type("Typed as the lid closed")
        pid = desk.window.pid
        login1.tell("sleep")
        assert login1.hear() == "slept"
        assert ended_within(pid, 0.5), "its memory must not sleep with the computer"
        desk.wait_for_gate()
        desk.unlock()
        assert "Typed as the lid closed" in entries(desk)


def test_before_a_sleep_words_that_cannot_be_saved_are_sealed() -> None:
    with RunningDesk() as desk, system_bus(desk.home) as bus, Login1(bus) as login1:
        desk.environment["DBUS_SYSTEM_BUS_ADDRESS"] = bus
        desk.make_desk("Ada", "mentor")
        desk.start()
        desk.unlock()
        assert login1.hear() == "delay granted"
        desk.press("Ctrl+N")
        desk.wait("entry-body", focused=True)
        forbid_files(desk, SMALL_FILES_ONLY)
        desk.type("Sealed as the lid closed")
        login1.tell("sleep")
        assert login1.hear() == "slept"
        desk.wait_for_gate()
        desk.unlock()
        assert "Sealed as the lid closed" in entries(desk)


def test_a_locked_screen_locks_the_desk() -> None:
    with RunningDesk() as desk, system_bus(desk.home) as bus, Login1(bus) as login1:
        desk.environment["DBUS_SYSTEM_BUS_ADDRESS"] = bus
        desk.make_desk("Ada", "mentor")
        desk.start()
        desk.unlock()
        assert login1.hear() == "delay granted"
        pid = desk.window.pid
        login1.tell("lock")
        assert ended_within(pid, 60)
        desk.wait_for_gate()
