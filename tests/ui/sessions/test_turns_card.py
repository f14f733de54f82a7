"""Five turns on the page where one meets: whose it is, drafts, copying out, pasting in."""

from __future__ import annotations

from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from mentordesk.consent.model import Way
from mentordesk.journal.notes.model import DraftKind
from mentordesk.mentoring.sessions.model import Mode, PlanDraft, SessionKind
from mentordesk.ui.sessions.turns.turns import TurnsCard
from tests.ui.sessions.stage import CTRL, KEY, Stage

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
THEIRS = "— turn 1 of 5 —\nTwo clinics said yes.\nThe second call is hard."


@pytest.fixture
def session(stage: Stage) -> UUID:
    pair = stage.rooms.people.everyone()[0].pair.id
    start = stage.clock.now().instant
    draft = PlanDraft(pair, start, 15, Mode.WRITING, SessionKind.ASYNC)
    return stage.rooms.sessions.plan(draft).value.id


def _says(turns: TurnsCard, said: str) -> bool:
    return said in turns.problem.text()


def card(stage: Stage, session: UUID) -> TurnsCard:
    """The card, with their first turn pasted in."""
    stage.press(KEY.Key_2, ALT)
    stage.place().open_session(session, "meet")
    turns = stage.place().work.meet.turns
    stage.wait(turns.paste.isVisible)
    QGuiApplication.clipboard().setText(THEIRS)
    turns.paste.click()
    stage.wait(turns.edit.isVisible)
    return turns


def test_the_turns_stand_where_a_timer_would(stage: Stage, session: UUID) -> None:
    turns = card(stage, session)
    assert not stage.place().work.meet.timer.isVisible()
    assert "your turn: 2 of 5" in turns.whose.text()
    line = stage.rooms.sessions.upcoming()[-1]
    stage.place().open_session(line.session.id, "meet")
    stage.wait(lambda: not turns.isVisible() and stage.place().work.meet.timer.isVisible())


def test_my_turn_is_a_draft_until_it_is_finished(stage: Stage, session: UUID) -> None:
    turns = card(stage, session)
    turns.edit.setFocus()
    stage.type("I hear you")
    stage.place().flush()
    stage.settled()
    kept = stage.rooms.notes.draft(DraftKind.TURN, session)
    assert kept is not None
    assert kept.draft.body == "I hear you"
    assert len(stage.rooms.turns.exchange(session).turns) == 1
    stage.place().show_list()
    stage.place().open_session(session, "meet")
    stage.wait(lambda: turns.isVisible() and turns.edit.words() == "I hear you")
    turns.edit.setFocus()
    stage.press(KEY.Key_Return, CTRL | SHIFT)
    stage.wait(turns.copy.isVisible)
    assert stage.rooms.notes.draft(DraftKind.TURN, session) is None


def test_copying_out_is_noted_first_and_carries_no_name(stage: Stage, session: UUID) -> None:
    turns = card(stage, session)
    stage.rooms.desk.finish_turn(session, "I hear you")
    stage.place().work.load()
    stage.wait(turns.copy.isVisible)
    turns.copy.setFocus()
    stage.press(KEY.Key_Space)
    stage.wait(lambda: stage.rooms.turns.exchange(session).turns[-1].copied is not None)
    assert QGuiApplication.clipboard().text() == "— turn 2 of 5 —\nI hear you\n"
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    noted = stage.rooms.copying.copies()[0]
    assert (noted.way, noted.session_id) == (Way.CLIPBOARD, session)
    assert noted.body == QGuiApplication.clipboard().text()
    stage.wait(turns.paste.isVisible)
    stage.wait_keyboard("turn-paste")
    turns.paste.click()  # my own turn, pasted by mistake
    stage.wait(lambda: "Turn 2 is here already" in turns.problem.text())


def test_a_megabyte_or_nothing_on_the_clipboard_is_refused_beside_the_button(
    stage: Stage, session: UUID
) -> None:
    stage.press(KEY.Key_2, ALT)
    stage.place().open_session(session, "meet")
    turns = stage.place().work.meet.turns
    stage.wait(turns.paste.isVisible)
    for text, said in (("x " * 500_000, "too long"), (" ", "no words")):
        QGuiApplication.clipboard().setText(text)
        turns.paste.click()
        stage.wait(partial(_says, turns, said))
    assert stage.rooms.turns.exchange(session).turns == ()


def test_the_last_turn_is_opened_again_and_mine_is_a_draft(stage: Stage, session: UUID) -> None:
    turns = card(stage, session)
    stage.rooms.desk.finish_turn(session, "too short")
    stage.place().work.load()
    stage.wait(turns.copy.isVisible)
    turns.reopen.click()
    stage.wait(lambda: turns.edit.isVisible() and turns.edit.words() == "too short")
