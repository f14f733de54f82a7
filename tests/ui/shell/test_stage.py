"""The stage: who is on the screen has the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from mentordesk.ui.shell.stage import Stage
from tests.ui.shell.house import House


def test_an_answer_that_comes_after_its_place_was_left_takes_no_keyboard(house: House) -> None:
    house.open_plain()
    house.window.go("one")
    house.window.go("three")
    seen, hidden = house.desk("Three").edit, house.desk("One").edit
    assert QApplication.focusWidget() is seen
    hidden.setFocus()
    assert QApplication.focusWidget() is seen
    house.window.go("one")
    assert QApplication.focusWidget() is hidden


def test_control_qt_itself_gives_it_to_what_nobody_sees(house: House) -> None:
    house.open_plain()
    house.window.go("one")
    house.window.go("three")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.disconnect(house.find(Stage, "stage")._keep_to_the_screen)
    house.desk("One").edit.setFocus()
    assert QApplication.focusWidget() is house.desk("One").edit
    assert not house.desk("One").edit.isVisible()
