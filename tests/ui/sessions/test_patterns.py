"""Patterns for notes, by keys: put in, made of the present note, renamed, changed, taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from mentordesk.ui.sessions.texts.notes_edit import NotesEdit
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
SHIFT = Qt.KeyboardModifier.ShiftModifier
BUILT_IN = 4


def in_patterns(stage: Stage, notes: str = "") -> NotesEdit:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    stage.type(notes)
    open_sheet(stage)
    return stage.find(NotesEdit, "session-notes")


def open_sheet(stage: Stage) -> None:
    stage.press(KEY.Key_T, CTRL | SHIFT)
    stage.wait_keyboard("pattern-list")
    wait_rows(stage, BUILT_IN + len(stage.rooms.note_templates.every()))


def wait_rows(stage: Stage, count: int) -> None:
    rows = stage.find(QListWidget, "pattern-list")
    stage.wait(lambda: rows.count() == count)


def names(stage: Stage) -> list[str]:
    return [one.name for one in stage.rooms.note_templates.every()]


def test_a_built_in_pattern_is_put_into_empty_notes_with_one_key(stage: Stage) -> None:
    notes = in_patterns(stage)
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("session-notes")
    assert notes.words().startswith("## What I heard")
    stage.press(KEY.Key_Z, CTRL)
    assert notes.words() == "", "one step of undo"


def test_nothing_that_stands_in_the_notes_is_replaced(stage: Stage) -> None:
    notes = in_patterns(stage, "He held back.")
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("session-notes")
    assert notes.words().startswith("He held back.\n\n## What I heard")


def test_a_pattern_is_made_of_the_notes_renamed_changed_and_deleted(stage: Stage) -> None:
    notes = in_patterns(stage, "# Mine")
    stage.find(QWidget, "pattern-new").setFocus()
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("pattern-name")
    stage.type("Short")
    stage.find(QWidget, "pattern-body").setFocus()
    stage.press(KEY.Key_End, CTRL)
    stage.type(" own")
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("session-notes")
    stage.settled()
    assert [(one.name, one.body) for one in stage.rooms.note_templates.every()] == [
        ("Short", "# Mine own")
    ]
    assert notes.words() == "# Mine"
    open_sheet(stage)
    stage.press(KEY.Key_Home)
    stage.press(KEY.Key_F2)
    assert stage.has_keyboard("pattern-name")
    stage.type("Other")
    stage.find(QWidget, "pattern-list").setFocus()
    stage.press(KEY.Key_Down)
    stage.settled()
    assert names(stage) == ["Other"], "kept as one goes on"
    stage.press(KEY.Key_Up)
    stage.press(KEY.Key_Delete)
    stage.settled()
    assert names(stage) == []
    wait_rows(stage, BUILT_IN)
    stage.press(KEY.Key_Delete)
    stage.settled()
    wait_rows(stage, BUILT_IN)


def test_a_name_that_is_taken_away_stays_and_empty_words_are_refused_beside_them(
    stage: Stage,
) -> None:
    in_patterns(stage, "# Mine")
    stage.find(QWidget, "pattern-new").setFocus()
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("pattern-name")
    stage.press(KEY.Key_Backspace)
    sheet = stage.place().work.patterns
    sheet.body.setFocus()
    stage.press(KEY.Key_End, CTRL)
    stage.type("!")
    assert sheet.unsaved_texts() == ["Mine\n\n# Mine!"]
    sheet.settle()
    assert sheet.unsaved_texts() == []
    stage.settled()
    assert [(one.name, one.body) for one in stage.rooms.note_templates.every()] == [
        ("Mine", "# Mine!")
    ]
    sheet.body.selectAll()
    stage.press(KEY.Key_Delete)
    sheet.settle()
    assert sheet.body_field.problem.text()
    stage.settled()
    assert stage.rooms.note_templates.every()[0].body == "# Mine!"


def test_a_built_in_one_stays_as_it_is_and_hiding_covers_the_words(stage: Stage) -> None:
    in_patterns(stage)
    body = stage.find(QPlainTextEdit, "pattern-body")
    assert body.isReadOnly()
    assert "heard" in body.toPlainText()
    stage.press(KEY.Key_B, CTRL | SHIFT)
    assert body.toPlainText() == ""
    stage.window.cover()
    assert not body.isVisible()
