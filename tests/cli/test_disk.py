"""What the terminal says of the disk below the desk."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from mentordesk.vault.layout import DeskFolder
from tests.cli.terminal import Terminal
from tests.driving.disk import MEGABYTE, fill, needs_small_disk, small_disk
from tests.journal.importing.running import day, day_one


def test_where_there_is_room_nothing_is_said_of_it(desk: Terminal) -> None:
    said = desk.run("info", "--json")
    assert json.loads(said.out)["free_mib"] >= 50, "the tests' own disk has room"
    assert "MB" not in said.err


def test_info_says_where_memory_may_go_in_one_of_four_words(desk: Terminal) -> None:
    said = desk.run("info", "--json")
    swap = json.loads(said.out)["swap"]
    assert swap in ("none", "encrypted", "not encrypted", "unknown")
    assert ("Encrypting the whole disk" in said.err) is (swap == "not encrypted")


@pytest.mark.root
@needs_small_disk
@pytest.mark.parametrize("kib", [0, 8, 300, 500])
def test_a_desk_that_found_no_room_to_be_made_left_nothing_and_can_be_made_later(
    tmp_path: Path, kib: int
) -> None:
    terminal, init = Terminal(tmp_path / "desk"), ("init", "--name", "Ada", "--role", "mentor")
    with small_disk(str(terminal.folder), 8):
        others = os.path.join(terminal.folder, "other-peoples-data")
        fill(others, leave=kib * 1024)
        said = terminal.run(*init)
        assert (said.code, said.out) == (7, ""), said.err
        folder = DeskFolder(str(terminal.folder))
        assert not folder.exists()
        assert not folder.has_writing()
        os.unlink(others)
        assert terminal.run(*init).code == 0
        assert json.loads(terminal.run("info", "--json").out)["name"] == "Ada"


@pytest.mark.root
@needs_small_disk
def test_little_room_is_said_beside_the_answer(desk: Terminal) -> None:
    with small_disk(str(desk.folder), 70):
        fill(os.path.join(desk.folder, "other-peoples-data"), leave=20 * MEGABYTE)
        for verb in ("info", "verify"):
            said = desk.run(verb, "--json")
            assert said.code == 0
            assert "Less than 50 MB are free" in said.err
            assert "MB" not in said.out
        assert json.loads(desk.run("info", "--json").out)["free_mib"] < 50


@pytest.mark.root
@needs_small_disk
def test_an_import_that_fills_the_disk_says_what_came_and_goes_on_when_there_is_room(
    desk: Terminal,
) -> None:
    records = [day(number, text=f"w{number} " + "word " * 400) for number in range(4000)]
    path = str(day_one(desk.folder.parent / "journal.zip", records))
    with small_disk(str(desk.folder), 8):
        cut = desk.run("journal", "import", path, "--json")
        assert cut.code == 7
        assert "The disk is full" in cut.err
        came = json.loads(cut.out)
        assert 0 < came["imported"] == came["entries"] == came["indexed"] < 4000
        assert 0 < came["sampled"] == came["found"]
        size = ("mount", "-o", "remount,size=90m", str(desk.folder))
        subprocess.run(size, check=True)
        rest = json.loads(desk.run("journal", "import", path, "--json").out)
        assert (rest["imported"], rest["skipped"]) == (4000 - came["imported"], came["imported"])
        assert (rest["entries"], rest["indexed"]) == (4000, 4000)
