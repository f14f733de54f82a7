"""One real sheet, many texts: open, type a letter somewhere, take it back or keep it, leave."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from mentordesk.ui.journal.journal import JournalPlace
from tests.journal.exporting.test_round_trip import BODIES
from tests.ui.journal.stage import Desk

TITLES = BODIES.map(lambda text: " ".join(text.splitlines())[:200])


def is_on_the_sheet(place: JournalPlace, entry_id: UUID) -> bool:
    return place.pane.entry_id == entry_id


EXAMPLES = settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)


def test_one_letter_is_all_that_a_visit_changes(desk: Desk) -> None:
    place = desk.journal()

    @given(title=TITLES, body=BODIES, at=st.integers(0, 300), takes_back=st.booleans())
    @example(
        title="a\u00a0b", body="a\r\nb\rc\nd\u2029e\u2028f\ufdd0g\x85h", at=5, takes_back=False
    )
    @example(title="", body="- [ ] one\r\n- [ ] two\r\n\r\n| a | b |\r\n", at=9, takes_back=True)
    @example(title="👨‍👩‍👧", body="\u202eعربي\u202c 👨‍👩‍👧‍👦 e\u0301\r", at=12, takes_back=False)
    @example(title="x", body="\ufeff\n" * 50, at=20, takes_back=False)
    @example(title="\ufffey\x0b", body="\ufffeswapped\r\n", at=3, takes_back=False)
    @EXAMPLES
    def visited(title: str, body: str, at: int, takes_back: bool) -> None:
        entry = desk.room.write(body, title)
        place.show_target(entry.id)
        desk.qtbot.waitUntil(lambda: place.pane.entry_id == entry.id)
        desk.idle()
        sheet = place.pane.body
        cursor = sheet.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, n=at)
        sheet.setTextCursor(cursor)
        QTest.keyClick(sheet, Qt.Key.Key_Q)
        if takes_back:
            QTest.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        place.flush()
        desk.idle()
        kept = desk.room.journal.entry(entry.id)
        assert kept is not None
        assert kept.title == title
        if takes_back:
            assert kept.body == body
        else:
            letters = [i for i, char in enumerate(kept.body) if char == "q"]
            assert len(letters) == body.count("q") + 1
            assert any(kept.body[:i] + kept.body[i + 1 :] == body for i in letters)
        assert desk.troubles == []

    visited()


def test_what_is_only_looked_at_is_not_written(desk: Desk) -> None:
    body = "a\r\nb\u2029c\ufdd0d\u00a0"
    first, second = desk.room.write(body, "one"), desk.room.write("other")
    place = desk.journal()
    for entry in (first, second, first):
        place.show_target(entry.id)
        desk.qtbot.waitUntil(partial(is_on_the_sheet, place, entry.id))
    place.flush()
    desk.idle()
    kept = desk.room.journal.entry(first.id)
    assert kept is not None
    assert (kept.body, kept.version) == (body, 1)
