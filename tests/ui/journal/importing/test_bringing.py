"""A journal brought in at the window, by keyboard, over a real file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from mentordesk.clock import Moment
from mentordesk.journal.importing.runs import bringing as running
from mentordesk.journal.importing.runs.keeping_store import RunLine
from mentordesk.ui.journal.importing.bringing import BringingTab
from mentordesk.ui.journal.importing.runs import RunRow
from mentordesk.ui.services import Services
from mentordesk.ui.widgets.labels import Label
from tests.journal.importing.formats.making import locked
from tests.journal.importing.running import day, day_one, importing
from tests.ui.journal.stage import Desk, framed


@dataclass
class ByHand:
    """What the person chooses in the dialogs."""

    path: Path
    saved: Path | None = None
    titles: list[str] = field(default_factory=list)

    def file(self, parent: QWidget, title: str) -> str:
        self.titles.append(title)
        return str(self.path)

    def folder(self, parent: QWidget, title: str) -> str:
        return self.file(parent, title)

    def to_save(self, parent: QWidget, title: str, name: str, kind: str) -> str:
        return str(self.saved) if self.saved else ""


@pytest.fixture
def away(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("away")


@pytest.fixture
def page(desk: Desk, away: Path) -> BringingTab:
    services: Any = SimpleNamespace(importing=importing(desk.room), clock=desk.room.clock)
    made = BringingTab(cast("Services", services), desk.bridge, ByHand(away))
    window = framed(made, 1000, 700)
    desk.windows.append(window)
    desk.qtbot.addWidget(window)
    with desk.qtbot.waitExposed(window):
        window.show()
    return made


def hands(page: BringingTab) -> ByHand:
    assert isinstance(page.outside, ByHand)
    return page.outside


def press(page: BringingTab, key: Qt.Key, control: bool = False) -> None:
    with_control = Qt.KeyboardModifier.ControlModifier
    target = page.window().focusWidget()
    assert target is not None
    QTest.keyClick(target, key, with_control if control else Qt.KeyboardModifier.NoModifier)


def choose(desk: Desk, page: BringingTab, path: Path) -> None:
    hands(page).path = path
    page.choose.file.setFocus()
    press(page, Qt.Key.Key_Return)


def shown(desk: Desk, page: BringingTab, wanted: QWidget) -> None:
    desk.qtbot.waitUntil(lambda: page.pages.currentWidget() is wanted)


def test_a_journal_is_looked_at_brought_in_told_of_and_taken_back(
    desk: Desk, page: BringingTab, away: Path
) -> None:
    records = [day(n, tags=["work"], weather={"t": 1}) for n in range(30)]
    choose(desk, page, day_one(away / "mine.zip", [*records, {"uuid": "bad"}]))
    shown(desk, page, page.preview)
    assert page.preview.summary.text() == "30 entries to bring in"
    assert page.preview.what.text() == "mine.zip · Day One"
    assert page.preview.take.hasFocus()
    assert "has no date" in page.preview.problems.text()
    assert desk.room.journal.count() == 0
    press(page, Qt.Key.Key_Return, control=True)
    shown(desk, page, page.report)
    assert page.report.heading.text() == "30 entries are in your journal"
    assert "Everything is there and found: 30 of 30" in page.report.ended.text()
    assert desk.room.journal.count() == 30
    hands(page).saved = away / "report.txt"
    page.report.save.click()
    desk.qtbot.waitUntil((away / "report.txt").exists)
    told = (away / "report.txt").read_text(encoding="utf-8")
    for words in ("mine.zip (Day One)", "30 entries", "weather (30)", "Journal.json, 31: This"):
        assert words in told
    desk.room.rewrite(desk.room.journal.entries()[3], "worked on", "Mine now")
    page.report.back.click()
    desk.qtbot.waitUntil(lambda: page.report.heading.text() == "29 entries are in the bin")
    assert "Mine now" in page.report.ended.text()
    assert [entry.title for entry in desk.room.journal.entries()] == ["Mine now"]


def test_a_locked_journal_asks_and_keeps_no_password(
    desk: Desk, page: BringingTab, away: Path
) -> None:
    (away / "my.jrnl").write_bytes(locked("3", b"[2026-03-01 09:00] Locked", "reed pipe"))
    choose(desk, page, away / "my.jrnl")
    field_ = page.choose.password
    desk.qtbot.waitUntil(field_.hasFocus)
    problem = page.choose.password_field.problem
    for typed in ("reed", "reed pipe"):
        QTest.keyClicks(field_, typed)
        press(page, Qt.Key.Key_Return)
        assert field_.text() == ""
        if typed == "reed":
            desk.qtbot.waitUntil(lambda: "does not open my.jrnl" in problem.text())
    shown(desk, page, page.preview)
    page.preview.take.click()
    shown(desk, page, page.report)
    assert desk.room.bodies() == [""]
    assert page._asked is not None
    assert page._asked.password == ""


def wait_for_start(desk: Desk, page: BringingTab, said: str) -> None:
    reading = page.choose.reading
    desk.qtbot.waitUntil(lambda: not reading.text().startswith("Looking"))
    assert reading.text().startswith(said)


def test_what_cannot_be_read_is_said_where_one_chooses_again(
    desk: Desk, page: BringingTab, away: Path
) -> None:
    (away / "x.bin").write_bytes(bytes(range(256)))
    (away / "cut.zip").write_bytes(b"PK\x03\x04 cut off")
    for path, said in (
        (away / "x.bin", "x.bin is not a journal that MentorDesk can read."),
        (away / "cut.zip", "cut.zip is damaged or not complete."),
        (desk.room.path, "desk.db holds this desk itself."),
        (away / "gone.md", "gone.md cannot be opened."),
    ):
        choose(desk, page, path)
        wait_for_start(desk, page, said)
        assert page.pages.currentWidget() is page.choose
        assert page.choose.file.hasFocus()


def test_esc_stops_and_going_on_brings_the_rest(
    desk: Desk, page: BringingTab, away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "_BEGIN", 1)
    monkeypatch.setattr(running, "_LEAST", 1)
    monkeypatch.setattr(running, "_MOST", 1)
    choose(desk, page, day_one(away / "mine.zip", [day(n) for n in range(300)]))
    shown(desk, page, page.preview)
    press(page, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.room.journal.count() > 0)
    desk.qtbot.waitUntil(lambda: " of 300 are read" in page.progress.said.text())
    press(page, Qt.Key.Key_Escape)
    shown(desk, page, page.report)
    assert "You stopped it" in page.report.ended.text()
    assert 0 < desk.room.journal.count() < 300
    assert page.report.go_on.hasFocus()
    press(page, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "Everything is there" in page.report.ended.text())
    assert desk.room.journal.count() == 300


def test_every_control_has_a_name(page: BringingTab) -> None:
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for one in page.findChildren(kind):
            if one is page.preview.take:
                continue  # its words say how many
            spoken = one.accessibleName() or (
                one.text() if isinstance(one, QAbstractButton) else ""
            )
            assert spoken, one.objectName()
            assert one.objectName()


def test_in_a_mirrored_window_the_parts_of_a_run_stand_in_their_order(qapp: QApplication) -> None:
    run = RunLine(
        1, Moment(datetime(2026, 11, 20, tzinfo=UTC), "UTC"), "day-one", "mine.zip", 61, True
    )
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        (line,) = [one.text() for one in RunRow(run).findChildren(Label) if "·" in one.text()]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert line.startswith("\u200f\u2068Day One\u2069 · ")
