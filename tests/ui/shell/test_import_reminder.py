"""An import that was broken off is told when the desk is opened, and one press leads to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from mentordesk.journal.importing.runs.keeping_store import RunLine
from mentordesk.ui.shell.import_reminder import KEY
from mentordesk.ui.shell.messages import Messages
from tests.ui.shell.house import NO_HINTS, House

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)


def test_an_import_that_was_broken_off_is_told_once(house: House, qtbot: QtBot) -> None:
    run = RunLine(1, house.room.clock.now(), "jrnl", "notes.txt", 250)
    house.earlier_imports.runs.append(run)
    house.open_plain()
    messages = house.find(Messages, "messages")
    qtbot.waitUntil(lambda: KEY in [one.key for one in messages.shown()])
    (text,) = (one.text for one in messages.shown() if one.key == KEY)
    assert "250 entries" in text
    assert "notes.txt" in text
    qtbot.waitUntil(lambda: not house.earlier_imports.runs)
    verb = next(
        one for one in messages.findChildren(QAbstractButton) if one.text() == "Go on with it…"
    )
    QTest.mouseClick(verb, Qt.MouseButton.LeftButton)
    assert KEY not in [one.key for one in messages.shown()]
    assert house.shown_place() == "journal"
