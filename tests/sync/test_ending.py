"""SIGTERM and SIGKILL at a courier: it ends, between two commits, and nothing is lost or doubled."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from mentordesk.sync.core import Outcome
from mentordesk.sync.courier import Courier
from mentordesk.sync.courier_file import CourierFile
from mentordesk.sync.ending import Ending, Stopped
from mentordesk.sync.transport import Server
from tests.consent.conftest import OpenDesk, Programme, desk, invite_line, programme
from tests.driving.late import LateServer
from tests.stories.programme import RunningServer
from tests.stories.test_main_job import courier

__all__ = ["desk", "invite_line", "programme"]


def terminate() -> None:
    os.kill(os.getpid(), signal.SIGTERM)


@pytest.fixture
def ending() -> Iterator[Ending]:
    before = signal.getsignal(signal.SIGTERM)
    made = Ending()
    made.listen()
    yield made
    signal.signal(signal.SIGTERM, before)


def test_the_end_interrupts_only_what_may_break(ending: Ending) -> None:
    terminate()
    with pytest.raises(Stopped):
        ending.check()
    reached = False
    with pytest.raises(Stopped), ending.breakable():
        reached = True
    assert not reached


def test_a_wait_is_interrupted_at_once(ending: Ending) -> None:
    after: list[str] = []

    def wait() -> None:
        with ending.breakable():
            terminate()
            after.append("it went on")

    with pytest.raises(Stopped):
        wait()
    assert after == []
    terminate()  # and what tidies up after it is not


class Interrupted(CourierFile):
    """A mailbox in whose ``nth`` transaction SIGTERM comes."""

    def __init__(self, path: str, key: bytearray, nth: int) -> None:
        super().__init__(path, key)
        self._left = nth

    @contextmanager
    def write(self) -> Iterator[Any]:
        with super().write() as tx:
            self._left -= 1
            if self._left == 0:
                terminate()
            yield tx


@pytest.mark.parametrize("case", [(1, 0, "sent"), (2, 1, "answered")])
def test_a_commit_that_has_begun_is_ended_before_the_courier_is(
    desk: OpenDesk,
    programme: Programme,
    invite_line: str,
    ending: Ending,
    case: tuple[int, int, str],
) -> None:
    nth, posts, after = case
    desk.rooms.joining.join(invite_line)
    posted = []

    def post(_server: Server, body: bytes, _seconds: float) -> bytes:
        posted.append(body)
        return programme.answer(body)

    file = Interrupted(desk.folder.mailbox_db, desk.rooms.storage.courier_key(), nth)
    now = int(desk.clock.now().instant.timestamp())
    finish = Courier(file, now, asked=True, post=post, ending=ending).run()
    file.close()
    assert finish.outcome is Outcome.STOPPED
    assert finish.exit_code == 3
    assert len(posted) == posts
    assert desk.states() == [after]
    assert desk.carry(programme) in ("delivered", "nothing")
    assert desk.states() == ["answered"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_courier_that_ends_while_it_waits_loses_and_doubles_nothing(
    desk: OpenDesk, tmp_path: Path, number: signal.Signals
) -> None:
    with RunningServer(tmp_path / "real") as server, LateServer(server) as late:
        desk.rooms.joining.join(late.invite())
        key = bytes(desk.rooms.storage.courier_key())
        process = courier(Path(desk.folder.path), key)
        assert late.asked.wait(30)
        process.send_signal(number)
        said, _ = process.communicate(timeout=60)
        if number is signal.SIGTERM:
            assert process.returncode == 3
            assert json.loads(said) == {"code": "stopped", "sent": 0, "received": 0, "next": 0}
        else:
            assert (process.returncode, said) == (-9, b"")
        assert desk.states() == ["sent"], "it may have arrived: it is offered again"
        late.let_go()
        said, _ = courier(Path(desk.folder.path), key).communicate(timeout=60)
        assert json.loads(said)["code"] == "delivered"
        assert desk.rooms.intake.read().value.confirmed == 1


def test_a_courier_without_a_key_ends_when_it_is_asked(tmp_path: Path) -> None:
    process = waiting_courier(tmp_path)
    process.terminate()
    said, _ = process.communicate(timeout=60)
    assert process.returncode in (3, -signal.SIGTERM), "or it was too young to listen"
    assert said in (b"", b'{"code": "stopped", "sent": 0, "received": 0, "next": 0}\n')


def waiting_courier(folder: Path) -> subprocess.Popen[bytes]:
    return courier(folder, b"")
