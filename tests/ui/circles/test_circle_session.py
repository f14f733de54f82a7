"""A circle's session: who is there, the clock that keeps nothing, insights, steps, the host pack."""

from __future__ import annotations

import hashlib

import pytest
from PySide6.QtWidgets import QWidget

from mentordesk.mentoring.circles.model import Company, Mark
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import Session
from mentordesk.ui.sessions.circle.voices_card import MarkButton, VoicesCard
from mentordesk.ui.sessions.workspace import Workspace
from tests.ui.circles import circle
from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)


def first_of(stage: Stage, company: Company) -> Session:
    return stage.rooms.attendance.sessions(company.circle.id)[-1].session


def opened(stage: Stage, session: Session, tab: str) -> Workspace:
    stage.window.go("sessions")
    stage.place().open_session(session.id, tab)
    work = stage.place().work
    stage.wait(lambda: work.name.text() == "Harvest circle")
    stage.settled()
    return work


def digest(stage: Stage) -> str:
    """Of every row of every table."""
    with stage.rooms.storage.desk.read() as tx:
        names = tx.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        rows = [
            tx.all(f"SELECT * FROM {name}")
            for (name,) in names
            if not name.endswith(("_text", "_fts"))
        ]
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def test_the_word_goes_round_and_no_table_changes(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    work = opened(stage, first_of(stage, company), "meet")
    voices = stage.find(VoicesCard, "voices-card")
    stage.wait(voices.isVisible)
    before = digest(stage)
    spoken = []
    for _ in range(6):
        stage.press(KEY.Key_J, CTRL)
        spoken.append(voices.voices.speaking)
    assert spoken == [1, 2, 3, 4, 5, 1]
    voices.stop.click()
    assert voices.voices.speaking is None
    work.flush()
    stage.settled()
    assert digest(stage) == before


def test_noting_who_is_there_does_change_a_table(stage: Stage) -> None:
    """The control of the test above, and the keys of attendance."""
    company = circle.make(stage.rooms)
    session = first_of(stage, company)
    opened(stage, session, "meet")
    before = digest(stage)
    for seat, key, mark in ((1, KEY.Key_H, Mark.HERE), (3, KEY.Key_L, Mark.REMOTE)):
        _mark(stage, seat).setFocus()
        stage.press(key)
        stage.settled()
        assert _marks(stage, session)[seat - 1] is mark
    assert digest(stage) != before
    stage.wait(lambda: _mark(stage, 3).text() == "on the line")
    assert stage.has_keyboard("attendance-3"), "the keyboard stays where it was"


def _mark(stage: Stage, seat: int) -> MarkButton:
    """The button on a seat, without rows that are on their way out."""
    card = stage.find(VoicesCard, "voices-card")
    found: list[MarkButton] = []

    def is_there() -> bool:
        buttons = card.findChildren(MarkButton, f"attendance-{seat}")
        found[:] = [one for one in buttons if one.isVisible()]
        return bool(found)

    stage.wait(is_there)
    return found[0]


def _marks(stage: Stage, session: Session) -> list[Mark | None]:
    gathering = stage.rooms.attendance.gathering(session.id)
    assert gathering is not None
    return [one.mark for one in gathering.attendees]


def test_when_the_host_is_away_the_next_stands_in_on_the_screen(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    session = first_of(stage, company)
    gathering = stage.rooms.attendance.gathering(session.id)
    assert gathering is not None
    host, after = gathering.host, gathering.next_host
    assert host is not None
    assert after is not None
    work = opened(stage, session, "meet")
    stage.wait(lambda: _mark(stage, host.seat).isVisible())
    _mark(stage, host.seat).setFocus()
    stage.press(KEY.Key_A)
    stage.settled()
    pill = work.meet.circle.voices.host
    stage.wait(lambda: "standing in" in pill.text())
    assert (after.name in pill.text()) or after.is_me


def test_an_insight_is_typed_with_a_key_and_stands(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    session = first_of(stage, company)
    work = opened(stage, session, "meet")
    work.meet.circle.insights.add.setFocus()
    stage.type("Ask the drivers first")
    stage.press(KEY.Key_Return)
    stage.settled()
    kept = stage.rooms.attendance.insights(company.circle.id)
    assert [(one.line, one.session_id) for one in kept] == [("Ask the drivers first", session.id)]
    stage.wait(lambda: not work.meet.circle.insights.add.text())
    stage.find(QWidget, "insight-remove-1")


def test_a_step_is_a_members_by_the_name_first(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    session = first_of(stage, company)
    work = opened(stage, session, "meet")
    work.meet.action_card.take_line("! @Ada Obi draw the map by Friday")
    work.meet.action_card.take_line("! call the clinic")
    stage.settled()
    theirs, mine = (one.action for one in stage.rooms.actions.of_session(session.id))
    assert (theirs.owner, theirs.member_id) == (Owner.THEIRS, company.members[0].id)
    assert (mine.owner, mine.member_id) == (Owner.MINE, None)
    assert {theirs.circle_id, mine.circle_id} == {company.circle.id}
    assert theirs.title == "draw the map"


def test_the_host_pack_is_laid_out_with_one_key_and_not_for_who_does_not_host(
    stage: Stage,
) -> None:
    seed = next(seed for seed in range(40) if _i_host_first(stage, seed))
    company = stage.rooms.circles.lines()[-1].company
    assert seed >= 0
    session = first_of(stage, company)
    work = opened(stage, session, "prepare")
    pack = work.prepare.pack
    stage.wait(pack.take.isVisible)
    assert pack.head.text() == "You host"
    stage.wait(lambda: pack._lines.count() > 1)
    pack.take.click()
    stage.wait(lambda: not pack.take.isVisible())
    brief = stage.rooms.desk.brief(session.id)
    assert len(brief.agenda) == 10
    assert [one.pin.split("@")[0] for one in brief.checklists] == ["ck.circle-host"]
    others = [
        line.session
        for line in stage.rooms.attendance.sessions(company.circle.id)
        if not _i_host(stage, line.session)
    ]
    opened(stage, others[-1], "prepare")
    stage.wait(lambda: pack.head.text().endswith("hosts"))
    assert not pack.take.isVisible()


def _i_host_first(stage: Stage, seed: int) -> bool:
    company = circle.make(stage.rooms, seed=seed)
    return _i_host(stage, first_of(stage, company))


def _i_host(stage: Stage, session: Session) -> bool:
    gathering = stage.rooms.attendance.gathering(session.id)
    return gathering is not None and gathering.i_host


def test_a_pair_sees_nothing_of_a_circle(stage: Stage) -> None:
    line = stage.next_line()
    stage.window.go("sessions")
    stage.place().open_session(line.session.id, "prepare")
    work = stage.place().work
    stage.wait(lambda: work.name.text() == line.name)
    stage.settled()
    for card in (work.prepare.pack, work.prepare.who):
        assert not card.isVisible()
    work.show_tab("meet")
    for seen in (work.meet.circle.voices, work.meet.circle.insights):
        assert not seen.isVisible()
    assert work.meet.goals.isVisible()
