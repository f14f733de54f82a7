"""The post of one desk: the pipe for the courier's key, one courier at a time, its orderly end."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from mentordesk.errors import RoundExit
from mentordesk.keeper.courier import Courier
from mentordesk.sync.status import Status, without_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mentordesk.keeper.rounds import Rounds

    Ended = Callable[[Status, int], None]

GRACE = 0.3  # seconds from "please end" to the end
LONGEST_ROUND = 600.0  # seconds; a server that trickles its answer would hold a round for ever


class Post:
    """Starts and ends the couriers of the desk that stands; on the keeper's one thread."""

    def __init__(self, python: str, rounds: Rounds, *, longest: float = LONGEST_ROUND) -> None:
        self._python, self._rounds, self._longest = python, rounds, longest
        self._key: int | None = None  # the reading end; the desk alone holds the other
        self._courier: Courier | None = None
        self._tell: Ended | None = None
        self._stopped: list[Callable[[], None]] = []
        self._is_stopping = False

    @contextlib.contextmanager
    def opened(self) -> Iterator[int]:
        """A new pipe for a new desk: its writing end, ours only while the desk is started."""
        self.close()
        self._key, writer = os.pipe()
        try:
            yield writer
        finally:
            os.close(writer)  # so that a courier without a desk reads an end, not for ever

    def send(self, mailbox: str, *, asked: bool, ended: Ended) -> None:
        """Start a courier; ``ended(status, exit status)`` tells its end, once for each call.

        A second one while the first is on its way is ended before it began.
        """
        if self._key is None or (self._courier is not None and self._tell is not None):
            ended(without_answer("no-answer"), RoundExit.TRY_LATER)
            return
        if self._courier is not None:  # of a desk that is gone: nobody waits for its manners
            self._over(self._courier, without_answer("stopped"))
        try:
            courier = Courier(self._python, mailbox, self._key, asked=asked)
        except OSError:
            ended(without_answer("no-answer"), RoundExit.TRY_LATER)
            return
        self._courier, self._tell = courier, ended

        def read() -> None:
            status = courier.read()
            if status is not None and self._courier is courier:
                self._over(courier, status)

        def too_long() -> None:
            self.stop()

        self._rounds.watch(courier.out, read)
        self._rounds.within("courier", self._longest, too_long)

    def stop(self, then: Callable[[], None] | None = None) -> None:
        """Ask the courier on its way to end, kill it after ``GRACE``; ``then`` when it is gone."""
        courier = self._courier
        if courier is None:
            if then is not None:
                then()
            return
        if then is not None:
            self._stopped.append(then)
        if self._is_stopping:
            return
        self._is_stopping = True
        courier.ask_to_end()

        def too_late() -> None:
            if self._courier is courier:
                self._over(courier, without_answer("stopped"))

        self._rounds.within("courier", GRACE, too_late)

    def close(self) -> None:
        """The desk is gone: stop its courier, who tells nobody, and forget its pipe."""
        self._tell = None
        self._stopped.clear()
        self.stop()
        if self._key is not None:
            os.close(self._key)
            self._key = None

    def end_now(self) -> None:
        """The keeper ends: as ``close``, but back only when the courier is gone."""
        self.close()
        courier = self._courier
        if courier is not None:
            courier.has_ended_within(GRACE)
            self._over(courier, without_answer("stopped"))

    def _over(self, courier: Courier, status: Status) -> None:
        self._rounds.forget(courier.out)
        self._rounds.cancel("courier")
        if self._is_stopping and status["code"] == "no-answer":
            status = without_answer("stopped")
        self._courier, self._is_stopping = None, False
        code = courier.end()
        tell, self._tell = self._tell, None
        stopped, self._stopped = self._stopped, []
        if tell is not None:
            tell(status, code)
        for then in stopped:
            then()
