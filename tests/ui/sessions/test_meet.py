from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mentordesk.journal.notes.model import NoteDraft
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.sessions.model import SessionKind
from mentordesk.settings import Settings
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.playbook.playbook import PlaybookPlace
from mentordesk.ui.sessions import moment
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)


def top_of(widget: QWidget, page: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, 0)).y()


def test_at_the_least_window_the_notes_are_in_sight_200_pixels_high(stage: Stage) -> None:
    stage.window.resize(1024, 640)
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    notes = stage.find(QWidget, "session-notes")
    stage.wait(lambda: notes.visibleRegion().boundingRect().height() >= 200)
    assert notes.width() >= 200


@pytest.mark.parametrize(("width", "percent"), [(720, 100), (1280, 200), (1024, 200)])
def test_stacked_panes_begin_with_the_notes(
    stage: Stage, appearance: Appearance, width: int, percent: int
) -> None:
    appearance.use(Settings(language="en", theme="light", text_percent=percent))
    stage.window.resize(width, 820)
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    page = stage.place().work.meet
    notes = page.writing.notes
    stage.wait(lambda: top_of(notes, page) < top_of(page.agenda, page))
    stage.wait(lambda: -notes.height() < top_of(notes, page) <= 8)
    stage.wait(lambda: not notes.edit.visibleRegion().isEmpty())


def test_panes_that_stand_beside_each_other_again_are_in_their_old_order(stage: Stage) -> None:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    page = stage.place().work.meet
    left, middle, right = page.agenda, page.writing.notes, page.goals

    def places() -> list[int]:
        return [one.mapTo(page, QPoint(0, 0)).x() for one in (left, middle, right)]

    stage.wait(lambda: places() == sorted(set(places())))
    before = places()
    stage.window.resize(720, 820)
    stage.wait(lambda: len(set(places())) == 1)
    stage.window.resize(1280, 820)
    stage.wait(lambda: places() == before)


def test_conversations_go_with_the_kind_of_session_and_with_the_goals(stage: Stage) -> None:
    brief = stage.rooms.desk.brief(stage.next_line().session.id)
    book = stage.rooms.playbook

    def ids(kind: SessionKind) -> list[str]:
        session = replace(brief.line.session, kind=kind, agenda_pin="")
        line = replace(brief.line, session=session)
        bare = replace(brief, line=line, goals=())
        return [one.id for one in moment.conversations(book, bare)]

    first = ["cv.first-hello", "cv.goal-vague", "cv.goal-no-link"]
    assert ids(SessionKind.REGULAR) == first  # the pack links nothing to it
    assert ids(SessionKind.CLOSING) == ["cv.closing"]
    assert ids(SessionKind.REPAIR)[:2] == ["cv.feedback-badly", "cv.said-wrong"]
    goal = brief.goals[0]
    asked = replace(goal, goal=replace(goal.goal, template="gt.network@1"))
    session = replace(brief.line.session, agenda_pin="")
    line = replace(brief.line, session=session)
    by_goal = replace(brief, line=line, goals=(asked,))
    assert moment.conversations(book, by_goal)[0].id == "cv.intro-request"


def test_a_conversation_opens_in_the_playbook(stage: Stage) -> None:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    brief = stage.rooms.desk.brief(stage.next_line().session.id)
    wanted = moment.conversations(stage.rooms.playbook, brief)[-1].id
    stage.find(QAbstractButton, f"meet-read-{wanted}").click()

    def opened() -> str:
        place = stage.window.findChild(PlaybookPlace)
        shown = place.sheet.opened if place is not None and place.isVisible() else None
        return shown.line.id if shown is not None else ""

    stage.wait(lambda: opened() == wanted)


def minutes_on(stage: Stage, minutes: int) -> None:
    """The clock goes on, and the timer is looked at."""
    now = stage.clock.now().instant
    stage.clock.go_to(now + timedelta(minutes=minutes))
    stage.place().work.meet.timer._show()


def test_the_cue_follows_the_agenda_and_the_end_and_is_silent_after_it(stage: Stage) -> None:
    line = stage.next_line()
    items = stage.rooms.desk.brief(line.session.id).agenda
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    cue = stage.place().work.meet.timer.cue
    assert cue.isHidden(), "nothing is said before the timer runs"
    stage.press(KEY.Key_T, CTRL)
    stage.wait(lambda: not cue.isHidden())
    assert items[0].title in cue.due.text()
    assert cue.property("tone") == ""
    minutes_on(stage, items[0].minutes)
    assert items[1].title in cue.due.text()
    minutes_on(stage, line.session.slot.minutes - 4 - items[0].minutes)
    assert cue.left.text() == "4 minutes left"
    assert cue.property("tone") == "warn"
    heard = cue.told
    minutes_on(stage, 1)
    assert (cue.left.text(), cue.told) == ("3 minutes left", heard), "heard once, not each minute"
    minutes_on(stage, 5)
    assert cue.isHidden()
    assert stage.find(QLabel, "timer-time").text() == "47 of 45 min"


def test_a_pause_keeps_the_time_and_hides_the_cue(stage: Stage) -> None:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    cue = stage.place().work.meet.timer.cue
    stage.press(KEY.Key_T, CTRL)
    stage.wait(lambda: not cue.isHidden())
    minutes_on(stage, 7)
    stage.press(KEY.Key_T, CTRL)
    stage.wait(cue.isHidden)
    minutes_on(stage, 60)
    assert stage.find(QLabel, "timer-time").text() == "7 of 45 min"


def test_the_present_item_is_done_by_one_key_while_notes_are_written(stage: Stage) -> None:
    session = stage.next_line().session
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    for done in (1, 2):
        stage.press(KEY.Key_D, CTRL)
        stage.settled()
        items = stage.rooms.agendas.items(session.id)
        assert [one.done for one in items[:3]] == [place < done for place in range(3)]
    assert stage.has_keyboard("session-notes")


def test_in_long_notes_beside_many_actions_the_line_that_is_written_is_in_sight(
    stage: Stage,
) -> None:
    session = stage.next_line().session
    stage.rooms.notes.write(NoteDraft(session.id, 0, "He held back. " * 3_500))
    for place in range(60):
        draft = ActionDraft(f"Step {place}", pair_id=session.pair_id, session_id=session.id)
        stage.rooms.actions.add(draft)
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    stage.press(KEY.Key_Return)
    stage.type("Here.")
    page = stage.place().work.meet
    edit = page.writing.notes.edit
    line = edit.cursorRect()
    spot = edit.viewport().mapTo(page.viewport(), line.center())
    assert page.viewport().rect().contains(spot)
    assert page.writing.notes.height() < 2 * page.viewport().height()
