"""Looks and runs, step by step through the bridge: what waits between two steps comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from mentordesk.errors import UserFacingError
    from mentordesk.journal.importing.runs.bringing import Bringing, Progress
    from mentordesk.journal.importing.runs.looking import Look, Seen
    from mentordesk.journal.importing.runs.taking_back import TakenBack, TakingBack
    from mentordesk.ui.bridge import Bridge


class Looking(QObject):
    """One look at a time, on the reader thread. ``refused`` ends it."""

    seen = Signal(object)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._look: Look | None = None

    def begin(self, look: Look) -> None:
        """Look, instead of at what was looked at before."""
        self._look = look
        self._bridge.ask(self, look.step, self._stepped, self._refused)

    def drop(self) -> None:
        """Look no further. The source is let go where it was read."""
        look, self._look = self._look, None
        if look is not None:
            self._bridge.ask(self, look.close, self._closed)

    def _closed(self, _nothing: None) -> None:
        pass

    def _stepped(self, seen: Seen) -> None:
        if self._look is None:
            return
        if not seen.ended:
            self._bridge.ask(self, self._look.step, self._stepped, self._refused)
        self.seen.emit(seen)

    def _refused(self, error: UserFacingError) -> None:
        if self._look is not None:
            self._look = None
            self.refused.emit(error)


class Running(QObject):
    """One run in or out at a time, on the writer thread. ``failed``: before anything was done."""

    went = Signal(object)
    went_back = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._run: Bringing | None = None
        self._back: TakingBack | None = None

    @property
    def is_on(self) -> bool:
        """Whether something is on its way."""
        return self._run is not None or self._back is not None

    def bring(self, run: Bringing) -> None:
        """Bring a journal in."""
        self._run = run
        self._bridge.do(self, run.step, self._stepped, self._failed)

    def take_back(self, back: TakingBack) -> None:
        """Take an import back."""
        self._back = back
        self._bridge.do(self, back.step, self._stepped_back, self._failed)

    def stop(self) -> None:
        """Stop after the step that is being done."""
        for one in (self._run, self._back):
            if one is not None:
                one.stop()

    def _stepped(self, progress: Progress) -> None:
        run = self._run
        if progress.report is not None or run is None:
            self._run = None
        else:
            self._bridge.do(self, run.step, self._stepped, self._failed)
        self.went.emit(progress)

    def _stepped_back(self, gone: TakenBack) -> None:
        back = self._back
        if gone.ended or back is None:
            self._back = None
        else:
            self._bridge.do(self, back.step, self._stepped_back, self._failed)
        self.went_back.emit(gone)

    def _failed(self, error: UserFacingError) -> None:
        self._run = self._back = None
        self.failed.emit(error)
