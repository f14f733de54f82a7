"""A kill at any arrow between the two files: nothing is lost, doubled, or sent after a withdrawal."""

from __future__ import annotations

import multiprocessing
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.clock import SystemClock
from mentordesk.consent.model import LetterState
from mentordesk.rooms import Rooms
from mentordesk.sync import mailbox
from mentordesk.vault import unlock
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from mentordesk.wire.letters import Kind
from tests.consent import arrows

BEFORE = {"agree": [], "seal": ["agree"], "withdraw": ["agree", "seal"]}
MOST_STEPS = 60


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("arrows") / "desk"
    made = unlock.make(DeskFolder(str(folder)), bytearray(b"x" * 20), FLOOR, SystemClock("UTC"))
    Storage.open(DeskFolder(str(folder)), made.master, SystemClock("UTC")).close()
    (folder / "test.key").write_bytes(bytes(made.master))
    return folder


def run(act: str, folder: Path, at: int) -> bool:
    """Do the act in a process of its own; whether it came through."""
    context = multiprocessing.get_context("forkserver")
    child = context.Process(target=arrows.main, args=(act, str(folder), str(at)))
    child.start()
    child.join(60)
    assert child.exitcode in (0, -signal.SIGKILL), child.exitcode
    return child.exitcode == 0


def cuts(act: str, made: Path, tmp_path: Path) -> Iterator[tuple[int, Path]]:
    """A copy of the desk for every step at which the act was killed."""
    prepared = tmp_path / "prepared"
    shutil.copytree(made, prepared)
    for earlier in BEFORE[act]:
        assert run(earlier, prepared, 0)
    for at in range(1, MOST_STEPS):
        folder = tmp_path / f"cut{at}"
        shutil.copytree(prepared, folder)
        done = run(act, folder, at)
        yield at, folder
        if done:
            return
    raise AssertionError("the act never ends")


def look(folder: Path, *, replay: bool) -> tuple[Rooms, list[mailbox.Posted]]:
    rooms = arrows.opened(str(folder), (folder / "test.key").read_bytes())
    if replay:
        rooms.sharing.replay()
    with rooms.storage.mailbox.read() as box:
        return rooms, mailbox.posted(box)


def test_after_a_kill_at_any_arrow_each_sealed_letter_is_posted_once(
    made: Path, tmp_path: Path
) -> None:
    without_replay_something_was_missing = False
    for at, folder in cuts("seal", made, tmp_path):
        rooms, posted = look(folder, replay=False)
        known = {one.id for one in rooms.sharing.letters()}
        without_replay_something_was_missing |= known != {one.id for one in posted}
        rooms.storage.close()
        rooms, posted = look(folder, replay=True)
        letters = rooms.sharing.letters()
        assert {one.id for one in letters} == {one.id for one in posted}, at
        assert len(posted) == len({one.id for one in posted}), at
        assert all(one.state is LetterState.POSTED for one in letters), at
        rooms.storage.close()
    assert without_replay_something_was_missing  # the control: the replay is what mends it


def test_after_a_kill_at_any_arrow_of_agreeing_nothing_waits_to_leave(
    made: Path, tmp_path: Path
) -> None:
    for at, folder in cuts("agree", made, tmp_path):
        rooms, posted = look(folder, replay=True)
        assert posted == [], at  # a consent leaves with its first summary
        assert rooms.sharing.letters() == [], at
        rooms.storage.close()


def test_after_a_kill_at_any_arrow_of_a_withdrawal_nothing_of_it_waits_to_leave(
    made: Path, tmp_path: Path
) -> None:
    for at, folder in cuts("withdraw", made, tmp_path):
        rooms, posted = look(folder, replay=True)
        live = rooms.sharing.consents()
        items = [one for one in rooms.sharing.letters() if one.kind == Kind.ITEM]
        if live:  # killed before the person's word was kept: all is as before
            assert len(posted) == 2, at
        else:
            assert posted == [], at
            assert all(one.state is LetterState.TAKEN_BACK for one in items), at
        rooms.storage.close()
