"""The form: kinds bring their length, places are asked for, series are planned and moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt

from mentordesk.mentoring.sessions.model import Mode, SessionKind, SessionState
from mentordesk.mentoring.sessions.series import Unit
from mentordesk.ui.sessions.listing.list_model import ROW_ROLE, Heading
from mentordesk.ui.sessions.plan.plan import PlanForm
from tests.ui.sessions.stage import CTRL, KEY, Stage

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def form_of(stage: Stage) -> PlanForm:
    stage.press(KEY.Key_2, ALT)
    stage.press(KEY.Key_N, CTRL | SHIFT)
    form = stage.place().form
    stage.wait(lambda: form.person.count() >= 3 and form.isVisible())
    return form


def choose(form: PlanForm, kind: SessionKind) -> None:
    form.kind.set_value(kind.value)
    form.kind.picked.emit(kind.value)


def test_a_kind_brings_its_length_until_one_is_typed(stage: Stage) -> None:
    form = form_of(stage)
    for kind in (one for one in SessionKind if not one.is_of_a_circle):
        choose(form, kind)
        assert form.minutes.value() == kind.usual_minutes
    form.minutes.box.stepUp()
    typed = form.minutes.value()
    choose(form, SessionKind.LONG)
    assert form.minutes.value() == typed


def test_the_place_is_asked_for_where_it_matters(stage: Stage) -> None:
    form = form_of(stage)
    assert not form.place_field.isVisible()
    form.mode.set_value(Mode.IN_PERSON.value)
    assert form.place_field.isVisible()
    form.place.setText("Room 4")
    form.mode.set_value(Mode.VIDEO.value)
    assert form.place_field.isVisible(), "what was typed stays in sight"
    form.place.clear()
    choose(form, SessionKind.THREE_WAY)
    assert form.place_field.isVisible()
    assert "Who else" in form.place.accessibleName()
    choose(form, SessionKind.ASYNC)
    assert form.mode.value() == Mode.WRITING.value


def test_a_series_is_previewed_planned_and_taken_back(stage: Stage) -> None:
    form = form_of(stage)
    before = len(stage.rooms.sessions.upcoming(200))
    form.again.every.set_value("day 14")
    stage.wait(lambda: "8 sessions" in form.again.told.text())
    assert form.again.rhythm() == (Unit.DAY, 14)
    form.submit()
    stage.wait(lambda: len(stage.rooms.sessions.upcoming(200)) == before + 8)
    stage.settled()
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: len(stage.rooms.sessions.upcoming(200)) == before)


def test_a_clash_and_a_last_day_before_the_first_are_told(stage: Stage) -> None:
    form = form_of(stage)
    jonas = next(
        place for place in range(form.person.count()) if "Jonas" in form.person.itemText(place)
    )
    form.person.setCurrentIndex(jonas)
    form.start.set_instant(datetime(2026, 11, 20, 16, tzinfo=UTC), "Europe/London")
    stage.wait(lambda: "on this day already, at" in form.again.told.text())
    form.again.every.set_value("month 1")
    stage.wait(lambda: "these days already" in form.again.told.text())
    form.again.until.set_value(datetime(2026, 11, 1, tzinfo=UTC).date())
    form.submit()
    assert form.again.until_field.problem.text()


def test_this_one_and_all_that_follow_are_moved_or_the_series_ends(stage: Stage) -> None:
    form = form_of(stage)
    before = {one.session.id for one in stage.rooms.sessions.upcoming(200)}
    form.again.every.set_value("day 7")
    form.submit()
    stage.settled()
    mine = [one for one in stage.rooms.sessions.upcoming(200) if one.session.id not in before]
    assert len(mine) == 8
    stage.place()._move(mine[3])
    assert form.scope_field.isVisible()
    form.scope.set_value("following")
    start = mine[3].session.slot.start + timedelta(hours=2)
    form.start.set_instant(start, "Europe/London")
    form.submit()
    last = mine[-1].session

    def moved() -> bool:
        now = stage.rooms.sessions.session(last.id)
        return now is not None and now.slot.start == last.slot.start + timedelta(hours=2)

    stage.wait(moved)
    stage.settled()
    line = stage.rooms.sessions.line(mine[5].session.id)
    assert line is not None
    stage.place()._move(line)
    form.end.click()
    stage.settled()
    states = [stage.rooms.sessions.session(one.session.id) for one in mine]
    cancelled = [one for one in states if one and one.state is SessionState.CANCELLED]
    assert len(cancelled) == 2
    listing = stage.place().list
    stage.place().show_list()

    def sections() -> list[str]:
        """The section below which each of those stands that will not take place."""
        told, section = [], ""
        for place in range(listing.model.rowCount()):
            row = listing.model.index(place, 0).data(ROW_ROLE)
            if isinstance(row, Heading):
                section = row.text if row.section else section
            elif row.line.session.id in {one.id for one in cancelled}:
                told.append(section)
        return told

    stage.wait(lambda: sections() == ["Cancelled with their series"] * 2)
    stage.rooms.sessions.reopen(cancelled[0].id)
    listing.load()
    stage.wait(lambda: sections() == ["Coming", "Cancelled with their series"])


def test_one_that_was_is_noted_and_written_up_at_once(stage: Stage) -> None:
    form = form_of(stage)
    form.start.set_instant(datetime(2026, 11, 10, 10, tzinfo=UTC), "Europe/London")
    stage.wait(form.write_up.isVisible)
    stage.press(KEY.Key_Return, CTRL)
    work = stage.place().work
    stage.wait(work.card.isVisible)
    stage.wait_keyboard("close-moved")


def test_only_the_kinds_that_go_with_whom_it_is_are_offered(stage: Stage) -> None:
    form = form_of(stage)

    def offered() -> set[SessionKind]:
        return {SessionKind(form.kind.itemData(row)) for row in range(form.kind.count())}

    of_circles = {SessionKind.CIRCLE, SessionKind.POCKET}
    stage.wait(lambda: offered() == set(SessionKind) - of_circles)
    circle = stage.rooms.circles.lines()[0].company.circle
    form.person.set_value(str(circle.id))
    stage.wait(lambda: offered() == of_circles)
    form.person.setCurrentIndex(0)
    stage.wait(lambda: offered() == set(SessionKind) - of_circles)
    assert form.kind.value() == SessionKind.REGULAR.value


def test_a_circle_is_planned_like_a_person_with_its_own_kind(stage: Stage) -> None:
    form = form_of(stage)
    circle = stage.rooms.circles.lines()[0].company.circle
    form.person.set_value(str(circle.id))
    stage.wait(lambda: form.kind.value() == SessionKind.CIRCLE.value)
    assert form.minutes.value() == 75
    form.submit()
    stage.settled()
    lines = stage.rooms.sessions.upcoming(200)
    assert any(one.session.circle_id == circle.id for one in lines)
