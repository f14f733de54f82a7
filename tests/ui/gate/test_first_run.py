from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from mentordesk import settings
from mentordesk.ui.gate.new_desk import ASIDE
from mentordesk.vault import unlock
from mentordesk.vault.errors import WrongPassphrase
from mentordesk.vault.header_files import read
from mentordesk.vault.kdf import FLOOR
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.strength import LONGEST, is_too_long
from tests.ui.gate.conftest import QUICK
from tests.ui.gate.hands import NO_HINTS, Gate, World
from tests.ui.gate.steps import (
    asked,
    code_of,
    has_left,
    step,
    to_passphrase,
    to_person,
    to_ready,
    to_sheet,
    type_groups,
)
from tests.vault.keys_world import HandClock, Made, typed

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)
MakeGate = Callable[..., Gate]


def test_six_steps_make_a_desk_that_its_passphrase_and_its_sheet_open(
    gate: MakeGate, empty: DeskFolder
) -> None:
    stands = gate(empty)
    words = to_sheet(stands)
    code = "-".join(code_of(stands))
    type_groups(stands)
    stands.press(Qt.Key.Key_Return)
    stands.wait("first-run-step", text="Step 5 of 6")
    stands.press(Qt.Key.Key_Return)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    opened = stands.opened[0]
    assert (opened.name, opened.role) == ("Amara", "both")
    assert unlock.with_passphrase(empty, typed(words)) == opened.master
    assert unlock.with_recovery_code(empty, code) == opened.master
    assert unlock.sheet_is_confirmed(empty)
    assert not os.path.exists(os.path.join(empty.path, ASIDE))
    assert not any(
        edit.text() for edit in stands.window.findChildren(QLineEdit) if edit.objectName() != "name"
    )


def test_the_first_run_needs_no_more_than_twelve_clicks(gate: MakeGate, empty: DeskFolder) -> None:
    stands, clicks = gate(empty), 0
    for name in ("first-run-next", "role-mentor", "first-run-next", "suggest-passphrase"):
        stands.click(name)
        clicks += 1
        if step(stands) == "Step 2 of 6" and not stands.text("name"):
            stands.fill("name", "Amara")
    stands.click("first-run-next")
    stands.wait("first-run-step", text="Step 4 of 6")
    type_groups(stands)
    for number in (5, 6):
        stands.click("first-run-next")
        stands.wait("first-run-step", text=f"Step {number} of 6")
    stands.click("first-run-next")
    stands.until(lambda: bool(stands.opened))
    assert clicks + 4 <= 12


def test_nothing_lies_in_the_desks_folder_before_it_is_opened(
    gate: MakeGate, empty: DeskFolder
) -> None:
    stands = gate(empty)
    to_ready(stands)
    assert not empty.exists()
    assert os.listdir(empty.path) == [ASIDE]
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert empty.exists()


