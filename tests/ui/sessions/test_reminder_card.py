"""Lines to myself on Prepare: hidden by the key that hides every private word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from mentordesk.changes import Changed
from mentordesk.journal.notes.model import ReminderDraft
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
SHIFT = Qt.KeyboardModifier.ShiftModifier
SECRET = "He is afraid of Monday."


def test_lines_to_myself_are_hidden_with_the_rest(stage: Stage) -> None:
    stage.wait_keyboard("next-prepare")
    line = stage.next_line()
    assert line.person_id is not None
    stage.rooms.notes.remind(ReminderDraft(line.person_id, SECRET, line.session.id))
    stage.open_next()
    card = stage.place().work.prepare.reminder

    def on_it() -> list[str]:
        boxes = [one.text() for one in card.findChildren(QAbstractButton)]
        return [text for text in (*boxes, card.add.text()) if text]

    stage.wait(lambda: SECRET in on_it())
    before = on_it()
    card.add.setFocus()
    stage.type("half a line")
    stage.press(KEY.Key_B, CTRL | SHIFT)
    assert on_it() == []
    assert card.hidden.isVisible()
    stage.bridge.changed.emit(Changed.JOURNAL)
    stage.settled()
    assert on_it() == [], "a refresh shows nothing either"
    stage.type(", and more")
    assert sorted(on_it()) == sorted([*before, "half a line, and more"])
    assert card.hidden.isHidden()


def test_enter_twice_keeps_one_line(stage: Stage) -> None:
    stage.open_next()
    line = stage.next_line()
    assert line.person_id is not None
    card = stage.place().work.prepare.reminder
    card.add.setFocus()
    stage.type(SECRET)
    stage.press(KEY.Key_Return)
    stage.press(KEY.Key_Return)
    stage.settled()
    found = stage.rooms.notes.reminders(line.person_id)
    assert [one.line for one in found].count(SECRET) == 1
