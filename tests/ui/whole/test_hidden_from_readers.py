"""What is hidden or covered is nowhere in what a screen reader can walk through."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from mentordesk.ui.journal.sheet.pane import EntryPane
from mentordesk.ui.journal.sheet.reading import read_by_lines
from mentordesk.ui.widgets.overlay import Overlay
from tests.ui.readers import words
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def private(stage: Stage) -> set[str]:
    """The first words of every entry."""
    page = stage.rooms.journal.page(None, 50)
    return {(one.title or one.preview).strip()[:24] for one in page} - {""}


def found(stage: Stage) -> set[str]:
    told = words(stage.window)
    return {one for one in private(stage) if one in told}


def to_the_journal(stage: Stage) -> None:
    stage.window.go("journal")
    view = stage.find(QAbstractItemView, "journal-entries")
    stage.wait(lambda: view.currentIndex().isValid())
    stage.wait(lambda: bool(stage.find(EntryPane, "entry-pane").body.toPlainText()))
    stage.settled()


def test_control_the_words_of_the_journal_are_found_while_they_are_seen(stage: Stage) -> None:
    to_the_journal(stage)
    assert len(found(stage)) > 5


def test_behind_the_curtain_there_is_no_word_for_a_reader(stage: Stage) -> None:
    to_the_journal(stage)
    for tab in (KEY.Key_2, KEY.Key_3, KEY.Key_1):  # the calendar and the threads are made
        stage.press(tab, CTRL)
        stage.settled()
    stage.press(KEY.Key_B, CTRL | SHIFT)
    stage.wait_keyboard("journal-show-words")
    assert found(stage) == set()
    assert "Show my words" in words(stage.window)


def test_another_place_tells_nothing_of_the_journal(stage: Stage) -> None:
    to_the_journal(stage)
    stage.window.go("people")
    stage.settled()
    assert found(stage) == set()


def test_a_covered_window_says_that_it_is_locked_and_nothing_else(stage: Stage) -> None:
    to_the_journal(stage)
    stage.window.cover()
    told = set(words(stage.window).splitlines())
    assert told == {"MentorDesk", "The desk is being locked"}
    stage.window.uncover()
    assert found(stage)


def test_a_reader_hears_of_the_text_before_it_hears_of_the_cursor(stage: Stage) -> None:
    """Orca takes a text whose cursor moved for known: it said nothing on the way into it."""
    to_the_journal(stage)
    body = stage.find(EntryPane, "entry-pane").body
    heard: list[bool] = []
    body.cursorPositionChanged.connect(lambda: heard.append(body.hasFocus()))
    stage.press(KEY.Key_Return)
    stage.wait(body.hasFocus)
    assert heard == [True]


def test_a_sheet_over_the_window_is_a_dialog_with_its_heading(stage: Stage) -> None:
    to_the_journal(stage)
    stage.press(KEY.Key_P, CTRL | SHIFT)
    stage.wait(lambda: bool(open_cards(stage)))
    (card,) = open_cards(stage)
    part = QAccessible.queryAccessibleInterface(card)
    assert part.role() == QAccessible.Role.Dialog
    assert part.text(QAccessible.Text.Name) == "Write to a question"


def open_cards(stage: Stage) -> list[Overlay]:
    return [one for one in stage.window.findChildren(Overlay) if one.isVisible()]


def test_the_rail_says_where_one_is(stage: Stage) -> None:
    stage.window.go("people")
    there, other = (stage.find(QWidget, f"rail-{name}") for name in ("people", "goals"))
    assert there.accessibleDescription() == "On the screen now. Alt 3"
    assert other.accessibleDescription() == "Alt 4"
    assert isinstance(there, QObject)


def test_where_a_reader_listens_the_arrows_go_through_what_is_read(stage: Stage) -> None:
    to_the_journal(stage)
    stage.press(KEY.Key_Return)
    stage.press(KEY.Key_E, CTRL)
    reading = stage.find(EntryPane, "entry-pane").reading
    stage.wait(lambda: reading.hasFocus() and reading.is_whole)
    stage.press(KEY.Key_Left)
    before = reading.textCursor().position()
    read_by_lines(reading)
    stage.press(KEY.Key_Left)
    assert reading.textCursor().position() == before - 1


def test_on_the_way_to_another_place_no_other_control_is_told(stage: Stage) -> None:
    """Qt gave the keyboard to the rail first, and a screen reader spoke of *Today* on every way."""
    to_the_journal(stage)
    passed: list[str] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    link = app.focusChanged.connect(
        lambda _old, new: passed.append(new.objectName() if new is not None else "")
    )
    stage.window.go("people")
    stage.wait_keyboard("people-list")
    stage.settled()
    stage.window.go("journal")
    stage.wait_keyboard("journal-entries")
    stage.press(KEY.Key_B, CTRL | SHIFT)
    stage.wait_keyboard("journal-show-words")
    QObject.disconnect(link)
    assert [one for one in passed if one] == [
        "people-list",
        "journal-entries",
        "journal-show-words",
    ]
