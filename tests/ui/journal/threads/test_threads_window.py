"""Threads, calendar and questions by keyboard, in the whole window over Amara's story."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget

from mentordesk.changes import Changed, Done
from mentordesk.clock import Moment
from mentordesk.journal.model import EntryDraft
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.settings import Settings
from mentordesk.ui.goals.goals import GoalsPlace
from mentordesk.ui.journal.calendar.year_grid import YearGrid
from mentordesk.ui.journal.entries.list_view import EntryListWidget
from mentordesk.ui.journal.questions.sheet import QuestionList
from mentordesk.ui.journal.reading.view import ReadingView
from mentordesk.ui.journal.threads.chip import ThreadChip
from mentordesk.ui.journal.threads.offer_list import OfferList
from mentordesk.ui.sessions.targets import Open
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.row_list import RowList
from tests.ui.journal.whole_window import ALT, SHIFT, body, journal, text
from tests.ui.patient import PATIENCE
from tests.ui.sessions.conftest import stage, told
from tests.ui.sessions.stage import CTRL, KEY, Stage
from tests.ui.shell.conftest import appearance, one_appearance

__all__ = ["appearance", "one_appearance", "stage", "told"]


def _held_up(release: Event) -> Done[None]:
    release.wait(PATIENCE / 1000)
    return Done(None, Changed.NOTHING)


def is_in_sight(view: QAbstractItemView) -> bool:
    """Whether all of what is chosen can be seen."""
    spot = view.visualRect(view.currentIndex())
    return spot.isValid() and view.viewport().visibleRegion().boundingRect().contains(spot)


def is_open(stage: Stage) -> bool:
    found = stage.window.findChild(QWidget, "offer-list")
    return found is not None and found.isVisible()


def test_a_name_and_a_tag_are_offered_chosen_and_found_again(stage: Stage) -> None:
    stage.rooms.journal.write(EntryDraft(None, 0, "Before", "Once #listening."))
    journal(stage)
    stage.press(KEY.Key_N, CTRL | SHIFT)
    stage.wait_keyboard("entry-body")
    stage.type("Today #li")
    stage.wait(lambda: is_open(stage))
    stage.press(KEY.Key_Tab)
    stage.type("with @Jonas Ok")
    stage.wait(lambda: is_open(stage))
    stage.press(KEY.Key_Return)
    assert text(stage) == "Today #listening with @Jonas Okafor "
    stage.type("and #lis")
    stage.wait(lambda: is_open(stage))
    stage.press(KEY.Key_Escape)
    assert not is_open(stage)
    stage.type("t")
    stage.settled()
    assert not is_open(stage), "what was left is not offered again"
    stage.press(KEY.Key_Return)
    assert text(stage).endswith("and #list\n")
    stage.press(KEY.Key_3, CTRL)
    stage.wait_keyboard("threads-list")
    stage.settled()
    stage.type("okafor")
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("thread-entries")
    lines = stage.find(EntryListWidget, "thread-entries")
    assert lines.model().rowCount() == 3, "the story names this person in two"
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("entry-body")
    told = stage.find(ReadingView, "entry-reading")
    stage.wait(lambda: "Jonas Okafor" in told._names.said)
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("thread-entries")
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("threads-list")


def test_a_tag_beside_the_text_is_given_and_taken_by_key(stage: Stage) -> None:
    stage.rooms.journal.write(EntryDraft(None, 0, "One", "Words #there"))
    stars = stage.rooms.threads.starred_number()  # of the story
    journal(stage)
    stage.wait(lambda: bool(stage.window.findChildren(ThreadChip)))
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("entry-body")
    stage.press(KEY.Key_T, CTRL)
    stage.wait_keyboard("entry-tag-line")
    stage.type("#former peers")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: len(stage.window.findChildren(ThreadChip)) == 2)
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("entry-body")
    assert text(stage) == "Words #there"
    stage.press(KEY.Key_S, CTRL | SHIFT)
    stage.wait(lambda: stage.rooms.threads.starred_number() == stars + 1)
    stage.press(KEY.Key_S, CTRL | SHIFT)
    stage.wait(lambda: stage.rooms.threads.starred_number() == stars)
    assert "former peers" in {one.shown for one in stage.rooms.tags.all()}
    chip = stage.find(ThreadChip, "entry-chip-2")
    assert "former peers" in chip.accessibleName()
    chip.setFocus()
    stage.press(KEY.Key_Delete)
    stage.wait(lambda: "former peers" not in {one.shown for one in stage.rooms.tags.all()})
    stage.press(KEY.Key_Z, ALT)
    stage.wait(lambda: "former peers" in {one.shown for one in stage.rooms.tags.all()})
    stage.wait(lambda: len(stage.window.findChildren(ThreadChip)) == 2)


def test_a_name_that_was_just_written_leads_to_its_thread(stage: Stage) -> None:
    held = stage.next_line().session.id
    session = next(one for one in stage.rooms.links.names() if one.target == held)
    journal(stage)
    stage.press(KEY.Key_N, CTRL | SHIFT)
    stage.wait_keyboard("entry-body")
    body(stage).insert_words(f"Before @{session.said}")
    stage.wait(lambda: bool(stage.window.findChildren(ThreadChip)))
    stage.window.findChildren(ThreadChip)[0].setFocus()
    release = Event()
    stage.bridge.do(stage.window, partial(_held_up, release))  # the disk is slow
    stage.press(KEY.Key_Space)
    rows = stage.find(RowList, "threads-list").rows
    stage.wait(lambda: rows.rowCount() > 0)
    release.set()
    stage.wait_keyboard("thread-entries")
    stage.settled()
    title = stage.find(QLabel, "thread-entries-title").text()
    assert title == session.said


def test_rows_of_a_thread_and_a_day_know_that_midnight_has_passed(stage: Stage) -> None:
    stage.rooms.journal.write(EntryDraft(None, 0, "Late", "words #late"))
    journal(stage)
    stage.press(KEY.Key_3, CTRL)
    stage.wait_keyboard("threads-list")
    stage.settled()
    stage.type("late")
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("thread-entries")
    lines = stage.find(EntryListWidget, "thread-entries").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert str(lines.index(0, 0).data(role)).startswith("Late. Today")
    stage.clock.go_to(stage.clock.now().instant + timedelta(days=1))
    stage.rooms.journal.write(EntryDraft(None, 0, "", "after midnight"))
    stage.bridge.changed.emit(Changed.JOURNAL)
    stage.wait(lambda: str(lines.index(0, 0).data(role)).startswith("Late. Yesterday"))


def test_who_is_gone_stands_on_no_foot(stage: Stage) -> None:
    person = stage.rooms.people.add(PersonDraft("Sam Gone", "Asia/Tokyo")).value.person
    stage.rooms.journal.write(EntryDraft(None, 0, "One", "About @Sam Gone #there"))
    journal(stage)
    stage.wait(lambda: len(stage.window.findChildren(ThreadChip)) == 2)
    stage.bridge.do(stage.window, partial(stage.rooms.desk.delete_person, person.id))
    stage.wait(lambda: len(stage.window.findChildren(ThreadChip)) == 1)


def test_evidence_stands_on_the_goals_page_and_leads_back_to_its_place(stage: Stage) -> None:
    goal = stage.rooms.goals.lines()[0].goal
    words = f"First. I asked before I advised. Last, about @{goal.title}."
    stage.rooms.journal.write(EntryDraft(None, 0, "Asking", words))
    journal(stage)
    stage.wait(lambda: text(stage) == words)
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("entry-body")
    cursor = body(stage).textCursor()
    cursor.setPosition(7)
    cursor.setPosition(32, QTextCursor.MoveMode.KeepAnchor)
    body(stage).setTextCursor(cursor)
    stage.press(KEY.Key_G, CTRL | SHIFT)
    stage.wait_keyboard("star-goals")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: len(stage.rooms.passages.for_goal(goal.id)) == 1)
    stage.press(KEY.Key_4, ALT)
    stage.find(GoalsPlace, "place-goals").show_target(goal.id)
    stage.wait(lambda: stage.window.findChild(QWidget, "goal-evidence-1") is not None)
    stage.wait(lambda: stage.find(LinkButton, "goal-in-journal").isVisible())
    assert "one entry" in stage.find(LinkButton, "goal-in-journal").text()
    body(stage).moveCursor(QTextCursor.MoveOperation.End)
    stage.find(QWidget, "goal-evidence-1").setFocus()
    stage.press(KEY.Key_Return)
    stage.wait(lambda: body(stage).textCursor().selectedText() == "I asked before I advised.")


def test_the_calendar_tells_days_in_words_and_opens_what_was_written(stage: Stage) -> None:
    then = Moment(datetime(2025, 11, 20, 9, 0, tzinfo=UTC), "Europe/London")
    stage.rooms.journal.add_at(EntryDraft(None, 0, "A year ago", "words"), then)
    stage.rooms.journal.write(EntryDraft(None, 0, "Now", "words"))
    journal(stage)
    stage.press(KEY.Key_2, CTRL)
    stage.wait_keyboard("days-grid")
    grid = stage.find(YearGrid, "days-grid")
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(grid.model(), fatal, stage.window)
    role = Qt.ItemDataRole.AccessibleTextRole
    stage.wait(lambda: grid.currentIndex().data(role) == "One entry on Friday 20 November")
    earlier = stage.find(QLabel, "on-this-day-title")
    stage.wait(lambda: earlier.text() == "On this day in 2025")
    stage.press(KEY.Key_Down)
    assert grid.currentIndex().data(role) == "Saturday 21 November"
    stage.press(KEY.Key_Left)
    assert grid.currentIndex().data(role).endswith("14 November")
    stage.press(KEY.Key_T)
    stage.press(KEY.Key_Y, SHIFT)
    stage.wait(lambda: str(grid.currentIndex().data(role)).endswith("20 November 2025"))
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("days-entries")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: text(stage) == "words" and stage.has_keyboard("entry-body"))
    stage.find(LinkButton, "on-this-day-away").click()
    stage.press(KEY.Key_2, CTRL)
    stage.wait(lambda: stage.find(LinkButton, "on-this-day-again").isVisible())


def test_today_s_line_of_earlier_years_leads_to_what_was_written_then(stage: Stage) -> None:
    then = Moment(datetime(2025, 11, 20, 9, 0, tzinfo=UTC), "Europe/London")
    stage.rooms.journal.add_at(EntryDraft(None, 0, "A year ago", "words"), then)
    stage.bridge.changed.emit(Changed.JOURNAL)
    line = stage.find(LinkButton, "today-earlier")
    stage.wait(line.isVisible)
    for _ in range(2):  # the calendar is there already the second time
        line.setFocus()
        stage.press(KEY.Key_Space)
        stage.wait_keyboard("on-this-day")
        stage.press(KEY.Key_1, ALT)
        stage.wait(line.isVisible)
    Theme.current().use(Settings(theme="light", text_percent=200))
    stage.window.resize(1024, 640)
    line.setFocus()
    stage.press(KEY.Key_Space)
    stage.wait_keyboard("on-this-day")
    stage.wait(lambda: is_in_sight(stage.find(EntryListWidget, "on-this-day")))
    stage.press(KEY.Key_Escape)
    stage.wait(lambda: is_in_sight(stage.find(YearGrid, "days-grid")))
    Theme.current().use(Settings(theme="light"))


def test_a_question_is_chosen_by_occasion_and_ones_own_is_kept(stage: Stage) -> None:
    journal(stage)
    stage.press(KEY.Key_P, CTRL | SHIFT)
    stage.wait_keyboard("questions-list")
    questions = stage.find(QuestionList, "questions-list")
    asked = questions.questions[1].prompt
    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("entry-body")
    stage.type("Seven.")
    stage.press(KEY.Key_P, CTRL | SHIFT)
    stage.wait_keyboard("questions-list")
    stage.wait(lambda: stage.rooms.journal.recent(1)[0].prompt_id == asked.id)
    stage.find(QWidget, "questions-occasion").setFocus()
    stage.press(KEY.Key_End)
    stage.wait_keyboard("own-question")
    stage.type("What do I put off?")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: len(questions.questions) == 1)
    questions.setFocus()
    stage.press(KEY.Key_R)
    stage.wait(lambda: questions.questions[0].rests)
    stage.press(KEY.Key_Delete)
    stage.wait(lambda: not questions.questions)


def test_no_word_of_ones_own_questions_is_lost_on_the_way(stage: Stage) -> None:
    def lines() -> list[str]:
        return [one.line for one in stage.rooms.own_prompts.all()]

    def enter(line: str) -> None:
        number = len(lines()) + 1
        stage.type(line)
        stage.press(KEY.Key_Return)
        stage.wait(lambda: len(questions.questions) == number)

    journal(stage)
    stage.press(KEY.Key_P, CTRL | SHIFT)
    stage.wait_keyboard("questions-list")
    questions = stage.find(QuestionList, "questions-list")
    stage.find(QWidget, "questions-occasion").setFocus()
    stage.press(KEY.Key_End)
    for line in ("First?", "Second?", "Third?"):
        enter(line)
    assert questions.currentRow() == 2, "what was just kept is chosen and in sight"
    questions.setFocus()
    stage.press(KEY.Key_Home)
    stage.press(KEY.Key_F2)
    stage.press(KEY.Key_Escape)
    stage.press(KEY.Key_Q, ALT)
    enter("Fourth?")
    assert lines() == ["First?", "Second?", "Third?", "Fourth?"], "F2 was left: nothing is changed"
    stage.type("Half of")
    questions.setFocus()
    stage.press(KEY.Key_Home)
    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_F2)
    stage.type("2nd?")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: questions.questions[1].prompt.text == "2nd?")
    assert stage.find(QLineEdit, "own-question").text() == "Half of"
    questions.setFocus()
    stage.press(KEY.Key_Delete)
    stage.wait(lambda: len(questions.questions) == 3)
    assert questions.currentRow() == 1
    stage.press(KEY.Key_Z, ALT)
    stage.wait(lambda: len(questions.questions) == 4)
    stage.press(KEY.Key_Q, ALT)
    stage.press(KEY.Key_Escape)
    stage.press(KEY.Key_Escape)
    stage.press(KEY.Key_1, ALT)
    stage.wait(lambda: lines() == ["First?", "2nd?", "Third?", "Fourth?", "Half of"])


def test_of_two_of_one_name_the_one_that_is_taken_is_meant(stage: Stage) -> None:
    people = stage.rooms.people
    first, second = (
        people.add(PersonDraft("Sam Alike", zone)).value.person
        for zone in ("Africa/Lagos", "Asia/Tokyo")
    )
    journal(stage)
    stage.press(KEY.Key_N, CTRL | SHIFT)
    stage.wait_keyboard("entry-body")
    stage.type("With @Sam")
    stage.wait(lambda: is_open(stage))
    rows = stage.find(OfferList, "offer-list").rows
    offered = [str(rows.index(at).data()) for at in range(2)]
    assert ["Tokyo" in offered[0], "Lagos" in offered[1]] == [True, True]
    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Return)
    assert text(stage) == "With @Sam Alike "
    stage.press(KEY.Key_Escape)
    stage.settled()
    stage.wait(lambda: stage.rooms.links.number("person", first.id) == 1)
    assert stage.rooms.links.number("person", second.id) == 0, "it is the first that a name means"


def test_beside_a_deep_question_stand_skip_a_gentle_end_and_the_help_card(stage: Stage) -> None:
    journal(stage)
    stage.press(KEY.Key_P, CTRL | SHIFT)
    stage.wait_keyboard("questions-list")
    questions = stage.find(QuestionList, "questions-list")
    occasion = stage.find(QComboBox, "questions-occasion")
    occasion.setFocus()
    for _ in range(occasion.count()):
        if any(one.is_deep for one in questions.questions):
            break
        stage.press(KEY.Key_Down)
    number = [one.is_deep for one in questions.questions].index(True)
    questions.setFocus()
    stage.press(KEY.Key_Home)
    for _ in range(number):
        stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("entry-body")
    ways = [stage.find(LinkButton, f"entry-{way}") for way in ("skip", "close-gently", "help-card")]
    assert all(way.isVisible() for way in ways)
    stage.type("It was hard.")
    ways[1].setFocus()
    stage.press(KEY.Key_Space)
    stage.wait(lambda: text(stage).startswith("It was hard.\n\n### "))
    assert stage.has_keyboard("entry-body")
    assert not ways[1].isVisible()
    ways[2].setFocus()
    stage.press(KEY.Key_Space)
    stage.wait(lambda: stage.find(QWidget, "place-playbook").isVisible())


def test_pages_of_people_circles_and_sessions_lead_to_what_names_them(stage: Stage) -> None:
    names = {name.kind: name for name in reversed(stage.rooms.links.names())}
    held = stage.next_line().session.id
    session = next(one for one in stage.rooms.links.names() if one.target == held)
    for name in (names["person"], names["circle"], session):
        stage.rooms.journal.write(EntryDraft(None, 0, "", f"About @{name.said}!"))
        is_session = name.kind == "session"
        place, target = (
            ("sessions", Open(held, "reflect")) if is_session else ("people", name.target)
        )
        stage.window.go(place, target)
        stage.bridge.changed.emit(Changed.JOURNAL)
        button = stage.find(LinkButton, f"{name.kind}-in-journal")
        stage.wait(button.isVisible)
        assert "one entry" in button.text()
        button.setFocus()
        stage.press(KEY.Key_Space)
        stage.wait_keyboard("thread-entries")
        assert stage.find(EntryListWidget, "thread-entries").model().rowCount() == 1
