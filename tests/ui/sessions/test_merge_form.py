"""A session that is here twice: the other is chosen, what goes over is shown, one key takes back."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from mentordesk.journal.notes.model import NoteDraft
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.sessions.model import PlanDraft
from tests.ui.sessions.stage import CTRL, KEY, Stage

ALT = Qt.KeyboardModifier.AltModifier


def test_two_are_made_one_and_taken_back(stage: Stage) -> None:
    next_one = stage.next_line().session
    start = next_one.slot.start + timedelta(minutes=15)
    twin = stage.rooms.sessions.plan(PlanDraft(next_one.pair_id, start)).value
    stage.rooms.notes.write(NoteDraft(twin.id, 0, "Written twice."))
    stage.press(KEY.Key_2, ALT)
    place = stage.place()
    place.list.choose(twin.id)
    place.list.load()
    stage.settled()
    place.list.same.click()
    stage.wait(place.merge.send.isEnabled)
    assert place.merge.other.value() == str(next_one.id), "the nearest one is offered first"
    assert "agenda" in place.merge.told.text()
    stage.wait_keyboard("merge-other")
    stage.press(KEY.Key_Return)
    stage.wait(lambda: stage.rooms.sessions.session(next_one.id) is None)
    stage.settled()
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: stage.rooms.sessions.session(next_one.id) is not None)


def test_a_person_with_one_session_has_none_that_is_the_same(stage: Stage) -> None:
    stage.press(KEY.Key_2, ALT)
    pair = stage.rooms.people.add(PersonDraft("Zoe", "Asia/Tokyo")).value.pair.id
    alone = stage.rooms.sessions.plan(PlanDraft(pair, stage.clock.now().instant)).value
    line = stage.rooms.sessions.line(alone.id)
    assert line is not None
    form = stage.place().merge
    form.begin(line)
    stage.wait(lambda: "no other session" in form.told.text())
    form.submit()
    assert not form.send.isEnabled()
