"""A kill in the middle of adding a file leaves nothing that is seen, and nothing for long."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.mentoring.world import make_file

ROOT = Path(__file__).resolve().parents[3]
PIECES = 6


def test_a_kill_at_any_statement_leaves_the_file_whole_or_not_there(tmp_path: Path) -> None:
    template, folder = tmp_path / "empty.db", tmp_path / "killed"
    make_file(template)
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.journal.attachments.killing", str(template), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    *cut, whole = json.loads(done.stdout)
    assert whole == [1, PIECES, PIECES]
    assert len(cut) > PIECES, "it was cut between any two"
    assert {tuple(one) for one in cut} <= {(0, number, 0) for number in range(PIECES + 1)}
    assert max(pieces for _, pieces, _ in cut) == PIECES, "pieces were left, and swept"
