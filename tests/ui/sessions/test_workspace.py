from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.journal.notes.model import AskedFirst, DraftKind
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.journal.writing.position import code_point
from mentordesk.ui.sessions.close.levels import GoalLevels
from mentordesk.ui.sessions.texts.notes_edit import NotesEdit
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)


def in_notes(stage: Stage) -> NotesEdit:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    return stage.find(NotesEdit, "session-notes")


def test_notes_are_a_draft_within_two_seconds_of_the_last_key(stage: Stage) -> None:
    in_notes(stage)
    session = stage.next_line().session
    stage.type("He held back.")
    kept = stage.rooms.notes.draft
    stage.wait(lambda: kept(DraftKind.NOTE, session.id) is not None)
    draft = kept(DraftKind.NOTE, session.id)
    assert draft is not None
    assert draft.draft.body == "He held back."
    assert stage.rooms.notes.note(session.id) is None


def test_leaving_saves_the_notes_and_coming_back_shows_them(stage: Stage) -> None:
    in_notes(stage)
    session = stage.next_line().session
    stage.type("He held back.")
    stage.press(KEY.Key_Escape)
    stage.press(KEY.Key_Escape)
    stage.settled()
    note = stage.rooms.notes.note(session.id)
    assert note is not None
    assert note.body == "He held back."
    stage.wait_keyboard("sessions-list")
    stage.press(KEY.Key_Return)
    notes = stage.find(NotesEdit, "session-notes")
    stage.wait(lambda: notes.words() == "He held back.")


def test_a_line_with_a_sign_makes_an_action_of_the_other(stage: Stage) -> None:
    in_notes(stage)
    stage.type("! @Jonas open the call with the why tomorrow")
    stage.press(KEY.Key_Return)
    session = stage.next_line().session
    stage.wait(lambda: len(stage.rooms.actions.of_session(session.id)) == 1)
    action = stage.rooms.actions.of_session(session.id)[0].action
    assert (action.title, action.owner) == ("open the call with the why", Owner.THEIRS)
    assert action.due is not None
    assert action.due.isoformat() == "2026-11-21"
    notes = stage.find(NotesEdit, "session-notes")
    assert notes.words().startswith("→ @Jonas open the call")


def test_words_go_to_the_agreed_side_when_they_are_moved_and_one_key_takes_it_back(
    stage: Stage,
) -> None:
    notes = in_notes(stage)
    agreed = stage.find(NotesEdit, "session-agreed")
    stage.type("Mine 🙂 alone.")
    stage.press(KEY.Key_Return)
    stage.type("Ours 🙂 now.")
    stage.press(KEY.Key_M, CTRL | Qt.KeyboardModifier.ShiftModifier)
    stage.wait(lambda: agreed.words() == "Ours 🙂 now.")
    assert notes.words().strip() == "Mine 🙂 alone."
    session = stage.next_line().session
    kept = stage.rooms.desk.agreed(session.id)
    assert kept is not None
    assert kept.body == "Ours 🙂 now."
    notes.setFocus()
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: agreed.words() == "")
    assert notes.words() == "Mine 🙂 alone.\nOurs 🙂 now."


def test_a_key_that_is_pressed_while_the_facts_are_on_their_way_is_not_lost(stage: Stage) -> None:
    stage.window.go("sessions")
    stage.settled()
    work = stage.place().work
    stage.place().open_session(stage.next_line().session.id)
    stage.press(KEY.Key_4, CTRL)
    assert work._facts is None, "the key was the quicker one"
    stage.wait(lambda: work._facts is not None)
    stage.settled()
    assert work.tabs.value() == "share"


def test_a_session_shows_its_line_at_once_and_a_page_when_all_of_it_is_here(stage: Stage) -> None:
    stage.window.go("sessions")
    stage.settled()
    place = stage.place()
    assert not place.has_work, "the list needs no page of a session"
    first, other = stage.rooms.sessions.upcoming(2)
    place.open_session(first.session.id)
    work = place.work
    assert work.name.text() == first.name
    assert work.is_blank
    stage.press(KEY.Key_Return, CTRL)
    assert work._facts is None, "the key was the quicker one"
    stage.wait(work.card.isVisible)
    assert not place.work.is_blank
    place.show_list()
    place.open_session(other.session.id)
    assert work.is_blank, "no page of another session is seen"
    assert work.name.text() == other.name
    stage.wait(lambda: not work.is_blank)
    assert not work.card.isVisible()


def test_the_place_of_a_passage_is_told_in_code_points() -> None:
    text = "a🙂b\r\nc"
    assert [code_point(text, unit) for unit in (0, 1, 3, 4, 5)] == [0, 1, 2, 3, 5]


