from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.desk.undoing import recorder
from mentordesk.journal.bin.service import Bin
from mentordesk.ui.journal.entries.list_model import line_of
from mentordesk.ui.journal.journal import JournalPlace
from mentordesk.ui.journal.writing.saving import SaveState
from mentordesk.ui.places import QUICK_NOTE
from tests.ui.journal.stage import Desk, press, type_into


def test_the_newest_entry_is_open_beside_the_list(desk: Desk) -> None:
    desk.room.write("older", "One")
    newest = desk.room.write("newer", "Two")
    place = desk.journal()
    assert place.pane.entry_id == newest.id
    assert place.pane.title.toPlainText() == "Two"
    assert place.pane.body.toPlainText() == "newer"
    assert [line_of(row).title for row in place.entries.model.rows] == ["Two", "One"]
    assert "2" in place.entries.search.placeholderText()


def test_reading_writes_nothing(desk: Desk) -> None:
    texts = ["a\u00a0b\r\nc\u2029", "# head\n\n*x* **y**"]
    entries = [desk.room.write(text, "T\u00a0T") for text in texts]
    place = desk.journal()
    place.entries.list.setCurrentIndex(place.entries.model.index(1, 0))
    desk.qtbot.waitUntil(lambda: place.pane.entry_id == entries[0].id)
    place.flush()
    desk.idle()
    assert place.pane.saver.state is SaveState.UNTOUCHED
    for entry in entries:
        assert desk.room.journal.entry(entry.id) == entry


def test_what_is_typed_is_saved_when_the_place_is_left(desk: Desk) -> None:
    entry = desk.room.write("a\u00a0b\r\nc", "T")
    place = desk.journal()
    place.show_target(entry.id)
    place.pane.body.setFocus()
    place.pane.body.put_cursor_at_end()
    type_into(place.pane.body, "!")
    assert place.pane.saved.text() == "Writing…"
    place.flush()
    desk.qtbot.waitUntil(lambda: place.pane.saver.state is SaveState.SAVED)
    assert desk.room.bodies() == ["a\u00a0b\r\nc!"]
    assert place.pane.saved.text().startswith("Saved ")


def test_a_quick_note_begins_todays_entry_and_goes_on_with_it(desk: Desk) -> None:
    desk.room.write("yesterday")
    desk.room.clock.go(days=1)
    place = desk.journal()
    place.show_target(QUICK_NOTE)
    assert place.pane.body.hasFocus()
    type_into(place.pane.body, "today")
    desk.idle()
    place.flush()
    desk.idle()
    assert desk.room.bodies() == ["today", "yesterday"]
    desk.qtbot.waitUntil(lambda: len(place.entries.model.rows) == 2)
    place.entries.list.setCurrentIndex(place.entries.model.index(1, 0))
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "yesterday")
    place.show_target(QUICK_NOTE)
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "today")
    assert place.pane.body.hasFocus()
    type_into(place.pane.body, ", and more")
    place.flush()
    desk.idle()
    assert desk.room.bodies() == ["today, and more", "yesterday"]


def test_letters_typed_before_todays_entry_is_there_are_kept_apart(desk: Desk) -> None:
    desk.room.write("morning")
    place = desk.journal()
    place.show_target(QUICK_NOTE)
    type_into(place.pane.body, "now")
    desk.idle()
    desk.idle()
    place.flush()
    desk.idle()
    assert desk.room.bodies() == ["now", "morning"]


def test_a_new_entry_is_in_the_list_once_it_is_kept(desk: Desk) -> None:
    place = desk.journal()
    assert place.entries.pages.currentWidget() is place.entries.nothing_yet
    place.entries.first_entry.click()
    type_into(place.pane.body, "first words")
    place.pane.saver.keep()
    desk.qtbot.waitUntil(lambda: len(place.entries.model.rows) == 1)
    assert place.entries.pages.currentWidget() is place.entries.list
    assert place.entries.list.currentIndex().row() == 0
    assert place.pane.body.toPlainText() == "first words"


