from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from mentordesk.vault import unlock
from tests.ui.gate.hands import NO_HINTS, Gate, World
from tests.vault.keys_world import PASSPHRASE, Made, typed

pytestmark = pytest.mark.qt_log_ignore(NO_HINTS)
MakeGate = Callable[..., Gate]


def kept_in_keyring(made: Made, world: World) -> None:
    """The desk as it is after somebody chose the keyring."""
    unlock.enable_keyring(made.folder, made.key, world.use_keyring("plain"))


def test_a_keyring_that_knows_the_desk_opens_it_by_itself(
    gate: MakeGate, made: Made, world: World
) -> None:
    kept_in_keyring(made, world)
    stands = gate(made.folder)
    stands.until(lambda: bool(stands.opened))
    assert stands.opened[0].master == made.master


def test_a_gate_after_a_lock_does_not_open_itself(gate: MakeGate, made: Made, world: World) -> None:
    kept_in_keyring(made, world)
    world.may_open_itself = False
    stands = gate(made.folder)
    stands.until(lambda: not stands.is_visible("use-keyring"))  # it has looked at the header
    assert not stands.is_visible("keyring-words")
    assert stands.opened == []
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))


def test_a_gate_with_a_notice_does_not_open_itself(
    gate: MakeGate, made: Made, world: World
) -> None:
    kept_in_keyring(made, world)
    stands = gate(made.folder, notice={"what": "MentorDesk's window ended unexpectedly."})
    stands.until(lambda: not stands.is_visible("use-keyring"))
    assert not stands.is_visible("keyring-words")
    assert stands.opened == []


def test_a_keyring_that_hangs_blocks_nobody_who_types(
    gate: MakeGate, made: Made, world: World
) -> None:
    kept_in_keyring(made, world)
    world.use_keyring("hanging", limit=5.0)
    stands = gate(made.folder)
    stands.wait("keyring-words")
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert not stands.is_visible("keyring-words")


@pytest.mark.parametrize("by", ["click", "escape"])
def test_asking_the_keyring_can_be_cancelled(
    gate: MakeGate, made: Made, world: World, by: str
) -> None:
    kept_in_keyring(made, world)
    world.use_keyring("hanging", limit=5.0)
    stands = gate(made.folder)
    stands.wait("keyring-words")
    if by == "click":
        stands.click("keyring-cancel")
    else:
        stands.press(Qt.Key.Key_Escape)
    assert not stands.is_visible("keyring-words")
    assert stands.find("passphrase").hasFocus()


@pytest.mark.parametrize("mode", ["fail", "locked", "babbling", "changed", "truncating"])
def test_a_keyring_that_fails_leaves_the_passphrase_and_no_error_page(
    gate: MakeGate, made: Made, world: World, mode: str
) -> None:
    kept_in_keyring(made, world)
    world.use_keyring(mode)
    stands = gate(made.folder)
    stands.wait("passphrase-hint")
    assert "did not answer" in stands.text("passphrase-hint")
    assert not stands.is_visible("trouble")
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))


def test_the_box_makes_the_keyring_open_the_desk_next_time(
    gate: MakeGate, made: Made, world: World
) -> None:
    world.use_keyring("plain")
    stands = gate(made.folder)
    stands.click("use-keyring")
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert unlock.with_keyring(made.folder, world.keyring) == made.key


def test_a_keyring_that_will_not_keep_it_is_said_and_the_desk_opens_all_the_same(
    gate: MakeGate, made: Made, world: World
) -> None:
    world.use_keyring("locked")
    stands = gate(made.folder)
    stands.click("use-keyring")
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.wait("unlock", text="Open without the keyring", enabled=True)
    assert "could not keep the key" in stands.text("trouble-what")
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert stands.opened[0].master == made.master
    assert not unlock.has_keyring(made.folder)


def test_nobody_waits_for_a_keyring_that_hangs_while_keeping(
    gate: MakeGate, made: Made, world: World
) -> None:
    world.use_keyring("hanging", limit=5.0)
    stands = gate(made.folder)
    stands.click("use-keyring")
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.wait("keyring-cancel")
    stands.click("keyring-cancel")
    stands.until(lambda: bool(stands.opened))
    assert stands.opened[0].master == made.master


def test_without_the_box_the_keyring_is_not_touched(
    gate: MakeGate, made: Made, world: World
) -> None:
    world.use_keyring("plain")
    stands = gate(made.folder)
    stands.fill("passphrase", PASSPHRASE)
    stands.press(Qt.Key.Key_Return)
    stands.until(lambda: bool(stands.opened))
    assert os.listdir(world.place / "keyring") == []
    assert unlock.with_passphrase(made.folder, typed()) == made.master
