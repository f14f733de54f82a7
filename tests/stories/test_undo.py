"""Taking back, on the real window: a cancelled session, moved words, and what a lock forgets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mentordesk.mentoring.sessions.model import SessionState
from tests.driving.desk import RunningDesk
from tests.stories.test_session_day import plant, rooms


@pytest.fixture
def desk() -> Iterator[RunningDesk]:
    with RunningDesk() as running:
        running.make_desk("Amara", "mentor")
        plant(running)
        running.start()
        running.unlock()
        yield running


def states(desk: RunningDesk) -> list[SessionState]:
    with rooms(desk) as made:
        return [line.session.state for line in made.sessions.page()]


def test_a_cancelled_session_is_planned_again_by_one_key_and_a_lock_forgets(
    desk: RunningDesk,
) -> None:
    desk.press("Alt+2")
    desk.wait("sessions-list", focused=True)
    desk.press("Delete")
    desk.wait("undo-toast-text", text="The session is cancelled.")
    desk.press("Ctrl+Z")
    desk.wait("undo-toast-text", text="Taken back: The session is cancelled.")
    desk.press("Ctrl+Shift+Z")
    desk.wait("undo-toast-text", text="The session is cancelled.")
    desk.lock()
    desk.unlock()
    desk.press("Alt+2")
    desk.wait("sessions-list", focused=True)
    desk.press("Ctrl+Z")
    desk.wait("undo-toast-text", containing="nothing was done")
    desk.stop()
    assert SessionState.CANCELLED in states(desk)


def test_words_that_went_to_the_agreed_side_come_back_by_ctrl_z(desk: RunningDesk) -> None:
    desk.wait("next-prepare", focused=True)
    desk.press("Return")
    desk.press("Ctrl+2")
    desk.wait("session-notes", focused=True)
    desk.type("He is afraid of the call.")
    desk.press("Ctrl+Shift+M")
    desk.wait("session-agreed", text="He is afraid of the call.")
    desk.wait("undo-toast-verb")
    desk.press("Ctrl+Z")
    desk.wait("session-notes", text="He is afraid of the call.")
    desk.wait("session-agreed", text="")
