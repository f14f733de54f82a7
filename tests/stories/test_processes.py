"""The three processes as a person meets them: the real windows, the real files."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mentordesk.errors import Exit
from tests.driving.desk import PASSPHRASE, RunningDesk, ended_within, is_alive, running

ROOT = Path(__file__).resolve().parents[2]


def write(desk: RunningDesk, words: str) -> None:
    desk.press("Ctrl+N")
    desk.wait("entry-body", focused=True)
    desk.type(words)


def newest(desk: RunningDesk) -> str:
    """The newest entry's words, seen after going to the journal."""
    desk.at("desk")
    desk.click("rail-journal")
    desk.wait("entry-body")
    return desk.text("entry-body")


def test_a_line_is_there_again_after_locking_and_unlocking() -> None:
    with running() as desk:
        write(desk, "The heron stood still.\nJonas laughed.")
        desk.lock()
        desk.unlock()
        assert newest(desk) == "The heron stood still.\nJonas laughed."
        desk.stop()
        assert desk.complaints == []
        assert desk.words == ""


def test_closing_the_window_closes_everything_and_keeps_the_words() -> None:
    with running() as desk:
        write(desk, "Last words of the day")
        desk.press("Ctrl+Q")
        assert desk.process is not None
        assert desk.process.wait(60) == 0
        desk.start()
        desk.unlock()
        assert newest(desk) == "Last words of the day"


def test_a_signal_to_the_keeper_commits_what_was_typed_a_moment_ago() -> None:
    with running() as desk:
        write(desk, "Typed just now")
        assert desk.process is not None
        desk.process.terminate()
        assert desk.process.wait(60) == 0
        desk.start()
        desk.unlock()
        assert newest(desk) == "Typed just now"


def test_the_end_of_the_session_reaches_the_desk_itself_too() -> None:
    with running() as desk:
        write(desk, "Typed just now")
        os.kill(desk.window.pid, signal.SIGTERM)
        assert desk.process is not None
        assert desk.process.wait(60) == 0
        desk.start()
        desk.unlock()
        assert newest(desk) == "Typed just now"


@pytest.mark.parametrize("victim", ["keeper", "gate", "desk"])
def test_no_process_is_left_over_whichever_dies_first(victim: str) -> None:
    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor")
        desk.start()
        desk.at("desk")
        desk.at("gate")
        desk.wait("passphrase")
        assert desk.process is not None
        pids = desk.pids()
        assert len(pids) == 3
        desk.window.order("find", what="passphrase")
        number = {
            "keeper": desk.process.pid,
            "gate": desk.at("gate").pid,
            "desk": desk.at("desk").pid,
        }[victim]
        os.kill(number, signal.SIGKILL)
        if victim != "keeper":
            assert ended_within(number, 20)
            desk.wait_for_gate() if victim == "gate" else desk.at("gate")
            desk.wait("passphrase")
            desk.process.terminate()
        desk.process.wait(60)
        assert all(ended_within(pid, 20) for pid in [*pids, *desk.pids()])


def test_an_open_desk_dies_with_its_keeper() -> None:
    with running() as desk:
        assert desk.process is not None
        pids = desk.pids()
        desk.process.kill()
        assert all(ended_within(pid, 20) for pid in pids)


def test_a_desk_that_crashes_is_told_in_words_and_the_draft_is_kept() -> None:
    with running() as desk:
        write(desk, "Kept as a draft")
        desk.wait("entry-saved", containing="aved")
        first = desk.window.pid
        desk.window.send("die", signal=int(signal.SIGSEGV))
        assert ended_within(first, 60)
        desk.wait_for_gate()
        desk.wait("notice-what", containing="ended unexpectedly")
        desk.unlock()
        assert newest(desk) == "Kept as a draft"


def test_a_gate_that_crashes_is_told_in_words() -> None:
    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor")
        desk.start()
        desk.at("gate")
        desk.wait("passphrase")
        first = desk.window.pid
        desk.window.send("die", signal=int(signal.SIGSEGV))
        assert ended_within(first, 60)
        desk.wait_for_gate()
        desk.wait("notice-what", containing="ended unexpectedly")
        desk.unlock()


def test_a_desk_that_hangs_while_it_locks_is_ended_in_time_and_told_in_words() -> None:
    with running() as desk:
        old = desk.window.pid
        desk.window.send("hang", key="Ctrl+L", at="cover")
        assert ended_within(old, 15)
        desk.wait_for_gate()
        desk.wait("notice-what", containing="did not answer")
        desk.unlock()


def test_a_second_start_raises_the_first_window_and_exits_0() -> None:
    with running() as desk:
        first = desk.pids()  # on a busy machine the gate is still on its way out
        second = desk.start()
        assert second.wait(60) == 0
        assert set(desk.pids()) <= set(first)
        desk.lock()
        assert desk.start().wait(60) == 0


def test_a_wrong_passphrase_leaves_everything_as_it_was() -> None:
    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor")
        desk.start()
        desk.at("gate")
        desk.wait("passphrase")
        desk.type("not this one")
        desk.press("Return")
        desk.wait("passphrase-problem", containing="does not open this desk")
        assert desk.process is not None
        assert desk.process.poll() is None


def test_another_process_that_holds_the_desk_is_told_on_a_fresh_gate() -> None:
    from mentordesk.vault.lock import DeskLock

    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor")
        held = DeskLock.acquire(desk.folder)
        desk.start()
        desk.at("gate")
        desk.wait("passphrase")
        first = desk.window.pid
        desk.type(PASSPHRASE)
        desk.press("Return")
        assert ended_within(first, 60)
        desk.wait_for_gate()
        desk.wait("notice")
        held.release()
        desk.unlock()


# The real entry point, without any driver.


def start(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "mentordesk", *arguments],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_without_a_display_one_sentence_offers_the_tour() -> None:
    process = start()
    _, words = process.communicate(timeout=60)
    assert process.returncode == Exit.NO_SCREEN
    assert "make tour" in words
    assert words.count("\n") == 1


def status(pid: int) -> dict[str, str]:
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)


@pytest.mark.skipif(sys.platform != "linux", reason="LOUD: read from /proc")
def test_the_real_entry_point_starts_gate_and_desk_in_the_sandbox() -> None:
    with RunningDesk() as desk:
        desk.make_desk("Ada", "mentor")
        process = start("--desk", desk.folder.path, **desk.environment)
        desk.process = process  # type: ignore[assignment]
        end = time.monotonic() + 60
        windows: list[int] = []
        while len(windows) < 2 or any(status(pid)["Seccomp"] != "2" for pid in windows):
            assert time.monotonic() < end, f"no two windows in the sandbox came: {windows}"
            time.sleep(0.02)
            windows = desk.pids()[1:]
        for pid in windows:
            assert status(pid)["NoNewPrivs"] == "1"
            with open(f"/proc/{pid}/limits", encoding="ascii") as file:
                core = next(line for line in file if line.startswith("Max core"))
            assert core.split()[4:6] == ["0", "0"]
        process.terminate()
        assert process.wait(60) == 0
        assert not any(is_alive(pid) for pid in windows)
        assert process.communicate() == ("", "")
