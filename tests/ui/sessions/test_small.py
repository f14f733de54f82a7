"""The session in the window made small: its texts are lent, and a lock leaves nothing of it."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.journal.notes.model import DraftKind
from mentordesk.mentoring.errors import NotThere
from mentordesk.ui.sessions.texts.notes_edit import NotesEdit
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
ABOVE = Qt.WindowType.WindowStaysOnTopHint
SHIFT = Qt.KeyboardModifier.ShiftModifier
SECRET = "He is afraid of Monday."


W = TypeVar("W", bound=QWidget)


def part(kind: type[W], name: str) -> W:
    """A visible widget of any of our windows."""
    found = [one for top in windows() for one in top.findChildren(kind, name)]
    assert found, f"nothing is called {name}"
    return found[0]


def go_small(stage: Stage) -> NotesEdit:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    stage.type(SECRET)
    stage.press(KEY.Key_W, CTRL | SHIFT)
    stage.wait_keyboard("small-action")
    return part(NotesEdit, "session-notes")


def windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def words_on_screen() -> str:
    """All words of all visible widgets of all our windows."""
    said = []
    for top in QApplication.topLevelWidgets():
        for one in (top, *top.findChildren(QWidget)):
            if one.isVisible():
                text = getattr(one, "text", getattr(one, "toPlainText", None))
                said.append(str(text()) if callable(text) else "")
                said.append(one.accessibleName())
    return "\n".join(said)


def test_a_half_typed_action_goes_along_is_kept_and_comes_back(stage: Stage) -> None:
    go_small(stage)
    small = part(QLineEdit, "small-action")
    stage.type("send the")
    meet = stage.place().work.meet
    assert meet.action_card.add.text() == "send the"
    assert meet.action_card.line.unsaved_texts() == ["send the"], "a lock hands it over"
    stage.press(KEY.Key_Return)
    assert small.text() == meet.action_card.add.text() == ""
    meet.action_card.line.keep()
    stage.settled()
    session = meet.action_card._facts.session.id if meet.action_card._facts else None
    assert session is not None
    assert stage.rooms.notes.draft(DraftKind.ACTION_LINE, session) is None


def test_the_notes_are_hidden_there_but_while_they_are_written(stage: Stage) -> None:
    notes = go_small(stage)
    assert SECRET not in words_on_screen()
    stage.press(KEY.Key_B, CTRL | SHIFT)
    assert stage.has_keyboard("session-notes")
    assert SECRET in words_on_screen(), "the control: shown, the words are found"
    part(QLineEdit, "small-action").setFocus()
    assert SECRET not in words_on_screen()
    notes.setFocus()
    stage.type("!")
    assert notes.words() == f"{SECRET}!"


def test_one_window_at_a_time_above_others_and_the_large_one_as_before(stage: Stage) -> None:
    before = stage.window.geometry()
    go_small(stage)
    (small,) = windows()
    assert small.objectName() == "small-desk"
    assert small.windowFlags() & ABOVE
    assert stage.window.stands_at() == (
        [before.x(), before.y(), before.width(), before.height()],
        False,
    ), "what the gate is told"
    part(QAbstractButton, "small-above").click()
    (lower,) = windows()
    assert not lower.windowFlags() & ABOVE
    assert lower.geometry() == small.geometry()
    lower.close()
    stage.wait_keyboard("session-notes")
    assert windows() == [stage.window]
    assert stage.window.geometry() == before
    assert not stage.place().work.hiding.is_hidden
    notes = stage.place().work.meet.writing.notes
    assert stage.place().work.meet.isAncestorOf(notes)
    assert notes.edit.words() == SECRET


def test_time_item_action_and_agreed_are_at_hand(stage: Stage) -> None:
    go_small(stage)
    session = stage.next_line().session
    items = stage.rooms.agendas.items(session.id)
    assert part(QLabel, "small-item").text() == items[0].title
    stage.press(KEY.Key_D, CTRL)
    stage.wait(lambda: part(QLabel, "small-item").text() == items[1].title)
    stage.press(KEY.Key_T, CTRL)
    stage.wait(lambda: stage.rooms.sessions.running() is not None)
    stage.type("send the map tomorrow")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: bool(stage.rooms.actions.of_session(session.id)))
    part(NotesEdit, "session-agreed").setFocus()
    stage.type("Four clinics.")
    stage.press(KEY.Key_Return, CTRL)
    stage.wait_keyboard("close-moved")  # large again, with the close card
    assert windows() == [stage.window]
    stage.settled()
    agreed = stage.rooms.desk.agreed(session.id)
    assert agreed is not None
    assert agreed.body == "Four clinics."


def test_a_lock_ends_it_at_once_and_no_word_is_left(stage: Stage) -> None:
    before = stage.window.geometry()
    go_small(stage)
    stage.press(KEY.Key_B, CTRL | SHIFT)
    assert SECRET in words_on_screen(), "the control"
    stage.window.cover()
    assert windows() == [stage.window]
    left = words_on_screen()
    assert SECRET not in left
    assert "Jonas" not in left
    assert stage.window.geometry() == before
    flushed: list[bool] = []
    stage.window.flush(lambda: flushed.append(True))
    stage.wait(lambda: bool(flushed))
    note = stage.rooms.notes.note(stage.next_line().session.id)
    assert note is not None
    assert note.body == SECRET
    stage.place().work.go_small()
    assert windows() == [stage.window], "what is covered stays so"


def test_the_keys_of_the_window_work_in_it(stage: Stage, qtbot: QtBot) -> None:
    go_small(stage)
    with qtbot.waitSignal(stage.window.lock_asked):
        stage.press(KEY.Key_L, CTRL)
    stage.press(KEY.Key_5, Qt.KeyboardModifier.AltModifier)
    stage.settled()
    assert windows() == [stage.window]
    assert not stage.place().isVisible()


def test_what_must_be_seen_makes_it_large(stage: Stage) -> None:
    go_small(stage)
    stage.window.say_error(NotThere())
    assert windows() == [stage.window]
