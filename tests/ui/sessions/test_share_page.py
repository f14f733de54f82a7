"""Share shows what was agreed a moment ago, and it can be copied."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)


def test_what_was_just_agreed_can_be_copied_without_leaving_the_session(stage: Stage) -> None:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    copy = stage.place().work.share.findChild(QAbstractButton, "share-copy")
    assert isinstance(copy, QAbstractButton)
    assert not copy.isEnabled(), "the control: nothing is agreed yet"
    stage.place().work.meet.writing.agreed.edit.setFocus()
    stage.type("We meet the board in May.")
    stage.press(KEY.Key_4, CTRL)
    stage.wait(copy.isEnabled)
    assert "board in May" in stage.place().work.share.agreed.text()
