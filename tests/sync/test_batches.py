"""Whatever waits, a bundle of it fits what a server takes: a courier never stands still over its size."""

from __future__ import annotations

import random

import pytest

from mentordesk.sync import retry
from mentordesk.sync.core import Waiting, choose
from mentordesk.wire import seals
from mentordesk.wire.bundle import Up, close_up, open_up
from mentordesk.wire.letters import Signed
from mentordesk.wire.limits import BUNDLE_BYTES, LETTER_BYTES, LETTERS

DEVICE, SERVER = b"\1" * 32, b"\2" * 32


@pytest.mark.parametrize("size", [100, 400, 767, 768, 1_024, 3_000, LETTER_BYTES])
def test_the_largest_bundle_of_letters_that_cannot_be_compressed_is_taken(size: int) -> None:
    chance = random.Random(size)
    letters = [
        Signed(letter=chance.randbytes(size), signature=chance.randbytes(64)) for _ in range(200)
    ]
    waiting = [Waiting(bytes([at]) * 16, bytes(32), 2, at, size + 64) for at in range(len(letters))]
    taken = choose(waiting, retry.LARGEST)
    assert 1 <= len(taken) <= LETTERS
    up = Up(
        programme=bytes(8), device=seals.signing_public(DEVICE), device_seq=2**53 - 1,
        epoch=2**53 - 1, cursor=2**53 - 1, verify=[], letters=[letters[one.seq] for one in taken],
    )  # fmt: skip
    sealed = close_up(up, DEVICE, seals.sealing_public(SERVER))
    assert len(sealed) <= BUNDLE_BYTES
    assert open_up(sealed, SERVER) == up
