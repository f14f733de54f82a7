from __future__ import annotations

import json

from mentordesk.cli.journal_import import FORMATS
from mentordesk.journal.importing import service
from tests.cli.terminal import Terminal
from tests.journal.importing.formats.making import locked
from tests.journal.importing.running import day, day_one


def test_a_journal_is_looked_at_then_brought_in_and_brings_no_doubles(desk: Terminal) -> None:
    away = desk.folder.parent / "away"
    away.mkdir()
    records = [day(n, tags=["work"], weather={"t": 1}) for n in range(3)]
    path = day_one(away / "my journal.zip", [*records, {"uuid": "bad"}])
    expected = {"format": "day-one", "imported": 3, "skipped": 0, "not_carried": {"weather": 3}}
    looked = json.loads(desk.run("journal", "import", str(path), "--dry-run", "--json").out)
    assert looked | expected == looked
    assert looked["dry_run"]
    came = json.loads(desk.run("journal", "import", str(path), "--json").out)
    assert came | expected == came
    assert [one["where"] for one in came["problems"]] == ["Journal.json, 4"]
    assert (came["entries"], came["indexed"], came["sampled"], came["found"]) == (3, 3, 3, 3)
    again = desk.run("journal", "import", str(path), "--from", "day-one")
    assert "brought in 0, here already 3" in again.out
    assert len(json.loads(desk.run("journal", "list", "--json").out)) == 3


def test_a_locked_journal_opens_with_a_password_that_is_no_argument(desk: Terminal) -> None:
    path = desk.folder.parent / "my.jrnl"
    path.write_bytes(locked("3", b"[2026-03-01 09:00] Locked away", "reed pipe"))
    plain = desk.run("journal", "import", str(path))
    assert (plain.code, plain.out) == (2, "")
    assert "is encrypted" in plain.err
    wrong = desk.run("journal", "import", str(path), "--password-fd", "0", text="reed\n")
    assert (wrong.code, "does not open" in wrong.err) == (4, True)
    right = desk.run("journal", "import", str(path), "--password-fd", "0", text="reed pipe\n")
    assert (right.code, "brought in 1" in right.out) == (0, True)
    assert desk.run("journal", "import", str(desk.folder)).code == 2


def test_the_formats_of_the_command_line_are_those_that_are_read() -> None:
    assert set(FORMATS) == set(service.FORMATS)
