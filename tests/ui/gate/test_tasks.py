from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from mentordesk.vault import unlock
from mentordesk.vault.errors import WrongPassphrase, WrongRecoveryCode
from tests.ui.gate.hands import NO_HINTS, Gate, World
from tests.ui.gate.steps import code_of, type_groups
from tests.vault.keys_world import PASSPHRASE, Made, typed

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)
MakeGate = Callable[..., Gate]


def proved(stands: Gate) -> Gate:
    assert stands.text("gate-title") == "First, your passphrase"
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: not stands.is_visible("passphrase"))
    return stands


def nothing_left(stands: Gate) -> bool:
    return not any(edit.text() for edit in stands.window.findChildren(QLineEdit))


@pytest.mark.parametrize("task", ["passphrase", "recovery", "keyring"])
def test_no_task_begins_without_the_passphrase(gate: MakeGate, made: Made, task: str) -> None:
    stands = gate(made.folder, task=task)
    stands.fill("passphrase", "not this one")
    stands.press(Qt.Key.Key_Return)
    stands.wait("passphrase-problem")
    assert not stands.is_visible("use-keyring")
    assert not stands.is_visible("open-another-desk")
    stands.press(Qt.Key.Key_Escape)
    assert stands.tasks == [False]


@pytest.mark.parametrize("task", ["passphrase", "recovery", "keyring"])
def test_closing_a_task_tells_that_nothing_was_done(gate: MakeGate, made: Made, task: str) -> None:
    stands = gate(made.folder, task=task)
    stands.close()
    assert stands.tasks == [False]


def test_a_keyring_does_not_prove_for_a_task(gate: MakeGate, made: Made, world: World) -> None:
    unlock.enable_keyring(made.folder, made.key, world.use_keyring("plain"))
    stands = gate(made.folder, task="passphrase")
    stands.fill("passphrase", "x")
    assert not stands.is_visible("keyring-words")
    assert stands.text("gate-title") == "First, your passphrase"


def test_the_passphrase_is_changed(gate: MakeGate, made: Made) -> None:
    stands = proved(gate(made.folder, task="passphrase"))
    stands.click("suggest-passphrase")
    new = stands.text("new-passphrase")
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: stands.tasks == [True])
    assert nothing_left(stands)
    assert unlock.with_passphrase(made.folder, typed(new)) == made.master
    with pytest.raises(WrongPassphrase):
        unlock.with_passphrase(made.folder, typed())
    stands.close()
    assert stands.tasks == [True]


def test_the_passphrase_stays_when_the_task_is_left(gate: MakeGate, made: Made) -> None:
    stands = proved(gate(made.folder, task="passphrase"))
    stands.click("suggest-passphrase")
    stands.press(Qt.Key.Key_Escape)
    assert stands.tasks == [False]
    assert nothing_left(stands)
    assert unlock.with_passphrase(made.folder, typed()) == made.master


def test_a_forgotten_passphrase_is_changed_with_the_recovery_code(
    gate: MakeGate, made: Made
) -> None:
    stands = gate(made.folder, task="passphrase")
    stands.click("use-recovery-code")
    stands.fill("recovery-code-edit", made.code)
    stands.press(Qt.Key.Key_Return)
    stands.wait("new-passphrase")
    stands.click("suggest-passphrase")
    new = stands.text("new-passphrase")
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: stands.tasks == [True])
    assert unlock.with_passphrase(made.folder, typed(new)) == made.master


def test_the_sheet_that_i_have_is_checked_in_full(gate: MakeGate, made: Made) -> None:
    stands = proved(gate(made.folder, task="recovery"))
    assert stands.text("gate-subtitle") == "Your recovery sheet is not confirmed yet."
    stands.press(Qt.Key.Key_Return)
    stands.fill("recovery-code-edit", made.code)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: stands.tasks == [True])
    assert unlock.sheet_is_confirmed(made.folder)
    assert nothing_left(stands)


def test_back_from_checking_leads_to_the_choice(gate: MakeGate, made: Made) -> None:
    stands = proved(gate(made.folder, task="recovery"))
    stands.click("sheet-continue")
    stands.fill("recovery-code-edit", "7K4Q")
    stands.click("code-back")
    assert stands.is_visible("new-sheet")
    stands.press(Qt.Key.Key_Escape)
    assert stands.tasks == [False]


def new_sheet(stands: Gate) -> str:
    stands.click("new-sheet")
    stands.click("sheet-continue")
    stands.wait("recovery-code")
    return "-".join(code_of(stands))


def test_a_new_sheet_is_confirmed_and_the_old_one_opens_nothing(gate: MakeGate, made: Made) -> None:
    stands = proved(gate(made.folder, task="recovery"))
    code = new_sheet(stands)
    assert not stands.find("sheet-done").isEnabled()
    type_groups(stands)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: stands.tasks == [True])
    assert unlock.sheet_is_confirmed(made.folder)
    assert unlock.with_recovery_code(made.folder, code) == made.master
    with pytest.raises(WrongRecoveryCode):
        unlock.with_recovery_code(made.folder, made.code)
    assert nothing_left(stands)


def test_a_new_sheet_may_be_confirmed_later_and_is_in_force(gate: MakeGate, made: Made) -> None:
    stands = proved(gate(made.folder, task="recovery"))
    code = new_sheet(stands)
    stands.click("confirm-later")
    stands.until(lambda: stands.tasks == [True])
    assert not unlock.sheet_is_confirmed(made.folder)
    assert unlock.with_recovery_code(made.folder, code) == made.master


def test_the_keyring_is_switched_on_and_off_again(gate: MakeGate, made: Made, world: World) -> None:
    world.use_keyring("plain")
    stands = proved(gate(made.folder, task="keyring"))
    stands.wait("keyring-switch", text="Use the keyring")
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: stands.tasks == [True])
    assert unlock.with_keyring(made.folder, world.keyring) == made.key
    again = proved(gate(made.folder, task="keyring"))
    again.wait("keyring-switch", text="Stop using the keyring")
    again.click("keyring-switch")
    again.until(lambda: again.tasks == [True])
    assert not unlock.has_keyring(made.folder)


def test_a_keyring_that_refuses_is_said_and_nothing_changes(
    gate: MakeGate, made: Made, world: World
) -> None:
    world.use_keyring("locked")
    stands = proved(gate(made.folder, task="keyring"))
    stands.wait("keyring-switch")
    stands.click("keyring-switch")
    stands.wait("trouble")
    assert "could not keep the key" in stands.text("trouble-what")
    assert stands.tasks == []
    stands.click("keyring-leave")
    assert stands.tasks == [False]
    assert not unlock.has_keyring(made.folder)
