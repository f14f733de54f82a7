"""Without a mouse: Tab comes to every control of a place, Shift+Tab goes the same way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.sessions.stage import CTRL, KEY, Stage
from tests.ui.whole.test_spoken import at, called, controls

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
PLACES = ("today", "sessions", "people", "goals", "journal", "playbook", "settings")
LINKS = 40
"""In one text at most: Tab goes from link to link there."""
MOST = 200
"""Stops of a window at most: a way that is longer goes round without coming back."""


def way(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """What has the keyboard, stop by stop, until the first stop comes again."""
    first = QApplication.focusWidget()
    assert first is not None
    stops, stays = [first], 0
    while len(stops) < MOST:
        QTest.keyClick(QApplication.focusWidget() or window, key)
        now = QApplication.focusWidget()
        assert now is not None, f"nothing has the keyboard after {called(stops[-1])}"
        if now is first:
            break
        stays = stays + 1 if now is stops[-1] else 0
        assert stays < (LINKS if isinstance(now, QLabel) else 1), f"{called(now)} keeps it"
        if not stays:
            stops.append(now)
    return stops


def wrong_way(window: QWidget, page: QWidget) -> set[str]:
    """Controls that Tab leaves out, and a way back that is another one."""
    there = way(window, KEY.Key_Tab)
    back = way(window, KEY.Key_Backtab)
    takes = Qt.FocusPolicy.TabFocus.value
    wanted = {one for one in controls(page) if one.focusPolicy().value & takes and one.isEnabled()}
    found = {f"{called(one)} is not reached" for one in wanted - set(there)}
    found |= {f"{called(one)} is seen by nobody" for one in there if not one.isVisible()}
    if back[1:] != there[:0:-1]:
        found.add(f"back: {[called(one) for one in back]} of {[called(one) for one in there]}")
    return found


@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_round_a_place_and_comes_back(stage: Stage, place: str) -> None:
    page = at(stage, place)
    stage.wait(lambda: QApplication.focusWidget() is not None)
    assert wrong_way(stage.window, page) == set()


@pytest.mark.parametrize("tab", [KEY.Key_2, KEY.Key_3])
def test_and_the_other_tabs_of_the_journal(stage: Stage, tab: Qt.Key) -> None:
    page = at(stage, "journal")
    stage.press(tab, CTRL)
    stage.settled()
    assert wrong_way(stage.window, page) == set()


class Trap(QPushButton):
    """Keeps the keyboard."""

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: N802 - Qt overrides
        return True


class Short(QWidget):
    """Goes from the first of its buttons to the second and back, and never to another."""

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: N802 - Qt overrides
        buttons = self.findChildren(QPushButton)[:2]
        buttons[buttons[0].hasFocus()].setFocus()
        return True


def stand(qtbot: QtBot, window: QWidget, *buttons: QPushButton) -> None:
    """Show the buttons one below the other, the keyboard on the first."""
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for button in buttons:
        button.setObjectName(button.text())
        column.addWidget(button)
    window.show()
    window.activateWindow()
    buttons[0].setFocus()
    qtbot.waitUntil(buttons[0].hasFocus)


def test_control_a_control_that_is_left_out_is_found(qtbot: QtBot) -> None:
    window = Short()
    stand(qtbot, window, *(QPushButton(name) for name in ("one", "other", "left")))
    assert wrong_way(window, window) == {"left is not reached"}


def test_control_a_trap_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    stand(qtbot, window, QPushButton("one"), Trap("trap"))
    with pytest.raises(AssertionError, match="trap keeps it"):
        way(window, KEY.Key_Tab)
