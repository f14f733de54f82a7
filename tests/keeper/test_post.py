"""The post of a desk: one courier at a time, whatever it says, and an end that comes for certain."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mentordesk.keeper.post import Post
from mentordesk.keeper.rounds import Rounds
from mentordesk.sync.status import Status, status_of
from tests.driving.desk import ended_within, is_alive

GOOD = b'{"code": "delivered", "sent": 3, "received": 1, "next": 0}'
NO_ANSWER = {"code": "no-answer", "sent": 0, "received": 0, "next": 0}

#: What stands in for the courier: it says who it is, then does what the test is about.
BEGIN = """#!{python} -S
import os, signal, sys, time
def ready():
    with open({place!r} + ".new", "w") as file:
        file.write(str(os.getpid()))
    os.rename({place!r} + ".new", {place!r})
"""
SAYS = "os.write(1, {line!r})\n"
WAITS = "ready()\nwhile True:\n    time.sleep(60)\n"
DEAF = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + WAITS
POLITE = (
    """
def end(*_):
    os.write(1, b'{"code": "stopped", "sent": 2, "received": 0, "next": 0}')
    os._exit(3)
signal.signal(signal.SIGTERM, end)
"""
    + WAITS
)
FLOODS = "ready()\nwhile True:\n    os.write(1, b'x' * 4096)\n"
SAYS_AND_STAYS = "ready()\nos.write(1, {line!r})\nos.close(1)\n" + WAITS
READS = "os.write(1, {line!r} if os.read(0, 32) == b'' else b'a key?')\n"


class Yard:
    """A post over couriers that a test wrote, and the rounds that it turns in."""

    def __init__(self, folder: Path, *, longest: float = 60.0) -> None:
        self.rounds = Rounds()
        self.program = folder / "courier"
        self.place = folder / "pid"
        self.post = Post(str(self.program), self.rounds, longest=longest)
        self.ends: list[tuple[Status, int]] = []
        self._open = self.post.opened()
        self.key = os.dup(self._open.__enter__())
        self._open.__exit__(None, None, None)

    def does(self, deed: str, line: bytes = GOOD) -> None:
        text = BEGIN.format(python=sys.executable, place=str(self.place))
        self.program.write_text(text + deed.replace("{line!r}", repr(line)))
        self.program.chmod(0o700)

    def send(self) -> None:
        self.post.send("mailbox.db", asked=False, ended=self.ended)

    def ended(self, status: Status, code: int) -> None:
        self.ends.append((status, code))

    def turn_until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + 60
        while not done():
            assert time.monotonic() < end, "waited in vain"
            self.rounds.within("test", 0.01, _nothing)
            self.rounds.turn()

    def pid(self) -> int:
        """The courier's, once it has come as far as it wants to."""
        self.turn_until(self.place.exists)
        return int(self.place.read_text())


def _nothing() -> None:
    return


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    built = Yard(tmp_path)
    yield built
    built.post.end_now()
    os.close(built.key)


def descriptors() -> set[str]:
    return {os.readlink(f"/proc/self/fd/{one}") for one in os.listdir("/proc/self/fd") if one > "2"}


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"delivered",
        b"[" * 4000,
        b'{"code": ' + b"[" * 4000,
        b'{"code": "delivered"}',
        b'{"code": 7, "sent": 3, "received": 1, "next": 0}',
        b'{"code": "<b>", "sent": 3, "received": 1, "next": 0}',
        b'{"code": "delivered\\n", "sent": 3, "received": 1, "next": 0}',
        b'{"code": "delivered", "sent": true, "received": 1, "next": 0}',
        b'{"code": "delivered", "sent": -3, "received": 1, "next": 0}',
        b'{"code": "delivered", "sent": 3, "received": 1, "next": 1e9}',
        b'{"code": "delivered", "sent": 3, "received": 1, "next": 99999999999}',
        b'{"code": "delivered", "sent": ' + b"9" * 4300 + b"}",
        b'{"code": "\xff", "sent": 3, "received": 1, "next": 0}',
        GOOD[:-1],
        GOOD + GOOD,
        GOOD + b" " * 5000,
    ],
)
def test_a_status_that_is_not_the_closed_line_is_no_answer(said: bytes) -> None:
    assert status_of(said) == NO_ANSWER


def test_the_closed_line_is_taken_and_nothing_beside_it() -> None:
    taken = {"code": "delivered", "sent": 3, "received": 1, "next": 0}
    assert status_of(GOOD) == taken
    assert status_of(GOOD[:-1] + b', "say": "quit"}') == taken


