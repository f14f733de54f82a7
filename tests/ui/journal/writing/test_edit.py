from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.journal.markdown.names import Names
from mentordesk.journal.model import TITLE_AT_MOST
from mentordesk.ui.journal.writing.edit import MarkdownEdit, plain_document
from mentordesk.ui.journal.writing.highlighter import MarkdownHighlighter
from mentordesk.ui.journal.writing.layout import runs_leftward
from mentordesk.ui.journal.writing.title_edit import TitleEdit
from mentordesk.ui.theme.theme import Theme
from tests.ui.journal.stage import framed, press, type_into

TEXT = st.text(max_size=200).map(lambda text: text.replace("\0", ""))


@pytest.fixture
def body(qtbot: QtBot, dressed: Theme) -> Iterator[MarkdownEdit]:
    edit = MarkdownEdit("Text")
    window = framed(edit, 600, 300)
    qtbot.addWidget(window)
    window.show()
    yield edit
    window.close()


@pytest.fixture
def title(qtbot: QtBot, dressed: Theme) -> Iterator[TitleEdit]:
    edit = TitleEdit("Title")
    window = framed(edit, 400, 300)
    qtbot.addWidget(window)
    window.show()
    yield edit
    window.close()


@pytest.fixture(scope="module")
def one_body(qapp: QApplication) -> Iterator[MarkdownEdit]:
    edit = MarkdownEdit("Text")
    yield edit
    edit.deleteLater()


@given(stored=TEXT, at=st.integers(0, 200))
@example(stored="a\r\nb\r\nc\u2029d\ufdd0e\u00a0f", at=3)
@example(stored="👨‍👩‍👧\u202bعربي\u202c\u2028x", at=0)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_letter_typed_anywhere_leaves_every_other_as_it_was(
    one_body: MarkdownEdit, stored: str, at: int
) -> None:
    one_body.take_document(plain_document(stored, one_body), stored)
    assert one_body.words() == stored
    cursor = one_body.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, n=at)
    cursor.insertText("§")
    edited = one_body.words()
    assert edited.count("§") == stored.count("§") + 1
    places = [i for i, char in enumerate(edited) if char == "§"]
    assert any(edited[:i] + edited[i + 1 :] == stored for i in places)
    one_body.undo()
    assert one_body.words() == stored


def test_colouring_is_not_touching(qtbot: QtBot, body: MarkdownEdit) -> None:
    text = "# Head\n\n*a* **b** `c` [d](e) - [x] f"
    touched: list[bool] = []
    body.edited.connect(lambda: touched.append(True))
    with qtbot.waitSignal(body.textChanged):  # Qt says so when the colours come
        body.take_document(plain_document(text, body), text)
    body.grab()
    assert touched == []
    assert not body.document().isUndoAvailable()
    type_into(body, "x")
    assert touched == [True]


def test_copying_keeps_no_break_spaces_and_tells_histories_to_forget(body: MarkdownEdit) -> None:
    body.show_text("a\u00a0b\nc")
    body.selectAll()
    data = body.createMimeDataFromSelection()
    assert data.text() == "a\u00a0b\nc"
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"
    assert not data.hasHtml()


def test_pasting_leaves_out_what_no_file_keeps_and_says_so(
    qtbot: QtBot, body: MarkdownEdit
) -> None:
    data = QMimeData()
    data.setText("one\0two")
    with qtbot.waitSignal(body.left_out) as said:
        body.insertFromMimeData(data)
    assert said.args == [1]
    assert body.words() == "onetwo"


def test_a_mention_has_its_colour_to_the_end_of_a_name_that_is_known(
    qtbot: QtBot, body: MarkdownEdit
) -> None:
    text = "with @Jonas Okafor today, @Jonas alone"
    edits: list[None] = []

    def coloured() -> list[tuple[int, int]]:
        formats = body.document().firstBlock().layout().formats()
        return [(one.start, one.length) for one in formats]

    body.take_document(plain_document(text, body), text)
    body.edited.connect(lambda: edits.append(None))
    qtbot.waitUntil(lambda: coloured() == [(5, 6), (26, 6)])
    body.know_names(Names(frozenset({"Jonas Okafor"})))
    assert coloured() == [(5, 13), (26, 6)]
    body.take_document(plain_document(text, body), text)
    qtbot.waitUntil(lambda: coloured() == [(5, 13), (26, 6)])
    assert edits == []
    assert body.words() == text


def test_much_that_is_pasted_is_there_at_once_and_has_its_colours_later(
    qtbot: QtBot, body: MarkdownEdit
) -> None:
    body.take_document(plain_document("# before", body), "# before")
    data = QMimeData()
    data.setText("\nsome *words* of a line" * 3_000)
    body.moveCursor(QTextCursor.MoveOperation.End)
    body.insertFromMimeData(data)
    last = body.document().lastBlock()
    assert last.layout().formats() == []
    assert body.words() == "# before" + data.text()
    qtbot.waitUntil(lambda: bool(last.layout().formats()))
    assert len(last.previous().layout().formats()) == len(last.layout().formats()) == 3
    assert len(body.document().begin().layout().formats()) == 2


