from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from mentordesk.ui.journal.writing.exact import as_shown, exact

ODD = st.text(alphabet="ab\r\n\u2028\u2029\ufdd0\ufdd1\u00a0é🎉")


def raw(edit: QPlainTextEdit) -> str:
    return edit.document().toRawText().replace("\u2029", "\n")


@given(stored=st.one_of(st.text(), ODD))
def test_what_qt_shows_is_foreseen(qtbot_edit: QPlainTextEdit, stored: str) -> None:
    qtbot_edit.setPlainText(stored.replace("\0", ""))
    assert raw(qtbot_edit) == as_shown(stored.replace("\0", ""))


@given(stored=ODD)
def test_an_untouched_text_comes_back_as_it_was(stored: str) -> None:
    assert exact(stored, as_shown(stored)) == stored


@given(before=ODD, old=ODD, new=ODD, after=ODD)
def test_outside_the_edited_part_nothing_changes(
    before: str, old: str, new: str, after: str
) -> None:
    stored = before + "[" + old + "]" + after
    edited = as_shown(before) + "[" + as_shown(new) + "]" + as_shown(after)
    result = exact(stored, edited)
    assert as_shown(result) == edited
    assert result.startswith(before + "[")
    assert result.endswith("]" + after)


@given(stored=ODD, now=ODD)
def test_whatever_was_edited_reads_as_it_stands_in_the_editor(stored: str, now: str) -> None:
    assert as_shown(exact(stored, as_shown(now))) == as_shown(now)


def test_one_letter_in_a_text_of_windows_lines_leaves_the_lines_alone() -> None:
    assert exact("one\r\ntwo\r\nthree\r\n", "one\ntwwo\nthree\n") == "one\r\ntwwo\r\nthree\r\n"
    assert exact("a\r\nb", "a\nb\n") == "a\r\nb\n"
    assert exact("a\u2029b", "ab") == "ab"


def test_the_control_a_plain_copy_of_the_editor_loses_them(qtbot: QtBot) -> None:
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    edit.setPlainText("one\r\ntwo")
    assert raw(edit) != "one\r\ntwo"
