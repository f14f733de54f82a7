"""Several sessions at once, and taking back: the whole window, by keys."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QPushButton

from mentordesk.mentoring.sessions.model import PlanDraft, SessionState
from mentordesk.ui.sessions.listing.session_list import SessionList
from mentordesk.ui.shell.undo_toast import UndoToast
from tests.ui.sessions.stage import CTRL, KEY, NOW, Stage
from tests.ui.shell.house import NO_HINTS

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLANNED, CANCELLED = SessionState.PLANNED, SessionState.CANCELLED


def listed(stage: Stage) -> SessionList:
    """The list, with the keyboard on the first session to come."""
    stage.window.go("sessions")
    stage.place().show_list()
    found = stage.place().list
    stage.settled()
    stage.wait(lambda: bool(found.model.lines()))
    found.list.setFocus()
    first = stage.next_line().session.id
    stand_on(found, first)
    return found


def stand_on(found: SessionList, session_id: UUID) -> None:
    """Choose one session. (Qt would ask which keys a test before this one held down.)"""
    (place,) = found.model.places_of((session_id,))
    index, select = found.model.index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    found.list.selectionModel().setCurrentIndex(index, select)


def planned(stage: Stage, number: int) -> list[UUID]:
    """So many more sessions with whoever comes next, a week apart."""
    pair = stage.next_line().session.pair_id
    starts = [NOW + timedelta(days=3 + 7 * week) for week in range(number)]
    drafts = [PlanDraft(pair, start, 45) for start in starts]
    return [stage.rooms.sessions.plan(draft).value.id for draft in drafts]


def state(stage: Stage, session_id: UUID) -> SessionState:
    session = stage.rooms.sessions.session(session_id)
    assert session is not None
    return session.state


def says(stage: Stage, text: str) -> None:
    toast = stage.find(UndoToast, "undo-toast")
    stage.wait(lambda: toast.text.text() == text)


def choose_from(stage: Stage, found: SessionList, ids: list[UUID]) -> None:
    """Stand on the first of these, and take the others with Shift+Down."""
    stand_on(found, ids[0])
    while not set(ids) <= {line.session.id for line in found.chosen_lines()}:
        stage.press(KEY.Key_Down, SHIFT)


def test_cancel_one_take_it_back_by_ctrl_z_and_do_it_again(stage: Stage) -> None:
    found = listed(stage)
    line = found.chosen()
    assert line is not None
    stage.press(KEY.Key_Delete)
    says(stage, "The session is cancelled.")
    assert state(stage, line.session.id) is CANCELLED
    stage.press(KEY.Key_Z, CTRL)
    says(stage, "Taken back: The session is cancelled.")
    assert stage.rooms.sessions.session(line.session.id) == line.session
    stage.press(KEY.Key_Z, CTRL | SHIFT)
    says(stage, "The session is cancelled.")
    assert state(stage, line.session.id) is CANCELLED


def test_after_ten_minutes_it_stays_cancelled(stage: Stage) -> None:
    found = listed(stage)
    line = found.chosen()
    assert line is not None
    stage.press(KEY.Key_Delete)
    says(stage, "The session is cancelled.")
    stage.clock.go_to(NOW + timedelta(minutes=10))
    stage.press(KEY.Key_Z, CTRL)
    says(stage, "In the last ten minutes nothing was done that can be taken back.")
    assert state(stage, line.session.id) is CANCELLED


def test_several_are_cancelled_by_one_key_and_come_back_by_one(stage: Stage) -> None:
    ids = planned(stage, 3)
    found = listed(stage)
    choose_from(stage, found, ids)
    assert found.number.text() == f"{len(found.chosen_lines())} chosen"
    chosen = [line.session.id for line in found.chosen_lines()]
    spot = found.list.verticalScrollBar().value()
    stage.press(KEY.Key_Delete)
    says(stage, f"{len(chosen)} sessions are cancelled.")
    stage.settled()
    assert {state(stage, one) for one in chosen} == {CANCELLED}
    assert [line.session.id for line in found.chosen_lines()] != [], "they are still chosen"
    assert {line.session.id for line in found.chosen_lines()} == set(chosen)
    assert found.list.verticalScrollBar().value() == spot
    assert found.list.hasFocus()
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: {state(stage, one) for one in chosen} == {PLANNED})


def test_several_are_moved_by_the_same_days_without_a_dialog(stage: Stage) -> None:
    ids = planned(stage, 3)
    found = listed(stage)
    choose_from(stage, found, ids)
    chosen = [line.session for line in found.chosen_lines()]
    before = [session.slot.here() for session in chosen]
    stage.press(KEY.Key_M, CTRL)
    stage.wait(found.move_row.isVisible)
    assert "hour" in found.move_row.preview.text()
    stage.press(KEY.Key_Up)
    stage.press(KEY.Key_Return)
    says(stage, f"{len(chosen)} sessions are moved.")
    for session, was in zip(chosen, before, strict=True):
        now = stage.rooms.sessions.session(session.id)
        assert now is not None
        assert now.slot.here().replace(tzinfo=None) == (was + timedelta(days=8)).replace(
            tzinfo=None
        )
    assert found.move_row.isHidden()
    assert found.list.hasFocus()


def test_esc_leaves_the_row_and_moves_nothing(stage: Stage) -> None:
    ids = planned(stage, 2)
    found = listed(stage)
    choose_from(stage, found, ids)
    before = [stage.rooms.sessions.session(one) for one in ids]
    stage.press(KEY.Key_M, CTRL)
    stage.wait(found.move_row.isVisible)
    stage.press(KEY.Key_Escape)
    assert found.move_row.isHidden()
    assert found.list.hasFocus()
    assert found.isVisible(), "Esc went no further"
    assert [stage.rooms.sessions.session(one) for one in ids] == before


def test_ctrl_a_chooses_the_planned_ones_only(stage: Stage) -> None:
    planned(stage, 4)
    found = listed(stage)
    stage.press(KEY.Key_A, CTRL)
    states = {line.session.state for line in found.chosen_lines()}
    assert states == {PLANNED}
    everything = [line for line in found.model.lines() if line.session.state is PLANNED]
    assert found.chosen_lines() == everything


def test_verbs_fit_what_is_chosen(stage: Stage) -> None:
    ids = planned(stage, 2)
    found = listed(stage)
    assert (found.open.isHidden(), found.number.isHidden()) == (False, True)
    choose_from(stage, found, ids)
    assert found.open.isHidden()
    assert found.cancel.text() == "Cancel them"
    stage.find(QPushButton, "sessions-missed").click()
    stage.wait(lambda: not found.again.isHidden())
    assert found.again.text() == "Plan them again"
    found.again.click()
    stage.wait(lambda: {state(stage, one) for one in ids} == {PLANNED})
