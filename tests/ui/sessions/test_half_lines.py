"""A line that is typed and not entered: it stays with its session through leaving and locking."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from mentordesk.journal.notes.model import DraftKind, KeptDraft
from mentordesk.ui.sessions.workspace import Workspace
from tests.ui.circles import circle
from tests.ui.sessions.stage import KEY, Stage

if TYPE_CHECKING:
    from uuid import UUID

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
FIELDS = {
    DraftKind.PREPARE_ITEM: "agenda-add",
    DraftKind.REMINDER_LINE: "reminder-add",
    DraftKind.MEET_ITEM: "meet-agenda-add",
    DraftKind.ACTION_LINE: "session-action-add",
}


def shown(stage: Stage, session: UUID) -> Workspace:
    work = stage.place().work
    stage.place().open_session(session, "meet")
    stage.wait(lambda: work._facts is not None and work._facts.session.id == session)
    stage.settled()
    return work


def two(stage: Stage) -> tuple[UUID, UUID]:
    """Two sessions with different people."""
    lines = stage.rooms.sessions.upcoming()
    first = lines[0]
    other = next(one for one in lines if one.person_id not in (None, first.person_id))
    stage.window.go("sessions")
    return first.session.id, other.session.id


def type_into(stage: Stage, name: str, text: str) -> None:
    field = stage.find(QLineEdit, name)
    stage.place().work.show_tab("prepare" if name in ("agenda-add", "reminder-add") else "meet")
    field.setFocus()
    stage.wait_keyboard(name)
    stage.type(text)


def words(stage: Stage) -> dict[DraftKind, str]:
    return {kind: stage.find(QLineEdit, name).text() for kind, name in FIELDS.items()}


def kept(stage: Stage, session: UUID) -> list[KeptDraft | None]:
    return [stage.rooms.notes.draft(kind, session) for kind in FIELDS]


def test_half_lines_stay_with_their_session_and_go_when_entered(stage: Stage) -> None:
    first, other = two(stage)
    work = shown(stage, first)
    typed = {kind: f"half of {kind.value}" for kind in FIELDS}
    for kind, name in FIELDS.items():
        type_into(stage, name, typed[kind])
    shown(stage, other)
    assert set(words(stage).values()) == {""}, "nothing wanders to another person's session"
    assert kept(stage, other) == [None] * 4
    shown(stage, first)
    assert words(stage) == typed
    for name in FIELDS.values():
        type_into(stage, name, "")
        stage.press(KEY.Key_Return)
    stage.settled()
    assert kept(stage, first) == [None] * 4
    assert set(words(stage).values()) == {""}
    assert len(stage.rooms.actions.of_session(first)) > 0
    shown(stage, other)
    shown(stage, first)
    assert set(words(stage).values()) == {""}
    assert work.unsaved_texts() == []


def test_a_lock_keeps_half_lines_hidden_ones_too_and_erasing_drops_them(stage: Stage) -> None:
    first, _other = two(stage)
    work = shown(stage, first)
    for name in FIELDS.values():
        type_into(stage, name, "half")
    work.prepare.reminder.draw()
    assert len(work.unsaved_texts()) == 4
    flushed: list[bool] = []
    stage.window.flush(lambda: flushed.append(True))
    stage.wait(lambda: bool(flushed))
    assert stage.window.unsaved_texts() == []
    assert [one.draft.body for one in kept(stage, first) if one] == ["half"] * 4
    line = stage.rooms.sessions.line(first)
    assert line is not None
    assert line.person_id is not None
    type_into(stage, "agenda-add", " more")
    assert work.unsaved_texts() == ["half more"], "the control: these would be kept"
    stage.rooms.desk.delete_person(line.person_id)
    work.flush()  # the words on the screen are of nobody any more
    stage.settled()
    assert kept(stage, first) == [None] * 4


def test_an_item_that_is_changed_leaves_the_half_line_alone(stage: Stage) -> None:
    first, _other = two(stage)
    work = shown(stage, first)
    card = work.meet.agenda
    type_into(stage, "meet-agenda-add", "A first one 5")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: bool(card.list.items_shown()))
    type_into(stage, "meet-agenda-add", "half")
    card.list.edit_asked.emit(card.list.items_shown()[0].id)
    assert card.add.text() != "half"
    kept_half = stage.rooms.notes.draft
    stage.wait(lambda: kept_half(DraftKind.MEET_ITEM, first) is not None)  # by itself
    found = stage.rooms.notes.draft(DraftKind.MEET_ITEM, first)
    assert found is not None
    assert found.draft.body == "half"
    card.add.escaped.emit()
    assert card.add.text() == "half"


def test_half_an_insight_stops_no_lock_and_is_found_again(stage: Stage) -> None:
    session = stage_circle(stage)
    _first, other = two(stage)
    work = shown(stage, session)
    type_into(stage, "insight-add", "We saw that")
    flushed: list[bool] = []
    stage.window.flush(lambda: flushed.append(True))
    stage.wait(lambda: bool(flushed))
    assert stage.window.unsaved_texts() == []
    shown(stage, other)
    shown(stage, session)
    insights = work.meet.circle.insights
    assert insights.add.text() == "We saw that"
    type_into(stage, "insight-add", "")
    stage.press(KEY.Key_Return)
    stage.settled()
    stage.wait(lambda: not insights.add.text())
    stage.settled()
    assert stage.rooms.notes.draft(DraftKind.INSIGHT_LINE, session) is None


def stage_circle(stage: Stage) -> UUID:
    company = circle.make(stage.rooms)
    return stage.rooms.attendance.sessions(company.circle.id)[-1].session.id
