"""Closing with letters on their way: a real desk, a real courier, a real server behind a late door."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mentordesk.clock import SystemClock
from mentordesk.rooms import Rooms
from mentordesk.vault.storage import Storage
from tests.driving.desk import RunningDesk, ended_within
from tests.driving.late import LateServer
from tests.stories.programme import RunningServer


@contextmanager
def rooms_of(desk: RunningDesk) -> Iterator[Rooms]:
    """The desk's rooms while no window is open."""
    clock = SystemClock("UTC")
    storage = Storage.open(desk.folder, bytearray(desk.master), clock)
    try:
        yield Rooms(desk.folder, clock, storage)
    finally:
        storage.close()


def letters(desk: RunningDesk) -> set[str]:
    """How far the letters are, once the desk looked into its mailbox."""
    with rooms_of(desk) as rooms:
        rooms.intake.read()
        return {one.state.value for one in rooms.sharing.letters()}


def courier_of(desk: RunningDesk) -> int:
    """The process of the courier."""
    for pid in desk.pids():
        if b"mentordesk.sync.courier" in Path(f"/proc/{pid}/cmdline").read_bytes():
            return pid
    raise AssertionError("no courier is on its way")


@pytest.fixture
def late(tmp_path: Path) -> Iterator[LateServer]:
    with RunningServer(tmp_path / "server") as server, LateServer(server) as door:
        yield door


@pytest.fixture
def desk(late: LateServer) -> Iterator[RunningDesk]:
    """A desk with a letter, open."""
    with RunningDesk() as made:
        made.make_desk("Ada", "mentor")
        with rooms_of(made) as rooms:
            rooms.joining.join(late.invite())
        made.start()
        made.unlock()
        yield made


@pytest.fixture
def sending(desk: RunningDesk, late: LateServer) -> RunningDesk:
    """The same, with a round that waits for its answer."""
    assert late.asked.wait(30)
    return desk


def ends(desk: RunningDesk, within: float = 15) -> bool:
    assert desk.process is not None
    return desk.process.wait(within) == 0


def test_the_desk_stays_until_the_letter_is_delivered_and_closes_by_itself(
    sending: RunningDesk, late: LateServer
) -> None:
    sending.press("Ctrl+N")
    sending.wait("entry-body", focused=True)
    sending.type("Typed at the last moment.")
    sending.press("Ctrl+Q")
    sending.wait("delivering")
    sending.wait("delivering-close", focused=True)
    assert "entry-body" not in sending.names(), "nothing that was written shows"
    for key in ("Ctrl+K", "Ctrl+N", "F1", "Alt+1"):
        sending.press(key)
    assert sending.find("delivering-close")["focused"], "only closing and locking are left"
    late.let_go()
    assert ends(sending)
    assert letters(sending) == {"confirmed"}
    with rooms_of(sending) as rooms:
        assert [line.preview for line in rooms.journal.recent(1)] == ["Typed at the last moment."]


def test_letters_that_had_not_begun_to_leave_are_delivered_on_closing(
    desk: RunningDesk, late: LateServer
) -> None:
    late.let_go()
    desk.press("Ctrl+Q")
    assert ends(desk)
    assert letters(desk) == {"confirmed"}


@pytest.mark.parametrize("key", ["Escape", "Return", "Ctrl+Q"])
def test_who_closes_now_waits_no_longer_and_the_letter_goes_next_time(
    sending: RunningDesk, late: LateServer, key: str
) -> None:
    courier = courier_of(sending)
    sending.press("Ctrl+Q")
    sending.wait("delivering-close", focused=True)
    sending.press(key)
    assert ends(sending)
    assert ended_within(courier, 0)
    assert letters(sending) == {"posted"}
    late.let_go()
    sending.start()
    sending.unlock()
    sending.press("Ctrl+Q")
    assert ends(sending)
    assert letters(sending) == {"confirmed"}


def test_a_lock_waits_for_no_letter(sending: RunningDesk) -> None:
    pid, courier = sending.window.pid, courier_of(sending)
    sending.press("Ctrl+Q")
    sending.wait("delivering")
    sending.press("Ctrl+L")
    sending.wait_for_gate()
    assert ended_within(pid, 15)
    assert ended_within(courier, 10)
    sending.stop()
    assert letters(sending) == {"posted"}


def test_the_end_of_the_session_waits_for_no_letter(sending: RunningDesk) -> None:
    sending.press("Ctrl+Q")
    sending.wait("delivering")
    assert sending.process is not None
    sending.process.terminate()
    assert ends(sending, 6)


@pytest.mark.soak
def test_after_twenty_seconds_the_desk_closes_though_the_server_is_silent(
    sending: RunningDesk,
) -> None:
    courier = courier_of(sending)
    sending.press("Ctrl+Q")
    sending.wait("delivering")
    assert not ended_within(sending.window.pid, 15)
    assert ends(sending, 15)
    assert ended_within(courier, 0)
    assert letters(sending) == {"posted"}


def test_a_closed_desk_leaves_no_process(sending: RunningDesk, late: LateServer) -> None:
    everyone = sending.pids()
    sending.press("Ctrl+Q")
    sending.wait("delivering")
    late.let_go()
    assert ends(sending)
    assert [pid for pid in everyone if os.path.exists(f"/proc/{pid}")] == []
