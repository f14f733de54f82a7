from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.vault.database_errors import DeskIsOpen
from mentordesk.vault.errors import FolderReadOnly
from mentordesk.vault.lock import DeskLock
from tests.vault.desk_files import folder_in

# Takes the lock when a line arrives, says what came of it, and holds on until its input ends.
CONTENDER = """
import sys
from mentordesk.vault.database_errors import DeskIsOpen
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.lock import DeskLock
print("ready", flush=True)
sys.stdin.readline()
try:
    lock = DeskLock.acquire(DeskFolder(sys.argv[1]))
    print("mine", flush=True)
except DeskIsOpen as error:
    print("refused", error.exit_code, flush=True)
sys.stdin.read()
"""


def contender(folder: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CONTENDER, folder],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def heard(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def let_go(child: subprocess.Popen[str]) -> None:
    child.kill()
    child.communicate()


def test_of_fifty_simultaneous_starts_exactly_one_wins(tmp_path: Path) -> None:
    folder = folder_in(tmp_path / "desk")
    children = [contender(folder.path) for _ in range(50)]
    try:
        assert [heard(child) for child in children] == ["ready"] * 50
        for child in children:
            assert child.stdin is not None
            child.stdin.write("go\n")
            child.stdin.flush()
        answers = [heard(child) for child in children]
    finally:
        for child in children:
            let_go(child)
    assert sorted(answers) == ["mine"] + ["refused 5"] * 49


def test_a_lock_does_not_outlive_a_killed_holder(tmp_path: Path) -> None:
    folder = folder_in(tmp_path / "desk")
    holder = contender(folder.path)
    assert heard(holder) == "ready"
    assert holder.stdin is not None
    holder.stdin.write("go\n")
    holder.stdin.flush()
    assert heard(holder) == "mine"
    with pytest.raises(DeskIsOpen):
        DeskLock.acquire(folder)
    let_go(holder)
    DeskLock.acquire(folder).release()


def test_a_released_desk_can_be_taken_and_released_again(tmp_path: Path) -> None:
    folder = folder_in(tmp_path / "desk")
    first = DeskLock.acquire(folder)
    with pytest.raises(DeskIsOpen):
        DeskLock.acquire(folder)
    first.release()
    first.release()
    second = DeskLock.acquire(folder)
    first.release()  # a lock that was let go must not take the next one with it
    with pytest.raises(DeskIsOpen):
        DeskLock.acquire(folder)
    second.release()


def test_a_lock_that_cannot_be_made_is_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    folder = folder_in(tmp_path / "desk")
    Path(folder.lock).mkdir()
    with pytest.raises(FolderReadOnly):
        DeskLock.acquire(folder)
