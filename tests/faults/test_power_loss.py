"""G2: a loss of power at any moment loses no acknowledged entry and damages nothing.

The controls run the same writer with weaker settings, and the same images must show it: NORMAL
loses what was acknowledged, OFF loses or damages.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import pytest

from mentordesk.errors import UserFacingError
from tests.faults.aftermath import ROOT, WRITER, acknowledged, aftermath
from tests.faults.power import Recording, lay_out, needs_strace, record

ENTRIES = "200"


@dataclass
class Toll:
    """What a row of crash images showed."""

    images: int = 0
    losing: int = 0
    damaged: int = 0


def recording(tmp_path: Path, mode: str) -> Recording:
    folder = tmp_path / "desk"
    folder.mkdir()
    command = [*WRITER, str(folder), "1", ENTRIES, "--synchronous", mode]
    return record(command, folder, tmp_path / "strace.log", ROOT)


def toll(run: Recording, place: Path, images: int, seed: int) -> Toll:
    chance = random.Random(seed)
    found = Toll()
    for _ in range(images):
        at = chance.randrange(len(run.ops) + 1)
        told = acknowledged(run.said(at))
        lay_out(run.powerless(at, chance), place)
        found.images += 1
        try:
            left = aftermath(place, told)
        except (AssertionError, UserFacingError):
            found.damaged += 1
        else:
            found.losing += bool(left.lost)
    return found


@needs_strace
def test_no_loss_of_power_takes_what_was_acknowledged(tmp_path: Path, image: Path) -> None:
    run = recording(tmp_path, "FULL")
    assert len(acknowledged(run.said(len(run.ops)))) == int(ENTRIES)
    assert toll(run, image, 80, seed=7) == Toll(images=80)  # 40 are enough for the controls


@needs_strace
def test_control_normal_loses_what_was_acknowledged(tmp_path: Path, image: Path) -> None:
    found = toll(recording(tmp_path, "NORMAL"), image, 40, seed=7)
    assert found.losing > 10
    assert found.damaged == 0


@needs_strace
def test_control_off_loses_or_damages(tmp_path: Path, image: Path) -> None:
    found = toll(recording(tmp_path, "OFF"), image, 40, seed=7)
    assert found.losing + found.damaged > 10
    assert found.damaged > 0


@needs_strace
@pytest.mark.soak
def test_five_thousand_losses_of_power_take_nothing_that_was_acknowledged(
    tmp_path: Path, image: Path
) -> None:
    run = recording(tmp_path, "FULL")
    assert toll(run, image, 5000, seed=11) == Toll(images=5000)
