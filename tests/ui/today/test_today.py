from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from mentordesk.changes import Changed
from mentordesk.journal.model import EntryDraft
from mentordesk.ui.places import JOURNAL, QUICK_NOTE
from mentordesk.ui.today.recent_row import RecentRow
from mentordesk.ui.today.today import TodayPlace
from tests.journal.room import PROMPTS
from tests.ui.journal.stage import Desk, press, type_into


def today(desk: Desk, width: int = 1072) -> TodayPlace:
    place = TodayPlace(desk.services, desk.bridge)
    desk.show(place, width)
    desk.idle()
    desk.qtbot.waitUntil(lambda: bool(place.greeting.text()) and not asking(desk))
    return place


def asking(desk: Desk) -> bool:
    """Whether the reader thread still has a question; asks behind all of them."""
    done: list[bool] = []
    desk.bridge.ask(desk.bridge, desk.room.journal.count, lambda _: done.append(True))
    desk.qtbot.waitUntil(lambda: bool(done))
    return False


def rows(place: TodayPlace) -> list[RecentRow]:
    return [row for row in place.findChildren(RecentRow) if not row.isHidden()]


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [
        (4, "Hello"),
        (5, "Good morning"),
        (12, "Good afternoon"),
        (18, "Good evening"),
        (23, "Hello"),
    ],
)
def test_the_greeting_follows_the_clock_on_the_wall(desk: Desk, hour: int, greeting: str) -> None:
    desk.room.clock.instant = desk.room.clock.instant.replace(hour=(hour - 3) % 24)
    place = today(desk)
    assert place.greeting.text() == f"{greeting}, Amara"
    desk.name = ""
    nameless = today(desk)
    assert nameless.greeting.text() == greeting


def test_the_first_day_has_one_next_step_and_a_hint(desk: Desk) -> None:
    place = today(desk)
    assert place.first_step.isVisible()
    assert place.hint.isVisible()
    with desk.qtbot.waitSignal(place.go) as gone:
        place.write_first.click()
    assert gone.args == [JOURNAL, QUICK_NOTE]


def test_after_the_first_week_there_is_no_hint(desk: Desk) -> None:
    seen = set()
    for day in range(9):
        place = today(desk)
        assert place.hint.isVisible() is (day < 7)
        seen.add(place.hint_text.text())
        desk.room.clock.go(days=1)
    assert len(seen) == 8


def test_recent_entries_lead_to_the_journal(desk: Desk) -> None:
    entries = [desk.room.write(f"text {n}", f"Title {n}") for n in range(7)]
    place = today(desk)
    assert [row.entry_id for row in rows(place)] == [entry.id for entry in entries[:1:-1]]
    with desk.qtbot.waitSignal(place.go) as gone:
        rows(place)[0].click()
    assert gone.args == [JOURNAL, entries[-1].id]
    assert rows(place)[0].accessibleName() == "Title 6. Today"


