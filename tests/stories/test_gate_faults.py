"""A bug in the gate, with a passphrase in its hands: a report of places, and no word of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.driving.desk import PASSPHRASE, RunningDesk

CANARY = "CNRY-hollow-kestrel-93"


def everything_below(folder: str) -> bytes:
    """All bytes of all files, but the sockets."""
    files = [path for path in Path(folder).rglob("*") if path.is_file()]
    return b"".join(path.read_bytes() for path in files)


@pytest.mark.parametrize(("place", "where"), [("job", "jobs.py:"), ("slot", "broken_slot")])
def test_a_bug_in_the_gate_is_reported_without_a_word_of_the_passphrase(
    place: str, where: str
) -> None:
    with RunningDesk(child="child_faulty.py", environment={"MENTORDESK_TEST_FAULT": place}) as desk:
        desk.make_desk("Ada", "mentor")
        desk.start()
        desk.at("gate")
        desk.wait("passphrase", focused=True)
        desk.type(CANARY)
        if place == "slot":
            with pytest.raises(AssertionError, match="ValueError was raised"):
                desk.press("Return")
            desk.wait("notice")
        else:
            desk.press("Return")
            desk.wait("unlock", enabled=True)
        log = os.path.join(desk.folder.log, "crashes.log")
        assert os.path.isfile(log)
        report = Path(log).read_text(encoding="utf-8")
        found = everything_below(desk.home)
        desk.stop()
        words = desk.words
    assert "ValueError" in report
    assert where in report
    assert CANARY not in report
    assert CANARY.encode() not in found
    assert CANARY not in words, "a traceback with its text was printed"
    assert "Traceback" not in words


def test_without_the_report_the_passphrase_would_be_printed() -> None:
    with RunningDesk(
        child="child_faulty.py", environment={"MENTORDESK_TEST_FAULT": "bare"}
    ) as desk:
        desk.make_desk("Ada", "mentor")
        desk.start()
        desk.at("gate")
        desk.wait("passphrase", focused=True)
        desk.type(CANARY)
        desk.press("Return")
        desk.wait("unlock", enabled=True)
        desk.stop()
        assert CANARY in desk.words


def test_the_eye_sees_a_word_that_was_written(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "log").write_text(PASSPHRASE)
    assert PASSPHRASE.encode() in everything_below(str(tmp_path))