def test_a_goal_is_marked_with_a_button_and_mended_with_another(stage: Stage) -> None:
    in_notes(stage)
    session = stage.next_line().session
    stage.find(QWidget, "goal-1-level-1").setFocus()
    stage.press(KEY.Key_Space)
    stage.wait(lambda: [one.level for one in stage.rooms.goals.of_session(session.id)] == [1])
    stage.settled()
    stage.find(QWidget, "goal-1-level-0").setFocus()
    stage.press(KEY.Key_Space)
    stage.wait(lambda: [one.level for one in stage.rooms.goals.of_session(session.id)] == [0])
    goals = stage.window.findChildren(GoalLevels)
    stage.wait(lambda: bool(goals))


def test_the_timer_goes_on_where_the_record_says_it_began(stage: Stage) -> None:
    in_notes(stage)
    session = stage.next_line().session
    stage.press(KEY.Key_T, CTRL)

    def running() -> bool:
        now = stage.rooms.sessions.session(session.id)
        return now is not None and now.timer.is_running

    stage.wait(running)
    stage.clock.go_to(stage.clock.now().instant.replace(minute=22))
    time = stage.find(QLabel, "timer-time")
    stage.wait(lambda: time.text() == "12 of 45 min")


def test_esc_in_a_text_stays_in_the_session_and_keeps_the_place(stage: Stage) -> None:
    in_notes(stage)
    stage.type("He held back.")
    notes = stage.find(NotesEdit, "session-notes")
    for _ in range(5):
        stage.press(KEY.Key_Left)
    stage.press(KEY.Key_Escape)
    assert stage.has_keyboard("session-tabs-meet")
    assert stage.place().work.isVisible()
    stage.press(KEY.Key_2, CTRL)
    stage.wait_keyboard("session-notes")
    stage.type("almost ")
    assert notes.words() == "He held almost back.", "the cursor is where it was"
    stage.press(KEY.Key_Escape)
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("sessions-list")


def test_later_keeps_the_card_and_finish_closes_all_at_once(stage: Stage) -> None:
    in_notes(stage)
    session = stage.next_line().session
    stage.press(KEY.Key_Return, CTRL)
    assert stage.has_keyboard("close-moved")
    stage.type("The map is half done")
    stage.press(KEY.Key_Escape)
    stage.settled()
    assert stage.rooms.notes.draft(DraftKind.CLOSE_CARD, session.id) is not None
    stage.press(KEY.Key_Return, CTRL)
    stage.press(KEY.Key_Return, CTRL)
    stage.wait_keyboard("sessions-list")
    closed = stage.rooms.sessions.session(session.id)
    assert closed is not None
    assert (closed.state, closed.written_up) == (SessionState.HELD, True)
    agreed = stage.rooms.desk.agreed(session.id)
    assert agreed is not None
    assert agreed.moved == "The map is half done"
    assert stage.rooms.notes.draft(DraftKind.CLOSE_CARD, session.id) is None


def test_tab_stays_on_the_card(stage: Stage) -> None:
    in_notes(stage)
    stage.press(KEY.Key_Return, CTRL)
    card = stage.find(QWidget, "close-shade")
    for _ in range(14):
        stage.press(KEY.Key_Tab)
        focused = stage.window.focusWidget()
        assert card.isAncestorOf(focused)


def test_a_mark_alone_is_a_reflection(stage: Stage) -> None:
    stage.open_next(3)
    stage.wait_keyboard("reflect-text")
    session = stage.next_line().session
    stage.find(QWidget, "reflect-asked-partly").setFocus()
    stage.press(KEY.Key_Space)

    def marked() -> bool:
        found = stage.rooms.notes.reflection(session.id)
        return found is not None and found.asked_first is AskedFirst.PARTLY

    stage.wait(marked)


def test_share_says_that_nothing_is_sent(stage: Stage) -> None:
    stage.open_next(4)
    labels = stage.place().work.share.findChildren(QLabel)
    assert any(label.text() == "Nothing is sent" and label.isVisible() for label in labels)


def test_a_chosen_passage_is_the_paragraph_where_nothing_is_chosen(stage: Stage) -> None:
    notes = in_notes(stage)
    stage.type("One.")
    stage.press(KEY.Key_Return)
    stage.type("Two.")
    assert notes.chosen_passage() == ("Two.", 5)
    notes.moveCursor(QTextCursor.MoveOperation.Start)
    assert notes.chosen_passage() == ("One.", 0)
