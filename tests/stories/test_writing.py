"""E4: from any place, two actions to the cursor in today's entry; and no word is ever lost."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from tests.driving.desk import RunningDesk


@pytest.fixture
def desk() -> Iterator[RunningDesk]:
    with RunningDesk() as running:
        running.make_desk("Amara", "mentee")
        running.start()
        running.unlock()
        yield running


def actions(desk: RunningDesk) -> int:
    return desk.clicks + desk.keys


ANY_PLACE = ("Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6", "Alt+7", "Ctrl+,")
"""Every place of the rail, and the settings."""


def is_begun(desk: RunningDesk, since: int, text: str) -> None:
    """Claim that the cursor stands in today's entry, after two actions at most."""
    desk.wait("entry-body", focused=True, text=text)
    assert 1 <= actions(desk) - since <= 2


def test_from_any_place_two_actions_put_the_cursor_into_todays_entry(desk: RunningDesk) -> None:
    written = ""
    for number, place in enumerate(ANY_PLACE):
        desk.press(place)
        before = actions(desk)
        desk.press("Ctrl+N")
        is_begun(desk, before, written)
        desk.type(more := f"Thought {number} on the bus. ")
        written += more
    for leave in (("Alt+5", "Ctrl+2"), ("Alt+5", "Ctrl+1", "Ctrl+F"), ("Ctrl+K",), ("F1",)):
        desk.press(*leave)  # a tab of the journal, its search, the palette, the help
        before = actions(desk)
        desk.press("Ctrl+N")
        is_begun(desk, before, written)
    desk.press("Alt+1")
    before = actions(desk)
    desk.click("top-quick-note")
    is_begun(desk, before, written)
    desk.type("The last one.")
    desk.wait("entry-saved", containing="Saved")


def test_what_was_saved_is_there_after_the_window_was_killed(desk: RunningDesk) -> None:
    desk.press("Ctrl+N")
    desk.wait("entry-body", focused=True)
    desk.type("She said nothing, and I waited.")
    desk.wait("entry-saved", containing="Saved")
    os.kill(desk.window.pid, signal.SIGKILL)
    desk.unlock()  # the keeper has opened a gate
    before = actions(desk)
    desk.press("Ctrl+N")
    is_begun(desk, before, "She said nothing, and I waited.")


def test_what_was_written_is_there_after_a_lock_and_found_by_its_words(desk: RunningDesk) -> None:
    desk.press("Ctrl+N")
    desk.wait("entry-body", focused=True)
    desk.type("I filled every pause today.")
    desk.lock()  # before any timer had its turn
    desk.unlock()
    desk.press("Alt+5")
    desk.wait("entry-body", text="I filled every pause today.")
    desk.press("Ctrl+N")
    desk.wait("entry-body", focused=True, text="I filled every pause today.")
    desk.type(" Seven seconds.")
    desk.press("Escape")
    desk.press("Ctrl+F")
    desk.wait("journal-search", focused=True)
    desk.type("seven")
    desk.wait("journal-found", text="One entry")


def test_an_answer_begun_on_today_is_an_entry_after_a_lock(desk: RunningDesk) -> None:
    desk.wait("prompt-answer", focused=True)
    desk.type("It surprised me that he asked.")
    desk.lock()
    desk.unlock()
    desk.wait("prompt-kept", containing="Kept in your journal")
    desk.press("Alt+5")
    desk.wait("entry-body", text="It surprised me that he asked.")


def test_a_deleted_entry_comes_back_by_the_keyboard(desk: RunningDesk) -> None:
    desk.press("Ctrl+N")
    desk.wait("entry-body", focused=True)
    desk.type("Not lost.")
    desk.press("Escape")
    desk.wait("journal-entries", focused=True)
    desk.press("Delete")
    desk.wait("journal-first-entry", focused=True)
    desk.wait("undo-toast-verb")
    desk.press("Ctrl+Z")
    desk.wait("entry-body", text="Not lost.")
