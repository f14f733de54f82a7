from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.sessions.model import PlanDraft
from mentordesk.ui.playbook.fold_card import FoldCard
from mentordesk.ui.playbook.practice import Practice
from mentordesk.ui.playbook.practice_turns import turns
from tests.ui.playbook.stage import Desk, press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TALK = "cv.feedback-badly"


def answered(practice: Practice) -> bool:
    """Whether the answer is shown, asked anew each time."""
    return practice.is_answered


def test_the_button_names_the_day_and_the_line_says_whose_session(desk: Desk) -> None:
    desk.world.planned(desk.world.pair())
    place = desk.open(TALK)
    assert place.use.add.text() == "Add to today's agenda"
    assert "Jonas Okafor" in place.use.note.text()


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (1, "Add to tomorrow's agenda"),
        (3, "Add to Monday's agenda"),
        (14, "Add to the agenda on 5 December"),
    ],
)
def test_the_day_is_said_as_people_say_it(desk: Desk, days: int, said: str) -> None:
    start = desk.world.clock.instant + timedelta(days=days)
    desk.world.planned(desk.world.pair(), start)
    place = desk.open(TALK)
    assert place.use.add.text() == said


def test_ctrl_return_puts_it_on_the_agenda_once_and_it_can_be_taken_back(desk: Desk) -> None:
    session = desk.world.planned(desk.world.pair())
    place = desk.open(TALK)
    press(Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: len(desk.world.agendas.items(session.id)) == 1)
    (item,) = desk.world.agendas.items(session.id)
    assert (item.pin, item.title, item.minutes) == (
        f"{TALK}@1",
        desk.playbook.conversation(TALK).title,
        3,
    )
    desk.qtbot.waitUntil(lambda: "already" in place.use.note.text())
    assert place.use.add.isHidden()
    press(Qt.Key.Key_Return, CTRL)
    desk.idle()
    assert len(desk.world.agendas.items(session.id)) == 1
    desk.undo()
    desk.qtbot.waitUntil(lambda: not desk.world.agendas.items(session.id))
    desk.qtbot.waitUntil(place.use.add.isVisible)


def test_a_checklist_is_attached_and_taken_back(desk: Desk) -> None:
    session = desk.world.planned(desk.world.pair())
    place = desk.open("ck.mentee-prep")
    place.use.add.click()
    desk.qtbot.waitUntil(lambda: len(desk.world.agendas.checklists(session.id)) == 1)
    assert desk.world.agendas.checklists(session.id)[0].pin == "ck.mentee-prep@1"
    desk.undo()
    desk.qtbot.waitUntil(lambda: not desk.world.agendas.checklists(session.id))


def test_an_agenda_is_taken_only_where_none_stands(desk: Desk) -> None:
    session = desk.world.planned(desk.world.pair())
    place = desk.open("ag.regular")
    place.use.add.click()
    desk.qtbot.waitUntil(lambda: len(desk.world.agendas.items(session.id)) == 6)
    desk.go(place, "ag.micro")
    desk.qtbot.waitUntil(lambda: "has an agenda" in place.use.note.text())
    assert place.use.add.isHidden()
    place.use.use_it()
    desk.idle()
    assert len(desk.world.agendas.items(session.id)) == 6


def test_another_session_can_be_chosen(desk: Desk) -> None:
    desk.world.planned(desk.world.pair())
    start = desk.world.clock.instant + timedelta(days=3)
    second = desk.world.planned(desk.world.pair("Mei Lindqvist", "Europe/Stockholm"), start)
    place = desk.open(TALK)
    assert place.use.choice.isVisible()
    place.use.choice.setCurrentIndex(1)
    place.use.choice.activated.emit(1)
    assert "Mei" in place.use.note.text()
    place.use.add.click()
    desk.qtbot.waitUntil(lambda: len(desk.world.agendas.items(second.id)) == 1)


