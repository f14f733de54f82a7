"""A round that failed is tried again without anybody asking: it never says 0 seconds."""

from __future__ import annotations

import pytest

from mentordesk.errors import RoundExit
from mentordesk.sync import retry
from mentordesk.sync.core import Failure, Finish, Known, Outcome, Round, TakeTurn, Waiting
from mentordesk.sync.retry import Standing

NOW = 1_700_000_000
FAILURES = [Outcome.NO_LINK, Outcome.NO_ANSWER, Outcome.BUSY, Outcome.BAD_ANSWER]


def known() -> Known:
    letter = Waiting(b"i" * 16, b"d" * 32, lane=2, seq=1, size=250)
    return Known(True, "", 1, 1, 0, (letter,), Standing())


@pytest.mark.parametrize("outcome", FAILURES)
@pytest.mark.parametrize("chance", [0.0, 0.1, 0.24, 0.99])
def test_a_failed_round_says_when_it_comes_back(outcome: Outcome, chance: float) -> None:
    machine = Round(NOW, lambda: chance, asked=True)
    assert isinstance(machine.begin(known()), TakeTurn)
    _, finish = machine.failed(known(), Failure(outcome, 300))
    assert isinstance(finish, Finish)
    assert finish.exit_code == RoundExit.TRY_LATER
    assert finish.wait >= 1


def test_control_full_jitter_alone_may_come_to_nothing() -> None:
    assert retry.after_failure(Standing(), NOW, 300, lambda: 0.1).not_before == NOW
