"""One act, one message: what was planned, moved or closed is said beside its way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mentordesk.ui.sessions.plan.plan_fields import PlanFields
from mentordesk.ui.shell.undo_toast import UndoToast
from mentordesk.ui.widgets.strip import Strip
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def toast(stage: Stage) -> str:
    return stage.find(UndoToast, "undo-toast").text.text()


def strips(stage: Stage) -> list[str]:
    return [one.objectName() for one in stage.window.findChildren(Strip) if one.isVisible()]


def in_list(stage: Stage) -> None:
    stage.wait_keyboard("next-prepare")
    stage.press(KEY.Key_2, ALT)
    stage.wait(lambda: stage.place().list.chosen() is not None)
    stage.wait_keyboard("sessions-list")


def form_of(stage: Stage) -> PlanFields:
    form = stage.place().form
    stage.wait(lambda: form.person.count() > 0)
    return form


def test_what_is_planned_is_said_once_on_both_clocks(stage: Stage) -> None:
    in_list(stage)
    before = strips(stage)
    stage.press(KEY.Key_N, CTRL | SHIFT)
    form_of(stage)
    stage.press(KEY.Key_Return)
    stage.wait(lambda: toast(stage).startswith("Planned: "))
    assert "in Stockholm" in toast(stage)
    assert strips(stage) == before


def test_what_is_moved_is_not_called_planned(stage: Stage) -> None:
    in_list(stage)
    before = strips(stage)
    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_M, CTRL)
    stage.wait(stage.place().form.isVisible)
    stage.place().form.submit()
    stage.wait(lambda: toast(stage).startswith("The session is moved to "))
    assert strips(stage) == before


def test_a_close_is_said_once_and_nothing_says_so_after_it_is_taken_back(stage: Stage) -> None:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    before = strips(stage)
    stage.press(KEY.Key_Return, CTRL)
    stage.press(KEY.Key_Return, CTRL)
    stage.wait(lambda: "Nothing was sent" in toast(stage))
    assert strips(stage) == before
    stage.wait_keyboard("sessions-list")
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: toast(stage).startswith("Taken back: "))
    assert strips(stage) == before


def test_return_in_the_list_leads_to_reflect_after_a_close(stage: Stage) -> None:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    stage.press(KEY.Key_Return, CTRL)
    stage.press(KEY.Key_Return, CTRL)
    stage.wait_keyboard("sessions-list")
    stage.settled()
    stage.press(KEY.Key_Return)
    stage.wait(lambda: stage.place().work.tabs.value() == "reflect")
