"""Week and month at the real window: walked, read aloud, planned, moved, cancelled and undone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.sessions.model import PlanDraft, Session, SessionState
from mentordesk.ui.sessions import when
from mentordesk.ui.sessions.calendar import paint
from mentordesk.ui.sessions.calendar.month import MonthView
from mentordesk.ui.sessions.calendar.week import WeekView, first_of_week
from mentordesk.ui.theme import tokens
from mentordesk.ui.theme.theme import Theme
from tests.ui.sessions.stage import CTRL, KEY, NOW, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
NAME = QAccessible.Text.Name
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def in_week(stage: Stage) -> WeekView:
    QLocale.setDefault(QLocale("en_GB"))  # a week that begins on Monday, 24 hours
    stage.wait_keyboard("next-prepare")
    stage.press(KEY.Key_2, ALT)
    stage.wait(lambda: stage.place().list.chosen() is not None)
    stage.wait_keyboard("sessions-list")
    stage.press(KEY.Key_2, CTRL)
    view = stage.place().views.current()
    assert isinstance(view, WeekView)
    stage.wait(lambda: view.grid.stop() is not None)
    stage.wait_keyboard("week-grid")
    return view


def in_month(stage: Stage) -> MonthView:
    in_week(stage)
    stage.press(KEY.Key_3, CTRL)
    view = stage.place().views.current()
    assert isinstance(view, MonthView)
    stage.wait(lambda: view.grid.cell() is not None)
    stage.wait_keyboard("month-grid")
    return view


def planned(stage: Stage, start: datetime, minutes: int = 45) -> Session:
    pair_id = stage.rooms.people.everyone()[0].pair.id
    return stage.rooms.sessions.plan(PlanDraft(pair_id, start, minutes)).value


def fresh(stage: Stage, session: Session) -> Session:
    found = stage.rooms.sessions.session(session.id)
    assert found is not None
    return found


def go_to(stage: Stage, view: WeekView, session: Session) -> None:
    """As the place does it for a session that was just planned."""
    stage.place().open_session(session.id)
    stage.place().show_list()

    def is_there() -> bool:
        line = view.chosen()
        return line is not None and line.session.id == session.id

    stage.wait(is_there)
    stage.wait_keyboard("week-grid")


def test_the_chosen_session_goes_from_view_to_view_and_the_view_is_remembered(
    stage: Stage,
) -> None:
    week = in_week(stage)
    line = week.chosen()
    assert line is not None
    assert line.name == "Mei Lindqvist"
    stage.press(KEY.Key_3, CTRL)
    month = stage.place().views.current()
    stage.wait(lambda: isinstance(month, MonthView) and month.chosen() is not None)
    assert month.spot() == week.spot()
    stage.press(KEY.Key_1, ALT)
    stage.press(KEY.Key_2, ALT)
    stage.wait_keyboard("month-grid")
    assert stage.place().views.current() is month
    stage.press(KEY.Key_1, CTRL)
    stage.wait_keyboard("sessions-list")
    chosen = stage.place().list.chosen()
    assert chosen is not None
    assert chosen.session.id == line.session.id


def test_the_copy_of_the_chosen_session_is_one_key_away_in_week_and_month(stage: Stage) -> None:
    in_week(stage)
    for grid in ("week-grid", "month-grid"):
        stage.wait_keyboard(grid)
        stage.press(KEY.Key_C, CTRL | SHIFT)
        lens = stage.place().copying.lens
        stage.wait(lens.isVisible)
        stage.press(KEY.Key_Escape)
        stage.wait_keyboard(grid)
        stage.press(KEY.Key_3, CTRL)
        stage.wait(lambda: stage.place().views.current().spot().session_id is not None)


def test_arrows_walk_hours_sessions_days_and_weeks(stage: Stage) -> None:
    view = in_week(stage)
    stage.press(KEY.Key_T)
    stage.wait(lambda: view.day() == date(2026, 11, 20))
    stage.press(KEY.Key_Home)
    assert view.day() == date(2026, 11, 16)
    stage.press(KEY.Key_Left)
    stage.wait(lambda: view.day() == date(2026, 11, 15))
    stage.press(KEY.Key_Right)
    stage.wait(lambda: view.day() == date(2026, 11, 16))
    stage.press(KEY.Key_PageDown)
    stage.wait(lambda: view.day() == date(2026, 11, 23))
    stage.press(KEY.Key_Down, CTRL)
    line = view.chosen()
    assert line is not None
    assert line.name == "Tomás Rivera"
    stage.press(KEY.Key_Up)
    stop = view.grid.stop()
    assert stop is not None
    assert stop.spoken == "Wednesday 25 November, 14:00. Nothing planned."


def test_in_a_short_block_the_name_has_the_room_before_hour_and_icon(stage: Stage) -> None:
    line = stage.next_line()
    wide, icon = paint.fitting(line, 1, 400)
    assert (wide, icon) == ([f"{when.clock_time(line.session.slot.here())} Jonas Okafor"], True)
    metrics = QFontMetrics(Theme.current().font(paint.SMALL, tokens.SEMIBOLD))
    name = metrics.horizontalAdvance("Jonas Okafor")
    assert paint.fitting(line, 1, name + 24) == (["Jonas Okafor"], True)
    assert paint.fitting(line, 1, name + 2) == (["Jonas Okafor"], False)
    assert not paint.fitting(line, 3, name + 2)[1]


def test_a_screen_reader_is_told_day_time_with_whom_and_how_it_stands(stage: Stage) -> None:
    view = in_week(stage)
    name, texts = told(view.grid)
    assert name == "Sessions by day and hour"
    owed = (
        "Mei Lindqvist. Tuesday 17 November. 14:00 your time, 15:00 in Stockholm. "
        "Regular session. 45 min. video. to write up"
    )
    assert owed in texts
    assert "Friday 20 November, 11:00. Nothing planned." in texts
    month = in_month_again(stage)
    _, days = told(month.grid)
    assert "Today · Friday 20 November. 1 session. 10:00 Jonas Okafor" in days
    assert "Saturday 21 November. No session." in [day.replace("Tomorrow · ", "") for day in days]


def told(widget: QWidget) -> tuple[str, list[str]]:
    """A widget's name and its items', as a screen reader is given them."""
    whole = QAccessible.queryAccessibleInterface(widget)
    parts = [whole.child(place) for place in range(whole.childCount())]
    return whole.text(NAME), [part.text(NAME) for part in parts]


def in_month_again(stage: Stage) -> MonthView:
    stage.press(KEY.Key_3, CTRL)
    view = stage.place().views.current()
    assert isinstance(view, MonthView)
    stage.wait(lambda: view.grid.cell() is not None)
    return view


def test_the_form_begins_with_the_hour_that_is_chosen(stage: Stage) -> None:
    view = in_week(stage)
    stage.press(KEY.Key_Right)
    stage.press(KEY.Key_Right)
    start = view.start()
    assert start is not None
    stage.press(KEY.Key_N)
    form = stage.place().form
    stage.wait(lambda: form.isVisible() and form.person.count() > 0)
    assert form.start.instant() == start == datetime(2026, 11, 19, 14, tzinfo=UTC)
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("week-grid")
    assert view.start() == start


def test_a_session_is_carried_by_keys_and_a_move_is_undone(stage: Stage) -> None:
    view = in_week(stage)
    start = datetime(2026, 11, 20, 15, tzinfo=UTC)
    session = planned(stage, start)
    go_to(stage, view, session)
    for _ in range(2):
        stage.press(KEY.Key_Down, SHIFT)
    stage.press(KEY.Key_Left, SHIFT)
    label = stage.find(QLabel, "week-detail")
    assert "Thursday 19 November, 15:30" in label.accessibleName()
    assert fresh(stage, session).slot.start == start
    stage.press(KEY.Key_Escape)
    assert not view.grid.is_carrying
    stage.press(KEY.Key_Down, SHIFT)
    stage.press(KEY.Key_Return)
    there = start + timedelta(minutes=15)
    stage.wait(lambda: fresh(stage, session).slot.start == there)
    stage.settled()
    stage.press(KEY.Key_Z, CTRL)
    stage.wait(lambda: fresh(stage, session).slot.start == start)


def test_a_drag_does_what_the_keys_do(stage: Stage) -> None:
    view = in_week(stage)
    start = datetime(2026, 11, 20, 15, tzinfo=UTC)
    session = planned(stage, start)
    go_to(stage, view, session)
    box = view.grid.visualRect(view.grid.currentIndex())
    begun = QPoint(box.center().x(), box.top() + 6)
    row = view.grid.axis.rows[0] if view.grid.axis is not None else None
    assert row is not None
    end = begun - QPoint(view.grid.columns().wide, 48)
    body = view.grid.viewport()
    QTest.mousePress(body, Qt.MouseButton.LeftButton, pos=begun)
    QTest.mouseMove(body, (begun + end) / 2)
    QTest.mouseMove(body, end)
    assert view.grid.is_carrying
    QTest.mouseRelease(body, Qt.MouseButton.LeftButton, pos=end)
    there = datetime(2026, 11, 19, 14, tzinfo=UTC)
    stage.wait(lambda: fresh(stage, session).slot.start == there)


def test_a_cancelled_one_stays_where_it_is_and_one_that_was_held_cannot_be_moved(
    stage: Stage,
) -> None:
    view = in_week(stage)
    session = planned(stage, datetime(2026, 11, 20, 15, tzinfo=UTC))
    go_to(stage, view, session)
    stage.press(KEY.Key_Delete)
    stage.wait(lambda: fresh(stage, session).state is SessionState.CANCELLED)
    stage.settled()
    line = view.chosen()
    assert line is not None
    assert line.session.id == session.id
    stage.press(KEY.Key_Down, SHIFT)
    assert not view.grid.is_carrying
    assert view.verbs.again.isVisible()
    assert not view.verbs.move_it.isVisible()


def test_what_is_owed_is_counted_and_walked_through(stage: Stage) -> None:
    older = planned(stage, NOW - timedelta(days=40))
    view = in_week(stage)
    assert view.bar.owed.text() == "Still to write up: 2"
    stage.press(KEY.Key_W)
    stage.wait(lambda: view.spot().session_id == older.id)
    assert view.day() == date(2026, 10, 11)
    stage.press(KEY.Key_W)
    stage.wait(lambda: view.day() == date(2026, 11, 17))


def test_the_month_walks_over_its_edges_and_opens_a_day(stage: Stage) -> None:
    view = in_month(stage)
    stage.press(KEY.Key_T)
    stage.wait(lambda: view.day() == date(2026, 11, 20))
    stage.press(KEY.Key_PageDown)
    stage.wait(lambda: view.day() == date(2026, 12, 20))
    for _ in range(3):
        stage.press(KEY.Key_Down)
    stage.wait(lambda: view.day() == date(2027, 1, 10))
    stage.press(KEY.Key_T)
    stage.wait(lambda: view.day() == date(2026, 11, 20))
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("month-day-list")
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("month-grid")
    stage.press(KEY.Key_Return)
    stage.press(KEY.Key_Return)
    stage.wait(lambda: stage.place().pages.currentWidget() is stage.place().work)


def test_of_several_sessions_a_key_asks_first_which_is_meant(stage: Stage) -> None:
    one = planned(stage, datetime(2026, 11, 20, 15, tzinfo=UTC))
    view = in_month(stage)
    stage.press(KEY.Key_T)
    stage.wait(lambda: view.day() == date(2026, 11, 20))
    stage.press(KEY.Key_Delete)
    stage.wait_keyboard("month-day-list")
    assert fresh(stage, one).state is SessionState.PLANNED
    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Delete)
    stage.wait(lambda: fresh(stage, one).state is SessionState.CANCELLED)


def test_a_narrow_window_shows_fewer_days_and_all_are_reached(stage: Stage) -> None:
    stage.window.resize(760, 560)
    view = in_week(stage)
    columns = view.grid.columns()
    assert 1 <= columns.count < 7
    stage.press(KEY.Key_End)
    index = view.grid.currentIndex()
    assert view.grid.columns().shows(6)
    assert view.grid.viewport().rect().intersects(view.grid.visualRect(index))
    stage.press(KEY.Key_Home)
    assert view.grid.columns().shows(0)


@pytest.mark.parametrize(
    ("locale", "first"),
    [("en_GB", 16), ("en_US", 15), ("ar_EG", 14)],
)
def test_a_week_begins_as_it_does_where_one_lives(locale: str, first: int) -> None:
    QLocale.setDefault(QLocale(locale))
    assert first_of_week(date(2026, 11, 20)) == date(2026, 11, first)


def test_a_desk_without_a_session_shows_its_hours(empty_stage: Stage) -> None:
    empty_stage.press(KEY.Key_2, ALT)
    empty_stage.wait(lambda: empty_stage.place().list.pages.currentIndex() == 1)
    empty_stage.press(KEY.Key_2, CTRL)
    view = empty_stage.place().views.current()
    assert isinstance(view, WeekView)
    empty_stage.wait(lambda: view.grid.stop() is not None)
    assert not view.bar.owed.isVisible()
    assert not view.with_whom.isVisible()
    empty_stage.press(KEY.Key_Return)
    empty_stage.wait(empty_stage.place().form.isVisible)


def test_times_at_which_both_are_free_are_offered_and_shown_as_bands(stage: Stage) -> None:
    mei = next(one for one in stage.rooms.people.everyone() if one.person.name.startswith("Mei"))
    draft = PersonDraft(mei.person.name, "Europe/Stockholm", usual_hours="12345 10:00-13:00")
    stage.rooms.people.change(mei.pair.id, draft)
    stage.rooms.me.keep_hours("12345 09:00-17:00")
    view = in_week(stage)
    assert view.with_whom.isVisible()
    view.with_whom.setCurrentIndex(1)
    view.with_whom.picked.emit(view.with_whom.value())
    stage.wait(lambda: view.days is not None and bool(view.days.free))
    stage.press(KEY.Key_N)
    form = stage.place().form
    stage.wait(form.free_hint.isVisible)
    texts = [button.text() for button in form.free_hint.buttons if button.isVisible()]
    assert texts[0] == "Fri 20 Nov, 11:00"  # Jonas is there until a quarter to
    form.free_hint.buttons[1].click()
    assert form.start.instant() == datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_where_one_side_is_not_known_the_form_says_nothing(stage: Stage) -> None:
    stage.rooms.me.keep_hours("1234567 00:00-24:00")
    view = in_week(stage)
    assert not view.with_whom.isVisible()
    stage.press(KEY.Key_N)
    form = stage.place().form
    stage.wait(lambda: form.person.count() > 0)
    stage.settled()
    assert not form.free_hint.isVisible()
