"""E5: a goal from a template within ninety seconds, and a check-in within two minutes, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from mentordesk.clock import SystemClock
from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.record import Owner
from mentordesk.rooms import Rooms
from mentordesk.vault.storage import Storage
from tests.driving.desk import RunningDesk

KEY_SECONDS, THINK_SECONDS = 0.28, 1.35
"""Keystroke-level model (Card, Moran and Newell 1980): a key of an average typist, a decision."""
GOAL_BUDGET, CHECK_IN_BUDGET = 90, 120


@contextmanager
def rooms(desk: RunningDesk) -> Iterator[Rooms]:
    """The rooms of a desk whose window is not open."""
    clock = SystemClock()
    storage = Storage.open(desk.folder, bytearray(desk.master), clock)
    yield Rooms(desk.folder, clock, storage)
    storage.close()


@pytest.fixture
def desk() -> Iterator[RunningDesk]:
    with RunningDesk() as running:
        running.make_desk("Amara", "mentor")
        with rooms(running) as made:
            made.people.add(PersonDraft("Jonas Okafor", "Africa/Nairobi"))
        running.start()
        running.unlock()
        yield running


def estimated(desk: RunningDesk, decisions: int) -> float:
    """Seconds by the model, for the keys pressed and typed so far."""
    return (desk.keys + desk.typed) * KEY_SECONDS + decisions * THINK_SECONDS


def begin(desk: RunningDesk) -> None:
    """The template's words in the form, the cursor in the title."""
    desk.press("Alt+4")
    desk.wait("place-goals")
    desk.press("Ctrl+T")
    desk.wait("goal-templates", focused=True)
    desk.wait("goal-template-take", enabled=True)
    assert len(desk.rows("goal-templates")) > 10
    desk.press("Down", "Return")
    desk.wait("goal-form-title", focused=True)


def test_a_goal_from_a_template_takes_less_than_ninety_seconds_by_keys(desk: RunningDesk) -> None:
    desk.keys = desk.typed = desk.clicks = 0
    begin(desk)
    desk.type("Tell Otieno about the late orders")
    desk.press("Ctrl+Return")
    desk.wait("goal-title", text="Tell Otieno about the late orders")
    assert desk.clicks == 0
    assert desk.keys <= 8
    assert estimated(desk, decisions=8) <= GOAL_BUDGET
    desk.stop()
    with rooms(desk) as made:
        (line,) = made.goals.lines()
        page = made.goals.page(line.goal.id)
    assert page is not None
    assert line.goal.owner is Owner.THEIRS
    assert line.person_name == "Jonas Okafor"
    assert line.goal.template.startswith("gt.")
    assert sorted(line.goal.pictures) == [-2, -1, 0, 1, 2]
    assert line.goal.review_on is not None
    assert page.milestones


def test_a_check_in_takes_less_than_two_minutes_and_is_there_after_a_lock(
    desk: RunningDesk,
) -> None:
    begin(desk)
    desk.press("Ctrl+Return")
    desk.wait("goal-check-in", focused=True)
    desk.keys = desk.typed = desk.clicks = 0
    desk.press("Ctrl+I")
    desk.wait("check-in-card")
    desk.press("Up", "Tab")
    desk.wait("check-in-line", focused=True)
    desk.type("He said it aloud, and they stayed.")
    desk.press("Return")
    desk.wait("check-in-card", gone=True)
    assert desk.clicks == 0
    assert estimated(desk, decisions=4) <= CHECK_IN_BUDGET
    desk.lock()
    desk.unlock()
    desk.press("Alt+4")
    desk.wait("goals-list")
    desk.stop()
    with rooms(desk) as made:
        (line,) = made.goals.lines()
        page = made.goals.page(line.goal.id)
    assert page is not None
    assert [one.line for one in page.check_ins] == ["He said it aloud, and they stayed."]


def test_a_goal_that_was_begun_is_there_after_a_lock(desk: RunningDesk) -> None:
    begin(desk)
    desk.type("Half a title")
    desk.lock()
    desk.unlock()
    desk.press("Alt+4")
    desk.wait("place-goals")
    desk.press("Ctrl+Shift+N")
    desk.wait("goal-form-title", text="Half a title")
