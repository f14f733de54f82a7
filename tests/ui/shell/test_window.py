from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.changes import Changed, Done
from mentordesk.settings import Settings
from mentordesk.ui.places import QUICK_NOTE, PlaceSpec
from mentordesk.ui.shell.rail_button import RailButton
from mentordesk.ui.widgets.row_list import RowList
from tests.ui.shell.house import NO_HINTS, House

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


@dataclass(frozen=True)
class RingedRow:
    """A row of a list."""

    key: int
    spoken: str


def test_the_window_says_neither_name_nor_words_in_its_title(house: House) -> None:
    assert house.open_plain().windowTitle() == "MentorDesk"


def test_a_place_is_made_when_it_is_first_gone_to_and_once(house: House) -> None:
    window = house.open_plain()
    assert [place.title for place in house.made] == ["One"]
    window.go("three")
    window.go("one")
    window.go("three")
    assert [place.title for place in house.made] == ["One", "Three"]


@pytest.mark.parametrize(
    ("key", "modifier", "place"),
    [(KEY.Key_3, ALT, "three"), (KEY.Key_2, ALT, "journal"), (KEY.Key_Comma, CTRL, "settings")],
)
def test_each_place_has_a_key_that_works_while_one_writes(
    house: House, key: Qt.Key, modifier: Qt.KeyboardModifier, place: str
) -> None:
    house.open_plain()
    house.desk("One").edit.setFocus()
    house.press(key, modifier)
    assert house.shown_place() == place


def test_a_click_in_the_rail_goes_there_and_marks_it(house: House, qtbot: QtBot) -> None:
    house.open_plain()
    three = house.find(RailButton, "rail-three")
    QTest.mouseClick(three, Qt.MouseButton.LeftButton)
    assert house.shown_place() == "three"
    assert three.is_current
    assert not house.find(RailButton, "rail-one").is_current


def test_a_quick_note_goes_to_the_journal_and_asks_for_today(house: House) -> None:
    house.open_plain()
    house.desk("One").edit.setFocus()
    house.press(KEY.Key_N, CTRL)
    assert house.shown_place() == "journal"
    assert house.desk("Journal").heard[-1] == ("show", QUICK_NOTE)


def test_leaving_a_place_lets_it_save(house: House) -> None:
    window = house.open_plain()
    window.go("three")
    assert house.desk("One").heard == ["flush"]


def test_a_place_that_is_seen_is_refreshed_at_once_and_a_hidden_one_when_gone_to(
    house: House, qtbot: QtBot
) -> None:
    window = house.open_plain()
    window.go("three")
    window.go("one")
    one, three = house.desk("One"), house.desk("Three")
    one.heard.clear()
    three.heard.clear()
    house.bridge.do(window, lambda: Done(None, Changed.JOURNAL | Changed.ME))
    qtbot.waitUntil(lambda: one.heard == [Changed.JOURNAL])
    assert three.heard == []
    window.go("three")
    assert three.heard == [Changed.JOURNAL]


def test_a_place_is_not_bothered_with_kinds_that_it_does_not_show(
    house: House, qtbot: QtBot
) -> None:
    window = house.open_plain()
    done: list[object] = []
    house.bridge.do(window, lambda: Done(None, Changed.GOALS))
    house.bridge.do(window, lambda: Done(None, Changed.NOTHING), done.append)
    qtbot.waitUntil(lambda: len(done) == 1)
    assert house.desk("One").heard == []


def test_ctrl_l_and_the_rail_ask_to_lock(house: House, qtbot: QtBot) -> None:
    window = house.open_plain()
    with qtbot.waitSignal(window.lock_asked):
        house.press(KEY.Key_L, CTRL)
    with qtbot.waitSignal(window.lock_asked):
        house.find(RailButton, "rail-lock").click()


