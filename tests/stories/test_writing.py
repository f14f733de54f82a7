"""E4: from any place, two actions to the cursor in today's entry; and no word is ever lost."""

from __future__ import annotations

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


@pytest.mark.parametrize("place", ["Alt+1", "Alt+5", "Ctrl+,"])
def test_from_any_place_one_key_puts_the_cursor_into_todays_entry(
    desk: RunningDesk, place: str
) -> None:
    desk.press(place)
    before = actions(desk)
    desk.press("Ctrl+N")
    desk.wait("entry-body", focused=True)
    assert actions(desk) - before <= 2
    desk.type("A thought on the bus.")
    desk.wait("entry-saved", containing="Saved")


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
