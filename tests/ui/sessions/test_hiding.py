"""Private words of a session are hidden by a key, and when another program comes if that is wished."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QAbstractButton

from mentordesk import settings as files
from mentordesk.changes import Changed
from mentordesk.ui.sessions.texts.notes_edit import NotesEdit
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
SHIFT = Qt.KeyboardModifier.ShiftModifier
SECRET = "He is afraid of Monday."
ARABIC = "\u0647\u0648 \u062e\u0627\u0626\u0641"


def in_notes(stage: Stage) -> NotesEdit:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    return stage.find(NotesEdit, "session-notes")


def turn_away() -> None:
    """Another program gets the keyboard."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)


def test_one_key_hides_every_private_field_and_shows_it_again(stage: Stage) -> None:
    notes = in_notes(stage)
    stage.type(SECRET)
    work = stage.place().work
    stage.press(KEY.Key_B, CTRL | SHIFT)
    fields = (notes, work.reflect.edit, work.card.afterthought)
    assert all(one.is_aside for one in fields)
    assert work.meet.writing.agreed.edit.isVisible()
    assert not work.meet.writing.agreed.edit.is_aside, "what is for both is not hidden"
    eye = stage.find(QAbstractButton, "session-notes-hide")
    assert eye.isChecked()
    eye.click()
    assert notes.toPlainText() == SECRET
    assert work.reflect.edit.is_aside, "each field by its own eye"
    stage.press(KEY.Key_B, CTRL | SHIFT)
    stage.press(KEY.Key_B, CTRL | SHIFT)
    assert not any(one.is_aside for one in fields)


def test_hidden_words_are_saved_as_ever(stage: Stage) -> None:
    in_notes(stage)
    session = stage.next_line().session
    stage.type(SECRET)
    stage.press(KEY.Key_B, CTRL | SHIFT)
    stage.press(KEY.Key_Escape)
    stage.press(KEY.Key_Escape)
    stage.settled()
    note = stage.rooms.notes.note(session.id)
    assert note is not None
    assert note.body == SECRET


def test_only_if_it_is_wished_another_program_hides_them(stage: Stage) -> None:
    notes = in_notes(stage)
    stage.type(SECRET)
    turn_away()
    assert not notes.is_aside, "the control: nothing hides by itself"
    folder = stage.rooms.folder.path
    files.save(folder, replace(files.load(folder), hide_notes="away"))
    stage.bridge.changed.emit(Changed.SETTINGS)
    stage.settled()
    turn_away()
    stage.wait(lambda: notes.is_aside)
    notes.setFocus()
    stage.type("!")
    assert notes.words() == f"{SECRET}!"


def test_chosen_words_and_paragraphs_that_run_leftward_move_and_one_key_takes_them_back(
    stage: Stage,
) -> None:
    notes = in_notes(stage)
    agreed = stage.find(NotesEdit, "session-agreed")
    stage.type(f"Mine \U0001f642 {ARABIC}")
    stage.press(KEY.Key_Return)
    stage.type(f"{ARABIC} ours")
    whole = notes.words()
    cursor = notes.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    back, keep = QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor
    cursor.movePosition(back, keep, len("ours"))
    notes.setTextCursor(cursor)
    stage.press(KEY.Key_M, CTRL | SHIFT)
    stage.wait(lambda: agreed.words() == "ours")
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: (notes.words(), agreed.words()) == (whole, ""))
    notes.moveCursor(QTextCursor.MoveOperation.Start)
    stage.press(KEY.Key_M, CTRL | SHIFT)
    stage.wait(lambda: agreed.words() == f"Mine \U0001f642 {ARABIC}")
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: (notes.words(), agreed.words()) == (whole, ""))


def test_hidden_words_are_never_moved_by_mistake(stage: Stage) -> None:
    notes = in_notes(stage)
    stage.type(SECRET)
    stage.press(KEY.Key_B, CTRL | SHIFT)
    stage.press(KEY.Key_M, CTRL | SHIFT)
    stage.settled()
    assert stage.find(NotesEdit, "session-agreed").words() == ""
    assert notes.words() == SECRET
