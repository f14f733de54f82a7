"""Circles in the place People: made by keys, joined by code, left, ended, told to the palette."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from mentordesk.consent.model import Way
from mentordesk.journal.notes.model import NEW, DraftKind
from mentordesk.mentoring.circles import charter
from mentordesk.mentoring.circles.model import CircleKind, CircleState, Company
from mentordesk.ui.circles.circle_page import CirclePane
from mentordesk.ui.circles.form import CircleForm
from mentordesk.ui.circles.join import JoinForm
from mentordesk.ui.circles.page_rows import INSIGHTS
from mentordesk.ui.copying import words as copying
from mentordesk.ui.finding import Result
from mentordesk.ui.people.found import RecordProvider
from mentordesk.ui.people.link_row import LinkRow
from mentordesk.ui.places import Place
from mentordesk.ui.sessions import when
from mentordesk.ui.widgets.buttons import Button
from tests.ui.circles import circle
from tests.ui.sessions.stage import KEY, Stage

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from mentordesk.ui.copying.outside import Paper

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
IN_THE_STORY = 1  # circle


@dataclass
class Printer:
    """A printer that keeps what it was given; ``is_left``: the person goes back in its dialog."""

    printed: list[str] = field(default_factory=list)
    is_left: bool = False

    def copy(self, text: str) -> None:
        """Nothing is copied here."""
        raise AssertionError(text)

    def pdf_path(self, parent: QWidget, title: str, name: str) -> str:
        """No file is saved here."""
        raise AssertionError((parent, title, name))

    def paper(self, parent: QWidget, title: str) -> Paper | None:
        """This printer, or nothing."""
        del parent, title
        return None if self.is_left else self._print

    def _print(self, document: QTextDocument) -> None:
        self.printed.append(document.toPlainText())


def page_of(stage: Stage, company: Company) -> CirclePane:
    stage.window.go("people", company.circle.id)
    page = stage.find(CirclePane, "circle-page")
    stage.wait(lambda: page.isVisible() and page.name.text() == company.circle.name)
    return page


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_circle_is_made_by_keys_and_its_sessions_are_planned(stage: Stage) -> None:
    stage.window.go("people")
    stage.wait(lambda: stage.find(Button, "circle-new").isVisible())
    stage.find(Button, "circle-new").click()
    form = stage.find(CircleForm, "circle-form")
    stage.wait(lambda: form.seats.texts() == ["Amara"])
    assert form.name.hasFocus()
    stage.type("Harvest circle")
    for key in (KEY.Key_Tab, KEY.Key_Tab):
        stage.press(key)
    for name in ("", "Jonas Okafor", "Ada Obi"):
        stage.type(name)
        stage.press(KEY.Key_Return)
    stage.press(KEY.Key_Return)  # an empty seat: the form is sent
    page = stage.find(CirclePane, "circle-page")
    stage.wait(lambda: page.isVisible() and page.name.text() == "Harvest circle")
    made = stage.rooms.circles.lines()[-1].company
    assert [one.name for one in made.members] == ["Amara", "Jonas Okafor", "Ada Obi"]
    assert made.members[0].is_me
    assert made.members[1].person_id is not None
    assert made.members[1].home_zone == "Africa/Nairobi"
    sessions = stage.rooms.attendance.sessions(made.circle.id)
    assert len(sessions) > 3
    assert {one.session.kind for one in sessions} == {"circle"}
    assert sessions[-1].session.slot.here().date() == made.circle.first_day
    page.edit.setFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.wait(lambda: len(stage.rooms.circles.lines()) == IN_THE_STORY)
    assert not stage.rooms.attendance.sessions(made.circle.id), "undone as one act"


def test_a_form_that_lacks_names_says_so_and_keeps_what_was_typed(stage: Stage) -> None:
    stage.window.go("people")
    stage.find(Button, "circle-new").click()
    form = stage.find(CircleForm, "circle-form")
    stage.wait(lambda: form.seats.texts() == ["Amara"])
    stage.type("Harvest")
    form.send.click()
    assert form.fields["members"].problem.isVisible()
    assert len(stage.rooms.circles.lines()) == IN_THE_STORY
    stage.press(KEY.Key_Escape)
    stage.settled()
    stage.find(Button, "circle-new").click()
    stage.wait(lambda: form.name.text() == "Harvest")


def test_a_pasted_charter_fills_the_form_and_joins(stage: Stage) -> None:
    other = circle.make(stage.rooms, planned=False)
    text = charter.written(other)
    stage.window.go("people")
    stage.find(Button, "circle-join").click()
    form = stage.find(JoinForm, "join-form")
    stage.wait(form.isVisible)
    form.paste.setPlainText(f"{text}\n\nWhat we help each other with")
    stage.wait(lambda: form.seat.value() == "1")
    assert form.says.text().startswith("5 members, every 4 weeks")
    form.send.click()
    form.send.click()  # a hand that presses twice
    stage.settled()
    stage.wait(lambda: len(stage.rooms.circles.lines()) >= IN_THE_STORY + 2)
    stage.settled()
    assert len(stage.rooms.circles.lines()) == IN_THE_STORY + 2
    joined = stage.rooms.circles.lines()[-1].company
    assert joined.rotation == other.rotation
    assert joined.me is not None
    assert joined.me.seat == 2
    assert stage.rooms.attendance.sessions(joined.circle.id)


def test_a_form_to_join_that_is_left_comes_back_whole(stage: Stage) -> None:
    text = charter.written(circle.make(stage.rooms, planned=False))
    stage.window.go("people")
    stage.find(Button, "circle-join").click()
    form = stage.find(JoinForm, "join-form")
    stage.wait(form.isVisible)
    form.paste.setPlainText(text)
    stage.wait(lambda: form.seat.value() == "1")
    form.seats.edits[4].setFocus()
    stage.type(" Khoury")
    typed = form.words()
    _command(stage, "circle-join")  # asked for again, and then another form
    assert form.words() == typed
    _command(stage, "circle-new")
    stage.settled()
    stage.press(KEY.Key_Escape)
    stage.find(Button, "circle-join").click()
    assert not form.paste.toPlainText()
    stage.wait(lambda: form.words() == typed)
    stage.press(KEY.Key_Escape)  # nothing typed since: what was kept stays
    stage.settled()
    stage.find(Button, "circle-join").click()
    stage.wait(lambda: form.words() == typed)
    form.send.click()
    stage.wait(lambda: len(stage.rooms.circles.lines()) == IN_THE_STORY + 2)
    stage.settled()
    assert stage.rooms.notes.draft(DraftKind.JOIN_FORM, NEW) is None, "sent: nothing is begun"


def test_a_new_circle_that_is_asked_for_again_loses_no_word(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    page = page_of(stage, company)
    _command(stage, "circle-new")
    form = stage.find(CircleForm, "circle-form")
    stage.wait(lambda: form.seats.texts() == ["Amara"])
    form.name.setFocus()
    stage.type("Monsoon")
    _command(stage, "circle-new")  # at once, before the words were kept by themselves
    assert form.name.text() == "Monsoon"
    for ask in (page.edit_asked, page.renew_asked, page.plan_asked):
        form.name.setFocus()
        stage.type("s")
        typed = form.name.text()
        ask.emit(company)
        stage.settled()
        _command(stage, "circle-new")
        stage.wait(lambda typed=typed: form.name.text() == typed)  # type: ignore[misc]


def test_what_is_begun_in_a_form_of_a_circle_that_is_there_comes_back(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    page = page_of(stage, company)
    page.edit.click()
    stage.settled()
    form = stage.find(CircleForm, "circle-form")
    stage.press(KEY.Key_Escape)
    stage.settled()
    seats = [one.name for one in company.members]

    def opened(verb: Button) -> None:
        verb.click()
        stage.settled()
        stage.wait(form.isVisible)

    def left() -> None:
        """Esc, before the words were kept by themselves."""
        stage.press(KEY.Key_Escape)
        stage.settled()
        stage.wait(page.isVisible)

    opened(page.edit)
    form.topic.setFocus()
    stage.type(", in time for once")
    left()
    opened(page.renew)
    assert form.seats.texts() == seats
    form.seats.edits[5].setFocus()
    stage.type("Xu")  # nobody who is offered
    form.start.setFocus()
    stage.press(KEY.Key_Up)
    first = form.start.instant()
    left()
    _command(stage, "circle-new")
    stage.settled()
    assert (form.name.text(), form.topic.text(), form.seats.texts()) == ("", "", ["Amara"])
    left()
    opened(page.renew)
    assert form.seats.texts() == [*seats, "Xu"]
    assert form.seats.drafts()[1].is_me
    assert form.start.instant() == first
    left()
    opened(page.edit)
    assert form.topic.text() == f"{company.circle.topic}, in time for once"
    form.send.click()
    stage.settled()
    stage.wait(page.isVisible)
    assert stage.rooms.notes.draft(DraftKind.CIRCLE_EDIT, company.circle.id) is None
    assert stage.rooms.notes.draft(DraftKind.CIRCLE_RENEW, company.circle.id) is not None


def _command(stage: Stage, name: str) -> None:
    """What the palette offers while the place is on the screen."""
    offered = stage.find(Place, "place-people").commands()
    next(one for one in offered if one.id == name).do()


def test_a_slip_in_the_code_is_named_at_the_eighth_character(stage: Stage) -> None:
    stage.window.go("people")
    stage.find(Button, "circle-join").click()
    form = stage.find(JoinForm, "join-form")
    stage.wait(form.isVisible)
    form.code.setFocus()
    stage.type("am1e m7")
    assert not form.fields["code"].problem.isVisible()
    stage.type("30")
    assert form.fields["code"].problem.text() == "Character 7 of this circle code does not fit."
    form.code.setText("am1e m720")
    assert not form.fields["code"].problem.isVisible()
    assert len(form.seats.edits) == 5
    form.send.click()
    assert form.fields["members"].problem.isVisible()
    assert form.fields["me"].problem.isVisible()
    assert len(stage.rooms.circles.lines()) == IN_THE_STORY


def test_the_page_says_when_i_host_and_leads_to_the_session(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    page = page_of(stage, company)
    mine = next(
        one
        for one in reversed(stage.rooms.attendance.sessions(company.circle.id))
        if one.session.slot.end > stage.clock.present and _hosted_by_me(stage, one)
    )
    day = when.heading(mine.session.slot.here().date(), stage.clock.present.date())
    stage.wait(lambda: page.mine.text() == f"You host on {day}")
    row = stage.find(QWidget, "circle-session-1")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    stage.wait(lambda: stage.place().work.name.text() == "Harvest circle")


def _hosted_by_me(stage: Stage, line: Any) -> bool:
    gathering = stage.rooms.attendance.gathering(line.session.id)
    return gathering is not None and gathering.i_host


def test_who_has_left_is_skipped_after_the_day_that_was_said(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    page = page_of(stage, company)
    stage.wait(lambda: bool(_leaving(page)))
    _leaving(page)[0].click()
    assert page.leaving.isVisible()
    page.leaving.send.click()
    stage.settled()
    after = stage.rooms.circles.company(company.circle.id)
    assert after is not None
    assert after.members[0].left_on is not None
    stage.wait(lambda: [one.text() for one in _leaving(page)] == ["Is back"])
    assert "for the last time on" in " ".join(texts(page.members))
    _leaving(page)[0].click()
    stage.settled()
    back = stage.rooms.circles.company(company.circle.id)
    assert back is not None
    assert back.members[0].left_on is None


def test_the_keyboard_stays_on_the_page_when_its_verb_is_gone(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    page = page_of(stage, company)
    stage.settled()
    assert page.edit.hasFocus(), "it stood on a verb before it was known that the circle has it not"
    for verb in (page.pause, page.resume):
        verb.setFocus()
        stage.press(KEY.Key_Space)
        stage.settled()
        stage.wait(verb.isHidden)
        assert page.edit.hasFocus()
    stage.wait(lambda: bool(_leaving(page)))
    _leaving(page)[0].click()
    stage.press(KEY.Key_Escape)
    assert not page.leaving.isVisible()
    assert page.edit.hasFocus(), "Esc folds the question first"
    _leaving(page)[0].click()
    page.leaving.send.setFocus()
    stage.press(KEY.Key_Space)
    stage.settled()
    assert page.edit.hasFocus()


def _leaving(page: CirclePane) -> list[Button]:
    """The verb on the first seat, without rows that are on their way out."""
    found = page.members.findChildren(Button, "circle-left-1")
    return [one for one in found if one.isVisible()]


def test_pausing_and_ending_can_be_taken_back_by_undo(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    page = page_of(stage, company)
    page.end.click()
    stage.settled()
    stage.wait(lambda: page.state.text() == "ended" and not page.end.isVisible())
    page.setFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.wait(lambda: _state(stage, company) is CircleState.ACTIVE)


def _state(stage: Stage, company: Company) -> CircleState | None:
    now = stage.rooms.circles.company(company.circle.id)
    return now.circle.state if now is not None else None


def test_the_charter_begins_from_the_playbook_and_a_copy_is_enough_to_join(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    page = page_of(stage, company)
    page.begin.click()
    stage.wait(lambda: "The promise" in page.charter.toPlainText())
    assert not page.begin.isVisible()
    page.flush()
    stage.settled()
    kept = stage.rooms.circles.company(company.circle.id)
    assert kept is not None
    assert kept.circle.charter_pin.startswith("tp.circle-charter@")
    assert "The promise" in kept.circle.charter
    page.copy.click()
    stage.settled()
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    read = charter.read(QGuiApplication.clipboard().text())
    assert read.code == company.circle.code
    assert read.names == tuple(one.name for one in company.members)
    assert read.hour is not None
    assert read.hour.hour == 16
    noted = stage.rooms.copying.copies()[0]
    assert noted.body == QGuiApplication.clipboard().text()
    assert copying.title(noted) == "A circle’s charter"
    printer = Printer()
    page.writing.outside = printer
    page.print.click()
    stage.settled()
    assert printer.printed == [noted.body]
    assert stage.rooms.copying.copies()[0].way is Way.CHARTER_PAPER
    printer.is_left = True
    page.print.click()
    stage.settled()
    assert len(stage.rooms.copying.copies()) == 2, "a dialog that is left notes nothing"


def test_somebody_joins_and_the_page_shows_the_new_code(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    page = page_of(stage, company)
    page.renew.click()
    form = stage.find(CircleForm, "circle-form")
    stage.wait(lambda: len(form.seats.texts()) == 5)
    form.seats.edits[5].setText("Efua Mensah")
    form.send.click()
    stage.wait(
        lambda: page.isVisible() and page.code.text() not in ("", company.circle.written_code)
    )
    after = stage.rooms.circles.company(company.circle.id)
    assert after is not None
    assert [one.name for one in after.members][-1] == "Efua Mensah"
    assert len(stage.rooms.attendance.sessions(company.circle.id)) > 3


def test_the_palette_leads_to_a_circle_by_its_name_and_its_insights(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    first = stage.rooms.attendance.sessions(company.circle.id)[-1]
    stage.rooms.attendance.keep_insight(first.session.id, "Ask the drivers")
    for typed in ("Harvest", "drivers"):
        found: list[Result] = RecordProvider(stage.rooms).find(typed, 5)
        assert [(one.place, one.target) for one in found] == [("people", company.circle.id)]


def test_a_pocket_has_no_code_and_one_keeps_the_room(stage: Stage) -> None:
    company = circle.pocket(stage.rooms)
    assert company.circle.kind is CircleKind.POCKET
    page = page_of(stage, company)
    assert not page.code_card.isVisible()
    page.plan.click()
    form = stage.find(CircleForm, "circle-form")
    stage.wait(form.start.isVisible)
    assert not stage.find(QLineEdit, "circle-form-name").isVisible()
    form.send.click()
    stage.wait(lambda: bool(stage.rooms.attendance.sessions(company.circle.id)))
    stage.wait(lambda: page.isVisible() and "You keep the room" in _rows(page))


def _rows(page: CirclePane) -> str:
    return " ".join(row.accessibleName() for row in page.findChildren(LinkRow))


def test_of_many_insights_the_latest_stand_there_and_all_when_asked_for(stage: Stage) -> None:
    company = circle.make(stage.rooms)
    first = stage.rooms.attendance.sessions(company.circle.id)[-1]
    for number in range(INSIGHTS + 3):
        stage.rooms.attendance.keep_insight(first.session.id, f"Learned {number}")
    page = page_of(stage, company)
    stage.wait(page.all_insights.isVisible)

    def lines() -> list[str]:
        return [text for text in texts(page) if text.startswith("Learned")]

    assert lines() == [f"Learned {number}" for number in range(INSIGHTS + 2, 2, -1)]
    page.all_insights.click()
    stage.wait(lambda: not page.all_insights.isVisible())
    assert set(lines()) == {f"Learned {number}" for number in range(INSIGHTS + 3)}
