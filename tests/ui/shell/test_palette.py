from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from mentordesk.settings import Settings
from mentordesk.ui.journal.targets import Place
from mentordesk.ui.places import Command
from mentordesk.ui.shell.palette import CommandPalette
from mentordesk.ui.shell.results import matching
from mentordesk.ui.shell.top_bar import SearchButton
from tests.ui.shell.house import NO_HINTS, House

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)

CTRL = Qt.KeyboardModifier.ControlModifier


class Palette:
    """The open palette, as a person uses it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.widget = house.find(CommandPalette, "palette")
        self.edit = house.find(QLineEdit, "palette-edit")

    @property
    def lines(self) -> list[str]:
        model = self.house.find(QListView, "palette-results").model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def type(self, text: str) -> None:
        QTest.keyClicks(self.edit, text)

    def press(self, key: Qt.Key) -> None:
        self.house.press(key)


@pytest.fixture
def palette(house: House) -> Palette:
    house.open_plain()
    house.desk("One").edit.setFocus()
    house.press(Qt.Key.Key_K, CTRL)
    return Palette(house)


def test_ctrl_k_opens_it_over_the_search_field_even_while_one_writes(palette: Palette) -> None:
    assert palette.widget.isVisible()
    assert QApplication.focusWidget() is palette.edit
    search = palette.house.find(SearchButton, "top-search")
    over = search.mapTo(palette.house.window, search.rect().topLeft())
    assert palette.edit.mapTo(palette.house.window, palette.edit.rect().topLeft()) == over


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_the_keys_of_the_window_work_in_every_kind_of_field(
    house: House, kind: type[QLineEdit]
) -> None:
    window = house.open_plain()
    edit = kind(window)
    edit.show()
    edit.setFocus()
    house.press(Qt.Key.Key_K, CTRL)
    assert house.find(CommandPalette, "palette").isVisible()


def test_it_goes_when_another_program_comes_and_nothing_found_stays(palette: Palette) -> None:
    palette.type("on")
    assert palette.lines
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert palette.widget.isVisible(), "the control: only another program takes it away"
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert not palette.widget.isVisible()
    assert palette.lines == []
    assert palette.edit.text() == ""


def test_a_click_on_the_search_field_opens_it(house: House, qtbot: QtBot) -> None:
    house.open_plain()
    QTest.mouseClick(house.find(SearchButton, "top-search"), Qt.MouseButton.LeftButton)
    assert house.find(CommandPalette, "palette").isVisible()


def test_it_begins_with_the_commands_and_every_place(palette: Palette) -> None:
    assert palette.lines[0] == "Quick note in today’s entry"
    for place in ("One", "Journal", "Three", "Settings"):
        assert f"Go to {place}" in palette.lines


def test_typing_leaves_what_matches_and_return_does_it(palette: Palette) -> None:
    palette.type("three")
    assert palette.lines == ["Go to Three"]
    palette.press(Qt.Key.Key_Return)
    assert palette.house.shown_place() == "three"
    assert not palette.widget.isVisible()


def test_arrows_choose(palette: Palette) -> None:
    palette.type("go")
    palette.press(Qt.Key.Key_Down)
    palette.press(Qt.Key.Key_Down)
    palette.press(Qt.Key.Key_Up)
    palette.press(Qt.Key.Key_Return)
    assert palette.house.shown_place() == "journal"


def test_a_screen_reader_is_told_which_line_holds(palette: Palette) -> None:
    palette.type("lock")
    assert palette.edit.accessibleDescription() == "Lock the desk"


def test_esc_closes_it_and_the_keyboard_goes_back_to_the_place(palette: Palette) -> None:
    palette.type("go")
    palette.press(Qt.Key.Key_Escape)
    assert not palette.widget.isVisible()
    assert QApplication.focusWidget() is palette.house.desk("One").edit


def test_nothing_of_the_query_or_its_answers_stays_when_it_closes(
    palette: Palette, qtbot: QtBot
) -> None:
    palette.house.room.write("The heron stood still.", "Heron")
    palette.type("heron")
    qtbot.waitUntil(lambda: palette.lines == ["Heron"])
    palette.house.window.cover()
    assert palette.edit.text() == ""
    assert palette.lines == []
    assert palette.widget._search.found() == []


def test_entries_are_found_as_one_types_and_opened(palette: Palette, qtbot: QtBot) -> None:
    entry = palette.house.room.write("Today Jonas is afraid of his old team.", "Silence")
    palette.house.room.write("Nothing of that kind here.", "Other")
    palette.type("afraid jonas")
    qtbot.waitUntil(lambda: palette.lines == ["Silence"])
    palette.press(Qt.Key.Key_Return)
    assert palette.house.shown_place() == "journal"
    shown = Place(entry.id, 6, "Jonas")
    assert palette.house.desk("Journal").heard[-1] == ("show", shown)


def test_conditions_narrow_what_the_palette_finds(palette: Palette, qtbot: QtBot) -> None:
    palette.house.room.write("calm #work", "Work")
    palette.house.room.write("calm", "Home")
    palette.type("calm tag:work")
    qtbot.waitUntil(lambda: palette.lines == ["Work"])
    palette.widget.edit.clear()
    palette.type("calm -in:journal")
    qtbot.waitUntil(palette.widget._nothing.isVisible)


def test_only_the_answer_to_the_last_query_is_shown(palette: Palette, qtbot: QtBot) -> None:
    palette.house.room.write("apple", "First")
    palette.house.room.write("apricot", "Second")
    palette.type("ap")
    palette.type("ricot")
    qtbot.waitUntil(lambda: palette.lines == ["Second"])
    palette.type("xyz")
    qtbot.waitUntil(lambda: palette.lines == [])
    qtbot.waitUntil(palette.widget._nothing.isVisible)


def test_it_fits_into_the_smallest_window_at_the_largest_text(house: House) -> None:
    window = house.open_plain()
    house.appearance.use(Settings(language="en", theme="light", text_percent=200))
    window.resize(1024, 640)
    window.open_palette()
    palette = house.find(CommandPalette, "palette")
    house.qtbot.waitUntil(lambda: window.rect().contains(palette.geometry()))
    results = house.find(QListView, "palette-results")
    assert results.geometry().bottom() <= palette.height()


def nothing() -> None:
    """What the commands below do."""


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Go to Today", "Lock the desk", "Größer schreiben"]),
        ("to", ["Go to Today"]),
        ("desk lock", ["Lock the desk"]),
        ("GROSSER", ["Größer schreiben"]),
        ("schloss", ["Lock the desk"]),
        ("ock", []),
    ],
)
def test_a_command_is_found_by_the_beginnings_of_its_words(
    query: str, found: Sequence[str]
) -> None:
    commands = (
        Command("a", "Go to Today", nothing),
        Command("b", "Lock the desk", nothing, words="Schloss"),
        Command("c", "Größer schreiben", nothing),
    )
    assert [command.title for command in matching(commands, query)] == list(found)