def test_without_a_session_it_says_what_is_missing(desk: Desk) -> None:
    place = desk.open(TALK)
    assert place.use.add.isHidden()
    assert "Plan a session" in place.use.note.text()
    assert place.use.practise.isVisible()


def test_a_session_that_is_planned_elsewhere_is_offered(desk: Desk) -> None:
    place = desk.open(TALK)
    pair = desk.world.pair()
    start = desk.world.clock.instant + timedelta(hours=1)
    desk.bridge.do(desk.bridge, lambda: desk.world.sessions.plan(PlanDraft(pair, start)))
    desk.qtbot.waitUntil(place.use.add.isVisible)


def test_the_help_card_belongs_on_no_agenda(desk: Desk) -> None:
    session = desk.world.planned(desk.world.pair())
    place = desk.open("tp.help-card")
    assert place.use.isHidden()
    place.use.use_it()
    desk.idle()
    assert not desk.world.agendas.items(session.id)


def test_practising_hides_each_answer_until_it_is_asked_for(desk: Desk) -> None:
    place = desk.open(TALK)
    press(Qt.Key.Key_P, CTRL | SHIFT)
    practice = place.sheet.practice
    assert isinstance(practice, Practice)
    every = turns(desk.playbook.conversation(TALK))
    for turn in every:
        assert practice.turn == turn
        assert not answered(practice)
        assert practice.show_answer.hasFocus()
        press(Qt.Key.Key_Return)
        assert answered(practice)
        if turn is not every[-1]:
            assert practice.next.hasFocus()
            press(Qt.Key.Key_Return)
    assert practice.next.isHidden()
    press(Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: place.sheet.practice is None)
    assert place.findChild(FoldCard, "playbook-fold-unfair") is not None


def test_practising_is_noted_nowhere(desk: Desk) -> None:
    session = desk.world.planned(desk.world.pair())
    before = desk.world.agendas.items(session.id), desk.world.journal.count()
    place = desk.open(TALK)
    place.practise()
    practice = place.sheet.practice
    assert isinstance(practice, Practice)
    practice.reveal()
    practice.go_on()
    desk.idle()
    assert (desk.world.agendas.items(session.id), desk.world.journal.count()) == before


def test_every_line_of_a_conversation_is_in_its_practice(desk: Desk) -> None:
    talk = desk.playbook.conversation(TALK)
    said = [line for turn in turns(talk) for line in (*turn.heard, *turn.answer)]
    branches = [line for branch in talk.branches for line in branch.lines]
    assert said == [*talk.opening, *branches, *talk.close]


def test_the_paper_holds_every_line_with_boxes_to_tick_and_no_markup(desk: Desk) -> None:
    place = desk.open("ck.mentee-prep")
    place.print_page()
    (paper,) = desk.paper.printed
    text = paper.toPlainText()
    checklist = desk.playbook.checklist("ck.mentee-prep")
    assert text.startswith(checklist.title)
    assert text.count("☐") == len(checklist.items)
    for item in checklist.items:
        assert item.title in text


def test_what_is_folded_on_the_screen_stands_on_the_paper(desk: Desk) -> None:
    place = desk.open(TALK)
    press(Qt.Key.Key_P, CTRL)
    (paper,) = desk.paper.printed
    for branch in desk.playbook.conversation(TALK).branches:
        for line in branch.lines:
            assert line.text in paper.toPlainText()
    assert place.sheet.title.text() in paper.toPlainText()


def test_what_a_person_put_on_an_agenda_stays(desk: Desk) -> None:
    session = desk.world.planned(desk.world.pair())
    desk.world.agendas.add(session.id, ItemDraft("Own words", 5))
    place = desk.open(TALK)
    place.use.add.click()
    desk.qtbot.waitUntil(lambda: len(desk.world.agendas.items(session.id)) == 2)
    assert desk.world.agendas.items(session.id)[0].title == "Own words"
