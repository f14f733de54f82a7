"""The close card: what it offers next, whose a step is, what a draft of weeks ago may say."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mentordesk.journal.notes.model import Draft, DraftKind
from mentordesk.mentoring.sessions.model import PlanDraft, SessionState
from mentordesk.ui.sessions.close.next_choice import NextChoice
from tests.ui.circles.circle import make
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)


def on_card(stage: Stage) -> NextChoice:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    stage.press(KEY.Key_Return, CTRL)
    assert stage.has_keyboard("close-moved")
    return stage.find(NextChoice, "close-next")


def keep_draft(stage: Stage, **said: object) -> None:
    session = stage.next_line().session
    draft = Draft(DraftKind.CLOSE_CARD, session.id, 0, json.dumps(said))
    stage.rooms.notes.keep_draft(draft)


def take(following: NextChoice) -> datetime:
    following.click()
    assert following.start is not None
    return following.start


def test_a_draft_of_weeks_ago_offers_no_next_session_that_is_over(stage: Stage) -> None:
    keep_draft(stage, moved="Two said yes", next="2026-11-01T10:00:00+00:00")
    following = on_card(stage)
    assert following.start is None, "it is offered, not taken"
    assert take(following) > stage.clock.now().instant


def test_a_draft_keeps_the_next_session_that_is_still_to_come(stage: Stage) -> None:
    keep_draft(stage, next="2026-12-11T10:00:00+00:00")
    assert on_card(stage).start == datetime(2026, 12, 11, 10, tzinfo=UTC)


@pytest.mark.parametrize("wrong", ["soon", "2026-12-11T10:00:00", 7, None])
def test_a_draft_that_cannot_be_read_stops_nobody(stage: Stage, wrong: object) -> None:
    keep_draft(stage, moved="Kept", next=wrong)
    assert on_card(stage).start is None


def test_a_card_left_open_for_weeks_offers_a_day_to_come(stage: Stage) -> None:
    following = on_card(stage)
    before = take(following)
    stage.press(KEY.Key_Escape)
    stage.clock.go_to(before + timedelta(days=3))
    stage.press(KEY.Key_Return, CTRL)
    assert following.start is None
    assert take(following) > stage.clock.now().instant


def test_what_is_planned_already_is_told_and_return_goes_past_it(stage: Stage) -> None:
    session = stage.next_line().session
    start = session.slot.start + timedelta(days=15)
    stage.rooms.sessions.plan(PlanDraft(session.pair_id, start))
    following = on_card(stage)
    assert not following.isEnabled()
    assert following.text().startswith("Planned already: Sat 5 Dec")
    for _ in range(3):
        stage.press(KEY.Key_Return)
    assert stage.has_keyboard("close-afterthought")
    stage.press(KEY.Key_Return, CTRL)
    stage.settled()
    planned = [one for one in stage.rooms.sessions.upcoming() if one.session.id != session.id]
    assert [
        one.session.slot.start for one in planned if one.session.pair_id == session.pair_id
    ] == [start]


def test_the_rhythm_of_the_pair_says_the_day(stage: Stage) -> None:
    session = stage.next_line().session
    following = on_card(stage)
    partner = stage.rooms.desk.brief(session.id).partner
    assert partner is not None
    days = partner.pair.rhythm_days or 14
    assert take(following) == session.slot.start + timedelta(days=days)


def test_a_session_logged_later_offers_a_day_to_come_and_is_closed(stage: Stage) -> None:
    pair = stage.next_line().session.pair_id
    logged = stage.rooms.sessions.log(PlanDraft(pair, datetime(2026, 9, 1, 9, tzinfo=UTC))).value
    stage.window.go("sessions", logged.id)
    stage.wait(lambda: stage.place().work._facts is not None)
    stage.settled()
    stage.place().work.ask_to_close()
    stage.wait_keyboard("close-moved")
    stage.type("Long ago")
    stage.press(KEY.Key_Return, CTRL)
    stage.settled()
    kept = stage.rooms.sessions.session(logged.id)
    assert kept is not None
    assert kept.written_up


def test_what_did_not_happen_has_nothing_to_close_and_says_so(stage: Stage) -> None:
    session = stage.next_line().session
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.settled()
    stage.rooms.sessions.miss(session.id)
    work = stage.place().work
    work.load()
    stage.settled()
    stage.press(KEY.Key_Return, CTRL)
    assert not work.card.isVisible()
    assert stage.window.findChild(QWidget, "strip-nothing-to-close") is not None
    kept = stage.rooms.sessions.session(session.id)
    assert kept is not None
    assert kept.state is SessionState.MISSED


def test_a_circles_card_tells_who_hosts_next_and_gives_steps_to_members(stage: Stage) -> None:
    company = make(stage.rooms)
    ours = stage.rooms.attendance.sessions(company.circle.id)
    line = min(ours, key=lambda one: one.session.slot.start)
    stage.window.go("sessions", line.session.id)
    work = stage.place().work
    stage.wait(lambda: work._facts is not None and work._facts.session.id == line.session.id)
    stage.settled()
    work.ask_to_close()
    stage.wait_keyboard("close-moved")
    following = stage.find(NextChoice, "close-next")
    gathering = stage.rooms.desk.brief(line.session.id).circle
    assert gathering is not None
    assert gathering.next_host is not None
    assert not following.isEnabled(), "the rule has written it ahead"
    assert gathering.next_host.name in stage.find(QLabel, "close-host").text()
    stage.press(KEY.Key_Return)
    member = next(one for one in company.members if not one.is_me)
    stage.type(f"@{member.name.split()[0]} bring the list")
    owner = stage.find(QAbstractButton, "close-owner")
    assert owner.text() == member.name.split()[0]
    owner.click()
    assert owner.text() == member.name.split()[0], "a member's step stays theirs"
    stage.press(KEY.Key_Return, CTRL)
    stage.settled()
    step = stage.rooms.actions.of_session(line.session.id)[0].action
    assert (step.title, step.circle_id, step.member_id) == (
        "bring the list",
        company.circle.id,
        member.id,
    )


def test_closing_is_undone_by_one_key_and_the_words_of_the_card_are_back(stage: Stage) -> None:
    on_card(stage)
    session = stage.next_line().session
    stage.type("Two said yes")
    stage.place().work.card.keep_draft()
    stage.press(KEY.Key_Return, CTRL)
    stage.settled()
    stage.wait_keyboard("sessions-list")
    stage.press(KEY.Key_Z, CTRL)

    def is_planned() -> bool:
        kept = stage.rooms.sessions.session(session.id)
        return kept is not None and kept.state is SessionState.PLANNED

    stage.wait(is_planned)
    kept = stage.rooms.notes.draft(DraftKind.CLOSE_CARD, session.id)
    assert kept is not None
    assert json.loads(kept.draft.body)["moved"] == "Two said yes"
