"""What the keeper waits for: descriptors, deadlines and the signals that ask it to end."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable

_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)

Act = Callable[[], None]


class Rounds:
    """One thread, one wait: nothing here ever blocks longer than to the next deadline."""

    def __init__(self) -> None:
        self._poll = select.poll()
        self._readers: dict[int, Act] = {}
        self._deadlines: dict[str, tuple[float, Act]] = {}
        self._status: int | None = None

    def watch(self, fd: int, act: Act) -> None:
        """Call ``act`` whenever ``fd`` is readable or its other end is gone."""
        self._readers[fd] = act
        self._poll.register(fd, select.POLLIN)

    def forget(self, fd: int) -> None:
        """Look at ``fd`` no more."""
        if self._readers.pop(fd, None) is not None:
            self._poll.unregister(fd)

    def within(self, name: str, seconds: float, act: Act) -> None:
        """Call ``act`` once after ``seconds``, in place of what was called ``name`` before."""
        self._deadlines[name] = (time.monotonic() + seconds, act)

    def cancel(self, name: str) -> None:
        """Call off the deadline ``name``, if there is one."""
        self._deadlines.pop(name, None)

    def watch_signals(self, act: Act) -> None:
        """Call ``act`` when the system or a terminal asks the program to end."""
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        os.set_blocking(reader, False)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        for number in _SIGNALS:
            signal.signal(number, _nothing)

        def heard() -> None:
            os.read(reader, 64)
            act()

        self.watch(reader, heard)

    def stop(self, status: int) -> None:
        """Leave ``run`` after this round with ``status``; the first call counts."""
        if self._status is None:
            self._status = status

    def run(self) -> int:
        """Go round until ``stop``; its status."""
        while self._status is None:
            self.turn()
        return self._status

    def turn(self) -> None:
        """Wait once, for what comes first, and answer it."""
        waits = [when - time.monotonic() for when, _ in self._deadlines.values()]
        patience = max(0, int(min(waits) * 1000) + 1) if waits else None
        for fd, _ in self._poll.poll(patience):
            if fd in self._readers:  # an act before it may have ended its process
                self._readers[fd]()
        now = time.monotonic()
        for name in [name for name, (when, _) in self._deadlines.items() if when <= now]:
            found = self._deadlines.pop(name, None)
            if found is not None:
                found[1]()


def _nothing(number: int, frame: object) -> None:
    """Only the wake-up counts; without a handler the signal would end us."""
