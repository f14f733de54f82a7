"""What a killed run left in clear is taken away, wherever it lies; nothing else is."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mentordesk.clock import Moment
from mentordesk.journal.exporting.left_behind import LeftBehind
from mentordesk.journal.exporting.model import Form
from mentordesk.journal.exporting.placing import Part
from mentordesk.journal.exporting.service import Order
from tests.journal.exporting.copies import exporting, to_the_end
from tests.journal.room import Room

NOW = Moment(datetime(2026, 11, 21, tzinfo=UTC), "UTC")


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """The desk's, and where copies are saved."""
    made = tmp_path / "desk", tmp_path / "away"
    for one in made:
        one.mkdir()
    return made


def cut(desk: str, away: Path, *, files: int = 450) -> None:
    """Parts whose run was killed: a file, and a folder of folders."""
    Part(str(away / "page.html"), NOW, folder=False, over=False, desk=desk).file.close()
    part = Part(str(away / "copy"), NOW, folder=True, over=False, desk=desk).part
    for number in range(files):
        inside = Path(part, f"20{number % 9}", "files")
        inside.mkdir(parents=True, exist_ok=True)
        (inside / f"{number}.md").write_text("clear text")
    (Path(part) / "a link").symlink_to(away.parent, target_is_directory=True)


def opened(desk: Path) -> int:
    """Open the desk again; how many steps there were."""
    left, steps = LeftBehind(str(desk)), 1
    while left.step().value:
        steps += 1
    return steps


def test_the_next_opening_takes_it_away_by_steps(folders: tuple[Path, Path]) -> None:
    desk, away = folders
    (away / "mine.txt").write_text("mine")
    cut(str(desk), away)
    assert len(os.listdir(desk)) == 2
    assert all(path.stat().st_mode & 0o077 == 0 for path in desk.iterdir())
    assert opened(desk) > 2
    assert os.listdir(away) == ["mine.txt"]
    assert os.listdir(desk) == []


def test_control_without_a_note_it_would_lie_there_for_ever(folders: tuple[Path, Path]) -> None:
    desk, away = folders
    cut("", away)
    opened(desk)
    assert len(os.listdir(away)) == 2


def test_a_copy_that_began_after_the_opening_is_left_alone(folders: tuple[Path, Path]) -> None:
    desk, away = folders
    cut(str(desk), away)
    left = LeftBehind(str(desk))
    assert left.step().value
    part = Part(str(away / "new.html"), NOW, folder=False, over=False, desk=str(desk))
    while left.step().value:
        pass
    assert os.listdir(away) == [os.path.basename(part.part)]
    part.finish()
    assert (os.listdir(away), os.listdir(desk)) == (["new.html"], [])


def test_what_is_no_part_of_ours_is_not_touched(folders: tuple[Path, Path]) -> None:
    desk, away = folders
    (away / "mine.txt").write_text("mine")
    for number, said in enumerate((str(away / "mine.txt"), str(away), "../away", "", "\0")):
        (desk / f"copying-{number:016x}").write_text(said)
    opened(desk)
    assert os.listdir(away) == ["mine.txt"]


def test_a_disk_that_is_not_here_is_waited_for(folders: tuple[Path, Path]) -> None:
    desk, away = folders
    cut(str(desk), away, files=3)
    away.rename(away.with_name("unplugged"))
    opened(desk)
    assert len(os.listdir(desk)) == 2
    away.with_name("unplugged").rename(away)
    opened(desk)
    assert (os.listdir(away), os.listdir(desk)) == ([], [])


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.JSON, Form.HTML])
def test_a_copy_that_was_made_or_stopped_leaves_no_note(
    room: Room, folders: tuple[Path, Path], form: Form
) -> None:
    desk, away = folders
    room.write("One.")
    to_the_end(exporting(room).begin(Order(form, str(away / "copy.zip"))))
    export = exporting(room).begin(Order(form, str(away / "second.zip")))
    export.stop()
    assert os.listdir(desk) == []
    assert not [name for name in os.listdir(away) if name.startswith(".")]
