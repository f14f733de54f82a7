"""What a server says of *later* is read as a number of seconds, or not at all."""

from __future__ import annotations

from typing import Any, cast

import pytest

from mentordesk.sync import transport
from mentordesk.sync.core import Outcome


class Busy:
    """A 503 with this header."""

    status = 503

    def __init__(self, after: str) -> None:
        self._after = after

    def getheader(self, _name: str, _default: str) -> str:
        return self._after


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("30", 30), ("0", 0), ("", 0), ("-5", 0), ("soon", 0), ("²", 0), ("9" * 5_000, 0), ("٣", 0)],
)
def test_a_strange_retry_after_is_no_number_and_no_crash(header: str, seconds: int) -> None:
    with pytest.raises(transport.LinkFailed) as caught:
        transport.read(cast(Any, Busy(header)), 10)
    assert caught.value.failure.outcome is Outcome.BUSY
    assert caught.value.failure.server_says == seconds
