"""The reading view: what each line is, and that nothing of it reaches outside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.journal.markdown.lines import Kind, headings, lines_of
from mentordesk.journal.markdown.names import Names
from mentordesk.journal.markdown.spans import Look, spans_of
from mentordesk.ui.journal.reading.places import block_of, line_of
from mentordesk.ui.journal.reading.view import ReadingView
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from tests.journal.test_markdown import MARKDOWN, Page, bare

KINDS = """# Head
words
- item
    - [x] nested
> said
| a | b |
|---|--:|
| 1 | 2 |
---
```
# no heading
```

Under
=====
"""


@pytest.fixture
def view(qtbot: QtBot, dressed: Theme) -> ReadingView:
    made = ReadingView("To read")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


@pytest.fixture(scope="module")
def one_view(qapp: QApplication) -> Iterator[ReadingView]:
    made = ReadingView("To read")
    yield made
    made.deleteLater()


def test_every_line_is_what_it_is_and_knows_where_it_stood() -> None:
    found = [(line.kind, line.at) for line in lines_of(KINDS.split("\n"))]
    assert found == [
        (Kind.HEADING, 0), (Kind.WORDS, 1), (Kind.ITEM, 2), (Kind.ITEM, 3), (Kind.WORDS, 4),
        (Kind.TABLE, 5), (Kind.RULE, 8), (Kind.CODE, 10), (Kind.HEADING, 13),
    ]  # fmt: skip
    nested = list(lines_of(KINDS.split("\n")))[3]
    assert (nested.level, nested.box, nested.text) == (1, "[x]", "nested")
    assert [one.words for one in headings(KINDS.split("\n"))] == ["Head", "Under"]


@pytest.mark.parametrize(
    ("text", "shown", "looks"),
    [
        ("a **b** c", "a b c", [Look(0), Look.BOLD, Look(0)]),
        ("***b***", "b", [Look.BOLD | Look.SLANTED]),
        ("~~gone~~", "gone", [Look.STRUCK]),
        ("snake_case_name", "snake_case_name", [Look(0)] * 3),
        ("2 * 3 * 4", "2 * 3 * 4", None),
        (r"\*no\*", "*no*", None),
        ("`*a*`", "*a*", [Look.CODE]),
        ("<b>words</b>", "<b>words</b>", None),
        ("see #work now", "see #work now", [Look(0), Look.TAG, Look(0)]),
    ],
)
def test_marks_are_taken_for_what_they_mean(
    text: str, shown: str, looks: list[Look] | None
) -> None:
    spans = spans_of(text)
    assert "".join(span.text for span in spans) == shown
    if looks is not None and "_" not in text:
        assert [span.look for span in spans] == looks


def test_a_link_is_told_and_a_tag_chosen_exactly_as_they_stand(
    qtbot: QtBot, view: ReadingView
) -> None:
    links: list[str] = []
    tags: list[str] = []
    view.link_chosen.connect(links.append)
    view.tag_chosen.connect(tags.append)
    view.read("[a](my%20file(1).pdf) [b](https://e.org/?q=%C3%A9#x) <mailto:a@b.org> #Ärger/x")
    qtbot.waitUntil(lambda: view.is_whole)
    for number in range(8):
        if number < len(view._links):
            view.anchorClicked.emit(QUrl(f"to:{number}"))
    assert "https://e.org/?q=%C3%A9#x" in links
    assert "mailto:a@b.org" in links
    assert tags == ["Ärger/x"]


def test_nothing_is_loaded_from_a_file_or_an_address(qtbot: QtBot, view: ReadingView) -> None:
    asked: list[str] = []

    def picture(name: str) -> QImage | None:
        asked.append(name)
        made = QImage(40, 20, QImage.Format.Format_RGB32)
        made.fill(0)
        return made if name == "mine.png" else None

    view.pictures = picture
    view.read("![a](file:///etc/hostname) ![b](https://e.org/x.png) ![c](mine.png)\n\n<img src=x>")
    qtbot.waitUntil(lambda: view.is_whole)
    assert asked == ["file:///etc/hostname", "https://e.org/x.png", "mine.png"]
    kind = QTextDocument.ResourceType.ImageResource
    assert view.loadResource(kind.value, QUrl("file:///etc/hostname")) is None
    assert view.document().toRawText().count("\ufffc") == 1
    assert "Picture: a" in view.document().toRawText()
    assert "<img src=x>" in view.document().toRawText()


def test_a_box_is_told_by_its_line_and_turns(qtbot: QtBot, view: ReadingView) -> None:
    turned: list[int] = []
    view.box_turned.connect(turned.append)
    view.read("# x\n\n- [ ] one\n- [x] two")
    qtbot.waitUntil(lambda: view.is_whole)
    view.anchorClicked.emit(QUrl("box:2"))
    assert turned == [2]
    view.turn_box(2)
    view.turn_box(3)
    assert [line[0] for line in view.document().toRawText().split("\u2029")[1:]] == ["☑", "☐"]


def test_a_long_text_comes_in_parts_and_the_wanted_line_to_the_top(
    qtbot: QtBot, view: ReadingView
) -> None:
    view.read("\n".join(f"Line {number} with *some* words" for number in range(4_000)), 3_000)
    assert not view.is_whole
    qtbot.waitUntil(lambda: view.is_whole)
    assert abs(view.top_line() - 3_000) <= 3


@pytest.mark.parametrize("mark", ["", "- ", "- [ ] ", "```\n", "> "])
def test_a_very_long_line_is_shown_in_parts_and_stays_one_line(
    qtbot: QtBot, view: ReadingView, mark: str
) -> None:
    words = "A sentence of *some* words. " * 3_000 + "end"
    view.read(f"before\n{mark}{words}\n" + "after" * bool(mark != "```\n"))
    qtbot.waitUntil(lambda: view.is_whole)
    document = view.document()
    at = 2 if mark.startswith("`") else 1
    assert document.blockCount() > 4
    assert block_of(document, at).blockNumber() == 1
    assert block_of(document, at + 1) == document.lastBlock() or mark.startswith("`")
    numbers = [line_of(document.findBlockByNumber(n)) for n in range(1, 4)]
    assert numbers == [at, at, at]
    view.selectAll()
    copied = view.createMimeDataFromSelection().text().split("\n")
    assert copied[1] == ("☐\u2002" if "[" in mark else "") + words
    lists = [document.findBlockByNumber(n).textList() is not None for n in range(1, 4)]
    assert lists == [mark == "- ", False, False]


@pytest.mark.parametrize("mirrored", [False, True])
def test_all_columns_of_a_wide_table_can_be_come_to_and_the_words_are_seen_first(
    qtbot: QtBot, view: ReadingView, mirrored: bool
) -> None:
    way = Qt.LayoutDirection
    view.setLayoutDirection(way.RightToLeft if mirrored else way.LeftToRight)
    row = "|".join(f"column {number}" for number in range(30))
    view.read(f"before\n\n{row}\n{'|'.join(['---'] * 30)}\n{row}\n\nbehind")
    qtbot.waitUntil(lambda: view.is_whole and view.horizontalScrollBar().maximum() > 0)
    size = view.document().documentLayout().documentSize()
    assert size.width() > 30 * 100
    assert size.height() < 300, "no word is written downwards"
    cursor = QTextCursor(view.document())
    assert view.viewport().rect().contains(view.cursorRect(cursor))
    view.read("few words")
    qtbot.waitUntil(lambda: view.is_whole and not view.horizontalScrollBar().isVisible())


def test_a_table_of_arabic_begins_at_the_right(qtbot: QtBot, view: ReadingView) -> None:
    view.read("| جدول | عربي |\n|---|---|\n| واحد | [اثنان](x) |")
    qtbot.waitUntil(lambda: view.is_whole)
    layout = view.document().documentLayout()
    cells = {}
    block = view.document().begin()
    while block.isValid():
        if block.text():
            cells[block.text()] = (layout.blockBoundingRect(block).x(), line_of(block))
        block = block.next()
    assert cells["جدول"][0] > cells["عربي"][0]
    assert cells["واحد"][0] > cells["اثنان"][0]
    assert [cells[one][1] for one in ("جدول", "عربي", "واحد", "اثنان")] == [0, 0, 2, 2]


def test_a_long_number_of_an_item_is_not_cut(qtbot: QtBot, view: ReadingView) -> None:
    view.read("1. one\n10. ten\n2026. year\n    2026. nested")
    qtbot.waitUntil(lambda: view.is_whole)
    metrics = QFontMetricsF(Theme.current().font(16))
    for number, marker in enumerate(("1.", "10.", "2026.", "2026.")):
        block = view.document().findBlockByNumber(number)
        room = view.document().documentLayout().blockBoundingRect(block).x()
        room += block.layout().lineAt(0).x()
        assert room >= metrics.horizontalAdvance(f"{marker} ")


def test_what_stands_in_a_heading_is_as_high_and_as_heavy(qtbot: QtBot, view: ReadingView) -> None:
    view.read("# Words `code` #tag")
    qtbot.waitUntil(lambda: view.is_whole)
    step, fonts = view.document().begin().begin(), []
    while not step.atEnd():
        fonts.append(step.fragment().charFormat().font())
        step += 1
    assert {font.weight() for font in fonts} == {tokens.BOLD}
    assert min(font.pixelSize() for font in fonts) >= 0.9 * fonts[0].pixelSize()


def test_a_mention_has_its_colour_to_the_end_of_the_name(qtbot: QtBot, view: ReadingView) -> None:
    view.read("with @Anna Maria Kowalska at\n\n| @Anna Maria Kowalska | b |\n|---|---|")

    def coloured() -> list[str]:
        found, block = [], view.document().begin()
        while block.isValid():
            step = block.begin()
            while not step.atEnd():
                if step.fragment().charFormat().foreground().color() == dressed_private():
                    found.append(step.fragment().text())
                step += 1
            block = block.next()
        return found

    qtbot.waitUntil(lambda: view.is_whole)
    assert coloured() == ["@Anna", "@Anna"]
    view.know_names(Names(frozenset({"Anna Maria Kowalska"})))
    qtbot.waitUntil(lambda: view.is_whole)
    assert coloured() == ["@Anna Maria Kowalska", "@Anna Maria Kowalska"]


def dressed_private() -> QColor:
    return Theme.current().colour("private")


@given(text=st.text(max_size=200))
@settings(deadline=None, max_examples=60)
def test_no_text_troubles_it_and_no_word_is_lost(one_view: ReadingView, text: str) -> None:
    one_view.read(text)
    while not one_view.is_whole:
        QApplication.processEvents()
    shown = one_view.document().toRawText()
    for word in (one for one in text.split() if one.isalpha() and one.isascii()):
        assert word in shown


@given(markdown=MARKDOWN.filter(lambda text: "![" not in text))
@example(markdown="| مرحبا | b |\n|---|:-:|\n| 1 | 2 | 3 |\n| 4")
@settings(deadline=None, max_examples=60)
def test_the_view_shows_the_words_and_boxes_of_a_page(one_view: ReadingView, markdown: str) -> None:
    """Pictures aside: a page puts a file there, the view says which is missing."""
    one_view.read(markdown)
    while not one_view.is_whole:
        QApplication.processEvents()
    shown = one_view.document().toRawText().translate({0xFDD0: None, 0xFDD1: None})
    assert bare(shown) == Page(markdown, turned=True).shown()
