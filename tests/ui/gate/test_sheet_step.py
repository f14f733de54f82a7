from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mentordesk.vault import recovery, unlock
from mentordesk.vault.layout import DeskFolder
from tests.ui.gate.hands import NO_HINTS, Gate, World
from tests.ui.gate.steps import asked, code_of, step, to_sheet

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)
MakeGate = Callable[..., Gate]


def test_two_groups_typed_back_allow_to_go_on_and_nothing_else_does(
    gate: MakeGate, empty: DeskFolder
) -> None:
    stands = gate(empty)
    to_sheet(stands)
    code, (one, other) = code_of(stands), asked(stands)
    assert one < other < 8
    stands.fill("recovery-group-a", code[one])
    assert not stands.find("first-run-next").isEnabled()
    stands.fill("recovery-group-b", code[one])
    assert "not what stands on the sheet" in stands.text("recovery-groups-problem")
    stands.press(Qt.Key.Key_Return)
    assert step(stands) == "Step 4 of 6"
    stands.fill("recovery-group-b", f" {code[other].lower()} ")
    assert stands.find("first-run-next").isEnabled()
    assert not stands.is_visible("recovery-groups-problem")


def test_the_words_name_the_groups_that_are_asked_for(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    to_sheet(stands)
    ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
    one, other = asked(stands)
    words = stands.text("recovery-groups-asked")
    assert words == f"To be sure, type the {ordinals[one]} and the {ordinals[other]} group"
    assert ordinals[one] in stands.find("recovery-group-a").accessibleName()


def test_confirming_later_goes_on_and_leaves_the_sheet_unconfirmed(
    gate: MakeGate, empty: DeskFolder
) -> None:
    stands = gate(empty)
    to_sheet(stands)
    stands.click("confirm-later")
    assert step(stands) == "Step 5 of 6"
    stands.press(Qt.Key.Key_Return)
    words = " ".join(
        label.text() for label in stands.window.findChildren(QLabel) if label.isVisible()
    )
    assert "later today" in words
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert not unlock.sheet_is_confirmed(empty)


def test_i_wrote_it_down_covers_the_code_and_asks_for_it(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    to_sheet(stands)
    stands.click("wrote-it-down")
    assert stands.find("recovery-code").accessibleName() == "Recovery code, covered"
    assert stands.find("recovery-group-a").hasFocus()
    stands.click("wrote-it-down")
    assert len(code_of(stands)) == 9


def test_saving_writes_a_pdf_for_its_owner_and_says_what_a_thief_would_have(
    gate: MakeGate, empty: DeskFolder, world: World
) -> None:
    stands = gate(empty)
    to_sheet(stands)
    stands.click("save-sheet")
    assert not stands.is_visible("sheet-said")  # no place was chosen
    file = world.place / "sheet.pdf"
    world.outside.chosen_file = str(file)
    stands.click("save-sheet")
    stands.until(lambda: "thief" in stands.text("sheet-said"))
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_written_is_said_beside_the_button(
    gate: MakeGate, empty: DeskFolder, world: World
) -> None:
    stands = gate(empty)
    to_sheet(stands)
    world.outside.chosen_file = str(world.place / "nowhere" / "sheet.pdf")
    stands.click("save-sheet")
    stands.until(lambda: "could not be saved" in stands.text("sheet-said"))
    assert stands.find("save-sheet").isEnabled()


def test_printing_paints_one_page_and_no_printer_is_said(
    gate: MakeGate, empty: DeskFolder, world: World
) -> None:
    stands = gate(empty)
    to_sheet(stands)
    stands.click("print-sheet")
    assert "knows no printer" in stands.text("sheet-said")
    world.outside.printer = True
    stands.click("print-sheet")
    assert world.outside.printed == 1
    assert "on its way" in stands.text("sheet-said")
    assert (world.place / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_the_code_on_the_screen_is_the_code_of_the_desk(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    to_sheet(stands)
    assert recovery.groups("".join(code_of(stands))) == code_of(stands)
