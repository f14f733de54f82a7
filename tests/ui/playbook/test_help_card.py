from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget

from mentordesk.ui.places import HELP_CARD, PLAYBOOK, Place, PlaceSpec
from tests.journal.conftest import empty_journal
from tests.ui.playbook.stage import Desk
from tests.ui.shell.conftest import appearance, folder, house, new_desk, one_appearance
from tests.ui.shell.house import NO_HINTS, House

__all__ = ["appearance", "empty_journal", "folder", "house", "new_desk", "one_appearance"]

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Shelf(Place):
    """A playbook that only notes what it is asked to show."""

    def __init__(self) -> None:
        super().__init__("Playbook")
        self.shown: list[object] = []

    def show_target(self, target: object) -> None:
        self.shown.append(target)


@pytest.fixture
def shelf(house: House) -> Shelf:
    made = Shelf()
    spec = PlaceSpec(PLAYBOOK, "Playbook", "book-open-text", "Alt+6", lambda *_: made)
    house.open((house.spec("one", "One", "Alt+1"), spec))
    house.desk("One").edit.setFocus()
    return made


def test_one_key_opens_it_from_any_place_even_while_one_writes(house: House, shelf: Shelf) -> None:
    house.press(Qt.Key.Key_H, CTRL | SHIFT)
    assert shelf.shown == [HELP_CARD]
    assert house.shown_place() == PLAYBOOK


def test_f1_and_h_open_it_from_any_place(house: House, shelf: Shelf) -> None:
    house.press(Qt.Key.Key_F1)
    house.press(Qt.Key.Key_H)
    assert shelf.shown == [HELP_CARD]
    assert not house.find(QWidget, "help-panel").isVisible()


def test_it_is_told_in_the_help_and_listed_in_the_palette(house: House, shelf: Shelf) -> None:
    house.press(Qt.Key.Key_F1)
    told = [label.text() for label in house.find(QWidget, "help-panel").findChildren(QLabel)]
    assert "Open the Help card; nobody can see that you did" in told
    house.press(Qt.Key.Key_Escape)
    house.press(Qt.Key.Key_K, CTRL)
    QTest.keyClicks(house.find(QLineEdit, "palette-edit"), "harm")
    lines = house.find(QListView, "palette-results").model()
    assert str(lines.index(0, 0).data()) == "Help card"
    house.press(Qt.Key.Key_Return)
    assert shelf.shown == [HELP_CARD]


def test_opening_it_is_noted_nowhere(desk: Desk) -> None:
    before = _everything(desk)
    place = desk.open("cv.silence")
    place.contents.help_card.click()
    desk.shows(place, HELP_CARD)
    desk.idle()
    assert _everything(desk) == before
    assert not desk.told


def test_it_is_in_no_history(desk: Desk) -> None:
    place = desk.open("cv.silence")
    desk.go(place, HELP_CARD)
    desk.go(place, "pb.listening")
    place.go_back()
    desk.shows(place, "cv.silence")


def test_it_does_not_stay_open_when_the_place_is_left(desk: Desk) -> None:
    place = desk.open("cv.silence")
    desk.go(place, HELP_CARD)
    place.flush()
    desk.shows(place, "cv.silence")


def _everything(desk: Desk) -> dict[str, Any]:
    """Every row of every table of the record."""
    tables = desk.world.ask("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return {
        str(name): desk.world.ask(f"SELECT * FROM {name}")
        for (name,) in tables
        if "fts" not in str(name)
    }
