"""Crash reports: codes and places only, never text and never a value.

A report names the kinds of exceptions, the files and lines, and the result code of the database
where there is one. It is appended to the desk's log. What a person wrote is in no part of it:
messages, arguments and local variables are not looked at.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk import __version__
from mentordesk.errors import QT_TRANSLATE_NOOP, UserFacingError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from mentordesk.clock import Clock

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LOG_LIMIT = 256 * 1024
"""Bytes of the log beyond which it begins anew; the one before is kept as ``….1``."""
FRAMES = 40
"""Places of one exception that are named at most, counted from where it was raised."""
CHAIN = 5


class ProgramFault(UserFacingError):
    """A mistake of ours. The report has been written; ``place`` is the innermost line of ours."""

    code = "program-fault"
    what = QT_TRANSLATE_NOOP("errors", "MentorDesk made a mistake and could not finish this.")
    safe = QT_TRANSLATE_NOOP(
        "errors", "What you typed is still here, and kept as a draft on your desk."
    )
    todo = QT_TRANSLATE_NOOP(
        "errors", "You can try again. If it happens again, report this place: {place}."
    )


def places(trace: TracebackType | None) -> list[str]:
    """``file:line function`` of each frame, outermost first; paths below our package only."""
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        path = os.path.abspath(code.co_filename)
        inside = path.startswith(PACKAGE + os.sep)
        name = os.path.relpath(path, PACKAGE) if inside else os.path.basename(path)
        found.append(f"{name.replace(os.sep, '/')}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return found[-FRAMES:]


def describe(error: BaseException) -> Iterator[str]:
    """The lines of a report: each exception of the chain by kind, code and places."""
    current: BaseException | None = error
    for _ in range(CHAIN):
        if current is None:
            return
        kind = type(current)
        code = getattr(current, "sqlite_errorname", None) or getattr(current, "code", None)
        known = isinstance(code, str) and code.replace("_", "").replace("-", "").isalnum()
        number = getattr(current, "errno", None)
        yield (
            f"{kind.__module__}.{kind.__qualname__}"
            + (f" {code}" if known else "")
            + (f" errno {number}" if isinstance(number, int) else "")
        )
        yield from (f"  {place}" for place in places(current.__traceback__))
        current = current.__cause__ or current.__context__


def own_place(error: BaseException) -> str:
    """The innermost line of ours that the error passed, as ``journal/store.py:88``."""
    inside = [
        place.split(" ")[0]
        for place in places(error.__traceback__)
        if os.path.isfile(os.path.join(PACKAGE, place.split(":")[0]))
    ]
    return inside[-1] if inside else type(error).__name__


class CrashReport(QObject):
    """Writes reports to the log at ``path``. May be called from any thread.

    ``happened`` carries the ``ProgramFault`` to say; it is sent once for one place, so that a
    fault in a paint event does not flood window and log.
    """

    happened = Signal(object)

    def __init__(self, path: str, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._clock = clock
        self._seen: set[str] = set()
        self._lock = threading.Lock()

    def install(self) -> None:
        """Report what no one caught, on every thread, and what nobody could have caught."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_on_thread
        sys.unraisablehook = self._unraisable

    def write(self, error: BaseException) -> ProgramFault:
        """Append a report of ``error`` and give the words to say. Never raises."""
        place = own_place(error)
        with self._lock:
            self._append(f"{type(error).__name__} {place}", error)
        return ProgramFault(place=place)

    def _append(self, key: str, error: BaseException) -> None:
        if key in self._seen:
            return
        self._seen.add(key)
        when = self._clock.now().instant.isoformat(timespec="seconds")
        text = "\n".join((f"{when} MentorDesk {__version__}", *describe(error), ""))
        try:
            os.makedirs(os.path.dirname(self._path), mode=0o700, exist_ok=True)
            self._turn_over()
            with open(self._path, "a", encoding="utf-8", opener=_private) as file:
                file.write(text)
        except OSError:
            return  # a full or read-only disk must not turn a fault into a second one

    def _turn_over(self) -> None:
        if os.path.exists(self._path) and os.path.getsize(self._path) > LOG_LIMIT:
            os.replace(self._path, f"{self._path}.1")

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        key = f"{kind.__name__} {own_place(error.with_traceback(trace))}"
        fresh = key not in self._seen
        fault = self.write(error)
        if fresh:
            self.happened.emit(fault)

    def _uncaught_on_thread(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None and not issubclass(hooked.exc_type, SystemExit):
            self._uncaught(hooked.exc_type, hooked.exc_value, hooked.exc_traceback)

    def _unraisable(self, hooked: sys.UnraisableHookArgs) -> None:
        """Of a part that was going already, or a callback of a library: nothing to tell of."""
        if hooked.exc_value is not None:
            self.write(hooked.exc_value.with_traceback(hooked.exc_traceback))


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
