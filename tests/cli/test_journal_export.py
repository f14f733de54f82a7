from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

from mentordesk.clock import Moment
from mentordesk.journal.exporting.placing import Part
from tests.cli.terminal import Terminal


def test_a_journal_is_copied_and_nothing_else_is_left(desk: Terminal) -> None:
    away = desk.folder.parent / "away"
    away.mkdir()
    for words in ("Silence is not agreement. سطر", "Ein Gedanke im Bus."):
        assert desk.run("journal", "add", words).code == 0
    for name in ("folder", "journal.zip"):
        said = desk.run("journal", "export", str(away / name))
        assert said.code == 0, said.err
        assert "2 entries" in said.out
        assert "not encrypted" in said.err
    plain = desk.run(
        *("journal", "export", str(away / "found.json"), "--without-attachments"),
        *("--search", "gedanke", "--json"),
    )
    assert json.loads(plain.out)["entries"] == 1
    told = json.loads((away / "found.json").read_text(encoding="utf-8"))
    assert [one["body"] for one in told["entries"]] == ["Ein Gedanke im Bus."]
    assert sorted(os.listdir(away)) == ["folder", "found.json", "journal.zip"]


def test_what_cannot_be_made_is_said_with_its_status(desk: Terminal) -> None:
    away = desk.folder.parent
    path = str(away / "journal.zip")
    assert desk.run("journal", "export", path).code == 3  # there is no entry
    desk.run("journal", "add", "One.")
    for words, code in (
        ((str(away / "my.pdf"),), 2),
        ((str(away / "journal.json"),), 2),  # attachments want a zip
        ((path, "--from", "2027-02-01", "--to", "2027-01-01"), 2),
        ((path, "--bin", "--search", "one"), 2),
        ((path,), 0),
        ((path,), 7),  # there already
    ):
        said = desk.run("journal", "export", *words)
        assert said.code == code, (words, said.err)
    assert not [name for name in os.listdir(away) if "copy" in name]


def test_what_a_killed_run_left_in_another_folder_goes_with_the_next(desk: Terminal) -> None:
    away, other = desk.folder.parent / "away", desk.folder.parent / "other"
    away.mkdir()
    other.mkdir()
    now = Moment(datetime.now(UTC), "UTC")
    part = Part(str(away / "copy"), now, folder=True, over=False, desk=str(desk.folder)).part
    Path(part, "2026.md").write_text("clear text")
    desk.run("journal", "add", "One.")
    assert os.listdir(away) == [os.path.basename(part)], "control: no other verb looks there"
    assert desk.run("journal", "export", str(other / "journal.zip")).code == 0
    assert os.listdir(away) == []
