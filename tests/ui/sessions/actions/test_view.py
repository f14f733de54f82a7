"""All actions at work, by keys: add in plain words, done, snooze, several at once, taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk import settings
from mentordesk.changes import Changed
from mentordesk.mentoring.actions.model import ActionState
from mentordesk.mentoring.actions.overview import Standing, Wanted
from mentordesk.mentoring.nudges.service import NudgePage
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.mentoring.record import Owner
from mentordesk.ui.sessions.actions.actions import ActionsView
from mentordesk.ui.sessions.actions.quick_add import Chip
from mentordesk.ui.sessions.targets import ACTIONS, SESSIONS, View
from mentordesk.ui.widgets.buttons import LinkButton
from mentordesk.ui.widgets.labels import Label
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(stage: Stage, keyboard: str = "actions-list") -> ActionsView:
    """The view, gone to as the palette does."""
    stage.wait_keyboard("next-prepare" if keyboard == "actions-list" else "prompt-answer")
    stage.window.go(SESSIONS, View(ACTIONS))
    stage.settled()
    view = stage.find(ActionsView, "sessions-actions")
    stage.wait_keyboard(keyboard)
    return view


def titles(stage: Stage, standing: Standing = Standing.OPEN) -> list[str]:
    stage.settled()
    page = stage.rooms.several_actions.overview(Wanted(standing))
    return [row.title for row in page.rows]


def chips(view: ActionsView) -> list[str]:
    return [one.text() for one in view.findChildren(Chip) if one.isVisible()]


def test_an_action_in_plain_words_shows_what_it_understood_first(stage: Stage) -> None:
    view = opened(stage)
    stage.press(KEY.Key_A, CTRL | SHIFT)
    assert stage.has_keyboard("actions-add")
    stage.type("Jonas: call Kisumu by Friday")
    stage.wait(lambda: chips(view) == ["Jonas Okafor’s step", "Due: Friday 27 November"])
    before = titles(stage)
    stage.press(KEY.Key_Return)
    stage.wait(lambda: stage.find(QLineEdit, "actions-add").text() == "")
    assert sorted(titles(stage)) == sorted([*before, "call Kisumu"])
    made = next(
        one.action for one in stage.rooms.actions.open() if one.action.title == "call Kisumu"
    )
    assert made.owner is Owner.THEIRS
    assert str(made.due) == "2026-11-27"
    assert chips(view) == []


def test_whoever_writes_in_the_list_writes_a_new_action_and_does_none(stage: Stage) -> None:
    opened(stage)
    before = titles(stage)
    assert before
    stage.type("Call the clinic")
    assert stage.has_keyboard("actions-add")
    assert stage.find(QLineEdit, "actions-add").text() == "Call the clinic"
    assert titles(stage) == before, "the blank between two words ticks nothing"
    stage.press(KEY.Key_Return)
    stage.press(KEY.Key_Return)
    stage.type("Next")
    assert sorted(titles(stage)) == sorted([*before, "Call the clinic"]), "Enter twice is once"
    assert stage.find(QLineEdit, "actions-add").text() == "Next"


def test_a_chip_is_taken_off_by_backspace_and_the_words_stay(stage: Stage) -> None:
    view = opened(stage)
    stage.press(KEY.Key_A, CTRL | SHIFT)
    stage.type("read the plan Monday")
    stage.wait(lambda: chips(view) == ["Due: Monday 23 November"])
    next(one for one in view.findChildren(Chip) if one.isVisible()).setFocus()
    stage.press(KEY.Key_Backspace)
    assert chips(view) == []
    assert stage.has_keyboard("actions-add")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: "read the plan Monday" in titles(stage))
    stage.type("read it Monday")
    assert chips(view) == ["Due: Monday 23 November"], "the next line is read anew"


def test_what_is_too_long_is_said_and_stays(stage: Stage) -> None:
    view = opened(stage)
    stage.press(KEY.Key_A, CTRL | SHIFT)
    words = "a long step " * 20
    view.quick.line.setText(words)
    stage.press(KEY.Key_Return)
    assert view.quick.problem.isVisible()
    assert view.quick.line.text() == words
    view.quick.line.clear()
    stage.press(KEY.Key_Return)
    assert not view.quick.problem.isVisible()


def test_several_are_done_by_one_key_and_taken_back_by_one(stage: Stage) -> None:
    opened(stage)
    before = titles(stage)
    stage.press(KEY.Key_Down, SHIFT)
    stage.press(KEY.Key_Down, SHIFT)
    stage.press(KEY.Key_Space)
    stage.wait(lambda: len(titles(stage)) == len(before) - 3)
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: titles(stage) == before)


def test_all_are_chosen_and_let_go(stage: Stage) -> None:
    view = opened(stage)
    before = titles(stage)
    stage.press(KEY.Key_A, CTRL)
    assert len(view.list.chosen()) == len(before)
    stage.press(KEY.Key_Delete)
    stage.wait(lambda: titles(stage) == [])
    stage.wait(view.nothing.isVisible)
    states = {row.state for row in stage.rooms.several_actions.overview(
        Wanted(Standing.LATELY)).rows}  # fmt: skip
    assert ActionState.DROPPED.value in states


def test_snoozed_until_tomorrow_it_is_elsewhere_and_back_now(stage: Stage) -> None:
    view = opened(stage)
    (first, *_) = view.list.chosen()
    stage.press(KEY.Key_S, CTRL)
    stage.wait_keyboard("actions-snooze-panel-tomorrow")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: titles(stage, Standing.SNOOZED) == [first.title])
    assert stage.has_keyboard("actions-list")
    assert first.title not in titles(stage)
    view.show_standing(Standing.SNOOZED)
    stage.settled()
    stage.wait(view.back_now.isVisible)
    view.back_now.click()
    stage.wait(lambda: first.title in titles(stage))


def test_a_day_that_is_past_is_refused_in_words(stage: Stage) -> None:
    view = opened(stage)
    stage.press(KEY.Key_S, CTRL)
    stage.wait_keyboard("actions-snooze-panel-tomorrow")
    assert view.today is not None
    view.snoozing.day.set_value(view.today)
    view.snoozing.take.click()
    assert view.snoozing.problem.text() == "Choose a day to come."
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("actions-list")
    assert not view.snoozing.isVisible()
    assert titles(stage, Standing.SNOOZED) == []


def test_midnight_between_the_question_and_the_answer_breaks_nothing(stage: Stage) -> None:
    view = opened(stage)
    before = titles(stage)
    stage.press(KEY.Key_S, CTRL)
    stage.wait_keyboard("actions-snooze-panel-tomorrow")
    assert view.today is not None
    tomorrow = view.today + timedelta(days=1)
    stage.clock.go_to(stage.clock.present + timedelta(days=2))
    view.snoozing.chosen.emit(tomorrow)
    assert titles(stage) == before


def test_other_words_are_kept_and_esc_loses_none(stage: Stage) -> None:
    view = opened(stage)
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("actions-words-title")
    stage.type("Ask Bram how others end")
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("actions-list")
    assert view.unsaved_texts() == ["Ask Bram how others end"]
    stage.press(KEY.Key_F2)
    stage.wait_keyboard("actions-words-title")
    assert view.changing.title.text() == "Ask Bram how others end"
    stage.press(KEY.Key_Return)
    stage.wait(lambda: "Ask Bram how others end" in titles(stage))
    assert view.unsaved_texts() == []


def test_what_has_no_next_session_stays_and_says_so(stage: Stage) -> None:
    view = opened(stage)
    told: list[object] = []
    view.told.connect(told.append)
    stage.press(KEY.Key_A, CTRL)
    stage.press(KEY.Key_C, CTRL | SHIFT)
    stage.wait(lambda: bool(told))
    assert "no session to come" in told[0].text  # type: ignore[attr-defined]


def test_the_grouping_is_kept(stage: Stage) -> None:
    view = opened(stage)
    view.grouping.set_value("day")
    view.grouping.picked.emit("day")
    stage.settled()
    assert settings.load(stage.rooms.folder.path).actions_by == "day"
    assert ActionsView(stage.rooms, stage.bridge).grouping.value() == "day"


def test_an_empty_desk_says_how_to_begin(empty_stage: Stage) -> None:
    view = opened(empty_stage, "actions-add")
    assert view.nothing.heading.text() == "Nothing is open"
    assert view.first.isVisible()
    empty_stage.type("write to Bram")
    empty_stage.press(KEY.Key_Return)
    empty_stage.wait(view.list.isVisible)


def test_today_leads_to_all_actions(stage: Stage) -> None:
    stage.wait_keyboard("next-prepare")
    stage.find(LinkButton, "today-all-actions").click()
    stage.wait_keyboard("actions-list")


def test_today_shows_the_nudge_and_not_now_lets_it_be(stage: Stage) -> None:
    stage.wait_keyboard("next-prepare")
    card = stage.find(QWidget, "nudge-card")
    assert not card.isVisible()
    draft = PersonDraft("Samir Haddad", "Asia/Kolkata", Role.MENTEE, ("en",), 14)
    pair = stage.rooms.people.add(draft).value.pair
    with stage.rooms.storage.desk.write() as tx:
        began = (pair.began - timedelta(days=28)).isoformat()
        tx.execute("UPDATE pair SET began = ? WHERE id = ?", (began, pair.id.bytes))
    stage.bridge.changed.emit(Changed.PEOPLE)
    stage.settled()
    stage.wait(card.isVisible)
    assert stage.find(Label, "nudge-name").text() == "Samir Haddad"
    said = stage.find(Label, "nudge-sentence").text()
    assert said == "You agreed: every 2 weeks. It has been 4 weeks."
    stage.find(LinkButton, "nudge-not-now").click()
    stage.wait(lambda: not card.isVisible())
    assert stage.rooms.nudges.page() == NudgePage(None, is_due=False)
