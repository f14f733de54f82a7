"""Keys that know what a line is. In each text the bar | is the cursor, [[ and ]] what is chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.ui.journal.writing.edit import plain_document
from mentordesk.ui.journal.writing.position import units
from mentordesk.ui.journal.writing.sheet_edit import SheetEdit
from mentordesk.ui.theme.theme import Theme
from tests.ui.journal.stage import press

KEY = Qt.Key
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
RETURN, TAB, BACKTAB = (KEY.Key_Return, NONE), (KEY.Key_Tab, NONE), (KEY.Key_Backtab, SHIFT)
TICK, BOLD, SLANT = (KEY.Key_Return, CONTROL), (KEY.Key_B, CONTROL), (KEY.Key_I, CONTROL)
BACKSPACE, BREAK = (KEY.Key_Backspace, NONE), (KEY.Key_Return, SHIFT)
TURN = (KEY.Key_X, CONTROL | SHIFT)
RLM, LRM = "\u200f", "\u200e"


@pytest.fixture(scope="module")
def edit(qapp: QApplication) -> Iterator[SheetEdit]:
    made = SheetEdit("Text")
    made.resize(500, 300)
    yield made
    made.close()
    made.deleteLater()


def write(edit: SheetEdit, marked: str) -> str:
    """Show ``marked`` without its signs, the cursor where they say; the text."""
    begin, end = (marked.find(sign) for sign in ("⟦", "⟧"))
    at = marked.find("‸")
    text = marked.translate({ord(sign): None for sign in "⟦⟧‸"})
    edit.take_document(plain_document(text, edit), text)
    QApplication.processEvents()  # the highlighter has been there
    cursor = edit.textCursor()
    if begin >= 0:
        cursor.setPosition(units(marked[:begin]))
        cursor.setPosition(units(marked[:end]) - 1, QTextCursor.MoveMode.KeepAnchor)
    else:
        cursor.setPosition(units(marked[:at]))
    edit.setTextCursor(cursor)
    return text


def read(edit: SheetEdit) -> str:
    """The text, with the signs."""
    cursor, text = edit.textCursor(), edit.words().encode("utf-16-le")
    signs = [(cursor.position(), "‸")]
    if cursor.hasSelection():
        signs = [(cursor.selectionEnd(), "⟧"), (cursor.selectionStart(), "⟦")]
    for place, sign in signs:
        text = text[: 2 * place] + sign.encode("utf-16-le") + text[2 * place :]
    return text.decode("utf-16-le")


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("- one‸", RETURN, "- one\n- ‸"),
        ("- one‸ two", RETURN, "- one\n- ‸ two"),
        ("- one\n- ‸", RETURN, "- one\n‸"),
        ("- one\n    - ‸", RETURN, "- one\n- ‸"),
        ("9. nine‸", RETURN, "9. nine\n10. ‸"),
        ("2) two‸", RETURN, "2) two\n3) ‸"),
        ("- [x] done‸", RETURN, "- [x] done\n- [ ] ‸"),
        ("- [ ] ‸", RETURN, "‸"),
        ("> said‸", RETURN, "> said\n> ‸"),
        ("> said\n> ‸", RETURN, "> said\n‸"),
        ("> - a‸", RETURN, "> - a\n> - ‸"),
        ("> - ‸", RETURN, "> ‸"),
        ("‸- one", RETURN, "\n‸- one"),
        ("plain‸", RETURN, "plain\n‸"),
        ("---‸", RETURN, "---\n‸"),
        ("```\n- code‸", RETURN, "```\n- code\n‸"),
        ("- one‸", BREAK, "- one\n‸"),
        ("- a\n- b‸", TAB, "- a\n    - b‸"),
        ("- a\n    - b‸", TAB, "- a\n    - b‸"),
        ("- a‸", TAB, "- a‸"),
        ("- a\n    - b‸", BACKTAB, "- a\n- b‸"),
        ("- z\n⟦- a\n- b⟧", TAB, "- z\n    ⟦- a\n    - b⟧"),
        ("- [ ] do‸", TICK, "- [x] do‸"),
        ("- [x] do‸", TICK, "- [ ] do‸"),
        ("- do‸", TICK, "- [ ] do‸"),
        ("do‸", TICK, "- [ ] do‸"),
        ("⟦- [ ] a\n- [x] b⟧", TICK, "⟦- [x] a\n- [x] b⟧"),
        ("a ⟦word⟧ b", BOLD, "a **⟦word⟧** b"),
        ("a **⟦word⟧** b", BOLD, "a ⟦word⟧ b"),
        ("a ⟦**word**⟧ b", BOLD, "a ⟦word⟧ b"),
        ("a **⟦word⟧** b", SLANT, "a ***⟦word⟧*** b"),
        ("a ***⟦word⟧*** b", SLANT, "a **⟦word⟧** b"),
        ("a wo‸rd b", BOLD, "a **wo‸rd** b"),
        ("a ‸ b", SLANT, "a *‸* b"),
        ("⟦- one\n\n- two⟧", BOLD, "⟦- **one**\n\n- **two**⟧"),
        ("a👨‍👩‍👧‍👦‸b", BACKSPACE, "a‸b"),
        ("a🇩🇪‸b", BACKSPACE, "a‸b"),
        ("a👍🏽‸", BACKSPACE, "a‸"),
        ("e\u0301‸", BACKSPACE, "e‸"),
        ("शा‸", BACKSPACE, "श‸"),
        ("| a‸ | b |", TAB, "| a | ⟦b⟧ |"),
        ("| a | b‸ |\n|---|---|\n| c | d |", TAB, "| a | b |\n|---|---|\n| ⟦c⟧ | d |"),
        ("| c‸ | d |", BACKTAB, "| c‸ | d |"),
        ("| c | d‸ |", BACKTAB, "| ⟦c⟧ | d |"),
        ("| c | d‸ |", TAB, "| c | d |\n| ‸ |  |"),
        (r"| a \| b‸ | c |", TAB, r"| a \| b | ⟦c⟧ |"),
    ],
)
def test_a_key_does_what_the_line_asks_for_and_one_step_takes_it_back(
    edit: SheetEdit, before: str, key: tuple[Qt.Key, Qt.KeyboardModifier], after: str
) -> None:
    text = write(edit, before)
    press(edit, *key)
    assert read(edit) == after
    if edit.words() != text:
        edit.undo()
    assert edit.words() == text
    assert not edit.document().isUndoAvailable()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("hello‸", f"{RLM}hello"),
        (f"{RLM}hello‸", "hello"),
        ("- hello‸", f"- {RLM}hello"),
        ("- [ ] hello‸", f"- [ ] {RLM}hello"),
        ("## hello‸", f"## {RLM}hello"),
        ("> سلام‸", f"> {LRM}سلام"),
        (f"{LRM}سلام‸", "سلام"),
        ("123‸", f"{RLM}123"),
        ("- [x] مهمة‸", f"- [x] {LRM}مهمة"),
    ],
)
def test_a_direction_is_a_mark_before_the_first_word_and_goes_again(
    edit: SheetEdit, before: str, after: str
) -> None:
    write(edit, before)
    press(edit, *TURN)
    assert edit.words() == after
    press(edit, *TURN)
    assert edit.words().replace(RLM, "").replace(LRM, "") == before.replace("‸", "").strip(
        RLM + LRM
    )


def test_a_click_on_a_check_box_ticks_it(qtbot: QtBot, edit: SheetEdit, dressed: Theme) -> None:
    write(edit, "‸- [ ] do\n- [ ] more")
    edit.show()
    edit.setFocus()
    cursor = QTextCursor(edit.document())
    cursor.setPosition(4)
    spot: QPoint = edit.cursorRect(cursor).center()
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, NONE, spot)
    assert edit.words() == "- [x] do\n- [ ] more"
    cursor.setPosition(7)
    spot = edit.cursorRect(cursor).center()
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, NONE, spot)
    assert edit.words() == "- [x] do\n- [ ] more"
    edit.hide()


def test_an_offer_puts_its_choice_in_as_one_step(edit: SheetEdit) -> None:
    seen: list[str] = []
    edit.typed.connect(seen.append)
    write(edit, "with 😀 @Jon‸")
    QTest.keyClicks(edit, "a")
    assert seen == ["with 😀 @Jona"]
    edit.replace_before("@Jona", "@Jonas Weber")
    assert edit.words() == "with 😀 @Jonas Weber"
    edit.undo()
    assert edit.words() == "with 😀 @Jona"


ODD = st.text(alphabet="-*>|[] x1.)\t\n#`~ab\u00a0\u2028é👨\u200d👩🇩🇪سل\u200f\ufe0f", max_size=40)
LEFT, UP = (KEY.Key_Left, SHIFT), (KEY.Key_Up, SHIFT)
ALL = (RETURN, TAB, BACKTAB, TICK, BOLD, SLANT, BACKSPACE, BREAK, TURN, LEFT, UP)
MOVES = st.lists(st.sampled_from(ALL), max_size=8)


@given(text=ODD, at=st.integers(0, 40), keys=MOVES)
@settings(deadline=None, max_examples=60)
def test_whatever_keys_are_pressed_undo_gives_the_text_back(
    edit: SheetEdit, text: str, at: int, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]]
) -> None:
    edit.take_document(plain_document(text, edit), text)
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, n=at)
    edit.setTextCursor(cursor)
    for key in keys:
        press(edit, *key)
    while edit.document().isUndoAvailable():
        edit.undo()
    assert edit.words() == text