def test_an_answer_that_is_kept_is_an_entry_with_its_question(desk: Desk) -> None:
    place = today(desk)
    card = place.prompt
    assert card.isVisible()
    question = card.question.text()
    place.focus_first()
    assert card.answer.hasFocus()
    type_into(card.answer, "because")
    press(card.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(card.kept.isVisible)
    (entry,) = desk.room.journal.entries()
    assert (entry.body, entry.prompt_text) == ("because", question)
    assert not card.asking.isVisible()
    desk.qtbot.waitUntil(lambda: len(rows(place)) == 1)
    with desk.qtbot.waitSignal(place.go) as gone:
        card.open.click()
    assert gone.args == [JOURNAL, entry.id]


def test_an_empty_answer_is_not_kept(desk: Desk) -> None:
    place = today(desk)
    place.prompt.keep.click()
    desk.idle()
    assert desk.room.bodies() == []
    assert place.prompt.answer.hasFocus()


def test_another_question_is_another_and_the_words_stay(desk: Desk) -> None:
    place = today(desk)
    card = place.prompt
    first = card.question.text()
    type_into(card.answer, "words")
    card.another.click()
    desk.qtbot.waitUntil(lambda: card.question.text() != first)
    assert card.answer.toPlainText() == "words"
    second = card.question.text()
    card.keep.click()
    desk.qtbot.waitUntil(card.kept.isVisible)
    assert desk.room.journal.entries()[0].prompt_text == second


def test_an_answer_that_was_begun_is_a_draft_and_after_a_lock_an_entry(desk: Desk) -> None:
    place = today(desk)
    type_into(place.prompt.answer, "begun")
    place.flush()
    desk.idle()
    assert desk.room.bodies() == []
    desk.room.journal.settle_drafts()  # what opening the desk does
    again = today(desk)
    desk.qtbot.waitUntil(again.prompt.kept.isVisible)
    assert desk.room.bodies() == ["begun"]
    assert "Kept in your journal" in again.prompt.kept_line.text()


def test_over_midnight_an_answered_question_makes_room_for_the_next_day_s(desk: Desk) -> None:
    place = today(desk)
    card = place.prompt
    first = card.question.text()
    type_into(card.answer, "one")
    card.keep.click()
    desk.qtbot.waitUntil(card.kept.isVisible)
    desk.room.clock.go(days=1)
    place.showEvent(QShowEvent())  # what the page does each minute
    desk.qtbot.waitUntil(card.asking.isVisible)
    assert card.question.text() != first
    assert card.answer.toPlainText() == ""
    type_into(card.answer, "two")
    desk.room.clock.go(days=1)
    place.showEvent(QShowEvent())
    desk.idle()
    assert card.answer.toPlainText() == "two", "what is being written stays, with its question"


def test_one_more_question_after_an_answer(desk: Desk) -> None:
    place = today(desk)
    card = place.prompt
    type_into(card.answer, "one")
    card.keep.click()
    desk.qtbot.waitUntil(card.kept.isVisible)
    first = card.question.text()
    card.one_more.click()
    desk.qtbot.waitUntil(card.asking.isVisible)
    assert card.question.text() != first
    assert card.answer.toPlainText() == ""
    assert card.answer.hasFocus()
    type_into(card.answer, "two")
    card.keep.click()
    desk.qtbot.waitUntil(lambda: len(desk.room.bodies()) == 2)


def test_an_answer_that_is_deleted_opens_the_question_again(desk: Desk) -> None:
    place = today(desk)
    type_into(place.prompt.answer, "one")
    place.prompt.keep.click()
    desk.qtbot.waitUntil(place.prompt.kept.isVisible)
    (entry,) = desk.room.journal.entries()
    desk.bridge.do(desk.bridge, lambda: desk.room.journal.delete(entry.id))
    desk.qtbot.waitUntil(place.prompt.asking.isVisible)


def test_a_desk_without_content_shows_no_card(desk: Desk) -> None:
    desk.room.prompts = ()
    place = today(desk)
    assert not place.prompt.isVisible()
    place.focus_first()
    assert place.write_first.hasFocus()


def test_a_new_day_brings_a_new_question(desk: Desk) -> None:
    place = today(desk)
    first = place.prompt.question.text()
    desk.room.clock.go(days=1)
    place.hide()
    place.show()
    desk.qtbot.waitUntil(lambda: place.prompt.question.text() != first)
    assert place.day.text() == "Saturday 21 November"


def test_the_new_day_waits_for_an_answer_that_is_being_written(desk: Desk) -> None:
    place = today(desk)
    first = place.prompt.question.text()
    type_into(place.prompt.answer, "late")
    desk.room.clock.go(days=1)
    place.hide()
    place.show()
    desk.idle()
    assert place.prompt.question.text() == first
    place.prompt.keep.click()
    desk.idle()
    assert desk.room.journal.entries()[0].prompt_text == first


def test_an_answer_from_the_journal_itself_counts(desk: Desk) -> None:
    place = today(desk)
    prompt = next(one for one in PROMPTS if one.text == place.prompt.question.text())
    draft = EntryDraft(None, 0, "", "from elsewhere", prompt.id, prompt.text)
    desk.bridge.do(desk.bridge, lambda: desk.room.journal.write(draft))
    desk.qtbot.waitUntil(place.prompt.kept.isVisible)


def test_what_was_written_is_hidden_by_the_key_and_when_one_turns_away(desk: Desk) -> None:
    desk.room.journal.write(EntryDraft(None, 0, "A hard talk", "words"))
    place = today(desk)
    type_into(place.prompt.answer, "half an answer")
    assert [row.isVisible() for row in rows(place)] == [True], "control"
    press(
        place, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert place.hiding.is_hidden
    assert not any(row.isVisible() for row in place.findChildren(RecentRow))
    assert place.prompt.answer.toPlainText() == ""
    assert place.recent_cover.isVisible()
    desk.room.journal.write(EntryDraft(None, 0, "A second talk", "words"))
    place.refresh(Changed.JOURNAL)
    desk.idle()
    assert not asking(desk)
    assert not any(row.isVisible() for row in place.findChildren(RecentRow)), "what comes later"
    place.hiding.turn()
    assert [row.isVisible() for row in rows(place)] == [True, True]
    assert place.prompt.answer.words() == "half an answer"
    place.hiding.hide()  # as another program does, where the settings say so
    assert not place.earlier.isVisible()
    assert not any(row.isVisible() for row in place.findChildren(RecentRow))
