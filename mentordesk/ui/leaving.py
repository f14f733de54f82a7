"""How an open desk ends: covered at once, committed, closed; it asks when it cannot save.

Locking, closing the window and the end of the session go the same way. The keeper watches the
time: a desk that takes longer than it may is ended from outside.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from mentordesk.errors import UserFacingError
from mentordesk.ui.unsaved import UnsavedSheet
from mentordesk.ui.watch import Reason
from mentordesk.ui.words import in_words

if TYPE_CHECKING:
    from mentordesk.ui.line import Line
    from mentordesk.ui.shell.window import MainWindow


class How(enum.Enum):
    """Which way out; the value is the word to the keeper."""

    LOCK = "lock"
    QUIT = "quit"


class Files(Protocol):
    """What lies under the window; closed once, after the last word is on the disk."""

    def close(self) -> None:
        """End the threads and close the files."""

    def seal(self, texts: list[str]) -> None:
        """Put texts that could not be saved into quarantine. Raises ``UserFacingError``."""


class Leaving(QObject):
    """The way out of one open desk. All of it on the window's thread."""

    closed = Signal(object, object)
    """Everything is closed: this way out (``How``) was taken, for this ``Reason``."""

    def __init__(self, window: MainWindow, files: Files, line: Line) -> None:
        super().__init__(window)
        self._window, self._files, self._line = window, files, line
        self._how: How | None = None
        self._reason = Reason.ASKED
        self._may_ask = True
        self._sheet: UnsavedSheet | None = None

    def lock(self, reason: Reason = Reason.ASKED) -> None:
        """Lock. Before a sleep nobody can be asked: then what cannot be saved is sealed."""
        if self._begin(How.LOCK, may_ask=reason is not Reason.SUSPEND):
            self._reason = reason

    def quit(self) -> None:
        """The person closes the window."""
        self._begin(How.QUIT, may_ask=True)

    def end(self) -> None:
        """The system ends everything, and waits for no answer."""
        self._begin(How.QUIT, may_ask=False)

    def _begin(self, how: How, *, may_ask: bool) -> bool:
        """Tell the keeper, cover, commit. One way out at a time; one without questions wins."""
        under_way = self._how is not None
        if under_way and (may_ask or not self._may_ask):
            return False
        asking, self._sheet = self._sheet, None
        self._how, self._may_ask = how, may_ask
        self._tell_keeper(how)  # first: from here on the keeper watches the time
        self._window.cover()
        if asking is not None:
            asking.deleteLater()
        if asking is not None or not under_way:
            self._window.flush(self._flushed)
        return True

    def _tell_keeper(self, how: How) -> None:
        place, maximised = self._window.stands_at()
        self._line.say(how.value, geometry=place, maximised=maximised)

    def _flushed(self) -> None:
        texts = self._window.unsaved_texts()
        if not texts:
            self._close()
        elif self._may_ask:
            self._ask()
        else:
            self._seal(texts)

    def _seal(self, texts: list[str]) -> None:
        try:
            self._files.seal(texts)
        except UserFacingError as error:
            self._ask(in_words(error))
        else:
            self._close()

    def _close(self) -> None:
        how = self._how or How.QUIT
        self._files.close()
        self._line.say("closed")
        self.closed.emit(how, self._reason)

    def _ask(self, why: str = "") -> None:
        """Stay, blank, until the person has decided: the one exception to two seconds."""
        self._line.say("unsaved")
        if self._sheet is None:
            self._sheet = UnsavedSheet(self._window)
            self._sheet.again.connect(self._try_again)
            self._sheet.sealed.connect(self._seal_as_asked)
            self._sheet.back.connect(self._stay)
        self._sheet.ask(why)

    def _try_again(self) -> None:
        if self._how is not None:
            how, self._how = self._how, None
            self._begin(how, may_ask=True)

    def _seal_as_asked(self) -> None:
        if self._how is not None:
            self._tell_keeper(self._how)
            self._seal(self._window.unsaved_texts())

    def _stay(self) -> None:
        self._how = None
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None
        self._window.uncover()
