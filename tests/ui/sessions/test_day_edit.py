"""The field for a day and a time gives back the instant that it was given."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.mentoring.sessions.model import start_problem
from mentordesk.ui.sessions.plan.day_edit import MomentEdit

SECOND = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
"""01:30 in London for the first time; an hour later for the second."""


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("hours", [0, 1])
def test_an_hour_that_comes_twice_stays_the_one_it_was(hours: int) -> None:
    at = SECOND.replace(hour=hours)
    edit = MomentEdit("When")
    edit.set_instant(at, "Europe/London")
    assert edit.instant() == at
    edit.setTime(QTime(3, 30))
    assert edit.instant() == SECOND.replace(hour=3)


@pytest.mark.usefixtures("qtbot")
def test_no_day_can_be_set_that_no_clock_could_tell() -> None:
    edit = MomentEdit("When")
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"):
        edit.set_instant(SECOND, zone)
        for day in (QDate(1, 1, 1), QDate(9999, 12, 31)):
            edit.setDateTime(QDateTime(day, QTime(23, 59)))
            assert start_problem(edit.instant()) == ""
        for end in (edit.minimumDateTime(), edit.maximumDateTime()):
            edit.setDateTime(end)
            assert start_problem(edit.instant()) == ""


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("locale", "shown"),
    [("en_US", "Sat 24 Oct 2026  2:30 PM"), ("en_GB", "Sat 24 Oct 2026  14:30")],
)
def test_the_clock_is_the_one_of_the_locale(locale: str, shown: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        edit = MomentEdit("When")
        edit.set_instant(datetime(2026, 10, 24, 14, 30, tzinfo=UTC), "UTC")
        assert edit.text().replace("\u202f", " ") == shown
        edit.setSelectedSection(MomentEdit.Section.HourSection)
        edit.stepBy(1)
        assert edit.instant() == datetime(2026, 10, 24, 15, 30, tzinfo=UTC)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("name", ["Sun", "1"])
def test_an_arrow_steps_over_the_edge_of_a_week_and_of_a_month(qtbot: QtBot, name: str) -> None:
    edit = MomentEdit("When")
    qtbot.addWidget(edit)
    edit.show()
    edit.set_instant(datetime(2026, 11, 1, 10, tzinfo=UTC), "UTC")  # a Sunday
    line = edit.lineEdit()
    line.setCursorPosition(line.text().index(name) + 1)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert edit.instant() == datetime(2026, 10, 30, 10, tzinfo=UTC)
    for _ in range(3):
        QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.instant() == datetime(2026, 11, 2, 10, tzinfo=UTC)
