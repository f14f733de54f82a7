from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mentordesk.mentoring.sessions.model import SessionState
from mentordesk.ui.sessions.found import SessionProvider
from mentordesk.ui.sessions.plan.plan import PlanForm
from mentordesk.ui.sessions.targets import ACTIONS, View
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
ALT = Qt.KeyboardModifier.AltModifier


def in_list(stage: Stage) -> None:
    stage.wait_keyboard("next-prepare")
    stage.press(KEY.Key_2, ALT)
    place = stage.place()
    stage.wait(lambda: place.list.chosen() is not None)
    stage.wait_keyboard("sessions-list")


def test_the_list_begins_with_what_is_to_be_written_up(stage: Stage) -> None:
    in_list(stage)
    line = stage.place().list.chosen()
    assert line is not None
    assert line.name == "Mei Lindqvist"
    coming = len(stage.rooms.sessions.upcoming(200))
    said = stage.find(QLabel, "sessions-summary").text()
    assert said == f"{coming} to come · 1 to write up"


def test_home_goes_to_the_first_session_below_its_heading(stage: Stage) -> None:
    in_list(stage)
    first = stage.place().list.chosen()
    stage.press(KEY.Key_End)
    assert stage.place().list.chosen() != first
    stage.press(KEY.Key_Home)
    assert stage.place().list.chosen() == first


def test_the_chosen_session_is_copied_from_the_list(stage: Stage) -> None:
    in_list(stage)
    line = next(one for one in stage.rooms.sessions.page() if one.session.written_up)
    place = stage.place()
    place.list.choose(line.session.id)
    place.list.load()
    stage.settled()
    stage.press(KEY.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    stage.wait_keyboard("copy-clipboard")
    assert line.name in place.copying.lens.heading.text()
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("sessions-list")


def test_a_cancelled_session_is_planned_again_by_a_verb(stage: Stage) -> None:
    in_list(stage)
    session = stage.next_line().session
    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Delete)

    def state() -> SessionState | None:
        found = stage.rooms.sessions.session(session.id)
        return found.state if found is not None else None

    stage.wait(lambda: state() is SessionState.CANCELLED)
    stage.settled()
    stood = stage.place().list.list.currentIndex().row()
    assert stood < 6, "it stays at its hour to come, and so does the keyboard"
    coming = len(stage.rooms.sessions.upcoming(200))
    assert stage.find(QLabel, "sessions-summary").text() == f"{coming} to come · 1 to write up"
    again = stage.place().list.again
    stage.wait(again.isVisible)
    again.click()
    stage.wait(lambda: state() is SessionState.PLANNED)


def test_a_session_is_planned_by_keys_with_both_clocks_shown(stage: Stage) -> None:
    in_list(stage)
    before = len(stage.rooms.sessions.upcoming())
    stage.press(KEY.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    form = stage.place().form
    stage.wait(lambda: form.person.count() == 5)
    assert "in Stockholm" in stage.find(QLabel, "plan-clocks").text()
    stage.press(KEY.Key_Return)
    stage.wait(lambda: len(stage.rooms.sessions.upcoming()) == before + 1)


def test_a_form_without_anybody_says_what_to_do(empty_stage: Stage) -> None:
    empty_stage.press(KEY.Key_2, ALT)
    place = empty_stage.place()
    empty_stage.wait(lambda: place.list.pages.currentIndex() == 1)
    place.list.first.click()
    form = empty_stage.window.findChild(PlanForm)
    assert form is not None
    empty_stage.wait(lambda: bool(form.person_field.problem.text()))
    assert not form.send.isEnabled()


def test_sessions_are_found_by_their_person(stage: Stage) -> None:
    found = SessionProvider(stage.rooms).find("jonas in:sessions", 20)
    assert found
    assert {one.title for one in found} == {"Jonas Okafor"}
    assert all(one.place == "sessions" for one in found)


def test_actions_are_found_by_their_words(stage: Stage) -> None:
    found = SessionProvider(stage.rooms).find("in:actions articles", 20)
    assert [(one.title, one.target) for one in found] == [("Stop sending articles", View(ACTIONS))]
