"""The keeper's conversation with its windows, played by puppets without Qt."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator

import pytest

from tests.driving.stage import PATIENCE, Puppet, Stage

PLACE = [40, 50, 900, 600]


@pytest.fixture
def stage() -> Iterator[Stage]:
    with Stage() as built:
        yield built


def opened(stage: Stage) -> tuple[subprocess.Popen[str], Puppet]:
    """A keeper whose desk stands open."""
    keeper = stage.start()
    gate = stage.enters("gate")
    gate.say("painted")
    desk = stage.enters("desk")
    gate.say("unlocked", geometry=PLACE, maximised=False)
    desk.say("painted")
    assert gate.hears() == {"do": "leave"}
    gate.exit(0)
    assert gate.ends()
    return keeper, desk


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_the_desk_is_warmed_only_once_the_gate_is_painted(stage: Stage) -> None:
    stage.start()
    gate = stage.enters("gate")
    assert "--locked" not in gate.options
    assert stage.nobody_enters(0.3)
    gate.say("painted")
    stage.enters("desk")


def test_gate_and_desk_share_a_pipe_and_inherit_nothing_else(stage: Stage) -> None:
    leak, other = os.pipe()
    stage.start(pass_fds=(leak, other))
    gate = stage.enters("gate")
    gate.say("painted")
    desk = stage.enters("desk")
    assert gate.fds == [0, 1, 2, int(gate.options["--key-fd"])]
    own = [int(desk.options[name]) for name in ("--key-fd", "--courier-fd")]
    assert desk.fds == [0, 1, 2, *sorted(own)]
    os.close(leak)
    os.close(other)


def test_the_gate_leaves_when_the_desk_is_painted(stage: Stage) -> None:
    keeper, desk = opened(stage)
    assert is_alive(desk.pid)
    assert keeper.poll() is None


def test_a_gate_that_does_not_leave_is_ended_within_its_second(stage: Stage) -> None:
    stage.start()
    gate = stage.enters("gate")
    gate.say("painted")
    desk = stage.enters("desk")
    gate.say("unlocked")
    desk.say("painted")
    began = time.monotonic()
    assert gate.hears() == {"do": "leave"}
    assert gate.ends()
    assert time.monotonic() - began < 2.0


def test_locking_hands_the_place_on_and_ends_the_old_desk_when_painted_and_closed(
    stage: Stage,
) -> None:
    _, desk = opened(stage)
    desk.say("lock", geometry=PLACE, maximised=True)
    gate = stage.enters("gate")
    assert gate.options["--geometry"] == "40,50,900,600"
    assert gate.options["--maximised"] == "1"
    assert gate.options["--locked"] == "1", "no keyring may open it again by itself"
    assert "--notice" not in gate.options
    gate.say("painted")
    assert stage.nobody_enters(0.2), "the old desk has not closed yet"
    assert is_alive(desk.pid)
    desk.say("closed")
    assert desk.ends()
    stage.enters("desk")


def test_a_desk_that_closed_stands_until_the_gate_is_painted(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("lock", geometry=PLACE)
    desk.say("closed")
    gate = stage.enters("gate")
    assert stage.nobody_enters(0.2)
    assert is_alive(desk.pid)
    gate.say("painted")
    assert desk.ends()


def test_a_stuck_desk_is_ended_at_the_deadline_and_the_gate_says_so(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("lock", geometry=PLACE)
    began = time.monotonic()
    gate = stage.enters("gate")
    gate.say("painted")
    assert desk.ends()
    assert 1.4 < time.monotonic() - began < 2.0
    told = gate.hears()
    assert told["do"] == "notice"
    assert told["notice"]["code"] == "desk-stuck"


def test_a_desk_that_closed_is_ended_at_the_deadline_without_a_word(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("lock", geometry=PLACE)
    desk.say("closed")
    gate = stage.enters("gate")
    assert desk.ends()
    gate.say("painted")
    stage.enters("desk")
    assert stage.start().wait(PATIENCE) == 0  # so that the gate hears something at all
    assert gate.hears() == {"do": "raise"}


def test_a_desk_that_cannot_save_is_left_standing_and_may_lock_later(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("lock", geometry=PLACE)
    first = stage.enters("gate")
    desk.say("unsaved")
    assert first.ends()
    assert stage.nobody_enters(2.0)
    assert is_alive(desk.pid)
    desk.say("lock", geometry=PLACE)
    gate = stage.enters("gate")
    gate.say("painted")
    desk.say("closed")
    assert desk.ends()
    stage.enters("desk")


def test_a_desk_that_falls_silent_is_ended_and_the_fresh_gate_says_so(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("alive", within=60)
    desk.say("alive", within=0.3)
    assert desk.ends()
    gate = stage.enters("gate")
    assert json.loads(gate.options["--notice"])["code"] == "desk-stuck"


def test_a_desk_that_says_that_it_lives_is_left_alone(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("alive", within=0.5)
    assert stage.nobody_enters(0.2)
    desk.say("alive", within=60)
    assert stage.nobody_enters(0.6)
    assert is_alive(desk.pid)


def test_the_desk_that_fails_to_open_has_its_error_shown_by_the_next_gate(stage: Stage) -> None:
    stage.start()
    gate = stage.enters("gate")
    gate.say("painted")
    desk = stage.enters("desk")
    gate.say("unlocked", geometry=PLACE)
    assert stage.nobody_enters(0.1)
    error = {"code": "newer-schema", "what": "a {n}", "safe": "b", "todo": "c", "values": {"n": 7}}
    desk.say("failed", error=error)
    assert gate.ends()
    assert desk.ends()
    fresh = stage.enters("gate")
    assert json.loads(fresh.options["--notice"]) == error
    assert fresh.options["--geometry"] == "40,50,900,600"


def test_a_task_opens_beside_the_desk_and_its_outcome_comes_back(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("task", task="passphrase", geometry=[1, 2, 3, 4])
    task = stage.enters("gate")
    assert task.options["--task"] == "passphrase"
    assert "--key-fd" not in task.options
    desk.say("task", task="passphrase")
    assert task.hears() == {"do": "raise"}
    task.say("task-done", task="passphrase", ok=True)
    assert desk.hears() == {"do": "task-done", "task": "passphrase", "ok": True}
    assert task.ends()
    assert is_alive(desk.pid)


def test_a_task_that_dies_is_told_to_the_desk_as_not_done(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("task", task="keyring")
    task = stage.enters("gate")
    task.signal(signal.SIGKILL)
    assert desk.hears() == {"do": "task-done", "ok": False}


def test_locking_ends_a_task_at_once_for_it_may_hold_a_passphrase(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("task", task="recovery")
    task = stage.enters("gate")
    desk.say("lock", geometry=PLACE)
    assert task.ends()
    stage.enters("gate")


def test_closing_the_gate_ends_everything(stage: Stage) -> None:
    keeper = stage.start()
    gate = stage.enters("gate")
    gate.say("painted")
    desk = stage.enters("desk")
    gate.say("quit")
    assert keeper.wait(PATIENCE) == 0
    assert desk.ends()


def test_closing_the_gate_while_the_desk_opens_lets_the_desk_close(stage: Stage) -> None:
    keeper = stage.start()
    gate = stage.enters("gate")
    gate.say("painted")
    desk = stage.enters("desk")
    gate.say("unlocked", geometry=PLACE)
    gate.say("quit")
    assert desk.hears() == {"do": "quit"}
    assert keeper.poll() is None
    desk.exit(0)
    assert keeper.wait(PATIENCE) == 0


def test_a_signal_while_the_desk_locks_waits_until_it_has_closed(stage: Stage) -> None:
    keeper, desk = opened(stage)
    desk.say("lock", geometry=PLACE)
    gate = stage.enters("gate")
    keeper.terminate()
    assert gate.ends()
    assert stage.nobody_enters(0.2)
    assert keeper.poll() is None
    desk.say("closed")
    assert keeper.wait(PATIENCE) == 0
    assert desk.ends()


def test_a_signal_while_a_stuck_desk_locks_ends_at_the_deadline(stage: Stage) -> None:
    keeper, desk = opened(stage)
    desk.say("lock", geometry=PLACE)
    stage.enters("gate")
    keeper.terminate()
    assert keeper.wait(PATIENCE) == 0
    assert desk.ends()


def test_a_desk_that_fails_to_open_while_all_ends_starts_nothing_new(stage: Stage) -> None:
    keeper = stage.start()
    gate = stage.enters("gate")
    gate.say("painted")
    desk = stage.enters("desk")
    gate.say("unlocked", geometry=PLACE)
    gate.say("quit")
    assert desk.hears() == {"do": "quit"}
    desk.say("failed", error={"code": "x", "what": "", "safe": "", "todo": "", "values": {}})
    assert keeper.wait(PATIENCE) == 0
    assert stage.nobody_enters(0.1)


def test_closing_the_desk_waits_until_it_has_closed(stage: Stage) -> None:
    keeper, desk = opened(stage)
    desk.say("quit")
    assert stage.nobody_enters(0.3)
    assert keeper.poll() is None
    desk.say("closed")
    desk.exit(0)
    assert keeper.wait(PATIENCE) == 0


def test_a_desk_that_cannot_save_while_closing_is_not_ended(stage: Stage) -> None:
    keeper, desk = opened(stage)
    desk.say("quit")
    desk.say("unsaved")
    assert stage.nobody_enters(0.3)
    assert keeper.poll() is None
    desk.say("task", task="passphrase")  # it goes on as before
    stage.enters("gate")


def test_another_desk_is_opened_by_the_same_keeper(stage: Stage) -> None:
    stage.start()
    gate = stage.enters("gate")
    gate.say("painted")
    desk = stage.enters("desk")
    other = os.path.join(stage.home, "other")
    gate.say("other-desk", folder=other)
    assert gate.ends()
    assert desk.ends()
    fresh = stage.enters("gate")
    assert fresh.options["--desk"] == other
    stage.start()  # the first desk is free again
    assert stage.enters("gate").options["--desk"] == stage.folder


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_closes_in_order(stage: Stage, number: signal.Signals) -> None:
    keeper, desk = opened(stage)
    keeper.send_signal(number)
    assert desk.hears() == {"do": "quit"}
    assert stage.nobody_enters(0.2)
    assert keeper.poll() is None, "the desk has not closed yet"
    desk.say("closed")
    desk.exit(0)
    assert keeper.wait(PATIENCE) == 0


@pytest.mark.soak
def test_a_desk_that_ignores_the_end_of_all_is_ended_after_five_seconds(stage: Stage) -> None:
    keeper, desk = opened(stage)
    began = time.monotonic()
    keeper.terminate()
    assert desk.hears() == {"do": "quit"}
    assert desk.ends()
    assert keeper.wait(PATIENCE) == 0
    assert 4.5 < time.monotonic() - began < 7


def sends(desk: Puppet) -> None:
    """Ask for a courier whose key comes through the pipe; it finds no mailbox."""
    desk.hand_key(int(desk.options["--courier-fd"]), "k" * 32)
    desk.say("courier", asked=True)


def test_the_round_of_a_courier_is_told_to_its_desk(stage: Stage) -> None:
    _, desk = opened(stage)
    for _ in range(2):
        sends(desk)
        told = desk.hears()
        assert told["do"] == "courier-ended"
        assert told["status"]["code"] == "no-answer"
    desk.say("courier-stop")
    assert desk.hears() == {"do": "courier-stopped"}


@pytest.mark.parametrize("way", ["lock", "quit"])
def test_a_desk_that_could_not_save_and_stays_may_send_again(stage: Stage, way: str) -> None:
    _, desk = opened(stage)
    desk.say(way, geometry=PLACE)
    if way == "lock":
        stage.enters("gate")
    desk.say("unsaved")
    sends(desk)
    assert desk.hears()["do"] == "courier-ended"


def test_a_desk_that_is_closing_starts_no_courier_and_is_told_so(stage: Stage) -> None:
    _, desk = opened(stage)
    desk.say("quit", geometry=PLACE)
    desk.say("courier", asked=True)
    assert desk.hears()["status"]["code"] == "stopped"
