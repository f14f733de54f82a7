"""Files on their way into the desk, one after the other, in steps that hold no thread for long.

What waits for a disk is read on a thread of its own; what is kept is kept on the writer thread, a
MiB at a time.
"""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from mentordesk.errors import UserFacingError
    from mentordesk.journal.attachments.arrival import Arrival
    from mentordesk.journal.attachments.model import Attachment
    from mentordesk.journal.attachments.service import Attachments
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.gate.background import Background
    from mentordesk.ui.journal.attachments.offering import Offered


class Adding(QObject):
    """Adds files to entries. ``now`` names the one that is coming in, ``waiting`` counts the rest.

    ``moved`` is sent whenever one of the two, or ``read`` (bytes), changed.
    """

    added = Signal(object)
    """The ``Attachment``."""
    refused = Signal(object)
    """The ``UserFacingError`` that kept a file out."""
    moved = Signal()

    def __init__(self, attachments: Attachments, bridge: Bridge, background: Background) -> None:
        super().__init__()
        self._attachments, self._bridge, self._background = attachments, bridge, background
        self._queue: deque[tuple[UUID, Offered]] = deque()
        self._arrival: Arrival | None = None
        self._stopped = False
        self.now = ""
        self.read = 0

    @property
    def waiting(self) -> int:
        """How many come after the one that is coming in."""
        return len(self._queue)

    @property
    def is_busy(self) -> bool:
        """Whether a file is coming in."""
        return bool(self.now)

    def add(self, entry_id: UUID, files: Iterable[Offered]) -> None:
        """Add files to an entry, after those that wait already."""
        self._queue += [(entry_id, one) for one in files]
        if self.now:
            self.moved.emit()
        else:
            self._next()

    def stop(self) -> None:
        """Add nothing more; what is coming in leaves no trace."""
        self._queue.clear()
        self._stopped = bool(self.now)
        self.moved.emit()

    def _next(self) -> None:
        self._arrival, self._stopped, self.now, self.read = None, False, "", 0
        if self._queue:
            entry_id, offered = self._queue.popleft()
            self.now = offered.name
            job = partial(offered.arrival, entry_id)
            self._background.run(self, job, self._began, self._refuse)
        self.moved.emit()

    def _began(self, arrival: Arrival) -> None:
        self._arrival = arrival
        self._go_on()

    def _go_on(self) -> None:
        if self._arrival is None:
            return
        if self._stopped:
            self._give_up()
            self._next()
            return
        self._background.run(self, self._arrival.read, self._keep, self._refuse)

    def _keep(self, pieces: list[bytes]) -> None:
        arrival = self._arrival
        if arrival is None:
            return
        if pieces:
            job = partial(self._attachments.keep, arrival, pieces)
            self._bridge.do(self, job, self._kept, self._refuse)
        else:
            self._bridge.do(
                self,
                partial(self._attachments.finish, arrival),
                self._finished,
                self._refuse,
                undo=self.tr("A file was added."),
            )

    def _kept(self, read: int) -> None:
        self.read = read
        self.moved.emit()
        self._go_on()

    def _finished(self, attachment: Attachment) -> None:
        if self._arrival is not None:
            self._arrival.close()
        self._arrival = None
        self.added.emit(attachment)
        self._next()

    def _refuse(self, error: UserFacingError) -> None:
        self._give_up()
        self.refused.emit(error)
        self._next()

    def _give_up(self) -> None:
        arrival, self._arrival = self._arrival, None
        if arrival is not None:
            arrival.close()
            self._drop(arrival)

    def _drop(self, arrival: Arrival) -> None:
        step = partial(self._attachments.abandon_step, arrival)
        self._bridge.do(self, step, partial(self._dropped, arrival))

    def _dropped(self, arrival: Arrival, more: bool) -> None:
        if more:
            self._drop(arrival)