def test_an_empty_sheet_leaves_nothing(desk: Desk) -> None:
    place = desk.journal()
    place.write_new()
    place.flush()
    place.write_new()
    type_into(place.pane.body, "  ")
    place.flush()
    desk.idle()
    assert desk.room.bodies() == []


def test_an_entry_begun_and_emptied_in_this_visit_is_put_away(desk: Desk) -> None:
    desk.room.write("older")
    place = desk.journal()
    place.write_new()
    type_into(place.pane.body, "x")
    place.pane.saver.keep()
    desk.idle()
    press(place.pane.body, Qt.Key.Key_Backspace)
    place.flush()
    desk.idle()
    desk.idle()
    assert desk.room.bodies() == ["older"]
    type_into(place.pane.body, "again")
    place.flush()
    desk.idle()
    assert desk.room.bodies() == ["again", "older"]


def test_escape_goes_back_to_the_list_and_keeps_every_word(desk: Desk) -> None:
    desk.room.write("one")
    place = desk.journal()
    press(place.entries.list, Qt.Key.Key_Return)
    assert place.pane.body.hasFocus()
    type_into(place.pane.body, " two")
    press(place.pane.body, Qt.Key.Key_Escape)
    assert place.entries.list.hasFocus()
    desk.idle()
    assert desk.room.bodies() == ["one two"]
    assert place.pane.body.toPlainText() == "one two"


def test_undo_reaches_back_over_other_entries(desk: Desk) -> None:
    desk.room.write("one")
    desk.room.write("two")
    place = desk.journal()
    press(place.entries.list, Qt.Key.Key_Return)
    type_into(place.pane.body, "!")
    place.entries.list.setCurrentIndex(place.entries.model.index(1, 0))
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "one")
    assert not place.pane.body.document().isUndoAvailable()
    place.entries.list.setCurrentIndex(place.entries.model.index(0, 0))
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "two!")
    place.pane.body.undo()
    assert place.pane.body.toPlainText() == "two"
    place.flush()
    desk.idle()
    assert desk.room.bodies() == ["two", "one"]


def test_what_is_shredded_is_held_in_no_text_that_was_left(desk: Desk) -> None:
    gone = desk.room.write("words to be shredded")
    desk.room.write("stands")
    place = desk.journal()
    for row, body in ((1, "words to be shredded"), (0, "stands")):
        place.entries.list.setCurrentIndex(place.entries.model.index(row, 0))
        desk.idle()
        assert place.pane.body.toPlainText() == body
    held = place.pane._documents
    assert gone.id in held, "control: it is held so that undo reaches back"
    shred = partial(Bin(desk.room.database, desk.room.clock).shred, gone.id)
    desk.bridge.do(place, partial(desk.room.journal.delete, gone.id))
    desk.bridge.do(place, shred)
    desk.idle()
    assert [document.toPlainText() for document in held.values()] == ["stands"]


def test_a_deleted_entry_that_is_taken_back_is_opened_again(desk: Desk) -> None:
    desk.room.write("one")
    desk.room.write("two")
    place = desk.journal()
    with desk.qtbot.waitSignal(desk.bridge.did) as told:
        press(place.entries.list, Qt.Key.Key_Delete)
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "one")
    assert desk.room.bodies() == ["one"]
    assert [line_of(row).start for row in place.entries.model.rows] == ["one"]
    assert told.args is not None
    said, step = told.args
    assert said == "The entry was deleted."
    undo = recorder(desk.room.database).undo
    desk.bridge.do(place, partial(undo, step))
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "two")
    assert desk.room.bodies() == ["two", "one"]
    desk.qtbot.waitUntil(lambda: len(place.entries.model.rows) == 2)


def test_deleting_while_words_are_on_their_way_loses_none(desk: Desk) -> None:
    entry = desk.room.write("one")
    place = desk.journal()
    press(place.entries.list, Qt.Key.Key_Return)
    type_into(place.pane.body, " more")
    place.delete_entry()
    desk.idle()
    desk.idle()
    kept = desk.room.journal.entry(entry.id)
    assert kept is not None
    assert (kept.deleted, kept.body) == (True, "one more")


