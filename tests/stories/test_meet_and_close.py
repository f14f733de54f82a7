"""Meet and the close card on the real window: killed, locked, small, and within the minute."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from tests.driving.desk import RunningDesk, ended_within
from tests.stories.test_session_day import actions, newest, plant, rooms

NOTES, AGREED = "He is afraid of Monday.", "Jonas opens the call."
MOVED, AFTER = "Two clinics said yes", "I was proud of him."

KEY, THINK = 0.28, 1.35
"""Seconds for a key of an average typist, and to make up one's mind, in the keystroke-level model
(Card, Moran and Newell 1980)."""
FIELDS = 6


def estimated(keys: int, typed: int) -> float:
    """Seconds for so many keys and letters on the card, one decision a field. Estimated."""
    return (keys + typed) * KEY + FIELDS * THINK


@pytest.fixture
def desk() -> Iterator[RunningDesk]:
    with RunningDesk() as running:
        running.make_desk("Amara", "mentor")
        plant(running)
        running.start()
        running.unlock()
        yield running


def go_to_meet(desk: RunningDesk) -> None:
    desk.at("desk")
    desk.wait("next-prepare", focused=True)
    desk.press("Return")
    desk.wait("brief-last")
    desk.press("Ctrl+2")
    desk.wait("session-notes", focused=True)


def kill(desk: RunningDesk) -> None:
    """As the system does when memory is short; a fresh gate comes."""
    window = desk.at("desk").pid
    os.kill(window, signal.SIGKILL)
    assert ended_within(window, 60)
    desk.wait_for_gate()
    desk.unlock()


def test_a_killed_window_gives_back_notes_agreed_words_and_the_card(desk: RunningDesk) -> None:
    go_to_meet(desk)
    desk.press("Ctrl+T")
    desk.type(NOTES)
    desk.click("session-agreed")
    desk.type(AGREED)
    for name in ("session-notes-saved", "session-agreed-saved"):
        desk.wait(name, containing="Saved")
    kill(desk)
    go_to_meet(desk)
    desk.wait("session-notes", text=NOTES)
    desk.wait("session-agreed", text=AGREED)
    desk.wait("timer-button", text="Pause")
    desk.press("Ctrl+Return")
    desk.wait("close-moved", focused=True)
    desk.type(MOVED)
    desk.press("Return", "Return", "2", "Return", "Space", "Return")
    desk.wait("close-afterthought", focused=True)
    desk.type(AFTER)
    desk.press("Escape")  # hands the draft over; the kill comes while it lies there
    desk.wait("close-moved", gone=True)
    desk.press("Ctrl+Return")
    desk.wait("close-moved", focused=True)
    kill(desk)
    go_to_meet(desk)
    desk.press("Ctrl+Return")
    desk.wait("close-moved", focused=True, text=MOVED)
    desk.wait("close-afterthought", text=AFTER)
    assert desk.find("close-next")["checked"], "the next session that was taken"


def test_a_lock_in_the_small_window_leaves_no_window_and_no_word_behind(desk: RunningDesk) -> None:
    desk.at("desk").order("move", place=[40, 30, 1100, 700])
    go_to_meet(desk)
    desk.type(NOTES)
    desk.press("Ctrl+Shift+W")
    desk.wait("small-action", focused=True)
    desk.wait("session-notes", text="")
    desk.press("Ctrl+Shift+B")
    desk.wait("session-notes", text=NOTES)  # the control: shown, the words are found
    (small,) = desk.window.order("windows")
    assert (small["name"], small["title"]) == ("small-desk", "MentorDesk")
    old = desk.window.pid
    desk.lock()
    (gate,) = desk.window.order("windows")
    assert gate["geometry"] == [40, 30, 1100, 700], "where the large window stood"
    assert ended_within(old, 60)
    desk.unlock()
    (large,) = desk.window.order("windows")
    assert (large["name"], large["geometry"]) == ("desk", [40, 30, 1100, 700])
    go_to_meet(desk)
    desk.wait("session-notes", text=NOTES)


def test_quitting_from_the_small_window_and_from_hidden_notes_keeps_every_word(
    desk: RunningDesk,
) -> None:
    go_to_meet(desk)
    desk.type(NOTES)
    desk.press("Ctrl+Shift+B")
    desk.wait("session-notes", text="")
    desk.press("Ctrl+Shift+W")
    desk.wait("small-action", focused=True)
    desk.press("Ctrl+Q")
    assert desk.process is not None
    desk.process.wait(60)
    with rooms(desk) as made:
        line = next(one for one in made.sessions.page() if one.session.number == 2)
        note = made.notes.note(line.session.id)
        assert note is not None
        assert note.body == NOTES


def test_the_card_may_be_skipped_whole_and_takes_less_than_a_minute_when_it_is_not(
    desk: RunningDesk,
) -> None:
    step = "@Jonas send the agenda tomorrow. If it is late, then I ask."
    go_to_meet(desk)
    before, typed = actions(desk), desk.typed
    desk.press("Ctrl+Return")
    desk.wait("close-moved", focused=True)
    desk.type(MOVED)
    desk.press("Return")
    desk.type(step)
    desk.press("Return", "2", "Return", "Space", "Return")
    desk.type(AFTER)
    keys = actions(desk) - before + 1  # and the one that would finish
    assert keys <= 8
    assert estimated(keys, desk.typed - typed) <= 60
    assert estimated(keys, 400) > 60, "the control: the model counts"
    desk.press("Escape")
    desk.wait("close-moved", gone=True)
    assert desk.clicks == 0
    desk.press("Ctrl+Return")
    desk.wait("close-moved", focused=True, text=MOVED)
    desk.press("Ctrl+Return")
    desk.wait("sessions-list", focused=True)
    desk.stop()
    with rooms(desk) as made:
        assert newest(made).session.written_up
