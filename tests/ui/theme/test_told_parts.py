"""A screen reader is told of what is on the screen, and of nothing else."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.ui.widgets.fields import PassphraseEdit
from mentordesk.ui.widgets.segment import Segment
from tests.ui.readers import words

Role = QAccessible.Role
SECRET = "reef lantern"


def told(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def two_pages(holder: QWidget) -> QWidget:
    """A window with a holder of two labels, one of which is hidden."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(holder)
    for number, text in enumerate(("seen", "unseen")):
        label = QLabel(text)
        if isinstance(holder, QStackedWidget | QSplitter):
            holder.addWidget(label)
        else:
            label.setParent(holder)
        label.setVisible(not number)
    return window


@pytest.mark.parametrize("kind", [QWidget, QFrame, QStackedWidget])
def test_a_hidden_part_is_not_there(qtbot: QtBot, kind: type[QWidget]) -> None:
    window = two_pages(kind())
    qtbot.addWidget(window)
    window.show()
    assert words(window).split() == ["seen"]


def test_control_qts_own_tells_of_hidden_parts(qtbot: QtBot) -> None:
    window = two_pages(QSplitter())
    qtbot.addWidget(window)
    window.show()
    assert set(words(window).split()) == {"seen", "unseen"}


def test_the_other_page_is_there_as_soon_as_it_is_turned_to(qtbot: QtBot) -> None:
    pages = QStackedWidget()
    window = two_pages(pages)
    qtbot.addWidget(window)
    window.show()
    pages.setCurrentIndex(1)
    assert words(window).split() == ["unseen"]
    holder = QAccessible.queryAccessibleInterface(pages)
    assert holder.indexOfChild(holder.child(0)) == 0
    hidden = pages.widget(0)
    assert hidden is not None
    assert holder.indexOfChild(QAccessible.queryAccessibleInterface(hidden)) == -1
    assert holder.child(1) is None


def test_a_window_is_called_one_and_pages_make_no_noise(qtbot: QtBot) -> None:
    pages = QStackedWidget()
    window = two_pages(pages)
    qtbot.addWidget(window)
    assert told(window) == Role.Window
    assert told(pages) == Role.Client


def test_a_reader_hears_what_the_words_of_a_segment_are_about(qtbot: QtBot) -> None:
    segment = Segment((("light", "Light"), ("dark", "Dark")), "Theme")
    qtbot.addWidget(segment)
    assert told(segment) == Role.Grouping
    assert QAccessible.queryAccessibleInterface(segment).text(QAccessible.Text.Name) == "Theme"


def test_a_part_that_is_made_before_it_has_a_place_is_no_window_later(qtbot: QtBot) -> None:
    window, part = QWidget(), QWidget()
    qtbot.addWidget(window)
    assert told(part) == Role.Window
    QVBoxLayout(window).addWidget(part)
    assert told(part) == Role.Client


def test_parts_come_and_go_under_a_reader(qtbot: QtBot) -> None:
    for number in range(50):
        window = two_pages(QStackedWidget())
        window.show()
        assert words(window).split() == ["seen"]
        window.close()
        window.deleteLater()
        del window
        if number % 10 == 0:
            gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def covered(qtbot: QtBot) -> PassphraseEdit:
    edit = PassphraseEdit("Show", "Hide")
    edit.setAccessibleName("Passphrase")
    qtbot.addWidget(edit)
    edit.show()
    qtbot.waitExposed(edit)
    edit.setFocus()
    return edit


def test_no_letter_of_a_covered_field_goes_to_a_reader(covered: PassphraseEdit) -> None:
    """Qt sends every letter that is typed to whoever has a text: this field has none."""
    QTest.keyClicks(covered, SECRET)
    part = QAccessible.queryAccessibleInterface(covered)
    assert part.textInterface() is None
    assert part.role() == Role.EditableText
    assert part.state().passwordEdit
    assert part.state().editable
    assert SECRET not in words(covered)
    assert str(len(SECRET)) in part.text(QAccessible.Text.Description)


def test_uncovered_it_is_read_when_one_comes_to_it(covered: PassphraseEdit) -> None:
    covered.setAccessibleDescription("At least four words")
    QTest.keyClicks(covered, SECRET)
    covered.eye.setChecked(True)
    assert SECRET not in words(covered), "only who comes to it hears it"
    covered.eye.setFocus()
    covered.setFocus()
    assert not QAccessible.queryAccessibleInterface(covered).state().passwordEdit
    assert SECRET in words(covered)
    assert "At least four words" in words(covered)
    covered.hide_text()
    assert SECRET not in words(covered)


def test_control_qts_own_line_has_a_text_though_it_is_covered(qtbot: QtBot) -> None:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    qtbot.addWidget(line)
    assert QAccessible.queryAccessibleInterface(line).textInterface() is not None
