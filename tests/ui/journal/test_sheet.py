"""The sheet in its place: reading, focus, hiding, earlier wordings, the bin."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.journal.model import EntryDraft
from mentordesk.ui.journal.bin.card import BinCard
from mentordesk.ui.journal.hiding.curtain import Curtain
from mentordesk.ui.journal.journal import JournalPlace
from mentordesk.ui.journal.sheet.counting import Count, count
from mentordesk.ui.journal.targets import Kind, ShowThread, Thread
from mentordesk.ui.journal.wordings.card import WordingsCard
from mentordesk.ui.journal.wordings.compared_text import ComparedText
from mentordesk.ui.journal.wordings.comparing import Change, Piece, compare
from mentordesk.ui.journal.writing.breaking import LONG_PARAGRAPH, PART
from mentordesk.ui.settings.keeping import keep
from tests.ui.journal.stage import Desk, press, type_into

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


def opened(desk: Desk, body: str, title: str = "") -> JournalPlace:
    desk.room.write(body, title)
    place = desk.journal()
    place.window().activateWindow()
    place.pane.go_on()
    return place


def part(place: QObject, kind: type[QWidget]) -> QWidget:
    """The one widget of its kind in the window that is shown."""
    found = [one for one in QApplication.allWidgets() if type(one) is kind and one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_reading_ticks_boxes_in_the_text_and_goes_back_to_its_place(desk: Desk) -> None:
    place = opened(desk, "# Plan\n- [ ] ask\n- [x] listen")
    pane = place.pane
    press(pane.body, KEY.Key_E, CONTROL)
    assert pane.reading.isVisible()
    pane.reading.box_turned.emit(1)
    assert pane.body.words() == "# Plan\n- [x] ask\n- [x] listen"
    press(pane.reading, KEY.Key_E, CONTROL)
    assert pane.body.isVisible()
    assert pane.body.hasFocus()
    assert pane.reading.document().isEmpty()
    place.flush()
    desk.idle()
    assert desk.room.bodies() == ["# Plan\n- [x] ask\n- [x] listen"]


def test_a_tag_that_is_read_leads_to_its_thread(desk: Desk) -> None:
    place = opened(desk, "about #Work/Listening")
    asked: list[object] = []
    place.go.connect(lambda _, target: asked.append(target))
    press(place.pane.body, KEY.Key_E, CONTROL)
    press(place.pane.reading, KEY.Key_Tab)
    press(place.pane.reading, KEY.Key_Return)
    assert asked == [ShowThread(Thread(Kind.TAG, pin="work/listening"))]


def test_only_looking_writes_nothing(desk: Desk) -> None:
    body = "a\u00a0b\r\nc\u2029d \u2067bidi\u2069 👨‍👩‍👧‍👦"
    place = opened(desk, body)
    for key, held in ((KEY.Key_E, CONTROL), (KEY.Key_E, CONTROL), (KEY.Key_F11, None)):
        press(place.pane.body if key == KEY.Key_F11 else place.pane, key, held)
    place.flush()
    desk.idle()
    entry = desk.room.journal.entries()[0]
    assert (entry.body, entry.version) == (body, 1)


def test_the_sheet_alone_has_the_window_and_esc_gives_it_back(desk: Desk) -> None:
    place = opened(desk, "One\n\nTwo")
    asked: list[bool] = []
    place.alone_asked.connect(asked.append)
    press(place.pane.body, KEY.Key_F11)
    assert not place.entries.isVisible()
    press(place.pane.body, KEY.Key_D, BOTH)
    assert place.ways.focus.dims
    press(place.pane.body, KEY.Key_Escape)
    assert place.entries.isVisible()
    assert place.pane.body.hasFocus()
    assert asked == [True, False]
    press(place.entries.list, KEY.Key_F11)
    place.hide()
    assert asked == [True, False, True, False]


def test_the_key_of_the_place_leaves_the_keyboard_with_what_is_on_the_screen(desk: Desk) -> None:
    place = opened(desk, "A wide window")
    press(place.pane.body, KEY.Key_F11)
    place.focus_first()
    assert place.pane.body.hasFocus()
    press(place.pane.body, KEY.Key_F11)
    place.focus_first()
    assert place.entries.list.hasFocus()
    place.ways.hiding.hide()
    place.focus_first()
    assert place.ways.curtain.show_words.hasFocus()


def test_a_key_takes_the_whole_journal_from_the_screen_and_gives_it_back(desk: Desk) -> None:
    place = opened(desk, "Nobody else reads this", "Mine")
    cursor = place.pane.body.textCursor().position()
    press(place.pane.body, KEY.Key_B, BOTH)
    assert not place.entries.isVisible()
    assert not place.pane.isVisible()
    curtain = part(place, Curtain)
    assert isinstance(curtain, Curtain)
    assert curtain.show_words.hasFocus()
    press(curtain.show_words, KEY.Key_B, BOTH)
    assert place.pane.body.hasFocus()
    assert place.pane.body.textCursor().position() == cursor
    press(place.pane.body, KEY.Key_F11)
    press(place.pane.body, KEY.Key_B, BOTH)
    press(curtain.show_words, KEY.Key_B, BOTH)
    assert place.ways.focus.is_on, "as it stood: the sheet alone"
    assert place.pane.body.hasFocus()
    press(place.pane.body, KEY.Key_F11)
    press(place.pane.body, KEY.Key_B, BOTH)
    press(curtain.show_words, KEY.Key_B, BOTH)
    assert place.entries.isVisible()


def test_what_lies_over_the_journal_goes_with_it_and_writing_brings_it_back(desk: Desk) -> None:
    place = opened(desk, "Nobody else reads this")
    press(place.pane.body, KEY.Key_H, CONTROL)
    card = part(place, WordingsCard)
    place.ways.hiding.hide()
    assert not card.isVisible()
    assert place.ways.curtain.show_words.hasFocus()
    place.ways.hiding.turn()
    press(place, KEY.Key_Delete, BOTH)
    bin_ = part(place, BinCard)
    place.ways.hiding.hide()
    assert not bin_.isVisible()
    place.write_new()
    assert place.pane.body.isVisible()
    assert not place.ways.curtain.is_drawn


def test_while_the_journal_is_hidden_neither_key_nor_palette_shows_the_bin(desk: Desk) -> None:
    place = opened(desk, "Nobody else reads this")
    place.ways.hiding.hide()
    press(place.ways.curtain.show_words, KEY.Key_Delete, BOTH)
    assert [one for one in QApplication.allWidgets() if type(one) is BinCard] == []
    offered = {one.id for one in place.commands()}
    assert "journal-hide" in offered
    assert offered.isdisjoint({"journal-bin", "journal-passage", "journal-tag", "journal-star"})


def test_the_last_line_of_a_wording_runs_its_own_way(desk: Desk) -> None:
    text = ComparedText("")
    desk.qtbot.addWidget(text)
    text.show_pieces([Piece(Change.NONE, "\u0648\u0642\u062a\nIn English")])
    desk.qtbot.waitUntil(lambda: text.toPlainText().endswith("English"))
    desk.qtbot.waitUntil(lambda: not text._steps.isActive())
    block = text.document().lastBlock()
    assert block.textDirection() == Qt.LayoutDirection.LeftToRight
    assert block.previous().textDirection() == Qt.LayoutDirection.RightToLeft


def test_another_window_hides_it_where_the_settings_say_so(desk: Desk) -> None:
    place = opened(desk, "Nobody else reads this")
    inactive = Qt.ApplicationState.ApplicationInactive
    place.ways.hiding._state_changed(inactive)
    assert place.pane.isVisible()  # the control: not asked for
    desk.bridge.do(place, lambda: keep(desk.services.folder, {"hide_notes": "away"}))
    desk.qtbot.waitUntil(lambda: place.ways.hiding._when_away)
    place.ways.hiding._state_changed(inactive)
    assert not place.pane.isVisible()


def test_an_earlier_wording_comes_back_exactly_and_undo_takes_it_away(desk: Desk) -> None:
    first = desk.room.write("first\r\nwording", "Then")
    desk.room.journal.write(EntryDraft(first.id, 1, "Now", "second wording"))
    place = desk.journal()
    place.pane.go_on()
    type_into(place.pane.body, "!")
    press(place.pane.body, KEY.Key_H, CONTROL)
    card = part(place, WordingsCard)
    assert isinstance(card, WordingsCard)
    desk.qtbot.waitUntil(lambda: card.list.count() == 2)
    card.list.setCurrentRow(1)
    desk.qtbot.waitUntil(lambda: "first" in card.text.document().toRawText())
    desk.qtbot.waitUntil(lambda: card._words is not None and card._words.number == 1)
    card.take.click()
    assert place.pane.words() == ("Then", "first\r\nwording")
    desk.idle()
    assert [e.body for e in desk.room.journal.entries()] == ["first\r\nwording"]
    place.pane.body.undo()
    assert place.pane.body.words() == "second wording!"
    assert card._words is None
    assert card.text.document().isEmpty()


def test_the_bin_brings_back_and_shreds_after_a_question_only(desk: Desk) -> None:
    kept, gone, more = (desk.room.write(words, words) for words in ("one", "two", "three"))
    desk.room.write("stands")
    for entry in (kept, gone, more):
        desk.room.journal.delete(entry.id)
    place = desk.journal()
    place.pane.go_on()
    press(place.pane.body, KEY.Key_Delete, BOTH)
    card = part(place, BinCard)
    assert isinstance(card, BinCard)
    desk.qtbot.waitUntil(lambda: card.list.count() == 3)
    names = [card._lines[row].line.title for row in range(3)]
    card.list.setCurrentRow(names.index("one"))
    press(card.list, KEY.Key_Return)
    desk.qtbot.waitUntil(lambda: card.list.count() == 2)
    assert "one" in desk.room.bodies()
    press(card.list, KEY.Key_Delete)
    assert card.no.hasFocus()
    press(card, KEY.Key_Escape)
    desk.idle()
    assert card.list.count() == 2  # the control: a question answered with no
    assert card.isVisible()
    press(card.list, KEY.Key_Delete)
    card.yes.click()
    desk.qtbot.waitUntil(lambda: card.list.count() == 1)
    press(card, KEY.Key_Escape)
    assert not card.isVisible()
    assert card.text.document().isEmpty()


def test_what_was_left_out_of_a_paste_is_told_until_the_next_key(desk: Desk) -> None:
    place = opened(desk, "one")
    data = QMimeData()
    data.setText("two\0three")
    place.pane.body.insertFromMimeData(data)
    assert place.pane.problem.isVisible()
    type_into(place.pane.body, "!")
    assert not place.pane.problem.isVisible()


def test_a_paragraph_that_slows_each_key_is_told_and_broken_if_one_wants(desk: Desk) -> None:
    sentence = "Words that a person wrote \U0001f469. "
    long = sentence * (LONG_PARAGRAPH // len(sentence) + 1)
    place = opened(desk, long)
    pane = place.pane
    assert not pane.long.isVisible()
    type_into(pane.body, "!")
    assert pane.long.isVisible()
    pane.body.moveCursor(QTextCursor.MoveOperation.Left)
    QTest.mouseClick(pane.long.break_it, Qt.MouseButton.LeftButton)
    words = pane.body.words()
    assert words.replace("\n", "") == long + "!"
    assert words.count("\n") == len(words) // PART - 1
    assert all(one.endswith(". ") for one in words.split("\n")[:-1])
    assert pane.body.hasFocus()
    assert not pane.long.isVisible()
    press(pane.body, KEY.Key_Z, CONTROL)
    assert pane.body.words() == long + "!"


def test_what_comes_below_the_text_does_not_cover_where_one_writes(desk: Desk) -> None:
    place = opened(desk, "a line\n" * 100)
    body = place.pane.body
    type_into(body, "end")
    height = body.viewport().height()
    place.pane.long.show()
    desk.qtbot.waitUntil(lambda: body.viewport().height() < height)
    assert body.viewport().rect().contains(body.cursorRect())
    body.verticalScrollBar().setValue(0)
    place.pane.long.hide()
    desk.qtbot.waitUntil(lambda: body.viewport().height() == height)
    assert body.verticalScrollBar().value() == 0, "who looks elsewhere is left there"


def test_the_palette_goes_to_a_heading(desk: Desk) -> None:
    place = opened(desk, "# One\ntext\n" + "\n" * 80 + "## Far *away*\nmore")
    found = {command.id: command for command in place.ways.commands()}
    found["entry-heading-82"].do()
    assert place.pane.body.textCursor().block().text() == "## Far *away*"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("It's a well-known fact, 3.14", Count(5)),
        ("今天我学到了。", Count(0, 6)),
        ("한국어 단어 셋", Count(3)),
        ("हिन्दी में लिखना", Count(3)),
        ("สวัสดี ABC", Count(1, 4)),
        ("كتبتُ اليومَ", Count(2)),
        ("👍🏽 --- *ok*", Count(1)),
    ],
)
def test_words_are_counted_where_words_are_parted(text: str, counted: Count) -> None:
    assert count(text) == counted


TEXT = st.text(alphabet="ab \n今é.👍", max_size=60)


@given(before=TEXT, after=TEXT)
@settings(max_examples=80)
def test_a_comparison_holds_both_wordings(before: str, after: str) -> None:
    pieces = compare(before, after)
    assert "".join(p.text for p in pieces if p.change is not Change.CAME) == before
    assert "".join(p.text for p in pieces if p.change is not Change.WENT) == after


def test_a_comparison_marks_the_words_that_differ() -> None:
    pieces = compare("count to five first\nkept", "count to seven first\nkept")
    assert [(p.change, p.text) for p in pieces if p.change is not Change.NONE] == [
        (Change.WENT, "five"),
        (Change.CAME, "seven"),
    ]


def test_a_long_name_in_the_bin_leaves_room_for_the_day(desk: Desk) -> None:
    names = ("n" * 200, "short")
    for name in names:
        desk.room.journal.delete(desk.room.write("words", name).id)
    desk.room.write("stands")
    place = desk.journal()
    place.ways.open_bin()
    card = part(place, BinCard)
    assert isinstance(card, BinCard)
    desk.qtbot.waitUntil(lambda: card.list.count() == 2)
    rows = [card.list.visualItemRect(card.list.item(row)) for row in range(2)]
    assert rows[0].height() == rows[1].height() >= 2 * card.list.fontMetrics().height()
    assert rows[0].width() <= card.list.viewport().width()
    assert "…\n" in card.list.item(1).text()


def test_that_there_is_no_earlier_wording_is_said_in_a_low_window_too(desk: Desk) -> None:
    desk.room.write("once")
    place = desk.journal(900, 300)
    place.ways.wordings.show()
    card = part(place, WordingsCard)
    assert isinstance(card, WordingsCard)
    desk.qtbot.waitUntil(lambda: bool(card.told.text()))
    assert card.told.isVisible()