def test_pasting_rich_text_takes_its_words(body: MarkdownEdit) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    body.insertFromMimeData(data)
    assert body.words() == "bold"
    picture = QMimeData()
    picture.setHtml("<img src='http://example.org/x.png'>")
    assert not body.canInsertFromMimeData(picture)


def test_a_page_without_words_beside_it_is_pasted_as_markdown(body: MarkdownEdit) -> None:
    page = QMimeData()
    page.setHtml("<p>a <b>bold</b> one</p><ul><li>two<img src='file:///x.png'><li>three</ul>")
    assert body.canInsertFromMimeData(page)
    body.insertFromMimeData(page)
    assert body.words() == "a **bold** one\n\n- two\n- three"


def test_a_title_is_one_line_whatever_is_pasted(qtbot: QtBot, title: TitleEdit) -> None:
    data = QMimeData()
    data.setText("two\nlines\u2029three\r\n")
    title.insertFromMimeData(data)
    assert title.words() == "two lines three"
    with qtbot.waitSignal(title.entered):
        press(title, Qt.Key.Key_Return)
    press(title, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert title.words() == "two lines three"


def test_a_title_has_an_end(title: TitleEdit) -> None:
    data = QMimeData()
    data.setText("x" * (TITLE_AT_MOST * 2))
    title.insertFromMimeData(data)
    type_into(title, "y")
    assert len(title.words()) < TITLE_AT_MOST


def test_a_long_title_wraps_and_grows(title: TitleEdit) -> None:
    title.show_text("Short")
    one = title.height()
    title.show_text("Silence is not agreement, and neither is a nod at the end of a long day")
    assert title.height() > 1.8 * one


def test_each_paragraph_runs_in_its_own_direction(body: MarkdownEdit) -> None:
    text = "English\nعربي مع English\n- 123\n- [x] مهمة\n- [ ] مهمة"
    body.take_document(plain_document(text, body), "")
    body.grab()
    block = body.document().begin()
    sides = []
    while block.isValid():
        sides.append(block.layout().textOption().alignment())
        block = block.next()
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    assert sides == [left, right, left, right, right]
    ticked, open_ = body.document().findBlockByNumber(3), body.document().findBlockByNumber(4)
    ends = [one.layout().lineAt(0).cursorToX(0) for one in (ticked, open_)]
    assert ends[0] == ends[1], "the x in a ticked box turns nothing"


@pytest.mark.parametrize(
    ("text", "leftward"),
    [("abc", False), ("عربي", True), ("12 عربي", True), ("שלום abc", True), ("é עברית", False)],
)
def test_the_first_strong_letter_gives_the_direction(text: str, leftward: bool) -> None:
    assert runs_leftward(text) is leftward
    assert runs_leftward("123 …", otherwise=leftward) is leftward


def test_lines_stand_apart_and_the_cursor_finds_them(body: MarkdownEdit) -> None:
    text = "word " * 80
    body.take_document(plain_document(text, body), text)
    body.grab()
    layout = body.document().begin().layout()
    first, second = layout.lineAt(0), layout.lineAt(1)
    assert second.y() - first.y() > 1.15 * first.height()
    cursor = QTextCursor(body.document())
    cursor.setPosition(second.textStart() + 1)
    rect = body.cursorRect(cursor)
    assert body.cursorForPosition(rect.center()).position() == cursor.position()


def test_a_short_text_after_the_end_of_a_long_one_is_shown(body: MarkdownEdit) -> None:
    """Qt asks for the bounds of paragraphs that the shorter text does not have."""
    body.show()
    long = "\n\n".join(["Some words that make a paragraph of three lines or more here. " * 5] * 20)
    for text in (long, long.replace("\n", " ")):
        body.take_document(plain_document(text, body), text)
        QApplication.processEvents()
        body.moveCursor(QTextCursor.MoveOperation.End)
        QApplication.processEvents()
    body.take_document(plain_document("", body), "")
    body.grab()
    assert body.words() == ""


def test_a_long_text_gets_all_its_colours_by_and_by(qtbot: QtBot, body: MarkdownEdit) -> None:
    text = "some *slanted* words\n" * 4_000 + "```\ncode\n" + "*x*\n" * 200
    body.take_document(plain_document(text, body), text)
    last = body.document().findBlockByNumber(3_999)
    code = body.document().lastBlock().previous()
    qtbot.waitUntil(lambda: bool(last.layout().formats()))
    qtbot.waitUntil(lambda: len(code.layout().formats()) == 1)
    assert len(body.document().begin().layout().formats()) == len(last.layout().formats()) == 3
    body.take_document(plain_document("short", body), "short")  # and it is left alone
    QApplication.processEvents()
    assert body.words() == "short"


@given(text=st.text(max_size=300))
@example(text="**" * 100)
@example(text="> # - [x] *a* `b` ~~c~~ [d](e) <https://f>\n```\n*g*\n```\nh")
@settings(deadline=None)
def test_no_text_troubles_the_highlighter(one_body: MarkdownEdit, text: str) -> None:
    document = plain_document(text.replace("\0", ""), one_body)
    highlighter = MarkdownHighlighter(document)
    before = document.toRawText()
    highlighter.rehighlight()
    assert document.toRawText() == before
    document.deleteLater()
