"""The folder of an open desk is moved away, as by a person who tidies up, and put back."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.driving.desk import PASSPHRASE, RunningDesk, running


@pytest.fixture
def desk() -> Iterator[RunningDesk]:
    with running() as opened:
        opened.press("Ctrl+N")
        opened.wait("entry-body", focused=True)
        opened.type("Before.")
        opened.wait("entry-saved", containing="Saved")
        yield opened


def move_away(desk: RunningDesk) -> str:
    away = desk.folder.path + ".away"
    os.rename(desk.folder.path, away)
    return away


def test_what_is_written_after_it_was_moved_is_never_called_saved(desk: RunningDesk) -> None:
    away = move_away(desk)
    desk.type(" After.")
    desk.wait("strip-database-moved", containing=desk.folder.path)
    desk.wait("entry-saved", containing="Not saved")
    os.rename(away, desk.folder.path)
    desk.click("strip-database-moved-verb")
    desk.wait("entry-saved", containing="Saved")
    desk.lock()
    desk.unlock()
    desk.click("rail-journal")
    desk.wait("entry-body", text="Before. After.")


def test_the_last_words_can_be_sealed_and_come_back_with_the_folder(desk: RunningDesk) -> None:
    away = move_away(desk)
    desk.type(" Last.")
    desk.press("Ctrl+L")
    desk.wait("unsaved")
    desk.click("unsaved-seal")
    desk.wait("unsaved-problem")  # its own public key lies in the folder that is gone
    os.rename(away, desk.folder.path)
    desk.press("Escape")
    desk.wait("entry-body", text="Before. Last.")
    desk.lock()
    desk.unlock()
    desk.click("rail-journal")
    desk.wait("entry-body", text="Before. Last.")


def test_the_gate_of_a_desk_that_was_moved_says_so_and_makes_no_new_one(desk: RunningDesk) -> None:
    away = move_away(desk)
    desk.lock()
    desk.wait("trouble")
    assert "first-run-step" not in desk.names()
    os.rename(away, desk.folder.path)
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.at("desk")
    desk.wait("desk", active=True)
    desk.click("rail-journal")
    desk.wait("entry-body", text="Before.")
