"""A copy on its way: its steps on the reader thread, one after the other, until it is whole.

Between two steps the window and other questions have their turn. ``stop`` takes away what was made;
so does the end of the desk.
"""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.errors import UserFacingError
from mentordesk.journal.exporting.errors import in_words
from mentordesk.journal.exporting.placing import Part
from mentordesk.ui.journal.exporting.paper import Paper
from mentordesk.ui.journal.exporting.sheets import Sheets

if TYPE_CHECKING:
    from mentordesk.clock import Moment
    from mentordesk.journal.exporting.model import Progress
    from mentordesk.journal.exporting.service import Export, Order
    from mentordesk.ui.bridge import Bridge
    from mentordesk.ui.journal.exporting.sheets import Sheet, Some
    from mentordesk.ui.services import Services

SET_SECONDS = 0.03
"""How long pages are set before the window has its turn."""


class Copying(QObject):
    """One copy. ``ended`` is sent once: with the number of entries, or with what went wrong."""

    progressed = Signal(int, int)
    ended = Signal(int, object)
    """Entries, and ``UserFacingError`` or None; -1 entries: it was stopped."""

    def __init__(self, services: Services, bridge: Bridge, order: Order, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._bridge, self._order = services, bridge, order
        self._is_stopping = False
        self.missing: tuple[str, ...] = ()
        """Letters for which the computer has no font, where that matters; once it has ended."""
        bridge.closed.connect(self.abandon)

    def begin(self) -> None:
        """Start; the answers come later."""
        raise NotImplementedError

    def stop(self) -> None:
        """End it after the step that goes on now; then nothing is left of it."""
        self._is_stopping = True

    def abandon(self) -> None:
        """Take away what was made; no step goes on any more."""
        raise NotImplementedError

    def _end(self, entries: int, error: UserFacingError | None = None) -> None:
        self._bridge.closed.disconnect(self.abandon)
        self.ended.emit(entries, error)

    def _fail(self, error: UserFacingError) -> None:
        self.abandon()
        self._end(0, error)

    def _was_abandoned(self, _nothing: None) -> None:
        self._end(-1)


class FileCopy(Copying):
    """Markdown, HTML, JSON: all of it on the reader thread."""

    def __init__(self, services: Services, bridge: Bridge, order: Order, parent: QObject) -> None:
        super().__init__(services, bridge, order, parent)
        self._export: Export = services.exporting.begin(order)

    def begin(self) -> None:
        """The first step."""
        self._bridge.ask(self, self._export.step, self._stepped, self._fail)

    def abandon(self) -> None:
        """Take away what was made."""
        self._export.stop()

    def _stepped(self, progress: Progress) -> None:
        if progress.finished:
            self._end(progress.done)
        elif self._is_stopping:  # a hundred thousand files take a while to go
            self._bridge.ask(self, self._export.stop, self._was_abandoned)
        else:
            self.progressed.emit(progress.done, progress.total)
            self.begin()


class PaperCopy(Copying):
    """A PDF: pieces are made on the reader thread, pages are set here, a little at a time."""

    def __init__(self, services: Services, bridge: Bridge, order: Order, parent: QObject) -> None:
        super().__init__(services, bridge, order, parent)
        gathering = services.exporting.gather(order.choice)
        self._sheets = Sheets(gathering, order.words, services.clock)
        self._waiting: deque[Sheet] = deque()
        self._some: Some | None = None
        self._part: Part | None = None
        self._paper: Paper | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._set)

    def begin(self) -> None:
        """Make the file, then the first pieces."""
        now = self._services.clock.now()
        job = partial(_part, self._order, now, self._services.folder.path)
        self._bridge.ask(self, job, self._has_part, self._fail)

    def abandon(self) -> None:
        """Take away what was made."""
        self._timer.stop()
        paper, self._paper = self._paper, None
        part, self._part = self._part, None
        if paper is not None:
            paper.abandon()
        if part is not None:
            part.abandon()

    def _has_part(self, part: Part) -> None:
        self._part = part
        try:
            self._paper = Paper(part.part, self._order.words.title)
        except UserFacingError as error:
            self._fail(error)
            return
        self._ask()

    def _ask(self) -> None:
        if self._is_stopping:
            self.abandon()
            self._end(-1)
        else:
            self._bridge.ask(self, self._sheets.step, self._take, self._fail)

    def _take(self, some: Some) -> None:
        self._some = some
        self._waiting.extend(some.sheets)
        self._timer.start(0)

    def _set(self) -> None:
        """Set what waits, for as long as nobody notices."""
        clock = self._services.clock
        until = clock.monotonic() + SET_SECONDS
        try:
            while self._waiting and self._paper is not None:
                self._paper.put(self._waiting.popleft())
                if clock.monotonic() >= until:
                    break
        except UserFacingError as error:
            self._fail(error)
            return
        if not self._waiting or self._is_stopping:
            self._timer.stop()
            self._next()

    def _next(self) -> None:
        some, part, paper = self._some, self._part, self._paper
        if some is None or part is None or paper is None:
            return
        self.progressed.emit(some.done, some.total)
        if not some.ended or self._is_stopping:
            self._ask()
            return
        try:
            paper.end()
        except UserFacingError as error:
            self._fail(error)
            return
        self._paper, self.missing = None, tuple(paper.letters.missing)
        self._bridge.ask(self, partial(_finish, part), self._finished, self._fail)

    def _finished(self, _nothing: None) -> None:
        self._part = None
        self._end(self._some.done if self._some is not None else 0)


def _part(order: Order, now: Moment, desk: str) -> Part:
    with in_words():
        return Part(order.path, now, folder=False, over=order.over, desk=desk)


def _finish(part: Part) -> None:
    with in_words():
        part.finish()
