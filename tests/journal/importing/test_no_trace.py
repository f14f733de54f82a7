"""Whatever is brought in, nothing of it is unpacked to a disk: no file is opened for writing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def opened(template: Path, folder: Path, *more: str) -> list[list[str]]:
    command = [sys.executable, "-m", "tests.journal.importing.watching", template, folder, *more]
    done = subprocess.run(
        list(map(str, command)), cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    found: list[list[str]] = json.loads(done.stdout)
    return found


def test_no_format_is_unpacked_to_a_disk(empty_journal: Path, tmp_path: Path) -> None:
    """SQLite opens the desk's files by itself; what it writes is looked at elsewhere."""
    assert opened(empty_journal, tmp_path) == []


def test_control_a_reader_that_unpacks_beside_itself_is_seen(
    empty_journal: Path, tmp_path: Path
) -> None:
    assert {name for name, _ in opened(empty_journal, tmp_path, "leak")} == {"markdown"}
