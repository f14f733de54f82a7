"""The first run, cut off anywhere: no desk, or one that opens and asks for what is missing."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.clock import SystemClock
from mentordesk.ids import id_maker
from mentordesk.mentoring.me.model import Me, Role
from mentordesk.mentoring.me.service import MeService
from mentordesk.vault import unlock
from mentordesk.vault.header_files import candidates
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.storage import Storage
from tests.faults.aftermath import ROOT
from tests.faults.power import Recording, distinct, needs_strace, record

PASSPHRASE = b"reef lantern quiet orbit maple"
ADA = Me("Ada", Role.MENTOR)
#: What the gate and then the desk do with their files, from the keys to the name.
FIRST_RUN = f"""
import sys
from mentordesk.clock import SystemClock
from mentordesk.settings import Settings
from mentordesk.ui.gate.new_desk import NewDesk
from mentordesk.ui.key_pipe import Handed
from mentordesk.ui.opening import open_desk
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder

folder, clock = DeskFolder(sys.argv[1]), SystemClock("UTC")
desk = NewDesk(folder)
made = desk.make(bytearray({PASSPHRASE!r}), FLOOR, clock)
desk.confirm_sheet(made.master)
desk.settle(Settings())
rooms = open_desk(folder, Handed(made.master, "Ada", "mentor"), clock, "en").value
rooms.storage.close()
"""


@pytest.fixture(scope="module")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    place = tmp_path_factory.mktemp("run")
    (place / "desk").mkdir(0o700)
    command = [sys.executable, "-c", FIRST_RUN, str(place / "desk")]
    return record(command, place / "desk", place / "log", Path(ROOT))


class Opener:
    """Opens what was left, deriving each key once: the headers of one run are few."""

    def __init__(self) -> None:
        self._masters: dict[bytes, bytearray] = {}

    def master(self, folder: DeskFolder) -> bytearray:
        newest = candidates(folder)[0].parsed.content
        if newest not in self._masters:
            self._masters[newest] = unlock.with_passphrase(folder, bytearray(PASSPHRASE))
        return bytearray(self._masters[newest])

    def see(self, folder: DeskFolder) -> str:
        """What a person finds: ``no desk``, ``nameless`` or ``whole``; anything else fails."""
        if not folder.exists():
            assert not folder.has_writing(), "writing without keys to it"
            return "no desk"
        clock = SystemClock("UTC")
        storage = Storage.open(folder, self.master(folder), clock)
        try:
            me = MeService(storage.desk, clock, id_maker(clock))
            found = me.me()
            assert found in (None, ADA)
            assert me.begin("Ada", "mentor").value == ADA, "what is missing can be said"
            storage.verify(self.master(folder))
        finally:
            storage.close()
        return "whole" if found else "nameless"


def lay_out(files: dict[str, bytes], place: Path) -> DeskFolder:
    shutil.rmtree(place, ignore_errors=True)
    for name, data in files.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    place.mkdir(exist_ok=True)
    return DeskFolder(str(place))


def moments(run: Recording) -> Iterator[int]:
    """Before and after everything that gives or takes a name, or is waited for."""
    turns = [at for at, op in enumerate(run.ops) if op.kind not in ("write", "cut")]
    yield from sorted({*turns, *(at + 1 for at in turns), *range(0, len(run.ops), 25)})


@needs_strace
def test_killed_anywhere_there_is_no_desk_or_one_that_opens(
    first_run: Recording, image: Path
) -> None:
    opener = Opener()
    images = (first_run.killed(at) for at in moments(first_run))
    seen = [opener.see(lay_out(files, image)) for files in distinct(images)]
    assert sorted(set(seen)) == ["nameless", "no desk", "whole"], "control: each was met"
    assert [*seen] == sorted(seen, key=["no desk", "nameless", "whole"].index), "never back again"


@needs_strace
def test_without_power_anywhere_there_is_no_desk_or_one_that_opens(
    first_run: Recording, image: Path
) -> None:
    opener, chance = Opener(), random.Random(21)
    images = (first_run.powerless(at, chance) for at in moments(first_run))
    seen = {opener.see(lay_out(files, image)) for files in distinct(images)}
    assert seen == {"no desk", "nameless", "whole"}


@needs_strace
def test_control_a_header_before_its_bytes_are_on_the_disk_is_caught(
    first_run: Recording, image: Path
) -> None:
    ops = [op for op in first_run.ops if op.kind != "sync"]  # as if nothing had been synced
    hasty = Recording(first_run.folder, first_run.before, ops)
    opener, chance = Opener(), random.Random(5)
    for _ in range(60):
        at = chance.randrange(len(ops) // 4, len(ops) + 1)
        try:
            opener.see(lay_out(hasty.powerless(at, chance), image))
        except Exception:
            return
    pytest.fail("a first run that syncs nothing was not caught")


def test_what_was_left_aside_is_no_desk(tmp_path: Path) -> None:
    folder = lay_out({".first-run/vault.hdr": b"half"}, tmp_path / "desk")
    assert Opener().see(folder) == "no desk"
    assert os.listdir(folder.path) == [".first-run"]
