"""G4: a disk that fails or fills at any one call never makes us say "saved" falsely."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.faults.aftermath import ROOT, WRITER, acknowledged, aftermath
from tests.faults.power import needs_strace
from tests.faults.writer import REFUSED

ENTRIES = 24
SYNCS, WRITES = "fsync,fdatasync", "pwrite64"
#: Writes and syncs of a writer on a desk that is there already; of one that makes its desk first.
ON_A_DESK = {WRITES: 640, SYNCS: 44}
FROM_NOTHING = {WRITES: 1020, SYNCS: 76}


@dataclass(frozen=True)
class Outcome:
    """How a writer ended whose disk failed, and what it said."""

    status: int
    lines: list[str]
    trace: str

    @property
    def told(self) -> dict[int, int]:
        """What it had said was saved."""
        return acknowledged(self.lines)

    @property
    def refusal(self) -> str:
        """The code of the failure that ended it, or nothing."""
        return self.lines[-1].strip() if self.status == REFUSED else ""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk that was made and closed well."""
    folder = tmp_path_factory.mktemp("made") / "desk"
    folder.mkdir()
    aftermath(folder, {})
    return folder


def starved(folder: Path, calls: str, error: str, when: str, *extra: str) -> Outcome:
    """Run a writer on a disk that answers ``calls`` with ``error`` at those counted by ``when``.

    Want of room is felt by desk.db and its log alone: of the shared memory beside it SQLite says
    no more than "input/output error", and there is room in truth (see test_disk_full).
    """
    paths = ["-P", f"{folder}/desk.db", "-P", f"{folder}/desk.db-wal"] if error == "ENOSPC" else []
    inject = f"inject={calls}:error={error}:when={when}"
    strace = ["strace", "-f", "-o", "/dev/null", *paths, "-e", f"trace={calls}", "-e", inject]
    done = subprocess.run(
        [*strace, *WRITER, str(folder), "1", str(ENTRIES), *extra],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    return Outcome(done.returncode, done.stdout.splitlines(keepends=True), done.stderr)


def need_honest(folder: Path, outcome: Outcome) -> None:
    assert outcome.status in (0, REFUSED), outcome.trace
    assert outcome.status == REFUSED or len(outcome.told) == ENTRIES
    assert aftermath(folder, outcome.told).lost == []


@dataclass(frozen=True)
class Starving:
    """Runs on a failing disk, one for each place at which it fails; all must be honest.

    ``desk``: what each begins with; ``None``: it makes its own. ``then``: "+" for a disk that goes
    on failing.
    """

    tmp_path: Path
    desk: Path | None
    calls: str
    error: str
    then: str = ""

    def once(self, place: int) -> Outcome:
        folder = self.tmp_path / f"{self.calls}-{place}"
        if self.desk is None:
            folder.mkdir()
        else:
            shutil.copytree(self.desk, folder)
        outcome = starved(folder, self.calls, self.error, f"{place}{self.then}")
        need_honest(folder, outcome)
        shutil.rmtree(folder)
        return outcome

    def at(self, places: Iterable[int]) -> list[Outcome]:
        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(self.once, places))

    def spread(self, runs: int) -> list[Outcome]:
        """Places spread over all there are."""
        most = (FROM_NOTHING if self.desk is None else ON_A_DESK)[self.calls]
        return self.at(sorted({1 + place * most // runs for place in range(runs)}))


@needs_strace
@pytest.mark.parametrize("calls", [WRITES, SYNCS])
def test_an_input_output_error_is_never_called_saved(
    tmp_path: Path, desk: Path, calls: str
) -> None:
    outcomes = Starving(tmp_path, desk, calls, "EIO").spread(20)
    failed = [outcome for outcome in outcomes if outcome.status == REFUSED]
    assert {outcome.refusal for outcome in failed} == {"disk-failing"}
    assert sum(bool(outcome.told) for outcome in failed) > 5


@needs_strace
@pytest.mark.parametrize("calls", [WRITES, SYNCS])
def test_after_the_first_error_nothing_is_acknowledged_any_more(
    tmp_path: Path, desk: Path, calls: str
) -> None:
    shutil.copytree(desk, tmp_path / "desk")
    place = str(ON_A_DESK[calls] // 2)
    outcome = starved(tmp_path / "desk", calls, "EIO", place, "--stubborn")
    last = max(number for number, line in enumerate(outcome.lines) if " " in line)
    assert 3 < last < ENTRIES
    assert set(outcome.lines[last + 1 :]) == {"disk-failing\n"}
    need_honest(tmp_path / "desk", replace(outcome, status=REFUSED))


@needs_strace
@pytest.mark.parametrize("calls", [WRITES, SYNCS])
def test_an_error_while_a_desk_is_made_leaves_a_desk_that_can_be_made(
    tmp_path: Path, calls: str
) -> None:
    outcomes = Starving(tmp_path, None, calls, "EIO").spread(14)
    assert {outcome.refusal for outcome in outcomes} <= {"", "disk-failing"}


@needs_strace
def test_a_moment_without_room_costs_the_reserve_and_nothing_else(
    tmp_path: Path, desk: Path
) -> None:
    outcomes = Starving(tmp_path, desk, WRITES, "ENOSPC").spread(14)
    assert [outcome.refusal for outcome in outcomes] == [""] * 14


@needs_strace
def test_a_disk_that_stays_full_is_said_to_be_full(tmp_path: Path, desk: Path) -> None:
    outcomes = Starving(tmp_path, desk, WRITES, "ENOSPC", "+").spread(8)
    assert {outcome.refusal for outcome in outcomes} == {"disk-full"}


@needs_strace
def test_control_a_writer_that_acknowledges_before_the_commit_is_caught(
    tmp_path: Path, desk: Path
) -> None:
    for place in range(40, 360, 9):
        folder = tmp_path / str(place)
        shutil.copytree(desk, folder)
        outcome = starved(folder, WRITES, "EIO", str(place), "--early")
        if aftermath(folder, outcome.told, verify=False).lost:
            return
    pytest.fail("a writer that lies was not caught")


@needs_strace
@pytest.mark.soak
@pytest.mark.parametrize("error", ["EIO", "ENOSPC"])
@pytest.mark.parametrize("calls", [WRITES, SYNCS])
def test_no_failing_call_is_ever_called_saved(
    tmp_path: Path, desk: Path, calls: str, error: str
) -> None:
    Starving(tmp_path, desk, calls, error).at(range(1, 401))
    Starving(tmp_path, None, calls, error).at(range(1, 401, 3))
