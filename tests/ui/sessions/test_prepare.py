"""Prepare: suggestions with why, items edited by keys, what was left last time, long pages folded."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.mentoring.sessions.model import PlanDraft
from mentordesk.ui.sessions.prepare.brief_card import LONG, shortened
from mentordesk.ui.sessions.prepare.prepare import PreparePage
from mentordesk.ui.widgets.breaking import breakable
from tests.ui.sessions.stage import CTRL, KEY, NOW, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
ALT = Qt.KeyboardModifier.AltModifier


def prepare(stage: Stage) -> PreparePage:
    stage.open_next(1)
    return stage.place().work.prepare


def test_not_this_one_brings_another_and_keeps_the_keyboard(stage: Stage) -> None:
    card = prepare(stage).suggest
    before = card.shown()
    assert len({one.line.kind for one in before}) == 3
    why = stage.find(QLabel, "suggest-why-1")
    assert why.text() == card.reason(before[0])
    assert why.text().startswith("Because")
    swap = stage.find(QAbstractButton, "suggest-not-1")
    swap.setFocus()
    stage.press(KEY.Key_Return)
    after = card.shown()
    assert before[0] not in after
    assert after
    assert stage.has_keyboard("suggest-not-1")
    stage.settled()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert stage.has_keyboard("suggest-not-1"), "the new one, not the one that went"


def test_enter_twice_adds_one_item_and_what_is_typed_then_is_the_next(stage: Stage) -> None:
    agenda = prepare(stage).agenda
    count = agenda.list.count()
    agenda.add.setFocus()
    stage.type("Visas 7")
    stage.press(KEY.Key_Return)
    stage.press(KEY.Key_Return)
    stage.type("And then")
    stage.wait(lambda: agenda.list.count() > count)
    stage.settled()
    assert agenda.list.count() == count + 1
    assert agenda.add.text() == "And then"


def test_an_item_gets_other_words_by_f2_and_esc_leaves_it(stage: Stage) -> None:
    agenda = prepare(stage).agenda
    agenda.list.setFocus()
    agenda.list.setCurrentRow(0)
    stage.press(KEY.Key_F2)
    assert stage.has_keyboard("agenda-add")
    assert agenda.add.text() == "Arrive 5"
    stage.press(KEY.Key_Escape)
    assert agenda.add.text() == ""
    assert stage.place().work.isVisible(), "Esc left the item, not the session"
    stage.press(KEY.Key_F2)
    stage.type("Breathe 10")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: agenda.list.items_shown()[0].title == "Breathe")
    item = agenda.list.items_shown()[0]
    assert (item.minutes, item.hint) == (10, "how are things, really?")
    stage.wait(
        lambda: (
            agenda.sum.text() == "50 min of 45 min planned · more than there is time for: choose"
        )
    )
    stage.press(KEY.Key_Down, ALT)
    stage.wait(lambda: agenda.list.items_shown()[1].title == "Breathe")
    stage.window.setFocus()
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: agenda.list.items_shown()[0].title == "Breathe")


def test_as_last_time_marks_what_was_left(stage: Stage) -> None:
    coming = stage.next_line().session
    previous = stage.rooms.desk.brief(coming.id).previous
    assert previous is not None
    agendas = stage.rooms.agendas
    for item in (*agendas.items(coming.id), *agendas.items(previous.id)):
        agendas.remove(item.id)
    done = agendas.add(previous.id, ItemDraft("Done", 5, "a hint")).value
    agendas.add(previous.id, ItemDraft("Not reached", 5))
    agendas.tick(done.id)
    page = prepare(stage)
    page.source.last.click()
    stage.wait(lambda: len(page.agenda.list.items_shown()) == 2)
    assert [(one.title, one.hint, one.done) for one in page.agenda.list.items_shown()] == [
        ("Done", "a hint", False),
        ("Not reached", "left from last time", False),
    ]


def test_a_mentee_begins_with_questions(stage: Stage) -> None:
    pair = stage.rooms.people.add(PersonDraft("Mei Lin", "Asia/Tokyo", Role.MENTOR)).value.pair
    session = stage.rooms.sessions.plan(PlanDraft(pair.id, NOW + timedelta(hours=30))).value
    page = prepare(stage)
    assert not page.ahead.isVisible()
    assert page.checks.y() < page.agenda.y()
    stage.place().show_target(session.id)
    stage.wait(page.ahead.isVisible)
    stage.wait(lambda: page.agenda.y() < page.checks.y())
    assert page.agenda.heading.text() == "Your questions, and the agenda"
    page.ahead.click()
    stage.wait(stage.place().work.copying.lens.isVisible)


def test_an_overfull_page_is_folded_and_opens_whole(stage: Stage) -> None:
    coming = stage.next_line().session
    previous = stage.rooms.desk.brief(coming.id).previous
    assert previous is not None
    agreed = stage.rooms.desk.agreed(previous.id)
    assert agreed is not None
    body = "We agreed on this. " * 1_100
    stage.rooms.desk.write_agreed(AgreedDraft(previous.id, agreed.version, "It moved", body))
    for number in range(30):
        stage.rooms.actions.add(ActionDraft(f"Step {number}", pair_id=coming.pair_id))
    page = prepare(stage)
    boxes = page.brief.mine.findChildren(QAbstractButton)
    assert len(page.brief.body.text()) <= LONG + 1
    assert len(boxes) == 8
    page.brief.more.click()
    assert page.brief.body.text() == body
    stage.wait(lambda: len(page.brief.mine.findChildren(QAbstractButton)) > 30)
    assert not page.brief.more.isVisible()


def test_long_words_may_break_and_short_texts_stay() -> None:
    address = "https://example.org/" + "a" * 100
    assert breakable(address).replace("\u200b", "") == address
    assert max(map(len, breakable(address).split("\u200b"))) < 34
    assert breakable("We call the clinic.") == "We call the clinic."
    assert shortened("We call the clinic.") == "We call the clinic."
    assert shortened("x" * 5_000) == "x" * LONG + "…"
