"""Paragraphs and words of any length: what is set how, and that nothing of them is lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextOption
from pytestqt.qtbot import QtBot

from mentordesk.ui.journal.wordings.compared_text import ComparedText
from mentordesk.ui.journal.wordings.comparing import Change, Piece
from mentordesk.ui.journal.writing.breaking import PART, parts_of
from mentordesk.ui.journal.writing.edit import MarkdownEdit, plain_document
from mentordesk.ui.journal.writing.exact import as_shown, exact
from mentordesk.ui.journal.writing.layout import ENDLESS
from mentordesk.ui.theme.theme import Theme
from tests.ui.journal.stage import framed, type_into

ANYWHERE, WORDS = (
    QTextOption.WrapMode.WrapAnywhere,
    QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere,
)


def modes(edit: MarkdownEdit) -> list[QTextOption.WrapMode]:
    found, block = [], edit.document().begin()
    while block.isValid():
        edit.blockBoundingGeometry(block)
        found.append(block.layout().textOption().wrapMode())
        block = block.next()
    return found


@pytest.mark.parametrize(
    ("word", "mode"),
    [
        ("d41d8cd9" * ENDLESS, ANYWHERE),
        ("x" * (ENDLESS - 9), WORDS),
        ("\u00a0word" * ENDLESS, ANYWHERE),
        ("没有空格的句子" * ENDLESS, WORDS),
        ("two words " * ENDLESS, WORDS),
    ],
)
def test_a_word_without_end_is_broken_anywhere_and_nothing_else_is(
    qtbot: QtBot, dressed: Theme, word: str, mode: QTextOption.WrapMode
) -> None:
    """Qt takes time with the square of its length otherwise: minutes for a page of data."""
    edit = MarkdownEdit("Text")
    window = framed(edit, 600, 300)
    qtbot.addWidget(window)
    window.show()
    text = f"Some words\n{word}\nothers"
    edit.take_document(plain_document(text, edit), text)
    assert modes(edit) == [WORDS, mode, WORDS]
    cursor = edit.textCursor()
    for at in (2, len("Some words\n") + 5):
        cursor.setPosition(at)
        edit.setTextCursor(cursor)
        type_into(edit, "x")
        assert modes(edit) == [WORDS, mode, WORDS]
    assert len(edit.words()) == len(text) + 2
    block = edit.document().findBlockByNumber(1)
    width = edit.viewport().width()
    lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
    assert all(line.naturalTextWidth() <= width for line in lines[:50])
    window.resize(400, 300)
    assert modes(edit) == [WORDS, mode, WORDS]
    edit.put_words("few")
    edit.undo()
    assert modes(edit) == [WORDS, mode, WORDS]
    assert len(edit.words()) == len(text) + 2
    edit.take_document(plain_document("few words", edit), "few words")
    edit.insert_words(f"\n{word}\n")
    assert modes(edit)[:2] == [WORDS, mode]


def test_a_wording_with_such_a_word_is_broken_anywhere_too(qtbot: QtBot, dressed: Theme) -> None:
    text = ComparedText("Earlier")
    qtbot.addWidget(text)
    text.show_pieces([Piece(Change.NONE, "words\n"), Piece(Change.CAME, "d41d8cd9" * ENDLESS)])
    assert text.wordWrapMode() == ANYWHERE
    text.show_pieces([Piece(Change.NONE, "words\n" * ENDLESS)])
    assert text.wordWrapMode() == WORDS


@given(
    pieces=st.lists(
        st.sampled_from((" ", ". ", "a" * 997, "长。", "👩\u200d👧", "e\u0301", "No end ")),
        max_size=40,
    ),
    times=st.integers(1, 120),
)
@settings(max_examples=25, deadline=None)
def test_a_paragraph_is_broken_into_parts_that_are_all_of_it(pieces: list[str], times: int) -> None:
    text = "".join(pieces) * times
    parts = list(parts_of(text))
    assert "".join(parts) == text
    assert all(PART <= len(part) <= PART + 5_100 for part in parts[:-1])
    assert not any(part[:1] in "\u0301\u200d" for part in parts if part)


@given(start=st.text("ab\r\n", max_size=30), times=st.integers(1, 900))
@settings(max_examples=40, deadline=None)
def test_a_long_text_keeps_its_ends_of_lines_beside_a_change(start: str, times: int) -> None:
    stored = f"{start * times}|{start * times}"
    shown = as_shown(stored).replace("|", "|x")
    assert exact(stored, shown) == stored.replace("|", "|x")
