"""What can be said of the look without eyes: nothing is clipped, named, in order, mirrored."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from mentordesk.settings import Settings
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.gate.choice_card import ChoiceCard
from mentordesk.ui.gate.code_panel import CodePanel
from mentordesk.ui.gate.frame import Card
from mentordesk.vault.layout import DeskFolder
from tests.ui.gate.conftest import QUICK
from tests.ui.gate.hands import NO_HINTS, Gate
from tests.ui.gate.steps import to_sheet
from tests.vault.keys_world import Made

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)
MakeGate = Callable[..., Gate]
SIZES = [(1024, 640), (1280, 820), (1920, 1080)]


@pytest.fixture
def wear(appearance: Appearance) -> Iterator[Callable[..., Settings]]:
    def put_on(**changes: object) -> Settings:
        worn = replace(QUICK, **changes)  # type: ignore[arg-type]
        appearance.use(worn)
        return worn

    yield put_on
    appearance.use(QUICK)


def controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, CodePanel)
    return [
        one for one in window.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()
    ]


def cut_off(window: QWidget) -> list[str]:
    """What does not fit its parent, sideways or (labels) in height."""
    found = []
    for one in window.findChildren(QWidget):
        parent = one.parentWidget()
        if not one.isVisible() or parent is None or one.objectName() == "focus-ring":
            continue
        if isinstance(parent, QAbstractScrollArea) or isinstance(
            parent.parentWidget(), QAbstractScrollArea
        ):
            continue
        if not parent.rect().contains(one.geometry()):
            found.append(f"{type(one).__name__} {one.objectName()} {one.geometry()}")
        if (
            isinstance(one, QLabel)
            and one.wordWrap()
            and one.heightForWidth(one.width()) > one.height()
        ):
            found.append(f"{one.text()!r} is too high for {one.size()}")
    return found


def settle(stands: Gate, width: int, height: int) -> None:
    stands.window.resize(width, height)
    stands.until(lambda: stands.window.size().toTuple() == (width, height))
    stands.qtbot.wait(20)  # the layouts have their turn


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_unlock_card_fits_and_scrolls_but_is_never_cut(
    gate: MakeGate, made: Made, wear: Callable[..., Settings], size: tuple[int, int], percent: int
) -> None:
    stands = gate(made.folder, settings=wear(text_percent=percent), notice={"what": "W " * 80})
    settle(stands, *size)
    assert cut_off(stands.window) == []
    card = stands.find("unlock").window().findChild(Card)
    assert card is not None
    assert card.width() <= size[0]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", SIZES)
def test_the_sheet_step_fits_and_scrolls_but_is_never_cut(
    gate: MakeGate,
    empty: DeskFolder,
    wear: Callable[..., Settings],
    size: tuple[int, int],
    percent: int,
) -> None:
    stands = gate(empty, settings=wear(text_percent=percent))
    settle(stands, *size)
    assert cut_off(stands.window) == []
    to_sheet(stands)
    settle(stands, *size)
    assert cut_off(stands.window) == []


def test_what_gets_the_keyboard_is_scrolled_into_sight(
    gate: MakeGate, empty: DeskFolder, wear: Callable[..., Settings]
) -> None:
    stands = gate(empty, settings=wear(text_percent=200))
    to_sheet(stands)
    settle(stands, 1024, 640)
    for name in ("recovery-group-b", "recovery-code"):
        one = stands.find(name)
        one.setFocus()
        place = QRect(one.mapTo(stands.window, QPoint(0, 0)), one.size())
        assert stands.window.rect().contains(place), name


def test_every_control_has_a_name_and_a_word_for_it(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    seen = 0
    to_sheet(stands)
    for place in reversed(range(4)):
        assert stands.text("first-run-step") == f"Step {place + 1} of 6"
        for one in controls(stands.window):
            seen += 1
            assert one.objectName(), one
            assert one.accessibleName().strip(), one.objectName()
            assert "&" not in one.accessibleName()
            tabbed = one.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert tabbed or isinstance(one, ChoiceCard), one.objectName()
        if place:
            stands.click("first-run-back")
    assert seen > 15


def test_tab_goes_through_the_unlock_card_from_top_to_bottom(gate: MakeGate, made: Made) -> None:
    stands = gate(made.folder)
    order = ["passphrase", "show-passphrase", "use-keyring", "unlock", "use-recovery-code"]
    for name in order:
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == name
        stands.press(Qt.Key.Key_Tab)


def test_tab_goes_through_the_sheet_from_top_to_bottom(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    to_sheet(stands)
    order = ["recovery-code", "print-sheet", "save-sheet", "wrote-it-down", "confirm-later"]
    order += ["recovery-group-a", "recovery-group-b", "first-run-back"]
    for name in order:
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == name
        stands.press(Qt.Key.Key_Tab)


def test_right_to_left_mirrors_the_card_and_never_the_code(
    gate: MakeGate, empty: DeskFolder, wear: Callable[..., Settings]
) -> None:
    stands = gate(empty, settings=wear(direction="rtl"))
    to_sheet(stands)
    left = stands.find("first-run-next").mapTo(stands.window, QPoint(0, 0)).x()
    title = stands.find("gate-title")
    assert left < stands.window.width() / 2
    assert title.property("alignment") & Qt.AlignmentFlag.AlignRight
    assert stands.find("recovery-group-a").layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_code_stands_in_two_rows_and_in_more_where_it_is_narrow(qtbot: object) -> None:
    panel = CodePanel()
    groups = ("7K4Q", "9MXD", "2RTH", "V0WC", "5ZPA", "JE8N", "6BGS", "3Y1F", "K2K2")
    panel.show_code(groups, "Code: {code}", "Covered")
    assert panel.heightForWidth(634) < panel.heightForWidth(260)
    assert panel.accessibleName().startswith("Code: 7 K 4 Q, 9 M X D")


IMPORTS = """
import sys
import mentordesk.ui.gate_process, mentordesk.ui.gate.ways
import mentordesk.ui.gate.unlock, mentordesk.ui.gate.first_run
bad = "cryptography sqlcipher3 keyring reportlab PySide6.QtPrintSupport subprocess ctypes tomllib"
bad += " PySide6.QtSvg PySide6.QtNetwork mentordesk.vault.unlock mentordesk.vault.strength"
print([name for name in bad.split() if name in sys.modules])
"""


def test_nothing_heavy_is_imported_on_the_way_to_the_first_paint() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTS],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.strip() == "[]"
