"""Another theme dresses what is seen; what is not is made anew, and no word is lost by that."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from mentordesk.ui.journal.writing.sheet_edit import SheetEdit
from mentordesk.ui.places import QUICK_NOTE
from mentordesk.ui.sessions.targets import SESSIONS, Open
from mentordesk.ui.theme.theme import Theme
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)


def places(stage: Stage) -> set[str]:
    every = stage.find(QWidget, "stage").children()
    names = {one.objectName() for one in every if isinstance(one, QWidget)}
    return {name for name in names if name.startswith("place-")}


def test_what_is_not_seen_is_let_go_and_comes_back_with_every_word(stage: Stage) -> None:
    session = stage.next_line().session.id
    stage.window.go("people")
    stage.window.go(SESSIONS, Open(session, "meet"))
    stage.wait_keyboard("session-notes")
    stage.type("Half a thought")
    stage.window.go("settings")
    assert {"place-sessions", "place-people"} <= places(stage)
    before = Theme.current().palette
    stage.find(QAbstractButton, "settings-theme-dark").click()
    stage.wait(lambda: Theme.current().palette is not before)
    assert places(stage) == {"place-today", "place-settings"}
    stage.window.go(SESSIONS, Open(session, "meet"))
    stage.wait_keyboard("session-notes")
    stage.wait(lambda: "Half a thought" in stage.place().work.meet.writing.notes.edit.toPlainText())
    stage.window.go("people")
    stage.settled()
    assert "place-people" in places(stage)
    stage.window.go("settings")
    stage.find(QAbstractButton, "settings-theme-light").click()
    stage.wait(lambda: Theme.current().palette is before)


def test_the_journal_stays_with_the_undo_of_its_visit(stage: Stage) -> None:
    stage.window.go("journal", QUICK_NOTE)
    stage.wait_keyboard("entry-body")
    stage.type("A thought")
    stage.window.go("settings")
    stage.settled()
    before = Theme.current().palette
    stage.find(QAbstractButton, "settings-theme-dark").click()
    stage.wait(lambda: Theme.current().palette is not before)
    stage.window.go("journal")
    body = stage.find(SheetEdit, "entry-body")
    assert body.words() == "A thought"
    body.setFocus()
    stage.wait_keyboard("entry-body")
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: body.words() != "A thought")
    stage.window.go("settings")
    stage.find(QAbstractButton, "settings-theme-light").click()
    stage.wait(lambda: Theme.current().palette is before)
