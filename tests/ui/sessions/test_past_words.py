"""What notes of a session said before: seen and brought back by keys, and gone when hidden."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.ui.journal.wordings.card import WordingsCard
from mentordesk.ui.sessions.texts.notes_edit import NotesEdit
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)


def shown_cards() -> list[WordingsCard]:
    found = (one for one in QApplication.allWidgets() if isinstance(one, WordingsCard))
    return [one for one in found if one.isVisible()]


def opened(stage: Stage, count: int) -> WordingsCard:
    stage.press(KEY.Key_H, CTRL)
    stage.wait(lambda: bool(shown_cards()))
    card = shown_cards()[0]
    stage.wait(lambda: card.told.text() != "")
    assert card.list.count() == count
    return card


def test_notes_of_a_session_have_their_earlier_wordings(stage: Stage) -> None:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    notes = stage.find(NotesEdit, "session-notes")
    stage.type("She was quiet")
    card = opened(stage, 0)
    stage.press(KEY.Key_Escape)
    assert not card.isVisible()
    stage.wait_keyboard("session-notes")
    stage.type(" today")
    card = opened(stage, 1)
    stage.wait(lambda: "today" in card.text.document().toRawText())
    card.take.click()
    stage.wait_keyboard("session-notes")
    assert notes.words() == "She was quiet"
    stage.press(KEY.Key_Z, CTRL)
    assert notes.words() == "She was quiet today"
    card = opened(stage, 3)
    card.list.setFocus()
    stage.place().work.hiding.hide()
    assert not card.isVisible()
    assert notes.is_aside
    stage.press(KEY.Key_H, CTRL)
    assert shown_cards() == []  # hidden words have no past on the screen either
