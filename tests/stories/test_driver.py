"""The story driver itself: whatever befalls an order, the window goes on and somebody is told."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.driving.desk import RunningDesk, Window, running


@pytest.fixture(scope="module")
def desk() -> Iterator[RunningDesk]:
    with running() as opened:
        yield opened


@pytest.mark.parametrize("do", ["press", "click", "find", "rows"])
def test_an_order_that_makes_no_sense_is_answered(desk: RunningDesk, do: str) -> None:
    with pytest.raises(AssertionError, match="KeyError was raised"):
        desk.window.order(do)
    assert desk.find("desk")["active"]


def test_a_test_that_is_killed_leaves_no_window_that_spins(desk: RunningDesk) -> None:
    path = os.path.join(desk.place, f"desk-{desk.window.pid}")
    for order in ({"what": "never", "limit": 0.1}, {"what": "never", "limit": 0.2}):
        gone = Window(path)
        gone.send("wait", **order)
        gone.close()
    with pytest.raises(AssertionError, match="waited in vain"):
        desk.wait("never", limit=0.5)
    with open(os.path.join(desk.folder.log, "crashes.log"), encoding="utf-8") as file:
        told = file.read()
    assert "KeyError" in told, "the eye sees what the window raised"
    assert "BrokenPipeError" not in told, "it was tried again and again"
