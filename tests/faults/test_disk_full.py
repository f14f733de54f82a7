"""G4: a disk that is full in truth: a file system of four mebibytes in memory."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from mentordesk.clock import SystemClock
from mentordesk.ids import id_maker
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.service import Journal
from mentordesk.vault.database_errors import DiskFull
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.reserve import SIZE
from mentordesk.vault.storage import Storage
from tests.faults.aftermath import Aftermath, aftermath
from tests.faults.writer import MASTER, body

pytestmark = [
    pytest.mark.root,
    pytest.mark.skipif(
        sys.platform != "linux" or os.geteuid() != 0,
        reason="LOUD: no disk was filled: that needs root on Linux to mount a small one",
    ),
]

KIB = 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """The place of a file system of four mebibytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(place)], check=False
    )
    if mounted.returncode:
        pytest.skip("LOUD: no disk was filled: this machine does not let even root mount one")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


class Filling:
    """A journal on the small disk, and how much of it was acknowledged."""

    def __init__(self, place: Path) -> None:
        self.folder = DeskFolder(str(place / "desk"))
        os.makedirs(self.folder.path, mode=0o700, exist_ok=True)
        self.told: dict[int, int] = {}
        self.open()

    def open(self) -> None:
        clock = SystemClock("UTC")
        self.storage = Storage.open(self.folder, bytearray(MASTER), clock)
        self.journal = Journal(self.storage.desk, clock, id_maker(clock))

    def write(self, number: int) -> None:
        self.journal.write(EntryDraft(None, 0, str(number), body(number, 1)))
        self.told[number] = 1

    def until_full(self) -> None:
        """Write until the disk says no, far longer than it could say yes."""
        first = len(self.told) + 1
        with pytest.raises(DiskFull):
            self.write_all(range(first, first + 10_000))

    def write_all(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            self.write(number)

    def left(self, roomy: Path) -> Aftermath:
        """What is there when the desk has been copied to a disk with room."""
        return aftermath(Path(shutil.copytree(self.folder.path, roomy)), self.told)


def fill(place: Path, leave: int = 0) -> Path:
    """Other people's data: all the room there is but ``leave`` bytes."""
    ballast = place / "ballast"
    free = shutil.disk_usage(place).free - leave
    ballast.write_bytes(b"x" * max(0, free))
    return ballast


def test_all_that_was_acknowledged_before_the_disk_was_full_is_there(
    small_disk: Path, tmp_path: Path
) -> None:
    filling = Filling(small_disk)
    filling.until_full()
    assert len(filling.told) > 50
    filling.storage.close()
    assert filling.left(tmp_path / "copy").lost == []


def test_the_reserve_takes_the_last_words_written(small_disk: Path, tmp_path: Path) -> None:
    filling = Filling(small_disk)
    assert os.path.getsize(filling.folder.reserve) == SIZE
    filling.write(1)
    fill(small_disk)
    for number in range(2, 60):  # several times what the log could hold before it was full
        filling.write(number)
    assert not os.path.exists(filling.folder.reserve)
    filling.storage.close()
    assert filling.left(tmp_path / "copy").lost == []


def test_a_full_desk_can_be_read_and_is_whole_again_when_there_is_room(
    small_disk: Path, tmp_path: Path
) -> None:
    filling = Filling(small_disk)
    filling.write(1)
    ballast = fill(small_disk)
    filling.until_full()
    assert filling.journal.count() == len(filling.told)
    with pytest.raises(DiskFull):
        filling.write(20_001)
    ballast.unlink()
    filling.write(20_002)  # a little room is enough to go on
    subprocess.run(["mount", "-o", "remount,size=16m", str(small_disk)], check=True)
    filling.write(20_003)  # and with more the reserve is set aside again
    assert os.path.getsize(filling.folder.reserve) == SIZE
    filling.storage.close()
    assert filling.left(tmp_path / "copy").lost == []


def test_a_desk_opens_on_a_full_disk_and_can_be_read(small_disk: Path, tmp_path: Path) -> None:
    filling = Filling(small_disk)
    for number in range(1, 20):
        filling.write(number)
    filling.storage.close()
    fill(small_disk)
    filling.open()
    assert filling.journal.count() == 19
    filling.storage.close()
    assert filling.left(tmp_path / "copy").lost == []


def test_a_desk_without_its_reserve_on_a_full_disk_says_so_and_loses_nothing(
    small_disk: Path, tmp_path: Path
) -> None:
    filling = Filling(small_disk)
    filling.write(1)
    filling.storage.close()
    os.unlink(filling.folder.reserve)
    ballast = fill(small_disk)
    with pytest.raises(DiskFull):
        filling.open()
    ballast.unlink()
    assert filling.left(tmp_path / "copy").lost == []


def test_a_desk_that_finds_no_room_to_be_made_is_made_later(small_disk: Path) -> None:
    ballast = fill(small_disk, leave=100 * KIB)
    with pytest.raises(DiskFull):
        Filling(small_disk)
    ballast.unlink()
    Filling(small_disk).storage.close()
