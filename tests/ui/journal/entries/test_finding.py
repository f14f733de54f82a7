"""Narrowing the list down, and going to the place where an entry answers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester

from mentordesk.desk.undoing import recorder
from mentordesk.journal.model import EntryDraft
from mentordesk.ui.journal.entries.chips import Chip
from mentordesk.ui.journal.entries.entry_delegate import marks_of
from mentordesk.ui.journal.entries.list_model import line_of
from mentordesk.ui.journal.journal import JournalPlace
from tests.ui.journal.stage import Desk, press, type_into


def titles(place: JournalPlace) -> list[str]:
    return [line_of(row).title for row in place.entries.model.rows]


def shows(desk: Desk, place: JournalPlace, *wanted: str) -> None:
    desk.qtbot.waitUntil(lambda: titles(place) == list(wanted))


def prompted(desk: Desk, prompt_id: str, title: str) -> None:
    desk.room.journal.write(EntryDraft(None, 0, title, "an answer", prompt_id, "What?"))


def chip_names(place: JournalPlace) -> list[str]:
    return [chip.text() for chip in place.entries.chips.findChildren(Chip) if chip.isVisible()]


def test_chips_narrow_down_by_what_is_there_and_go_together_with_words(desk: Desk) -> None:
    desk.room.write("silence", "Plain")
    prompted(desk, "rp.week.01@1", "Week 46")
    prompted(desk, "rp.post-mentor.02@1", "After Jonas")
    starred = desk.room.write("silence and pause", "Starred")
    desk.room.journal.star(starred.id, starred=True)
    place = desk.journal()
    QAbstractItemModelTester(
        place.entries.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    chips = place.entries.chips
    assert chip_names(place)[:3] == ["all", "after a session", "weekly"]
    chips.choose("prompt:weekly")
    shows(desk, place, "Week 46")
    chips.choose("is:starred")
    shows(desk, place, "Starred")
    assert "starred" in chip_names(place), "what is chosen is never in the menu alone"
    type_into(place.entries.search, "silence")
    shows(desk, place, "Starred")
    chips.choose("")
    shows(desk, place, "Starred", "Plain")
    place.entries.search.clear()
    shows(desk, place, "Starred", "After Jonas", "Week 46", "Plain")


def test_chips_that_do_not_fit_are_in_the_menu(desk: Desk) -> None:
    for number, name in enumerate(("week", "setback", "field", "goal", "career", "moment")):
        prompted(desk, f"rp.{name}.01@1", f"Entry {number}")
    place = desk.journal()
    chips = place.entries.chips
    hidden = [chip.text() for chip in chips.findChildren(Chip) if not chip.isVisible()]
    assert hidden
    assert chips.more.text() == f"+ {len(hidden)}"
    chips.menu.aboutToShow.emit()
    assert [action.text() for action in chips.menu.actions()] == hidden
    chips.menu.actions()[-1].trigger()
    shows(desk, place, "Entry 2")
    assert hidden[-1] in chip_names(place)


def test_a_condition_that_nobody_can_read_is_told_beside_the_field(desk: Desk) -> None:
    desk.room.write("the calm sea", "Sea")
    desk.room.write("a storm", "Storm")
    place = desk.journal()
    type_into(place.entries.search, "calm before:soon ")
    shows(desk, place, "Sea")
    desk.qtbot.waitUntil(place.entries.unread.isVisible)
    assert "before:soon" in place.entries.unread.text()
    place.entries.search.clear()
    desk.qtbot.waitUntil(lambda: not place.entries.unread.isVisible())


def test_the_best_come_first_when_asked_for(desk: Desk) -> None:
    desk.room.write("silence " * 5, "Silence")
    desk.room.write("one silence among many other words that say nothing", "Other")
    place = desk.journal()
    type_into(place.entries.search, "silence")
    shows(desk, place, "Other", "Silence")
    place.entries.order.click()
    shows(desk, place, "Silence", "Other")
    place.entries.order.click()
    shows(desk, place, "Other", "Silence")


def test_a_hit_opens_at_the_place_and_f3_goes_round(desk: Desk) -> None:
    text = "🙂 line\n" * 400 + "the needle is here\n" + "straw\n" * 400 + "a second needle"
    desk.room.write(text, "Stack")
    desk.room.write("nothing", "Newest")
    place = desk.journal()
    type_into(place.entries.search, "needle")
    shows(desk, place, "Stack")
    place.entries.choose_first()
    body = place.pane.body

    def stands_before(words: str) -> bool:
        cursor = QTextCursor(body.textCursor())
        cursor.movePosition(QTextCursor.MoveOperation.Right, _KEEP, len(words))
        return cursor.selectedText() == words

    desk.qtbot.waitUntil(lambda: stands_before("needle is"))
    assert len(body.extraSelections()) == 2
    assert body.viewport().rect().contains(body.cursorRect())
    first = body.textCursor().position()
    press(place.entries.list, Qt.Key.Key_Return)
    assert body.hasFocus()
    assert body.textCursor().position() == first, "Return goes on at the place"
    assert not body.textCursor().hasSelection(), "no key may take the word away"
    press(body, Qt.Key.Key_F3)
    desk.qtbot.waitUntil(lambda: body.textCursor().position() > first)
    press(body, Qt.Key.Key_F3)
    desk.qtbot.waitUntil(lambda: body.textCursor().position() == first)
    press(body, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    desk.qtbot.waitUntil(lambda: body.textCursor().position() > first)
    place.entries.search.clear()
    desk.qtbot.waitUntil(lambda: not body.extraSelections())


_KEEP = QTextCursor.MoveMode.KeepAnchor


def test_the_question_mark_puts_a_condition_into_the_field(desk: Desk) -> None:
    desk.room.write("calm", "Sea")
    place = desk.journal()
    type_into(place.entries.search, "calm")
    choices = place.entries.help.choices.actions()
    next(one for one in choices if one.data() == "is:starred ").trigger()
    assert place.entries.search.text() == "calm is:starred "
    desk.qtbot.waitUntil(place.entries.nothing_found.isVisible)


def test_a_row_tells_of_star_and_occasion_to_eye_and_ear(desk: Desk) -> None:
    prompted(desk, "rp.week.01@1", "Week 46")
    entry = desk.room.journal.entries()[0]
    desk.room.journal.star(entry.id, starred=True)
    place = desk.journal()
    (row,) = place.entries.model.rows
    assert marks_of(line_of(row)) == ("star",)
    spoken = place.entries.model.index(0, 0).data()
    assert "weekly" in spoken
    assert "starred" in spoken


def test_return_before_the_list_is_there_opens_the_newest_once_it_is(desk: Desk) -> None:
    desk.room.write("older")
    desk.room.write("newer")
    place = JournalPlace(desk.services, desk.bridge)
    desk.show(place)
    place.focus_first()
    press(place.entries.list, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(place.pane.body.hasFocus)
    assert place.pane.body.toPlainText() == "newer"


def test_return_twice_behind_a_word_goes_into_its_first_answer(desk: Desk) -> None:
    desk.room.write("silence", "Silence")
    desk.room.write("noise", "Noise")
    place = desk.journal()
    place.entries.search.setFocus()
    type_into(place.entries.search, "silence")
    press(place.entries.search, Qt.Key.Key_Return)
    press(place.entries.list, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(place.pane.body.hasFocus)
    assert place.pane.body.toPlainText() == "silence"
    assert place.entries.list.currentIndex().row() == 0


def test_all_is_shown_while_nothing_that_can_be_read_was_typed(desk: Desk) -> None:
    desk.room.write("calm", "Calm")
    desk.room.write("storm", "Storm")
    place = desk.journal()
    entries = place.entries
    for begun in ('"', "-", "tag:", "is:st", "before:20"):
        entries.search.setText(begun)
        desk.qtbot.waitUntil(lambda: not entries.is_busy)
        assert titles(place) == ["Storm", "Calm"], begun
        assert not entries.unread.isVisible(), begun
    entries.search.setText("before:soon")
    desk.qtbot.waitUntil(lambda: not entries.is_busy)
    assert entries.unread.isVisible(), "no letter more could make it a day"
    assert titles(place) == ["Storm", "Calm"]
    entries.search.setText("(^)")
    desk.qtbot.waitUntil(lambda: entries.pages.currentWidget() is entries.nothing_found)


def test_a_hit_that_was_deleted_and_is_taken_back_is_open_again(desk: Desk) -> None:
    hit = desk.room.write("silence", "Silence")
    desk.room.write("noise", "Noise")
    place = desk.journal()
    type_into(place.entries.search, "silence")
    shows(desk, place, "Silence")
    press(place.entries.search, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "silence")
    with desk.qtbot.waitSignal(desk.bridge.did) as told:
        press(place.entries.list, Qt.Key.Key_Delete)
    desk.qtbot.waitUntil(lambda: not place.entries.list.isVisible())
    assert place.pane.entry_id is None
    assert told.args is not None
    undo = recorder(desk.room.database).undo
    desk.bridge.do(place, partial(undo, told.args[1]))
    desk.qtbot.waitUntil(lambda: place.pane.entry_id == hit.id)
    assert place.entries.list.currentIndex().row() == 0
