"""The window's side of the courier: it asks the keeper for one and writes the key to its pipe."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.changes import Changed, Done
from mentordesk.sync.standing import has_programme
from mentordesk.vault import keys

if TYPE_CHECKING:
    from mentordesk.rooms import Rooms
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.line import Line

SOON = 1_500  # milliseconds after the desk was painted
AFTER_A_FAULT = 60  # seconds after a courier that ended without a word
LONGEST_WAIT = 4 * 3600  # seconds between two rounds that nobody asked for
REFUSED = "refused"  # how a round ended that will end so again


@dataclass(frozen=True)
class Box:
    """Letters that wait in the mailbox, and when the next try may be made (seconds since 1970)."""

    waiting: int = 0
    not_before: int = 0


class KeeperCarrier(QObject):
    """One courier at a time, through the keeper.

    Nothing is sent while the desk is locked or closed: the keeper ends the courier first.
    """

    ended = Signal(dict)

    def __init__(self, rooms: Rooms, bridge: Bridge, line: Line, pipe: int) -> None:
        super().__init__()
        self._rooms, self._bridge, self._line, self._pipe = rooms, bridge, line, pipe
        self._running = False
        self._asked_again = False
        self._box: Box | None = None
        self._waiting: list[Callable[[], None]] = []
        os.set_inheritable(pipe, False)
        os.set_blocking(pipe, False)  # rather no round than a window that stands still
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)
        line.told.connect(self._told)

    def begin(self) -> None:
        """The desk is open: look whether something waits, and send it soon."""
        self._bridge.do(self, self._look, self._begun)
        self._bridge.changed.connect(self._look_again)

    def send(self, asked: bool) -> None:
        """Begin a round, unless one is on its way. ``asked``: a person wants it now."""
        if self._running:
            self._asked_again = self._asked_again or asked
            return
        self._running = True
        self._timer.stop()
        if self._hand_key():
            self._line.say("courier", asked=asked)
        else:  # said when the window next has time: whoever sends listens after that
            QTimer.singleShot(0, self, self._no_post)

    def stop(self, then: Callable[[], None]) -> None:
        """End a courier that is on its way, then call ``then``."""
        if not self._running:
            then()
            return
        self._waiting.append(then)
        self._line.say("courier-stop")

    def _hand_key(self) -> bool:
        """Put the mailbox key into the pipe; ``False`` where nobody takes any more out of it."""
        key = self._rooms.storage.courier_key()
        try:
            os.write(self._pipe, key)
        except (BrokenPipeError, BlockingIOError):
            return False
        finally:
            keys.wipe(key)
        return True

    def _no_post(self) -> None:
        self._over({"code": "no-answer"})

    @property
    def may_deliver(self) -> bool:
        """Whether a round is on its way or worth a try; also before the mailbox was looked into."""
        return self._running or self._box is None or self.deliverable() > 0

    def deliverable(self) -> int:
        """Letters that a round might deliver now: none while the server refuses or rests."""
        box, now = self._box or Box(), self._rooms.clock.now().instant.timestamp()
        return box.waiting if box.not_before <= now else 0

    def _look(self) -> Done[Box]:
        """What waits; without a programme nothing of sharing is loaded."""
        with self._rooms.storage.mailbox.read() as tx:
            if not has_programme(tx):
                return Done(Box(), Changed.NOTHING)
        rounds = self._rooms.sharing.rounds()
        waiting = 0 if rounds.outcome == REFUSED else self._rooms.sharing.waiting()
        return Done(Box(waiting, rounds.not_before), Changed.NOTHING)

    def _begun(self, box: Box) -> None:
        self._seen(box)
        if box.waiting:
            self._timer.start(SOON)

    def _seen(self, box: Box) -> None:
        self._box = box

    def _look_again(self, changed: Changed) -> None:
        if changed & Changed.MAILBOX:
            self._bridge.do(self, self._look, self._seen)

    def _due(self) -> None:
        self.send(False)

    def _told(self, message: dict[str, object]) -> None:
        if message.get("do") == "courier-ended":
            status = message.get("status")
            self._over(dict(status) if isinstance(status, dict) else {"code": "no-answer"})
        elif message.get("do") == "courier-stopped":
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then()

    def _over(self, status: dict[str, object]) -> None:
        """A round is over: say so, and come back when it said.

        Where somebody stopped it, none follows by itself: it would run into what they do next.
        """
        self._running = False
        asked_again, self._asked_again = self._asked_again, False
        if not self._waiting:
            self._come_back(asked_again, status)
        self.ended.emit(status)

    def _come_back(self, asked_again: bool, status: dict[str, object]) -> None:
        wait = status.get("next")
        if not wait and status.get("code") == "no-answer":  # it was killed before it could say
            wait = AFTER_A_FAULT
        if asked_again:
            self._timer.start(0)
        elif type(wait) is int and wait > 0:
            self._timer.start(min(wait, LONGEST_WAIT) * 1000)
