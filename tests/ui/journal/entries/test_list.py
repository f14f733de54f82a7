from __future__ import annotations

from datetime import date
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from mentordesk.journal.model import EntryLine
from mentordesk.ui.journal.entries.list_model import EntryListModel, line_of
from tests.journal.room import NOW, StandingClock
from tests.ui.journal.stage import Desk, press, type_into

WRITTEN = StandingClock().now()
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def entry_line(seq: int, words: str = "") -> EntryLine:
    return EntryLine(UUID(int=seq), seq, WRITTEN, words, f"text {seq}")


def model_under_test() -> tuple[EntryListModel, QAbstractItemModelTester]:
    model = EntryListModel(NOW.date())
    return model, QAbstractItemModelTester(model, FATAL)


def seqs(model: EntryListModel) -> list[int]:
    return [line_of(row).seq for row in model.rows]


def test_pages_are_asked_for_once_and_go_on_where_the_last_ended(qtbot: QtBot) -> None:
    model = EntryListModel(NOW.date())
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    model.show([entry_line(n) for n in range(20, 10, -1)], more=True)
    parent = model.index(-1, 0)
    assert model.canFetchMore(parent)
    model.fetchMore(parent)
    model.fetchMore(parent)
    assert asked == [11]
    assert not model.canFetchMore(parent)
    model.append([entry_line(n) for n in range(10, 0, -1)], more=False)
    assert seqs(model) == list(range(20, 0, -1))
    assert not model.canFetchMore(parent)


PAGES = st.sets(st.integers(1, 12)).map(lambda found: sorted(found, reverse=True))


@given(old=PAGES, new=PAGES, page=st.integers(1, 6), changed=st.integers(1, 12))
@settings(deadline=None)
def test_renewing_shows_the_newest_page_over_what_was_loaded(
    qapp: object, old: list[int], new: list[int], page: int, changed: int
) -> None:
    model, _tester = model_under_test()
    model.show([entry_line(n) for n in old], more=False)
    head = [entry_line(n, "new words" if n == changed else "") for n in new[:page]]
    more = len(new) > page
    model.renew(head, more=more)
    below = [n for n in old if more and n < new[page - 1]]
    assert seqs(model) == [*new[:page], *below]
    assert list(model.rows[: len(head)]) == head


def test_what_stays_keeps_its_place_under_the_person(desk: Desk) -> None:
    for number in range(6):
        desk.room.write(f"entry {number}")
    place = desk.journal()
    place.entries.list.setCurrentIndex(place.entries.model.index(3, 0))
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "entry 2")
    desk.bridge.do(desk.bridge, lambda: desk.room.journal.delete(desk.room.journal.entries()[1].id))
    desk.qtbot.waitUntil(lambda: len(place.entries.model.rows) == 5)
    assert place.entries.list.currentIndex().row() == 2
    assert place.pane.body.toPlainText() == "entry 2"


def test_a_list_of_more_than_a_page_loads_as_it_is_scrolled(desk: Desk) -> None:
    many(desk, 1200)
    place = desk.journal()
    entries = place.entries
    assert len(entries.model.rows) == 500
    entries.list.scrollToBottom()
    desk.qtbot.waitUntil(lambda: len(entries.model.rows) == 1000)
    entries.list.scrollToBottom()
    desk.qtbot.waitUntil(lambda: len(entries.model.rows) == 1200)
    assert len({line_of(row).id for row in entries.model.rows}) == 1200
    assert not entries.model.has_more


def many(desk: Desk, number: int) -> None:
    with desk.room.database.write() as tx:
        tx.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO entry (seq, id, version, written, zone, changed, changed_zone, day, body)"
            " SELECT 32354934456 + i, randomblob(16), 1, 0, 'UTC', 0, 'UTC', '1970-01-01', 'entry '"
            " || i FROM n",
            (number,),
        )


def test_end_goes_to_the_oldest_entry_however_many_pages_there_are(desk: Desk) -> None:
    many(desk, 1700)
    place = desk.journal()
    entries = place.entries
    press(entries.list, Qt.Key.Key_End)
    desk.qtbot.waitUntil(lambda: not entries.model.has_more)
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "entry 1")
    assert entries.list.currentIndex().row() == 1699


def test_who_steps_elsewhere_meanwhile_is_not_taken_to_the_end(desk: Desk) -> None:
    many(desk, 2700)
    entries = desk.journal().entries
    press(entries.list, Qt.Key.Key_End)
    press(entries.list, Qt.Key.Key_Home)
    desk.idle()
    desk.qtbot.waitUntil(lambda: len(entries.model.rows) >= 1000)
    desk.qtbot.wait(50)
    assert entries.list.currentIndex().row() == 0
    assert entries.model.has_more


def test_a_page_that_came_too_late_is_asked_for_again(desk: Desk) -> None:
    many(desk, 1200)
    entries = desk.journal().entries
    entries.list.scrollToBottom()  # a page is on its way …
    entries.reload()  # … when something changed
    desk.qtbot.waitUntil(lambda: not entries.is_busy)
    entries.list.scrollToTop()
    entries.list.scrollToBottom()
    desk.qtbot.waitUntil(lambda: len(entries.model.rows) > 500)


