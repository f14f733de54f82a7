"""After stopping, the keyboard stands where one Return too many agrees to nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentordesk.ui.widgets.checks import RadioButton
from tests.ui.sharing.stage import Stage
from tests.ui.shell.house import NO_HINTS

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)
RETURN = Qt.Key.Key_Return


def share_and_stop(joined: Stage) -> None:
    joined.click("sharing-choice-office")
    joined.qtbot.waitUntil(lambda: joined.is_shown("lens-sign"))
    joined.click("lens-sign")
    joined.qtbot.waitUntil(lambda: joined.is_shown("sharing-stop"))
    joined.click("sharing-stop")
    joined.press(RETURN)
    joined.qtbot.waitUntil(lambda: not joined.is_shown("sharing-stop"))
    joined.qtbot.waitUntil(lambda: not joined.is_shown("sharing-ending"))


def test_one_return_too_many_shares_nothing_again(joined: Stage) -> None:
    share_and_stop(joined)
    focused = QApplication.focusWidget()
    assert focused is joined.find(RadioButton, "sharing-choice-nothing")
    joined.press(RETURN)
    joined.press(RETURN)
    assert not joined.is_shown("consent-lens")
    assert joined.desk.rooms.sharing.consents() == []


def test_control_on_the_choice_that_held_before_it_would_agree(joined: Stage) -> None:
    share_and_stop(joined)
    joined.find(RadioButton, "sharing-choice-office").setFocus()
    joined.press(RETURN)
    joined.qtbot.waitUntil(lambda: joined.is_shown("consent-lens"))
