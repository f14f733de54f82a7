"""What a screen reader says of every control of every place: a name, a kind, a state, once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.sessions.stage import CTRL, KEY, Stage

QUIET = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
pytestmark = pytest.mark.qt_log_ignore(QUIET)
PLACES = ("today", "sessions", "people", "goals", "journal", "playbook", "settings")
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def controls(page: QWidget) -> Iterator[QWidget]:
    """Everything on the screen that a person can act on; inner parts of a control are left out."""
    for one in page.findChildren(QWidget):
        inner = one.objectName().startswith("qt_") or one.focusPolicy() is Qt.FocusPolicy.NoFocus
        if one.isVisible() and isinstance(one, CONTROLS) and not inner:
            yield one


def interface(one: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(one)
    assert found.isValid(), f"nothing speaks for {one.objectName()}"
    return found


def name(one: QWidget) -> str:
    return str(interface(one).text(QAccessible.Text.Name)).strip()


def called(one: QWidget) -> str:
    return one.objectName() or type(one).__name__


def wrong_names(page: QWidget) -> set[str]:
    """Controls without a name, and names that two controls of one kind share."""
    by_name: dict[tuple[int, str], list[QWidget]] = defaultdict(list)
    found = set()
    for one in controls(page):
        said = name(one)
        if not said:
            found.add(f"{called(one)} has no name")
        description = str(interface(one).text(QAccessible.Text.Description))
        by_name[(interface(one).role().value, f"{said}|{description}")].append(one)
    for (_role, said), those in by_name.items():
        if len(those) > 1:
            names = ", ".join(sorted(called(one) for one in those))
            found.add(f"{names} are all called {said.partition('|')[0]!r}")
    return found


def wrong_states(page: QWidget) -> set[str]:
    """Controls of which a reader hears another state than a person sees."""
    found = set()
    for one in controls(page):
        state, role = interface(one).state(), interface(one).role()
        if isinstance(one, QAbstractButton) and one.isCheckable():
            if not state.checkable or bool(state.checked) != one.isChecked():
                found.add(f"{called(one)} does not say whether it is checked")
            group: QButtonGroup | None = one.group()
            if group and group.exclusive() and role != QAccessible.Role.RadioButton:
                found.add(f"{called(one)} does not say that it is one of several")
        if bool(state.disabled) == one.isEnabled():
            found.add(f"{called(one)} does not say whether it is disabled")
        if isinstance(one, QAbstractItemView):
            found |= unsaid_rows(one)
        if isinstance(one, QComboBox) and not is_labelled(one):
            found.add(f"{called(one)} says what is chosen, and not what for")
    return found


def is_labelled(box: QComboBox) -> bool:
    """On Linux the name of a combo box is its value: its label or description says what for."""
    labels = interface(box).relations(QAccessible.RelationFlag.Label)
    told = str(interface(box).text(QAccessible.Text.Description))
    return bool(labels) or box.accessibleName() in told


def unsaid_rows(view: QAbstractItemView) -> set[str]:
    """Whether the current row of a list says its words, and that it is selected."""
    row = view.currentIndex()
    if not row.isValid():
        return set()
    words = str(row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data() or "")
    chosen = view.selectionModel().isSelected(row)
    child = next(
        (
            part
            for number in range(interface(view).childCount())
            if (part := interface(view).child(number)).text(QAccessible.Text.Name) == words
            and part.state().focused
        ),
        None,
    )
    if not words or child is None:
        return {f"{called(view)} does not say its current row {words!r}"}
    if bool(child.state().selected) != chosen:
        return {f"{called(view)} does not say that a row is selected"}
    return set()


def at(stage: Stage, place: str) -> QWidget:
    stage.window.go(place)
    stage.settled()
    stage.settled()
    return stage.find(QWidget, f"place-{place}")


@pytest.mark.parametrize("place", PLACES)
def test_every_control_of_a_place_has_a_name_of_its_own(stage: Stage, place: str) -> None:
    assert wrong_names(at(stage, place)) == set()


@pytest.mark.parametrize("place", PLACES)
def test_every_control_says_its_state(stage: Stage, place: str) -> None:
    assert wrong_states(at(stage, place)) == set()


@pytest.mark.parametrize("tab", [1, 2, 3, 4])
def test_every_tab_of_a_session_too(stage: Stage, tab: int) -> None:
    stage.open_next(tab)
    stage.settled()
    page = stage.place()
    assert wrong_names(page) | wrong_states(page) == set()


FORMS = (("sessions", "plan"), ("people", "person"), ("goals", "goal"))


@pytest.mark.parametrize(("place", "form"), FORMS)
def test_every_form_too(stage: Stage, place: str, form: str) -> None:
    page = at(stage, place)
    before = set(controls(page))
    stage.press(KEY.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    stage.wait(lambda: bool(set(controls(page)) - before))
    stage.settled()
    assert wrong_names(page) | wrong_states(page) == set(), form


def test_what_stands_around_the_places_too(stage: Stage) -> None:
    at(stage, "settings")
    for around in ("rail", "top-bar"):
        frame = stage.find(QWidget, around)
        assert list(controls(frame)), around
        assert wrong_names(frame) | wrong_states(frame) == set()


class UnsaidRows(QStandardItemModel):
    """Rows that say nothing."""

    def data(self, index: Any, role: int = 0) -> Any:
        del index, role
        return None


@pytest.fixture
def planted(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    group = QButtonGroup(page)
    for text in ("Open", "Open", "", "Day", "Week"):
        button = QPushButton(text)
        button.setObjectName(f"planted-{column.count()}")
        column.addWidget(button)
        if text in ("Day", "Week"):
            button.setCheckable(True)
            group.addButton(button)
    box = QComboBox()
    box.setAccessibleName("For which session")
    box.addItem("Friday")
    box.setObjectName("planted-box")
    column.addWidget(box)
    rows = QListView()
    rows.setAccessibleName("Rows")
    rows.setObjectName("planted-rows")
    model = UnsaidRows(2, 1, rows)
    rows.setModel(model)
    rows.setCurrentIndex(model.index(0, 0))
    column.addWidget(rows)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_control_planted_faults_are_found(planted: QWidget) -> None:
    assert wrong_names(planted) == {
        "planted-0, planted-1 are all called 'Open'",
        "planted-2 has no name",
    }
    assert wrong_states(planted) == {
        "planted-3 does not say that it is one of several",
        "planted-4 does not say that it is one of several",
        "planted-box says what is chosen, and not what for",
        "planted-rows does not say its current row ''",
    }