def test_new_answers_are_shown_from_the_first(desk: Desk) -> None:
    for number in range(40):
        desk.room.write(f"silence {number}" if number < 30 else f"noise and silence {number}")
    entries = desk.journal(height=400).entries
    type_into(entries.search, "silence")
    desk.qtbot.waitUntil(lambda: len(entries.model.rows) == 40)
    entries.list.scrollToBottom()
    type_into(entries.search, " noise")
    desk.qtbot.waitUntil(lambda: len(entries.model.rows) == 10)
    assert entries.list.verticalScrollBar().value() == 0
    entries.list.scrollToBottom()
    entries.reload()
    desk.qtbot.waitUntil(lambda: not entries.is_busy)
    assert entries.list.verticalScrollBar().value() > 0, "the same answers stay where they were"


def test_answers_that_were_scrolled_to_stay_when_something_of_them_changes(desk: Desk) -> None:
    for number in range(130):
        desk.room.write(f"silence {number}")
    entries = desk.journal().entries
    type_into(entries.search, "silence")
    desk.qtbot.waitUntil(lambda: "many" in entries.found.text())
    entries.list.scrollToBottom()
    desk.qtbot.waitUntil(lambda: entries.found.text() == "130 entries")
    entries.reload()
    desk.qtbot.waitUntil(lambda: not entries.is_busy)
    assert len(entries.model.rows) == 130
    assert entries.found.text() == "130 entries"


def test_a_search_answers_as_it_is_typed_and_shows_all_again_when_emptied(desk: Desk) -> None:
    desk.room.write("silence", "One")
    desk.room.write("resilience", "Two")
    desk.room.write("nothing", "Three")
    place = desk.journal()
    entries = place.entries
    QAbstractItemModelTester(entries.model, FATAL, entries)
    entries.search.setFocus()
    type_into(entries.search, "resil")
    desk.qtbot.waitUntil(lambda: [line_of(row).title for row in entries.model.rows] == ["Two"])
    assert entries.found.isVisible()
    assert entries.found.text() == "One entry"
    type_into(entries.search, "xx")
    desk.qtbot.waitUntil(lambda: entries.pages.currentWidget() is entries.nothing_found)
    press(entries.search, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: len(entries.model.rows) == 3)
    assert not entries.found.isVisible()


def test_of_what_is_typed_meanwhile_only_the_last_is_asked(desk: Desk) -> None:
    desk.room.write("abcdefgh")
    place = desk.journal()
    asked: list[str] = []
    real = place.entries._journal.search

    def search(query: str, *rest: object, **more: object) -> object:
        asked.append(query)
        return real(query, *rest, **more)  # type: ignore[arg-type]

    place.entries._journal.search = search  # type: ignore[method-assign,assignment]
    type_into(place.entries.search, "abcdefgh")
    desk.qtbot.waitUntil(lambda: bool(asked) and asked[-1] == "abcdefgh")
    desk.qtbot.waitUntil(lambda: not place.entries.is_busy)
    assert asked[0] == "a"
    assert len(asked) <= 3


def test_the_open_entry_stays_open_while_a_search_shows_others(desk: Desk) -> None:
    desk.room.write("silence")
    desk.room.write("noise")
    place = desk.journal()
    type_into(place.entries.search, "silence")
    desk.qtbot.waitUntil(lambda: len(place.entries.model.rows) == 1)
    assert place.pane.body.toPlainText() == "noise"
    press(place.entries.search, Qt.Key.Key_Down)
    press(place.entries.list, Qt.Key.Key_Down)
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "silence")


def test_rows_say_their_words_to_a_screen_reader(desk: Desk) -> None:
    desk.room.write("I filled **every** pause.", "Silence")
    place = desk.journal()
    spoken = place.entries.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Silence. Today. 11:10. I filled every pause."


def test_yesterday_begins_when_the_day_turns(qtbot: QtBot) -> None:
    model, _tester = model_under_test()
    model.show([entry_line(1)], more=False)
    with qtbot.waitSignal(model.dataChanged):
        model.turn_day(date(2026, 11, 21))
    assert "Yesterday" in model.index(0, 0).data()


def test_no_key_that_deletes_is_lost_and_none_takes_more(desk: Desk) -> None:
    for number in range(6):
        desk.room.write(f"entry {number}")
    place = desk.journal()
    for _ in range(4):
        press(place.entries.list, Qt.Key.Key_Delete)
    desk.qtbot.waitUntil(lambda: len(place.entries.model.rows) == 2)
    desk.idle()
    desk.settled(place)
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "entry 1")
    assert [entry.body for entry in desk.room.journal.entries()] == ["entry 1", "entry 0"]


def test_who_goes_on_while_an_entry_is_put_away_stays_there_and_loses_nothing(desk: Desk) -> None:
    for number in range(6):
        desk.room.write(f"entry {number}")
    place = desk.journal()
    rows = place.entries.list
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Delete, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(rows, key)
    desk.qtbot.waitUntil(lambda: len(place.entries.model.rows) == 5)
    desk.idle()
    desk.settled(place)
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "entry 3")
    assert len(desk.room.journal.entries()) == 5