def test_closing_in_the_middle_leaves_no_half_made_desk(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    to_ready(stands)
    stands.close()
    assert not empty.exists()
    assert os.listdir(empty.path) == []
    assert not any(
        edit.text() for edit in stands.window.findChildren(QLineEdit) if edit.objectName() != "name"
    )
    assert stands.opened == []


def test_closing_while_the_keys_are_made_leaves_no_half_made_desk(
    gate: MakeGate, empty: DeskFolder
) -> None:
    stands = gate(empty)
    to_passphrase(stands)
    stands.click("suggest-passphrase")
    stands.press(Qt.Key.Key_Return)
    stands.close()
    assert not os.path.exists(empty.path) or os.listdir(empty.path) == []


def test_what_a_killed_first_run_left_aside_is_no_desk_and_goes(
    gate: MakeGate, empty: DeskFolder, made: Made
) -> None:
    os.rename(made.folder.path, os.path.join(os.path.dirname(empty.path), "left"))
    os.makedirs(empty.path)
    os.rename(os.path.join(os.path.dirname(empty.path), "left"), os.path.join(empty.path, ASIDE))
    stands = gate(empty)
    words = to_ready(stands)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert unlock.with_passphrase(empty, typed(words)) == stands.opened[0].master
    assert not os.path.exists(os.path.join(empty.path, ASIDE))


def test_both_headers_of_the_new_desk_are_the_same(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    to_ready(stands)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert Path(empty.header).read_bytes() == Path(empty.header_previous).read_bytes()


class SlowMachine(HandClock):
    """On this clock the cheapest derivation takes half a second."""

    def monotonic(self) -> float:
        self.seconds += 0.5
        return self.seconds


def test_the_calibrated_cost_is_kept_beside_the_desk(
    gate: MakeGate, empty: DeskFolder, world: World
) -> None:
    world.clock = SlowMachine()
    stands = gate(empty, settings=replace(QUICK, kdf_memory_kib=0, kdf_iterations=0))
    to_ready(stands)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    kept = settings.load(empty.path)
    params = read(empty).header.wraps[0].params
    assert params is not None
    assert (kept.kdf_memory_kib, kept.kdf_iterations) == (params.memory_kib, params.iterations)
    assert params.memory_kib >= FLOOR.memory_kib


# Back, Esc, Enter.


def test_back_keeps_what_was_typed(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    words = to_sheet(stands)
    code = code_of(stands)
    stands.press(Qt.Key.Key_Escape)
    assert stands.text("new-passphrase") == words
    stands.click("first-run-back")
    assert stands.text("name") == "Amara"
    assert stands.find("role-both").property("checked")
    stands.press(Qt.Key.Key_Return)
    stands.press(Qt.Key.Key_Return)
    stands.wait("first-run-step", text="Step 4 of 6")
    assert code_of(stands) == code


def test_another_passphrase_after_back_is_the_one_in_force_and_the_code_stays(
    gate: MakeGate, empty: DeskFolder
) -> None:
    stands = gate(empty)
    first = to_sheet(stands)
    code = code_of(stands)
    stands.click("first-run-back")
    stands.click("suggest-passphrase")
    second = stands.text("new-passphrase")
    stands.press(Qt.Key.Key_Return)
    stands.wait("first-run-step", text="Step 4 of 6")
    assert code_of(stands) == code
    stands.click("confirm-later")
    stands.press(Qt.Key.Key_Return)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert unlock.with_passphrase(empty, typed(second)) == stands.opened[0].master
    with pytest.raises(WrongPassphrase):
        unlock.with_passphrase(empty, typed(first))


def test_escape_on_the_first_step_closes(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    stands.press(Qt.Key.Key_Escape)
    assert stands.said == ["painted", "closed"]


def test_it_can_be_done_with_the_keyboard_alone(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    to_person(stands)
    stands.type("Amara")
    stands.press(Qt.Key.Key_Return)  # no role yet: the keyboard is on the first one
    stands.press(Qt.Key.Key_Space)
    stands.press(Qt.Key.Key_Right)  # on to the next
    stands.press(Qt.Key.Key_Return)
    assert step(stands) == "Step 3 of 6"
    QTest.keyClick(stands.window, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    stands.press(Qt.Key.Key_Return)
    stands.wait("first-run-step", text="Step 4 of 6")
    code, (one, other) = code_of(stands), asked(stands)
    while not stands.find("recovery-group-a").hasFocus():
        stands.press(Qt.Key.Key_Tab)
    stands.type(code[one])
    assert stands.find("recovery-group-b").hasFocus()
    stands.type(code[other])
    for _ in range(3):
        stands.wait("first-run-next", enabled=True)
        before = step(stands)
        stands.press(Qt.Key.Key_Return)
        stands.until(partial(has_left, stands, before))
    stands.until(lambda: bool(stands.opened))
    assert stands.opened[0].role == "mentee"


# The person.


def test_a_name_and_a_role_are_asked_for_beside_the_fields(
    gate: MakeGate, empty: DeskFolder
) -> None:
    stands = gate(empty)
    to_person(stands)
    stands.press(Qt.Key.Key_Return)
    assert stands.text("name-problem") == "Type a name; a first name will do."
    assert stands.text("role-problem") == "Choose one of the three."
    stands.fill("name", "  Amara   Osei ")
    stands.click("role-mentee")
    assert not stands.is_visible("role-problem")
    stands.press(Qt.Key.Key_Return)
    assert step(stands) == "Step 3 of 6"


# The passphrase.


def test_a_weak_passphrase_needs_insisting_twice(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    to_passphrase(stands)
    stands.click("show-new-passphrase")
    stands.fill("new-passphrase", "password1")
    stands.press(Qt.Key.Key_Return)
    assert "too easy to guess" in stands.text("new-passphrase-problem")
    assert stands.text("passphrase-strength") == "Strength: too easy to guess"
    stands.press(Qt.Key.Key_Return)
    assert step(stands) == "Step 3 of 6"  # Enter insists on nothing
    stands.click("insist-on-weak")
    assert "within hours" in stands.text("new-passphrase-problem")
    assert step(stands) == "Step 3 of 6"
    stands.click("insist-on-weak")
    stands.wait("first-run-step", text="Step 4 of 6")


def test_another_text_must_be_insisted_on_anew(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    to_passphrase(stands)
    stands.click("show-new-passphrase")
    stands.fill("new-passphrase", "password1")
    stands.press(Qt.Key.Key_Return)
    stands.click("insist-on-weak")
    stands.fill("new-passphrase", "password2")
    assert not stands.is_visible("insist-on-weak")
    stands.press(Qt.Key.Key_Return)
    assert "too easy to guess" in stands.text("new-passphrase-problem")
    stands.click("insist-on-weak")
    assert step(stands) == "Step 3 of 6"


@pytest.mark.parametrize("text", ["lantern orbit " * 400, "\U0001f98a" * 512, "x" * 1_000_000])
def test_a_passphrase_that_a_field_would_cut_is_refused(
    gate: MakeGate, empty: DeskFolder, text: str
) -> None:
    stands = gate(empty)
    to_passphrase(stands)
    stands.click("show-new-passphrase")
    stands.edit("new-passphrase").setText(text)  # as a paste does
    stands.press(Qt.Key.Key_Return)
    assert "too long" in stands.text("new-passphrase-problem")
    assert step(stands) == "Step 3 of 6"
    assert not is_too_long("x" * LONGEST)
    stands.edit("new-passphrase").setText("x" * LONGEST)
    assert stands.edit("new-passphrase").text() == "x" * LONGEST


def test_the_own_name_makes_no_strong_passphrase(gate: MakeGate, empty: DeskFolder) -> None:
    stands = gate(empty)
    to_passphrase(stands, name="Wilhelmina Featherstonehaugh")
    stands.click("show-new-passphrase")
    stands.fill("new-passphrase", "wilhelmina featherstonehaugh")
    stands.press(Qt.Key.Key_Return)
    assert stands.is_visible("insist-on-weak")


def test_a_hidden_passphrase_is_typed_twice_and_a_shown_one_once(
    gate: MakeGate, empty: DeskFolder
) -> None:
    stands = gate(empty)
    to_passphrase(stands)
    stands.fill("new-passphrase", "velvet tangent orbit quilt mango")
    stands.press(Qt.Key.Key_Return)
    assert "not the same" in stands.text("passphrase-again-problem")
    stands.fill("passphrase-again", "velvet tangent orbit quilt mangp")
    stands.press(Qt.Key.Key_Return)
    assert "not the same" in stands.text("passphrase-again-problem")
    stands.click("show-new-passphrase")
    assert not stands.is_visible("passphrase-again")
    stands.press(Qt.Key.Key_Return)
    stands.wait("first-run-step", text="Step 4 of 6")


def test_suggested_words_are_five_strong_and_each_time_others(
    gate: MakeGate, empty: DeskFolder
) -> None:
    stands = gate(empty)
    to_passphrase(stands)
    seen = set()
    for _ in range(3):
        stands.click("suggest-passphrase")
        seen.add(stands.text("new-passphrase"))
        assert stands.text("passphrase-strength") in {"Strength: strong", "Strength: very strong"}
    assert len(seen) == 3
    assert all(len(words.split()) == 5 for words in seen)


# What cannot be.


def test_a_desk_that_appears_meanwhile_is_not_touched(
    gate: MakeGate, empty: DeskFolder, made: Made
) -> None:
    stands = gate(DeskFolder(empty.path + "-new"))
    to_ready(stands)
    os.rename(made.folder.header, empty.path + "-new/vault.hdr")
    before = Path(empty.path + "-new/vault.hdr").read_bytes()
    stands.press(Qt.Key.Key_Return)
    stands.wait("trouble")
    assert "already a desk" in stands.text("trouble-what")
    assert Path(empty.path + "-new/vault.hdr").read_bytes() == before
    assert stands.opened == []


@pytest.mark.skipif(os.geteuid() == 0, reason="LOUD: root writes everywhere; run as a person")
def test_a_read_only_folder_is_said_in_three_sentences(gate: MakeGate, empty: DeskFolder) -> None:
    os.makedirs(empty.path)
    os.chmod(empty.path, 0o500)
    stands = gate(empty)
    to_passphrase(stands)
    stands.click("suggest-passphrase")
    stands.press(Qt.Key.Key_Return)
    stands.wait("trouble")
    assert "may not write" in stands.text("trouble-what")


def test_a_file_in_the_place_of_the_folder_is_said_in_three_sentences(
    gate: MakeGate, empty: DeskFolder
) -> None:
    Path(empty.path).write_text("I was here first")
    stands = gate(empty)
    to_passphrase(stands)
    stands.click("suggest-passphrase")
    stands.press(Qt.Key.Key_Return)
    stands.wait("trouble")
    assert "There is a file where the folder" in stands.text("trouble-what")
    assert step(stands) == "Step 3 of 6"
    os.unlink(empty.path)
    stands.press(Qt.Key.Key_Return)
    stands.wait("first-run-step", text="Step 4 of 6")
    assert not stands.is_visible("trouble")
