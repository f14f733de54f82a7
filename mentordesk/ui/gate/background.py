"""Slow work of the gate, off the window's thread: imports, key derivation, the header on disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from mentordesk.errors import QT_TRANSLATE_NOOP, UserFacingError

T = TypeVar("T")

LONGEST_WAIT = 3000  # milliseconds for a job to end when the window goes


class GateFault(UserFacingError):
    """A mistake of ours, met by a job; the traceback has gone to the crash report."""

    code = "gate-fault"
    what = QT_TRANSLATE_NOOP("errors", "Something in MentorDesk itself went wrong.")
    safe = QT_TRANSLATE_NOOP("errors", "What you wrote is where it was; nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Please try again, or close MentorDesk and start it anew.")


@dataclass(frozen=True)
class _Order:
    asker: QObject
    job: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[UserFacingError], None]


@dataclass(frozen=True)
class _Answer:
    order: _Order
    value: Any
    error: UserFacingError | None


class _Hand(QObject):
    """Lives on the other thread and does what it is handed, one thing after the other."""

    done = Signal(object)

    @Slot(object)
    def work(self, order: _Order) -> None:
        """Do the job. A bug goes on to the crash report; the asker hears of it all the same."""
        answer = _Answer(order, None, GateFault())
        try:
            answer = _Answer(order, order.job(), None)
        except UserFacingError as error:
            answer = _Answer(order, None, error)
        finally:
            self.done.emit(answer)


class Background(QObject):
    """One thread for slow work; answers come back on the window's thread.

    An answer for a widget that is gone meanwhile is dropped.
    """

    _handed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread()
        self._hand = _Hand()
        self._hand.moveToThread(self._thread)
        self._handed.connect(self._hand.work)
        self._hand.done.connect(self._answer)

    def run(
        self,
        asker: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[UserFacingError], None],
    ) -> None:
        """Do ``job`` on the thread, then call ``then`` with its value or ``failed`` here."""
        if not self._thread.isRunning():
            self._thread.start()
        self._handed.emit(_Order(asker, job, then, failed))

    def close(self) -> None:
        """End the thread after the job that runs, waiting for it three seconds at most."""
        self._thread.quit()
        self._thread.wait(LONGEST_WAIT)

    @Slot(object)
    def _answer(self, answer: _Answer) -> None:
        order = answer.order
        if not isValid(order.asker):
            return
        if answer.error is None:
            order.then(answer.value)
        else:
            order.failed(answer.error)
