"""Tab goes as one reads, is caught nowhere, and what is closed gives the keyboard back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.ui.widgets.tab_order import stops
from tests.ui.sessions.stage import KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
PLACES = ("today", "sessions", "people", "goals", "journal", "playbook", "settings")
ROUND = 200
"""More stops than any place has."""


def at(stage: Stage, place: str) -> QWidget:
    stage.window.go(place)
    stage.settled()
    stage.settled()
    return stage.find(QWidget, f"place-{place}")


def walk(stage: Stage) -> list[QWidget]:
    """Tab from here until the keyboard is here again."""
    begun = QApplication.focusWidget()
    assert begun is not None
    seen = [begun]
    for _ in range(ROUND):
        stage.press(KEY.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is begun:
            return seen
        if now is seen[-1]:  # a paragraph: Tab goes through its links first
            continue
        assert now not in seen, f"Tab is caught at {now.objectName()}"
        seen.append(now)
    raise AssertionError("Tab never came back")


@pytest.mark.parametrize("place", PLACES)
def test_tab_comes_to_everything_once_and_round_again(stage: Stage, place: str) -> None:
    page = at(stage, place)
    stage.wait(lambda: QApplication.focusWidget() in list(stops(page)))
    seen = walk(stage)
    assert [one for one in stops(page) if one not in seen] == []
    assert {"rail-today", "rail-lock", "top-search"} <= {one.objectName() for one in seen}


def test_on_today_the_rows_that_came_later_stand_where_one_reads_them(stage: Stage) -> None:
    page = at(stage, "today")
    stage.wait_keyboard("next-prepare")
    names = [one.objectName() for one in walk(stage) if page.isAncestorOf(one)]
    wanted = ["next-prepare", "due-1", "recent-1", "write-up-1", "prompt-answer", "prompt-keep"]
    assert [one for one in names if one in wanted] == wanted
    assert names.index("next-prepare") < names.index(next(n for n in names if "ready" in n))
    assert names.index("due-1") > max(place for place, n in enumerate(names) if "ready" in n)


def test_shift_tab_goes_the_same_way_back(stage: Stage) -> None:
    at(stage, "people")
    stage.wait_keyboard("people-list")
    there = walk(stage)
    stage.press(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is there[-1]


def test_tab_follows_the_panes_from_left_to_right_and_down(stage: Stage) -> None:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    page = stage.place().work
    seen = [one for one in walk(stage) if page.isAncestorOf(one)]
    order = [one.objectName() for one in stops(page)]
    assert order.index("meet-agenda") < order.index("session-notes")
    assert order.index("session-notes") < order.index("session-agreed")
    tops = [one.mapTo(page, QPoint(0, 0)).y() for one in seen]
    assert len(tops) == len(order)


@pytest.mark.parametrize(("key", "opened"), [("F1", "help-panel"), ("K", "palette")])
def test_what_esc_closes_gives_the_keyboard_back(stage: Stage, key: str, opened: str) -> None:
    stage.open_next(2)
    stage.wait_keyboard("session-notes")
    stage.find(QWidget, "session-agreed").setFocus()
    ctrl, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    stage.press(getattr(KEY, f"Key_{key}"), none if key == "F1" else ctrl)
    panel = stage.find(QWidget, opened)
    stage.wait(panel.isVisible)
    stage.press(KEY.Key_Escape)
    stage.wait(lambda: not panel.isVisible())
    assert stage.has_keyboard("session-agreed")  # and not at what comes first on the place


def test_in_the_palette_tab_stays(stage: Stage) -> None:
    stage.wait_keyboard("next-prepare")
    stage.press(KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    stage.wait_keyboard("palette-edit")
    stage.press(KEY.Key_Tab)
    assert stage.has_keyboard("palette-edit")


@pytest.mark.parametrize(
    ("place", "opener", "there"),
    [
        ("goals", "goals-new", "goal-form-title"),
        ("goals", "goals-template", "goal-templates"),
        ("goals", "goal-close", "goal-closing-line"),
        ("goals", "goal-edit", "goal-form-title"),
        ("people", "people-new", "person-form-name"),
        ("people", "person-edit", "person-form-name"),
        ("people", "person-delete", "person-farewell-name"),
        ("sessions", "sessions-plan", "plan-person"),
    ],
)
def test_esc_goes_back_to_the_button_that_led_there(
    stage: Stage, place: str, opener: str, there: str
) -> None:
    at(stage, place)
    button = stage.find(QWidget, opener)
    stage.wait(button.isVisible)
    button.setFocus()
    stage.press(KEY.Key_Return)
    stage.wait_keyboard(there)
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard(opener)


def spoken(widget: QWidget) -> str:
    """What a screen reader is told the control is called."""
    known = QAccessible.queryAccessibleInterface(widget)
    return known.text(QAccessible.Text.Name).strip()


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_tab_comes_to_is_called_something(stage: Stage, place: str) -> None:
    page = at(stage, place)
    stage.wait(lambda: QApplication.focusWidget() in list(stops(page)))
    bare = [one for one in stops(stage.window) if not spoken(one)]
    assert [(type(one).__name__, one.objectName()) for one in bare] == []


@pytest.mark.parametrize("tab", [1, 2, 3, 4])
def test_everything_in_a_session_is_called_something(stage: Stage, tab: int) -> None:
    stage.open_next(tab)
    stage.settled()
    page = stage.place().work
    stage.wait(lambda: len(list(stops(page))) >= 3)
    assert [one.objectName() for one in stops(page) if not spoken(one)] == []
