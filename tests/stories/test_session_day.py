"""E2: from Today to a prepared session in five actions. E3: held and closed by the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from mentordesk.clock import SystemClock
from mentordesk.consent.model import Way
from mentordesk.desk.close import CloseDraft, StepDraft
from mentordesk.mentoring.goals.model import GoalDraft
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.record import Owner
from mentordesk.mentoring.sessions.model import PlanDraft, SessionLine
from mentordesk.rooms import Rooms
from mentordesk.vault.storage import Storage
from tests.driving.desk import RunningDesk


@contextmanager
def rooms(desk: RunningDesk) -> Iterator[Rooms]:
    """The rooms of a desk whose window is not open."""
    clock = SystemClock()
    storage = Storage.open(desk.folder, bytearray(desk.master), clock)
    yield Rooms(desk.folder, clock, storage)
    storage.close()


def plant(desk: RunningDesk) -> None:
    """Jonas, a session that was closed two weeks ago, and one in fifty minutes."""
    with rooms(desk) as made:
        now = made.clock.now().instant
        pair = made.people.add(PersonDraft("Jonas Okafor", "Africa/Nairobi")).value.pair
        goal = GoalDraft("Lead the rollout", {0: "Four clinics"}, Owner.THEIRS, pair.id)
        made.goals.set(goal)
        past = made.sessions.log(PlanDraft(pair.id, now - timedelta(days=14))).value
        step = StepDraft("Draft the map", Owner.THEIRS)
        made.desk.close_session(CloseDraft(past.id, "Two clinics said yes", step))
        made.sessions.plan(PlanDraft(pair.id, now + timedelta(minutes=50)))


@pytest.fixture
def desk() -> Iterator[RunningDesk]:
    with RunningDesk() as running:
        running.make_desk("Amara", "mentor")
        plant(running)
        running.start()
        running.unlock()
        yield running


def actions(desk: RunningDesk) -> int:
    return desk.clicks + desk.keys


def newest(made: Rooms) -> SessionLine:
    return next(one for one in made.sessions.page() if one.session.number == 2)


def test_from_today_a_session_is_prepared_in_five_actions(desk: RunningDesk) -> None:
    desk.wait("next-prepare", focused=True)
    before = actions(desk)
    desk.press("Return")
    desk.wait("brief-last", containing="Agreed last time")
    desk.wait("brief-theirs-1", containing="Draft the map")
    desk.wait("agenda-take")
    desk.wait("question-text")
    for number in (1, 2, 3):
        desk.wait(f"suggest-why-{number}", containing="Because")
    desk.press("Ctrl+Shift+A")
    desk.wait("agenda")
    desk.press("Ctrl+Shift+K")
    desk.wait("check-count", containing="0 of")
    desk.press("Ctrl+Shift+Q")
    assert desk.clicks == 0
    assert actions(desk) - before <= 5


def test_a_session_is_held_locked_and_closed_with_eight_keys(desk: RunningDesk) -> None:
    desk.wait("next-prepare", focused=True)
    desk.press("Return")
    desk.wait("brief-last")
    desk.press("Ctrl+2")
    desk.wait("session-notes", focused=True)
    desk.press("Ctrl+T")
    desk.wait("timer-button", text="Pause")
    desk.type("He held back.")
    desk.press("Return")
    desk.type("! @Jonas open the call with the why tomorrow")
    desk.press("Return")
    desk.wait("session-action-1", containing="open the call")
    desk.lock()
    desk.unlock()
    desk.wait("next-prepare", focused=True)
    desk.press("Return")
    desk.wait("brief-last")
    desk.press("Ctrl+2")
    desk.wait("session-notes", focused=True, containing="He held back.")
    desk.wait("timer-button", text="Pause")
    before = actions(desk)
    desk.press("Ctrl+Return")
    desk.wait("close-moved", focused=True)
    desk.type("He will open the call")
    desk.press("Return")
    desk.wait("close-step", focused=True)
    desk.type("@Jonas send the agenda tomorrow. If it is late, then I ask.")
    desk.press("Return", "2", "Return", "Space", "Return")
    desk.wait("close-afterthought", focused=True)
    desk.type("I wanted to say that I was proud.")
    desk.press("Ctrl+Return")
    desk.wait("sessions-list", focused=True)
    assert actions(desk) - before <= 8
    assert desk.clicks == 0
    desk.stop()
    with rooms(desk) as made:
        line = newest(made)
        assert line.session.written_up
        agreed = made.desk.agreed(line.session.id)
        assert agreed is not None
        assert agreed.moved == "He will open the call"
        titles = {one.action.title for one in made.actions.of_session(line.session.id)}
        assert titles == {"open the call with the why", "send the agenda"}
        reflection = made.notes.reflection(line.session.id)
        assert reflection is not None
        assert (reflection.asked_first, reflection.body) == (
            "partly",
            "I wanted to say that I was proud.",
        )
        assert len(made.sessions.upcoming()) == 1


def test_a_copy_is_made_by_three_keys_and_noted(desk: RunningDesk) -> None:
    desk.wait("next-prepare", focused=True)
    desk.press("Return")
    desk.wait("brief-last")
    desk.press("Ctrl+2")
    desk.wait("session-notes", focused=True)
    desk.type("He held back, and I was too quick.")
    desk.press("Ctrl+Return")
    desk.wait("close-moved", focused=True)
    desk.type("He will open the call")
    desk.press("Ctrl+Return")
    desk.wait("sessions-list", focused=True)
    desk.press("Return")
    desk.wait("session-name")
    before = actions(desk)
    desk.press("Ctrl+Shift+C")
    desk.wait("copy-clipboard", focused=True)
    desk.press("Return")
    desk.wait("copy-said", containing="Copied and noted")
    desk.press("Escape")
    assert actions(desk) - before <= 3
    desk.stop()
    with rooms(desk) as made:
        (noted,) = made.copying.copies()
        assert noted.body is not None
        assert "too quick" not in noted.body
        assert noted.name == "Jonas Okafor"
        assert noted.way is Way.CLIPBOARD
        assert noted.session_id is not None
        agreed = made.desk.agreed(noted.session_id)
        assert agreed is not None
        assert agreed.moved in noted.body
