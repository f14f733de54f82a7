"""A kill at any statement of an import leaves whole entries, and the same import finishes it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from mentordesk.vault.database import Database
from tests.journal.importing.runs.kills import export, look, run
from tests.journal.room import KEY, Room

ROOT = Path(__file__).resolve().parents[4]


def test_a_kill_at_any_statement_leaves_whole_entries_and_again_brings_the_rest(
    empty_journal: Path, tmp_path: Path
) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.journal.importing.runs.kills",
            str(empty_journal),
            str(tmp_path),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert [wrong for wrong, _, _ in found] == [[]] * len(found)
    numbers = [number for _, number, _ in found]
    assert set(numbers) == {0, 1, 2, 3}, "it was killed between its steps too"
    assert numbers == sorted(numbers)
    assert len({digest for _, _, digest in found}) == 1, "each came to the same end"


def test_the_look_sees_what_half_an_import_would_leave(room: Room, tmp_path: Path) -> None:
    away = tmp_path / "away"
    away.mkdir()
    desk = tmp_path / "other"
    desk.mkdir()
    room.database.close()
    (desk / "desk.db").write_bytes(room.path.read_bytes())
    database = Database(str(desk / "desk.db"), bytearray(KEY))
    run(database, export(away))
    assert look(database)[0] == []
    for spoil in ("DELETE FROM entry_source WHERE seq = 1", "DELETE FROM attachment WHERE seq = 1"):
        with database.write() as tx:
            tx.execute(spoil)
    assert look(database)[0] == ["an entry without its source", "an entry without its file"]
    database.close()