def test_a_round_is_told_once_with_what_the_courier_said(yard: Yard) -> None:
    yard.does(SAYS)
    yard.send()
    yard.turn_until(lambda: bool(yard.ends))
    assert yard.ends == [(status_of(GOOD), 0)]


def test_a_second_courier_does_not_start_while_one_is_on_its_way(yard: Yard) -> None:
    yard.does(POLITE)
    yard.send()
    first = yard.pid()
    yard.send()
    assert yard.ends == [(NO_ANSWER, 3)]
    assert is_alive(first)


def test_a_courier_that_cannot_be_started_is_told_and_leaves_no_descriptor(yard: Yard) -> None:
    before = descriptors()
    yard.send()  # there is no such program
    assert yard.ends == [(NO_ANSWER, 3)]
    assert descriptors() == before


def test_a_courier_that_floods_is_ended_with_its_first_word_too_many(yard: Yard) -> None:
    yard.does(FLOODS)
    yard.send()
    pid = yard.pid()
    yard.turn_until(lambda: bool(yard.ends))
    assert yard.ends[0][0] == NO_ANSWER
    assert not is_alive(pid)


def test_a_courier_that_closes_its_line_and_stays_is_ended(yard: Yard) -> None:
    yard.does(SAYS_AND_STAYS)
    yard.send()
    yard.turn_until(lambda: bool(yard.ends))
    assert yard.ends[0][0]["code"] == "delivered"
    assert not is_alive(yard.pid())


def test_a_round_that_goes_on_for_ever_is_stopped(tmp_path: Path) -> None:
    yard = Yard(tmp_path, longest=0.3)
    yard.does(DEAF)
    yard.send()
    yard.turn_until(lambda: bool(yard.ends))
    assert yard.ends == [({**NO_ANSWER, "code": "stopped"}, -9)]
    yard.post.end_now()
    os.close(yard.key)


def test_a_courier_that_is_stopped_may_end_by_itself_and_says_what_it_sent(yard: Yard) -> None:
    yard.does(POLITE)
    yard.send()
    yard.pid()
    stopped: list[int] = []
    yard.post.stop(lambda: stopped.append(len(yard.ends)))
    assert stopped == [], "the one who waits acts on the mailbox next"
    yard.turn_until(lambda: bool(stopped))
    assert stopped == [1]
    assert yard.ends == [({**NO_ANSWER, "code": "stopped", "sent": 2}, 3)]


def test_a_courier_that_does_not_listen_is_killed_after_the_grace(yard: Yard) -> None:
    yard.does(DEAF)
    yard.send()
    yard.pid()
    yard.post.stop()
    yard.post.stop()  # asked twice, it has not longer
    yard.turn_until(lambda: bool(yard.ends))
    assert yard.ends == [({**NO_ANSWER, "code": "stopped"}, -9)]
    assert not is_alive(yard.pid())


def test_where_nothing_is_on_its_way_whoever_stops_goes_on_at_once(yard: Yard) -> None:
    stopped: list[bool] = []
    yard.post.stop(lambda: stopped.append(True))
    assert stopped == [True]


def test_a_desk_that_is_gone_hears_nothing_and_the_next_one_need_not_wait(yard: Yard) -> None:
    yard.does(DEAF)
    yard.send()
    first = yard.pid()
    yard.post.close()
    yard.place.unlink()
    with yard.post.opened():
        yard.does(SAYS)
        yard.send()
    assert not is_alive(first)
    yard.turn_until(lambda: bool(yard.ends))
    assert [status["code"] for status, _ in yard.ends] == ["delivered"]


def test_a_courier_whose_desk_dies_before_it_hands_the_key_reads_an_end(tmp_path: Path) -> None:
    yard = Yard(tmp_path)
    yard.does(READS)
    os.close(yard.key)
    yard.send()
    yard.turn_until(lambda: bool(yard.ends))
    assert yard.ends[0][0]["code"] == "delivered"
    yard.post.end_now()


@pytest.mark.parametrize("deed", [DEAF, POLITE])
def test_the_end_of_the_keeper_leaves_no_process_and_no_descriptor(
    tmp_path: Path, deed: str
) -> None:
    before = descriptors()
    yard = Yard(tmp_path)
    yard.does(deed)
    yard.send()
    yard.pid()
    yard.post.end_now()
    os.close(yard.key)
    assert ended_within(yard.pid(), 0)
    assert descriptors() == before
    assert yard.ends == []
