"""The disk is full at any step of the first run: it is said, and afterwards all goes on."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.driving.desk import RunningDesk, ended_within
from tests.driving.disk import fill, needs_small_disk, small_disk

pytestmark = [pytest.mark.root, needs_small_disk]
PASSPHRASE = "velvet tangent orbit quilt mango"


@pytest.fixture
def desk() -> Iterator[RunningDesk]:
    with RunningDesk() as made:
        os.makedirs(os.path.dirname(made.folder.path), exist_ok=True)
        with small_disk(made.folder.path, 8):
            made.start()
            made.at("gate")
            made.wait("first-run-step", text="Step 1 of 6", active=True)
            made.press("Return")
            made.wait("name", focused=True)
            made.type("Mei")
            made.press("Return", "Space", "Return")
            made.wait("first-run-step", text="Step 3 of 6")
            yield made
            made.stop()


def others(desk: RunningDesk) -> str:
    return os.path.join(desk.folder.path, "other-peoples-data")


def choose_passphrase(desk: RunningDesk) -> None:
    desk.click("show-new-passphrase")
    desk.wait("new-passphrase")
    desk.click("new-passphrase")
    desk.type(PASSPHRASE)
    desk.press("Return")


def to_the_end(desk: RunningDesk) -> None:
    desk.wait("recovery-code")
    desk.click("confirm-later")
    desk.press("Return")
    desk.wait("first-run-step", text="Step 6 of 6")


def test_keys_that_find_no_room_are_said_and_made_when_there_is_some(desk: RunningDesk) -> None:
    fill(others(desk))
    choose_passphrase(desk)
    desk.wait("trouble")
    assert desk.text("first-run-step") == "Step 3 of 6"
    assert not desk.folder.exists()
    os.unlink(others(desk))
    desk.press("Return")
    to_the_end(desk)
    desk.press("Return")
    desk.at("desk")
    desk.wait("today-greeting", containing="Mei")


def test_a_desk_that_cannot_settle_stays_aside_and_settles_when_there_is_room(
    desk: RunningDesk,
) -> None:
    choose_passphrase(desk)
    to_the_end(desk)
    fill(others(desk))
    desk.press("Return")
    desk.wait("trouble")
    assert not desk.folder.exists()
    os.unlink(others(desk))
    desk.press("Return")
    desk.at("desk")
    desk.wait("today-greeting", containing="Mei")


def test_a_first_opening_without_room_is_said_and_the_next_one_asks_who_is_here(
    desk: RunningDesk,
) -> None:
    choose_passphrase(desk)
    to_the_end(desk)
    gate = desk.window.pid
    fill(others(desk), leave=64 * 1024)
    desk.press("Return")
    assert ended_within(gate, 60), "a fresh pair of windows begins"
    desk.at("gate")
    desk.wait("notice")
    assert "disk is full" in desk.text("notice-what")
    assert desk.folder.exists(), "the keys are there: nobody needs to begin again"
    os.unlink(others(desk))
    desk.unlock(PASSPHRASE)
    desk.wait("strip-whose-desk")
    desk.click("strip-whose-desk-verb")
    desk.wait("settings-name", focused=True)
    desk.type("Mei")
    desk.press("Return")
    desk.wait("strip-whose-desk", gone=True)
    desk.click("rail-today")
    desk.wait("today-greeting", containing="Mei")
