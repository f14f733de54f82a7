"""A bug in the gate: its codes and places go to the log of the desk, and no word that was typed.

Installed before the first paint, so it loads nothing; what writes the report is loaded for it.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from types import TracebackType

    from mentordesk.ui.crash import CrashReport
    from mentordesk.vault.layout import DeskFolder


class Faults(QObject):
    """Takes the place of the three hooks that would print an exception with its text."""

    met = Signal(object)
    """A ``GateFault`` to say: something that a person did has come to nothing."""

    def __init__(self, folder: DeskFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._report: CrashReport | None = None

    def install(self) -> None:
        """Report what no one caught, on every thread."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_on_thread
        sys.unraisablehook = self._unraisable

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        del kind
        self._write(error.with_traceback(trace))
        error.__traceback__ = None
        for name in ("last_type", "last_value", "last_traceback", "last_exc"):
            sys.__dict__.pop(name, None)  # its frames hold what was typed
        from mentordesk.ui.gate.background import GateFault

        self.met.emit(GateFault())

    def _uncaught_on_thread(self, hooked: threading.ExceptHookArgs) -> None:
        """The asker of the job says so beside its button."""
        if hooked.exc_value is not None and not issubclass(hooked.exc_type, SystemExit):
            self._write(hooked.exc_value.with_traceback(hooked.exc_traceback))
            hooked.exc_value.__traceback__ = None

    def _unraisable(self, hooked: sys.UnraisableHookArgs) -> None:
        """Of a part that was going already: nothing that a person did has come to nothing."""
        if hooked.exc_value is not None:
            self._write(hooked.exc_value.with_traceback(hooked.exc_traceback))
            hooked.exc_value.__traceback__ = None

    def _write(self, error: BaseException) -> None:
        """Append it to the log. Where no desk has been made yet there is no place for one."""
        if not os.path.isdir(self._folder.path):
            return
        if self._report is None:
            from mentordesk.clock import SystemClock
            from mentordesk.ui.crash import CrashReport

            path = os.path.join(self._folder.log, "crashes.log")
            self._report = CrashReport(path, SystemClock("UTC"))
        self._report.write(error)