def test_where_there_is_no_room_list_and_sheet_take_turns(desk: Desk) -> None:
    desk.room.write("one")
    place = desk.journal(width=560)
    assert place.entries.isVisible()
    desk.qtbot.waitUntil(lambda: place.pane.entry_id is not None)
    assert not place.pane.isVisible()
    press(place.entries.list, Qt.Key.Key_Return)
    assert place.pane.isVisible()
    assert not place.entries.isVisible()
    assert place.pane.body.hasFocus()
    type_into(place.pane.body, " two")
    place.pane.back.click()
    assert place.entries.isVisible()
    assert not place.pane.isVisible()
    desk.idle()
    assert desk.room.bodies() == ["one two"]
    rect = place.entries.list.visualRect(place.entries.model.index(0, 0))
    viewport = place.entries.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=rect.center())
    assert place.pane.isVisible()
    assert place.pane.body.toPlainText() == "one two"


def test_a_target_from_elsewhere_is_opened_to_write_in(desk: Desk) -> None:
    first = desk.room.write("one")
    desk.room.write("two")
    place = desk.journal()
    place.show_target(first.id)
    desk.qtbot.waitUntil(lambda: place.pane.entry_id == first.id)
    assert place.pane.body.hasFocus()
    assert place.entries.current_id == first.id


def test_who_turns_back_in_the_list_before_an_entry_came_stays_on_the_one_that_is_there(
    desk: Desk,
) -> None:
    older, newer = desk.room.write("older"), desk.room.write("newer")
    place = desk.journal()
    place.entries.list.setFocus()
    press(place.entries.list, Qt.Key.Key_Down)
    press(place.entries.list, Qt.Key.Key_Up)
    desk.idle()
    assert (place.entries.current_id, place.pane.entry_id) == (newer.id, newer.id)
    press(place.entries.list, Qt.Key.Key_Down)
    desk.qtbot.waitUntil(lambda: place.pane.entry_id == older.id)


def test_esc_from_the_first_words_of_a_visit_stays_with_them(desk: Desk) -> None:
    desk.room.write("older")
    desk.room.clock.go(days=1)
    place = JournalPlace(desk.services, desk.bridge)
    place.show_target(QUICK_NOTE)  # before the list was ever there
    desk.show(place)
    place.window().activateWindow()
    desk.qtbot.waitUntil(lambda: bool(place.entries.model.rows))
    desk.idle()
    type_into(place.pane.body, "brand new")
    press(place.pane.body, Qt.Key.Key_Escape)
    assert place.entries.list.hasFocus()
    desk.idle()
    desk.qtbot.waitUntil(lambda: len(place.entries.model.rows) == 2)
    assert place.pane.body.toPlainText() == "brand new"
    desk.qtbot.waitUntil(lambda: place.entries.list.currentIndex().row() == 0)


def test_esc_from_an_empty_sheet_of_an_empty_journal_leaves_somebody_with_the_keyboard(
    desk: Desk,
) -> None:
    place = desk.journal()
    place.window().activateWindow()
    place.show_target(QUICK_NOTE)
    assert place.pane.body.hasFocus()
    press(place.pane.body, Qt.Key.Key_Escape)
    assert place.entries.first_entry.hasFocus()
    place.focus_first()
    assert place.entries.first_entry.hasFocus()


def test_delete_takes_the_entry_on_which_the_list_stands(desk: Desk) -> None:
    desk.room.write("oldest")
    older, newer = desk.room.write("older"), desk.room.write("newer")
    place = desk.journal()
    place.entries.list.setFocus()
    press(place.entries.list, Qt.Key.Key_Down)  # it is on its way to the sheet
    press(place.entries.list, Qt.Key.Key_Delete)
    desk.idle()
    desk.qtbot.waitUntil(lambda: desk.room.bodies() == ["newer", "oldest"])
    assert desk.room.journal.entry(older.id).deleted  # type: ignore[union-attr]
    assert not desk.room.journal.entry(newer.id).deleted  # type: ignore[union-attr]
