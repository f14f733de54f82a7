"""The way through the first run, step by step, for the tests that begin somewhere on it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mentordesk.ui.gate.group_check import GroupCheck
from tests.ui.gate.hands import Gate


def step(stands: Gate) -> str:
    return stands.text("first-run-step")


def has_left(stands: Gate, before: str) -> bool:
    return bool(stands.opened) or step(stands) != before


def to_person(stands: Gate) -> None:
    stands.press(Qt.Key.Key_Return)
    assert step(stands) == "Step 2 of 6"


def to_passphrase(stands: Gate, name: str = "Amara") -> None:
    to_person(stands)
    stands.fill("name", name)
    stands.click("role-both")
    stands.press(Qt.Key.Key_Return)
    assert step(stands) == "Step 3 of 6"


def to_sheet(stands: Gate) -> str:
    """The passphrase."""
    to_passphrase(stands)
    stands.click("suggest-passphrase")
    words = stands.text("new-passphrase")
    stands.press(Qt.Key.Key_Return)
    stands.wait("first-run-step", text="Step 4 of 6")
    return words


def to_ready(stands: Gate) -> str:
    """The passphrase."""
    words = to_sheet(stands)
    type_groups(stands)
    stands.press(Qt.Key.Key_Return)
    stands.wait("first-run-step", text="Step 5 of 6")
    stands.press(Qt.Key.Key_Return)
    assert step(stands) == "Step 6 of 6"
    return words


def code_of(stands: Gate) -> tuple[str, ...]:
    """The nine groups, as a screen reader spells them."""
    name = stands.find("recovery-code").accessibleName()
    return tuple(name.removeprefix("Recovery code:").replace(" ", "").split(","))


def asked(stands: Gate) -> tuple[int, int]:
    """The places, from 0, of the two groups that are asked for."""
    checks = [one for one in stands.window.findChildren(GroupCheck) if one.isVisible()]
    return checks[0].places


def type_groups(stands: Gate) -> None:
    code, (one, other) = code_of(stands), asked(stands)
    stands.fill("recovery-group-a", code[one])
    stands.fill("recovery-group-b", code[other])
