"""Whose desk it is: said in Settings, changed there, and asked for where the first run was cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.mentoring.me.model import Me, Role
from mentordesk.ui.shell.messages import Messages
from mentordesk.ui.widgets.segment import Segment
from tests.ui.shell.house import NO_HINTS, House, Owner

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)


def is_told(house: House) -> bool:
    shown = house.find(Messages, "messages").shown()
    return "whose-desk" in [message.key for message in shown]


def in_settings(house: House, qtbot: QtBot) -> QLineEdit:
    house.open_plain().go("settings")
    name = house.find(QLineEdit, "settings-name")
    who = house.me.who
    qtbot.waitUntil(lambda: name.text() == (who.name if who is not None else ""))
    return name


def click(house: House, name: str) -> None:
    QTest.mouseClick(house.find(QAbstractButton, name), Qt.MouseButton.LeftButton)


def test_name_and_role_are_shown_and_changed_where_they_stand(house: House, qtbot: QtBot) -> None:
    name = in_settings(house, qtbot)
    assert house.find(Segment, "settings-role").value() == "mentor"
    name.setText("  Amara   Okafor ")
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: house.me.who == Me("Amara Okafor", Role.MENTOR))
    click(house, "settings-role-both")
    qtbot.waitUntil(lambda: house.me.who == Me("Amara Okafor", Role.BOTH))


def test_an_emptied_name_comes_back(house: House, qtbot: QtBot) -> None:
    name = in_settings(house, qtbot)
    name.setText("   ")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert name.text() == "Amara"
    assert house.me.who == Me("Amara", Role.MENTOR)


def test_a_name_that_was_typed_counts_when_the_desk_is_left(house: House, qtbot: QtBot) -> None:
    name = in_settings(house, qtbot)
    name.setFocus()
    name.setText("Ada")
    over: list[bool] = []
    house.window.flush(lambda: over.append(True))
    qtbot.waitUntil(lambda: bool(over))
    assert house.me.who == Me("Ada", Role.MENTOR)


def test_a_desk_that_knows_nobody_asks_until_it_is_told(house: House, qtbot: QtBot) -> None:
    house.me = Owner(None)
    house.open_plain()
    qtbot.waitUntil(lambda: is_told(house))
    click(house, "strip-whose-desk-verb")
    name = house.find(QLineEdit, "settings-name")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is name)
    assert house.find(QWidget, "settings-name-missing").isVisible()
    assert is_told(house), "going there is no answer"
    click(house, "settings-role-mentee")
    QTest.keyClicks(name, "Mei")
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_told(house))
    assert house.me.who == Me("Mei", Role.MENTEE)
    assert not house.find(QWidget, "settings-name-missing").isVisible()


def test_a_desk_that_knows_its_owner_asks_nothing(house: House, qtbot: QtBot) -> None:
    house.open_plain()
    qtbot.waitUntil(lambda: len(house.find(Messages, "messages").shown()) == 1)  # the sheet's
    assert not is_told(house)
