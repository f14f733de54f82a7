from __future__ import annotations

import sqlite3
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.clock import SystemClock
from mentordesk.ui import crash
from mentordesk.ui.crash import CrashReport, ProgramFault
from mentordesk.ui.gate.faults import Faults
from mentordesk.vault.layout import DeskFolder

SECRET = "what-she-told-me"


def broken(text: str) -> None:
    inner = {"words": text}
    try:
        sqlite3.connect(":memory:").execute(f'SELECT "{text}" FROM nothing')
    except sqlite3.OperationalError as error:
        raise ValueError(inner["words"]) from error


def caught(text: str = SECRET) -> ValueError:
    try:
        broken(text)
    except ValueError as error:
        return error
    raise AssertionError


@pytest.fixture
def report(qtbot: QtBot, tmp_path: Path) -> CrashReport:
    return CrashReport(str(tmp_path / "crashes.log"), SystemClock("UTC"))


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def log_of(tmp_path: Path) -> str:
    return (tmp_path / "crashes.log").read_text()


def test_a_report_names_kinds_and_places_of_the_whole_chain(
    report: CrashReport, tmp_path: Path
) -> None:
    report.write(caught())
    text = log_of(tmp_path)
    assert "builtins.ValueError" in text
    assert "sqlite3.OperationalError" in text
    assert text.count("test_crash.py:") >= 2


def test_a_report_holds_no_word_of_what_was_written(report: CrashReport, tmp_path: Path) -> None:
    error = caught()
    assert SECRET in str(error)  # the control: the text is there to be leaked
    fault = report.write(error)
    assert SECRET not in log_of(tmp_path)
    assert SECRET not in str(fault)
    assert not any(SECRET in str(value) for value in fault.values.values())


def test_the_log_can_be_read_by_its_owner_only(report: CrashReport, tmp_path: Path) -> None:
    report.write(caught())
    assert (tmp_path / "crashes.log").stat().st_mode & 0o777 == 0o600


def test_the_same_place_is_written_and_told_once(
    qtbot: QtBot, report: CrashReport, tmp_path: Path, hooks: None
) -> None:
    report.install()
    told: list[ProgramFault] = []
    report.happened.connect(told.append)
    for _ in range(5):
        error = caught()
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(told) == 1
    assert log_of(tmp_path).count("builtins.ValueError") == 1


def test_a_fault_on_another_thread_is_told_too(
    qtbot: QtBot, report: CrashReport, hooks: None
) -> None:
    report.install()
    with qtbot.waitSignal(report.happened):
        threading.Thread(target=broken, args=(SECRET,)).start()


def test_a_log_that_grew_large_begins_anew_and_the_last_one_is_kept(
    report: CrashReport, tmp_path: Path
) -> None:
    (tmp_path / "crashes.log").write_text("x" * (crash.LOG_LIMIT + 1))
    report.write(caught())
    assert (tmp_path / "crashes.log").stat().st_size < 10_000
    assert (tmp_path / "crashes.log.1").stat().st_size == crash.LOG_LIMIT + 1


def test_a_log_that_cannot_be_written_makes_no_second_fault(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    fault = CrashReport(str(tmp_path / "file" / "log"), SystemClock("UTC")).write(caught())
    assert "kept as a draft" in fault.in_english()


def test_our_own_place_is_named_before_that_of_a_library() -> None:
    from mentordesk.clock import Moment, from_micros

    with pytest.raises(ValueError, match="UTC") as raised:
        Moment(from_micros(0).replace(tzinfo=None), "UTC")
    assert crash.own_place(raised.value).startswith("clock.py:")


class Going:
    """Fails while it is taken away, when nobody can be told any more."""

    def __init__(self, words: str) -> None:
        self.words = words

    def __del__(self) -> None:
        raise ValueError(self.words)


@pytest.mark.parametrize("of", ["the desk", "the gate", "control"])
def test_what_fails_where_nobody_can_catch_it_prints_no_word(
    report: CrashReport, tmp_path: Path, hooks: None, capsys: pytest.CaptureFixture[str], of: str
) -> None:
    sys.unraisablehook = sys.__unraisablehook__
    if of == "the desk":
        report.install()
    elif of == "the gate":
        (tmp_path / "log").mkdir()
        Faults(DeskFolder(str(tmp_path))).install()
    going = Going(SECRET)
    del going
    assert (SECRET in capsys.readouterr().err) is (of == "control")
    written = [path.read_text() for path in tmp_path.rglob("crashes.log")]
    assert len(written) == (of != "control")
    assert all("__del__" in text and SECRET not in text for text in written)
