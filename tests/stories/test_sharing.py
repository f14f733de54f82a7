"""E6: share in four actions, withdraw in two, and read both receipts on the screen."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mentordesk.mentoring.people.model import PersonDraft
from mentordesk.mentoring.sessions.model import PlanDraft
from tests.driving.desk import RunningDesk
from tests.stories.programme import RunningServer
from tests.stories.test_session_day import rooms
from tools.bench.screen import virtual_screen

SHARE, WITHDRAW = 4, 2  # actions, after Sharing was gone to
PATIENCE = 60.0  # seconds; only a failing test waits that long
CLOCK = re.compile(r"confirmed \d{1,2}:\d\d")


@pytest.fixture(params=["offscreen", "a screen"])
def display(request: pytest.FixtureRequest) -> Iterator[str]:
    if request.param == "offscreen":
        yield ""
        return
    if not shutil.which("Xvfb") or not shutil.which("openbox"):
        pytest.skip("LOUD: Xvfb and openbox are needed; `make test` installs them on Debian")
    with virtual_screen() as shown:
        yield shown


@pytest.fixture
def desk(display: str) -> Iterator[RunningDesk]:
    with RunningDesk(display=display) as running:
        running.make_desk("Amara", "mentor")
        with rooms(running) as made:
            pair = made.people.add(PersonDraft("Jonas Okafor", "Africa/Nairobi")).value.pair
            made.sessions.plan(PlanDraft(pair.id, made.clock.now().instant + timedelta(minutes=50)))
        running.start()
        running.unlock()
        yield running


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    with RunningServer(tmp_path / "server") as running:
        yield running


def ledger(desk: RunningDesk) -> list[str]:
    """Every line of what left, as a screen reader says it."""
    shown = desk.window.order("list")
    return [one["accessible"] for one in shown if one["name"].startswith("ledger-")]


def wait_for(desk: RunningDesk, holds: Callable[[list[str]], bool]) -> list[str]:
    end = time.monotonic() + PATIENCE
    while not holds(said := ledger(desk)):
        assert time.monotonic() < end, said
        time.sleep(0.02)
    return said


def all_confirmed(said: list[str]) -> bool:
    return bool(said) and all(CLOCK.search(one) for one in said)


def join(desk: RunningDesk, server: RunningServer) -> None:
    desk.press("Alt+7")
    desk.wait("sharing-invite", focused=True)
    desk.type(server.invite())
    desk.press("Return")
    desk.wait("sharing-choices")
    desk.click("sharing-send-now")
    wait_for(desk, all_confirmed)


def share(desk: RunningDesk) -> None:
    desk.click("sharing-choice-office")
    desk.wait("lens-sign", focused=True)
    desk.wait("lens-line-planned")
    desk.press("Return")
    desk.wait("consent-lens", gone=True)


def withdraw(desk: RunningDesk) -> None:
    desk.click("sharing-stop")
    desk.wait("sharing-stop-confirm", focused=True)
    desk.press("Return")


def actions(desk: RunningDesk, act: Callable[[RunningDesk], None]) -> int:
    before = desk.clicks + desk.keys
    act(desk)
    return desk.clicks + desk.keys - before


def check_budgets(shared: int, withdrawn: int) -> None:
    assert shared <= SHARE
    assert withdrawn <= WITHDRAW


def test_share_until_confirmed_and_withdraw_until_erased_within_the_budget(
    desk: RunningDesk, server: RunningServer
) -> None:
    join(desk, server)
    shared = actions(desk, share)
    said = wait_for(desk, lambda rows: len(rows) == 5 and all_confirmed(rows))
    assert any("Sessions, in numbers" in one for one in said)
    stored = server.bytes_on_disk()
    assert b"Jonas" not in stored
    withdrawn = actions(desk, withdraw)
    erased = wait_for(desk, lambda rows: sum("erased, signed" in one for one in rows) == 6)
    assert len(erased) == 7  # two consents, two summaries, two withdrawals; and the joining
    check_budgets(shared, withdrawn)
    desk.stop()
    assert desk.complaints == []


def test_control_one_action_more_is_over_the_budget() -> None:
    check_budgets(SHARE, WITHDRAW)
    with pytest.raises(AssertionError):
        check_budgets(SHARE + 1, WITHDRAW)
    with pytest.raises(AssertionError):
        check_budgets(SHARE, WITHDRAW + 1)