@pytest.mark.qt_log_ignore(NO_HINTS, "This plugin does not support (raise|grabbing)")
def test_ctrl_l_locks_over_an_open_menu_and_the_cover_takes_it_away(
    house: House, qtbot: QtBot
) -> None:
    window = house.open_plain()
    menu = QMenu(window)
    menu.addAction("A name")
    menu.popup(window.mapToGlobal(window.rect().center()))
    assert QApplication.activePopupWidget() is menu
    with qtbot.waitSignal(window.lock_asked):
        QTest.keyClick(menu, KEY.Key_L, CTRL)
    window.cover()
    assert not menu.isVisible()


def test_closing_asks_and_stays_until_it_may_part(house: House, qtbot: QtBot) -> None:
    window = house.open_plain()
    with qtbot.waitSignal(window.quit_asked):
        window.close()
    assert window.isVisible()
    with qtbot.waitSignal(window.quit_asked):
        house.press(KEY.Key_Q, CTRL)
    window.part()
    assert not window.isVisible()


def test_the_cover_leaves_no_word_on_the_screen(house: House) -> None:
    window = house.open_plain()
    edit = house.desk("One").edit
    edit.setPlainText("W" * 5000)
    palette = house.appearance.theme.palette
    seen = colours(window, edit)
    assert palette.ink.lower() in seen  # the control: the words can be seen without the cover
    window.cover()
    assert window.is_covered
    ink = colours(window, window.findChild(QWidget, "cover"), QRect(0, 0, 400, 300))
    assert ink == {palette.bg.lower()}
    assert not edit.isVisible()


def test_what_was_covered_comes_back_as_it_was(house: House) -> None:
    window = house.open_plain()
    house.desk("One").edit.setPlainText("still here")
    window.cover()
    window.uncover()
    assert not window.is_covered
    assert house.desk("One").edit.isVisible()
    assert house.desk("One").edit.toPlainText() == "still here"


def test_flush_comes_after_every_verb_that_was_given_before(house: House, qtbot: QtBot) -> None:
    window, order = house.open_plain(), []

    def verb() -> Done[None]:
        order.append("verb")
        return Done(None, Changed.NOTHING)

    for _ in range(20):
        house.bridge.do(window, verb)
    window.flush(lambda: order.append("then"))
    qtbot.waitUntil(lambda: "then" in order)
    assert order == ["verb"] * 20 + ["then"]
    assert "flush" in house.desk("One").heard


def test_flush_tries_twice_and_tells_what_is_left(house: House, qtbot: QtBot) -> None:
    window, done = house.open_plain(), []
    house.desk("One").left = ["a line that no disk took"]
    window.flush(lambda: done.append(window.unsaved_texts()))
    qtbot.waitUntil(lambda: len(done) == 1)
    assert done == [["a line that no disk took"]]
    assert house.desk("One").heard.count("flush") == 2


def test_the_count_of_a_place_stands_in_the_rail_and_follows_what_changes(
    house: House, qtbot: QtBot
) -> None:
    number = [3]
    spec = house.spec("one", "One", "Alt+1")
    counted = PlaceSpec(
        "many",
        "Many",
        "users-three",
        "Alt+2",
        spec.make,
        count=lambda services: number[0],
        counts=Changed.PEOPLE,
    )
    window = house.open((spec, counted))
    button = house.find(RailButton, "rail-many")
    qtbot.waitUntil(lambda: button.accessibleName() == "Many, 3")
    number[0] = 0
    house.bridge.do(window, lambda: Done(None, Changed.PEOPLE))
    qtbot.waitUntil(lambda: button.accessibleName() == "Many")


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 820), (1920, 1080)])
def test_the_rail_keeps_its_words_only_where_the_place_has_room(
    house: House, size: tuple[int, int], percent: int
) -> None:
    window = house.open_plain()
    house.appearance.use(Settings(language="en", theme="light", text_percent=percent))
    window.resize(*size)
    rail, stage = house.find(QWidget, "rail"), house.find(QWidget, "stage")
    scale = percent / 100
    has_words = size[0] >= (208 + 720) * scale
    wanted = round((208 if has_words else 60) * scale)
    house.qtbot.waitUntil(lambda: (rail.width(), stage.width()) == (wanted, size[0] - wanted))
    for button in rail.findChildren(RailButton):
        assert button.accessibleName()
        assert button.toolTip()


