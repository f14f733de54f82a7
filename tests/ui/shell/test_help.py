from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from mentordesk.settings import Settings
from mentordesk.ui.shell.help_panel import HelpPanel
from tests.ui.shell.house import NO_HINTS, House

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)


def words(house: House) -> list[str]:
    panel = house.find(HelpPanel, "help-panel")
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_f1_tells_of_this_screen_its_keys_and_the_keys_that_always_work(house: House) -> None:
    house.open_plain()
    house.press(Qt.Key.Key_F1)
    said = words(house)
    for line in ("What One is for.", "A second paragraph.", "Keep it", "Ctrl Return", "Ctrl K"):
        assert line in said


def test_f1_again_closes_it_and_the_keyboard_goes_back(house: House) -> None:
    house.open_plain()
    house.press(Qt.Key.Key_F1)
    assert QApplication.focusWidget() is house.find(QPushButton, "help-close")
    house.press(Qt.Key.Key_F1)
    assert not house.find(HelpPanel, "help-panel").isVisible()
    assert QApplication.focusWidget() is house.desk("One").edit


def test_esc_closes_it(house: House) -> None:
    house.open_plain()
    house.press(Qt.Key.Key_F1)
    house.press(Qt.Key.Key_Escape)
    assert not house.find(HelpPanel, "help-panel").isVisible()


def test_it_stands_beside_the_place_or_instead_of_it_where_there_is_no_room(house: House) -> None:
    window = house.open_plain()
    window.toggle_help()
    stage, panel = house.find(QWidget, "stage"), house.find(HelpPanel, "help-panel")
    assert stage.isVisible()
    house.appearance.use(Settings(language="en", theme="light", text_percent=200))
    window.resize(1024, 640)
    house.qtbot.waitUntil(lambda: panel.width() == 1024 - 120)
    assert not stage.isVisible()
    window.toggle_help()
    assert stage.isVisible()


def test_going_elsewhere_closes_it(house: House) -> None:
    window = house.open_plain()
    window.toggle_help()
    window.go("three")
    assert not house.find(HelpPanel, "help-panel").isVisible()
