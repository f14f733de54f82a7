"""G1: SIGKILL at a random moment loses no acknowledged entry and damages nothing."""

from __future__ import annotations

import random
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.faults.aftermath import ROOT, WRITER, acknowledged, aftermath

LANES = 2  # desks that are written to and killed side by side
ENDLESS = "1000000"


def killed(
    folder: Path, first: int, chance: random.Random, *, early: bool = False
) -> dict[int, int]:
    """Run a writer and kill it; what it had said was saved.

    Mostly within 150 ms of its first entry; one in six within 150 ms of its start, in the middle
    of recovering what the kill before left, or of making the desk.
    """
    child = subprocess.Popen(
        [*WRITER, str(folder), str(first), ENDLESS, *(["--early"] if early else [])],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert child.stdout is not None
    begun = "" if chance.random() < 1 / 6 else child.stdout.readline()
    time.sleep(chance.uniform(0, 0.15))  # the moment of the fault, and no waiting for anything
    child.kill()
    rest, _ = child.communicate()
    return acknowledged([begun, *rest.splitlines(keepends=True)])


def kill_often(folder: Path, kills: int, seed: int) -> int:
    """Kill a desk's writer again and again; how many entries were acknowledged."""
    chance = random.Random(seed)
    told: dict[int, int] = {}
    first = 1
    for kill in range(kills):
        told |= killed(folder, first, chance)
        left = aftermath(folder, told)
        assert left.lost == [], f"kill {kill} of seed {seed}"
        first = max(left.there, default=0) + 1
    return len(told)


def kill_in_lanes(tmp_path: Path, kills: int, seed: int) -> int:
    folders = [tmp_path / f"desk-{lane}" for lane in range(LANES)]
    for folder in folders:
        folder.mkdir()
    with ThreadPoolExecutor(LANES) as pool:
        counts = pool.map(
            lambda lane: kill_often(folders[lane], kills // LANES, seed + lane), range(LANES)
        )
        return sum(counts)


def test_sixty_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    assert kill_in_lanes(tmp_path, 60, seed=20261121) > 200


def test_control_a_writer_that_acknowledges_before_the_commit_is_caught(tmp_path: Path) -> None:
    chance = random.Random(7)
    for _ in range(60):
        told = killed(tmp_path, 1, chance, early=True)
        if aftermath(tmp_path, told, verify=False).lost:
            return
        for file in tmp_path.iterdir():
            file.unlink()
    pytest.fail("sixty kills of a writer that lies were not enough to catch it")


@pytest.mark.soak
def test_two_thousand_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    for part in range(10):
        place = tmp_path / str(part)
        place.mkdir()
        assert kill_in_lanes(place, 200, seed=part * 100) > 500
