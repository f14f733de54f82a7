"""A kill inside any act across rooms leaves all of it or nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk.kills import ACTS

ROOT = Path(__file__).resolve().parents[2]
CONTROL = "in_two_halves"
UNDO = "undo"


def states(act: str, empty_desk: Path, folder: Path) -> list[str]:
    """What the file holds after a kill at each statement of an act, and when it came through."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.desk.kills", act, str(empty_desk), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("act", [name for name in ACTS if name not in (CONTROL, UNDO)])
def test_a_kill_leaves_all_or_nothing(act: str, empty_desk: Path, tmp_path: Path) -> None:
    found = states(act, empty_desk, tmp_path)
    assert len(found) > 4, "an act of several statements was cut"
    assert found[:-1] == ["before"] * (len(found) - 1)
    assert found[-1] == "after"


def test_a_kill_inside_an_undo_leaves_all_or_nothing(empty_desk: Path, tmp_path: Path) -> None:
    """After it is on the disk the recorder still looks at what it wrote: that is ``after``."""
    found = states(UNDO, empty_desk, tmp_path)
    undone = found.index("after")
    assert undone > 20, "it was cut at every statement"
    assert found == ["before"] * undone + ["after"] * (len(found) - undone)


def test_an_act_in_two_transactions_is_caught(empty_desk: Path, tmp_path: Path) -> None:
    assert "between" in states(CONTROL, empty_desk, tmp_path)


def test_every_writing_act_of_the_desk_is_killed() -> None:
    from mentordesk.desk.service import Desk

    writing = {
        name
        for name, method in vars(Desk).items()
        if not name.startswith("_") and "Done" in str(method.__annotations__.get("return"))
    }
    # undoing, and acts of the record alone, are killed as well
    assert writing <= set(ACTS) - {CONTROL}
