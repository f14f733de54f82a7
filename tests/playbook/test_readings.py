"""Second readings: complete, of the words that stand there now, above the bar, honestly labelled."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mentordesk.playbook.check.run import Report, check_folder
from mentordesk.playbook.readings import LABEL, WEIGHTS, pin, read_readings, wording
from mentordesk.playbook.source import read_pack
from mentordesk.playbook.tool import main
from tests.playbook.small_pack import write_pack

GOOD = {**dict.fromkeys(WEIGHTS, 4), "usable": 5}


def _read(folder: str, changed: str = "", **facts: Any) -> None:
    """Write a reading of every item of a pack, that of ``changed`` with other facts."""
    pack = read_pack(folder)
    items = {
        pin(item): {"text": wording(pack, item), "gate": True, "scores": GOOD, "why": "It helps."}
        for item in pack.items
    }
    for number, record in items.items():
        record.update(facts if number.startswith(f"{changed}@") else {})
    file = Path(folder, "readings", "all.json")
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps({"label": LABEL, "reader": "role:test", "items": items}))


def _report(folder: str, *, state: str = "complete") -> Report:
    manifest = Path(folder, "pack.toml")
    words = manifest.read_text(encoding="utf-8")
    manifest.write_text(f'readings = "{state}"\n{words}', encoding="utf-8")
    return check_folder(folder)


def test_a_pack_that_has_been_read_passes(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    _read(folder)
    report = _report(folder)
    assert (report.errors, report.warnings) == ((), ())


def test_points_are_weighted_and_leave_out_what_does_not_apply(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    scores = {**dict.fromkeys(WEIGHTS, 4), "usable": 5, "people": None}
    _read(folder, "ck.ready", scores=scores)
    (one,) = [reading for reading in read_readings(read_pack(folder)) if reading.item == "ck.ready"]
    assert one.total == round(100 * (25 * 5 + 65 * 4) / (90 * 5))


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"scores": {**GOOD, "plain": 2}}, "plain below 3"),
        ({"scores": {**GOOD, "usable": 3}}, "75 points, at least 80"),
        ({"gate": False}, "stopped it at the gate"),
        ({"text": "00000000"}, "its words have changed since it was read"),
        ({"why": ""}, "one line of reason"),
        ({"scores": {**GOOD, "charm": 5}}, "no such criterion: charm"),
        ({"scores": {**GOOD, "plain": 6}}, "a score is 1 to 5"),
        ({"scores": {"usable": 5, "plain": 5}}, "at most two criteria"),
    ],
)
def test_a_reading_that_is_not_good_enough_is_named(
    tmp_path: Path, facts: dict[str, Any], says: str
) -> None:
    folder = write_pack(tmp_path)
    _read(folder, "ck.ready", **facts)
    found = [finding for finding in _report(folder).errors if finding.item == "ck.ready"]
    assert says in " ".join(finding.says for finding in found)


def test_a_comma_leaves_a_reading_valid_and_a_word_does_not(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    _read(folder)
    assert _report(folder).passed
    file = Path(folder, "text/en/ck/ready.toml")
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace("Only the actions.", "Only, the actions."), encoding="utf-8")
    assert check_folder(folder).errors == ()
    file.write_text(words.replace("Only the actions.", "Only the goals."), encoding="utf-8")
    assert {finding.rule for finding in check_folder(folder).errors} == {"R01"}


def test_two_readers_far_apart_are_named(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    _read(folder, "ck.ready", scores=dict.fromkeys(WEIGHTS, 5))
    Path(folder, "readings/all.json").rename(Path(folder, "readings/first.json"))
    _read(folder, "ck.ready", scores=dict.fromkeys(WEIGHTS, 4))
    (found,) = _report(folder).errors
    assert (found.item, found.says) == ("ck.ready", "its readers are 20 points apart")


def test_what_is_unread_is_a_warning_while_readings_are_open(tmp_path: Path) -> None:
    report = _report(write_pack(tmp_path), state="open")
    assert {finding.rule for finding in report.warnings} == {"R01"}
    assert report.passed


def test_a_label_that_claims_more_is_refused(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    _read(folder)
    file = Path(folder, "readings/all.json")
    file.write_text(file.read_text().replace(LABEL, "read by two people"))
    assert not _report(folder).passed


def test_a_file_that_is_no_record_is_unreadable(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    Path(folder, "readings").mkdir()
    Path(folder, "readings", "ck.json").write_text("[]")
    manifest = Path(folder, "pack.toml")
    manifest.write_text(f'readings = "open"\n{manifest.read_text()}')
    assert main(["check", folder]) == 2


def test_the_tool_prints_empty_records_and_the_spread(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_pack(tmp_path)
    assert main(["readings", folder, "ck", "--blank"]) == 0
    blank = json.loads(capsys.readouterr().out)
    assert list(blank["items"]) == ["ck.ready@1"]
    assert main(["readings", folder, "ck"]) == 1
    assert "not read yet" in capsys.readouterr().out
    _read(folder)
    assert main(["readings", folder, "ck"]) == 0
    assert "1 readings of what the pack says now\n 85-89  1\n" in capsys.readouterr().out