def test_in_arabic_the_rail_stands_at_the_right(house: House, qtbot: QtBot) -> None:
    window = house.open_plain()
    house.appearance.use(Settings(language="en", theme="light", direction="rtl"))
    rail = house.find(QWidget, "rail")
    qtbot.waitUntil(lambda: rail.geometry().right() == window.width() - 1)


def test_every_control_has_a_name_for_screen_readers_and_for_the_story_driver(
    house: House,
) -> None:
    house.open_plain().go("settings")
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in house.window.findChildren(QPushButton)
        if widget.isVisible() and not (widget.accessibleName() and widget.objectName())
    ]
    assert nameless == []


def test_a_language_change_says_everything_anew_and_stays_where_one_was(
    house: House, qtbot: QtBot
) -> None:
    window = house.open_plain()
    window.go("settings")
    before = house.find(QWidget, "stage")
    house.appearance.spoken.emit("en")
    qtbot.waitUntil(lambda: house.window.findChild(QWidget, "stage") is not before)
    qtbot.waitUntil(lambda: house.shown_place() == "settings")
    assert house.find(RailButton, "rail-settings").is_current
    window.go("one")
    assert house.shown_place() == "one"


def test_the_ring_follows_the_keyboard_and_leaves_with_the_mouse(
    house: House, qtbot: QtBot
) -> None:
    house.open_plain()
    ring = house.find(QWidget, "focus-ring")
    note = house.find(QPushButton, "top-quick-note")
    note.setFocus(Qt.FocusReason.OtherFocusReason)
    house.press(KEY.Key_Shift)
    assert ring.isVisible()
    corner = note.mapTo(house.window, note.rect().topLeft())
    assert ring.geometry().contains(QRect(corner, note.size()))
    QTest.mouseClick(note, Qt.MouseButton.RightButton)
    assert not ring.isVisible()


def test_a_text_that_is_only_read_has_a_ring_where_it_has_no_frame(house: House) -> None:
    window = house.open_plain()
    ring = house.find(QWidget, "focus-ring")
    text = QTextEdit(window)
    text.resize(200, 200)
    text.show()
    text.setFocus(Qt.FocusReason.OtherFocusReason)
    house.press(KEY.Key_Shift)
    assert not ring.isVisible()
    house.find(QPushButton, "top-quick-note").setFocus()
    text.setReadOnly(True)
    text.setProperty("role", "bare")
    text.setFocus(Qt.FocusReason.OtherFocusReason)
    assert ring.isVisible()


def test_esc_loses_no_text(house: House) -> None:
    house.open_plain()
    edit = house.desk("One").edit
    edit.setPlainText("a line")
    edit.setFocus()
    for _ in range(3):
        house.press(KEY.Key_Escape)
    assert edit.toPlainText() == "a line"
    assert QApplication.focusWidget() is edit


def colours(window: QWidget, part: QWidget | None, within: QRect | None = None) -> set[str]:
    """The colours on the screen where ``part`` is."""
    assert part is not None
    image = window.grab().toImage()
    rect = within or QRect(part.mapTo(window, part.rect().topLeft()), part.size())
    return {
        image.pixelColor(x, y).name()
        for x in range(rect.left(), min(rect.right(), image.width()), 1)
        for y in range(rect.top(), min(rect.top() + 200, image.height()), 1)
    }


def test_a_list_whose_row_is_ringed_has_no_ring_of_its_own(house: House) -> None:
    window = house.open_plain()
    ring = house.find(QWidget, "focus-ring")
    rows = RowList("Rows")
    rows.setParent(window)
    rows.resize(200, 200)
    rows.show()
    rows.setFocus(Qt.FocusReason.OtherFocusReason)
    house.press(KEY.Key_Shift)
    assert ring.isVisible()  # no row is there that could show where the keyboard is
    rows.show_rows([RingedRow(1, "one"), RingedRow(2, "two")], 2)
    assert not ring.isVisible()
    rows.show_rows([], None)
    assert ring.isVisible()
