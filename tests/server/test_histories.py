"""Nothing is stored without a live consent, in whatever order letters arrive (G25)."""

from __future__ import annotations

import secrets
from dataclasses import replace

import pytest

from mentordesk.server.model import ConsentRow
from tests.server.histories import History, written
from tests.server.memory_store import MemoryStore

QUICK, SOAK = 3_000, 100_000
FOR_ONE_POOL = 500


class Forgiving(MemoryStore):
    """The control: a server that finds every consent it ever saw good for anything, for ever."""

    def consent(self, consent: bytes) -> ConsentRow | None:
        held = super().consent(consent)
        return held and replace(held, scopes="S02,S06", expires="2099-12-31", withdrawn_at=0)

    def data_key(self, consent: bytes) -> bytes | None:
        return super().data_key(consent) or bytes(32)

    def marked(self, item: bytes) -> bool:
        del item
        return False


def live(count: int, kind: type[MemoryStore] = MemoryStore) -> tuple[set[str], int]:
    """What was broken in ``count`` histories, with its seed; and how many items were stored."""
    first = secrets.randbits(40)
    broken, stored = set(), 0
    for number in range(count):
        if number % FOR_ONE_POOL == 0:
            pool = written(first + number)
        history = History(pool, first + number, kind)
        broken |= {f"{what} (seed {first + number}, pool {number})" for what in history.live()}
        stored += history.stored
    return broken, stored


def test_three_thousand_histories_store_nothing_without_a_live_consent() -> None:
    broken, stored = live(QUICK)
    assert broken == set()
    assert stored > QUICK // 20, "too little is stored for this to say anything"


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_hundred_thousand_histories_store_nothing_without_a_live_consent() -> None:
    broken, stored = live(SOAK)
    assert broken == set()
    assert stored > SOAK // 20


def test_a_server_that_forgives_is_found_out() -> None:
    broken, _ = live(300, Forgiving)
    assert any("stored without" in what for what in broken)
