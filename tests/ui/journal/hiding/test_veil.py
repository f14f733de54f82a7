"""While the veil is drawn, no picture and no screen reader has the words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.journal.hiding.veil import Veil
from mentordesk.ui.journal.writing.edit import MarkdownEdit, WritingEdit, plain_document
from mentordesk.ui.theme.theme import Theme

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
WORDS = "He said that he is afraid 🙂 of Monday.\nI did not ask why."
OTHERS = "Nothing like it."


class Held:
    """A private field in a window, another beside it, and the veil over the first."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        self.edit = MarkdownEdit("Your notes")
        self.other = QLineEdit()
        column.addWidget(self.edit)
        column.addWidget(self.other)
        self.window.resize(480, 320)
        self.edit.take_document(plain_document(WORDS, self.edit), WORDS)
        self.veil = Veil(self.edit, "Ctrl+Shift+B")
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.other.setFocus()
        qtbot.waitUntil(self.other.hasFocus)

    def picture(self) -> QImage:
        return self.edit.grab().toImage()

    def is_drawn(self) -> bool:
        return self.veil.is_drawn

    def read_out(self) -> str:
        """All that the accessibility tree gives of the field and of what is in it."""
        said, left = [], [QAccessible.queryAccessibleInterface(self.edit)]
        while left:
            one = left.pop()
            said += [one.text(QAccessible.Text.Name), one.text(QAccessible.Text.Value)]
            text = one.textInterface()
            if text is not None:
                said.append(text.text(0, text.characterCount()))
            left += [one.child(place) for place in range(one.childCount())]
        return "\n".join(said)


@pytest.fixture
def held(qapp: QApplication, qtbot: QtBot, dressed: Theme) -> Held:
    return Held(qtbot)


def look(held: Held, words: str) -> QImage:
    """How the field looks with other words in it."""
    held.edit.take_document(plain_document(words, held.edit), words)
    return held.picture()


def test_no_picture_of_the_field_tells_one_text_from_another_while_it_is_drawn(held: Held) -> None:
    shown, other = look(held, WORDS), look(held, OTHERS)
    assert shown != other, "the control: without a veil the words are in the picture"
    held.veil.draw()
    assert look(held, WORDS) == look(held, OTHERS) == look(held, "")
    assert held.picture() not in (shown, other)
    held.veil.lift()
    assert look(held, WORDS) == shown


def test_a_screen_reader_gets_no_word_while_it_is_drawn(held: Held) -> None:
    assert "afraid" in held.read_out(), "the control: without a veil the words are read out"
    held.veil.draw()
    assert "afraid" not in held.read_out()
    assert "Ctrl+Shift+B" in held.edit.accessibleDescription()
    held.veil.lift()
    assert "afraid" in held.read_out()
    assert held.edit.accessibleDescription() == ""


def test_hidden_words_are_still_all_there_with_what_can_be_undone(held: Held) -> None:
    held.edit.setFocus()
    held.edit.put_cursor_at_end()
    QTest.keyClicks(held.edit, " More.")
    at = held.edit.textCursor().position()
    edited: list[bool] = []
    held.edit.edited.connect(lambda: edited.append(True))
    held.veil.draw()
    assert held.edit.words() == f"{WORDS} More."
    assert held.edit.toPlainText() == ""
    held.veil.lift()
    assert held.edit.textCursor().position() == at
    assert edited == [], "hiding is no writing"
    QTest.keyClick(held.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert held.edit.words() == WORDS


@pytest.mark.parametrize("key", [Qt.Key.Key_X, Qt.Key.Key_Backspace, Qt.Key.Key_Return])
def test_writing_lifts_it_first_and_then_writes(held: Held, key: Qt.Key) -> None:
    held.edit.put_cursor_at_end()
    held.veil.draw()
    held.edit.setFocus()
    assert held.is_drawn(), "to come to the field is not to write"
    QTest.keyClick(held.edit, key)
    assert not held.is_drawn()
    written = {Qt.Key.Key_X: f"{WORDS}x", Qt.Key.Key_Return: f"{WORDS}\n"}
    assert held.edit.words() == written.get(key, WORDS[:-1])


def test_an_input_method_and_ctrl_z_lift_it_too(held: Held) -> None:
    held.edit.setFocus()
    held.edit.put_cursor_at_end()
    held.veil.draw()
    typed = QInputMethodEvent()
    typed.setCommitString("é")
    QApplication.sendEvent(held.edit, typed)
    assert held.edit.words() == f"{WORDS}é"
    held.veil.draw()
    QTest.keyClick(held.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (held.edit.words(), held.is_drawn()) == (WORDS, False)


def test_keys_that_write_nothing_leave_it_drawn(held: Held) -> None:
    held.veil.draw()
    held.edit.setFocus()
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Escape, Qt.Key.Key_Tab):
        QTest.keyClick(held.edit, key)
    QTest.keyClick(held.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert held.is_drawn()


def test_a_veil_that_clings_is_drawn_again_when_the_keyboard_leaves(held: Held) -> None:
    held.veil.cling(clings=True)
    assert held.is_drawn()
    held.edit.setFocus()
    held.edit.put_cursor_at_end()
    QTest.keyClick(held.edit, Qt.Key.Key_X)
    assert not held.is_drawn()
    held.other.setFocus()
    assert held.is_drawn()
    assert held.edit.words() == f"{WORDS}x"
    held.veil.cling(clings=False)
    held.veil.lift()
    held.edit.setFocus()
    held.other.setFocus()
    assert not held.is_drawn()


def test_words_that_arrive_meanwhile_stay_hidden_in_every_kind_of_field(
    held: Held, qtbot: QtBot
) -> None:
    plain = WritingEdit("Afterthought")
    qtbot.addWidget(plain)
    veil = Veil(plain)
    veil.draw()
    plain.show_text(WORDS)
    assert (plain.toPlainText(), plain.words()) == ("", WORDS)
    veil.lift()
    assert (plain.toPlainText(), plain.words()) == (WORDS, WORDS)


def test_what_the_mouse_or_a_menu_pastes_while_it_is_drawn_is_not_lost(held: Held) -> None:
    came = QMimeData()
    came.setText("Two clinics said yes. ")
    held.veil.draw()
    held.edit.insertFromMimeData(came)
    assert not held.veil.is_drawn
    assert held.edit.words() in (f"{WORDS}{came.text()}", f"{came.text()}{WORDS}")
    held.veil.draw()
    held.edit.woken.disconnect(held.veil.lift)  # the control: as it was
    before = held.edit.words()
    held.edit.insertFromMimeData(came)
    held.veil.lift()
    assert held.edit.words() == before
