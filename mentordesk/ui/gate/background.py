"""Slow work of the gate, off the window's thread: imports, key derivation, the header on disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from mentordesk.errors import QT_TRANSLATE_NOOP, UserFacingError

if TYPE_CHECKING:
    from queue import SimpleQueue

T = TypeVar("T")


class GateFault(UserFacingError):
    """A mistake of ours, met by a job; its place has gone to the crash report."""

    code = "gate-fault"
    what = QT_TRANSLATE_NOOP("errors", "Something in MentorDesk itself went wrong.")
    safe = QT_TRANSLATE_NOOP("errors", "What you wrote is where it was; nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Please try again, or close MentorDesk and start it anew.")


class _Order:
    """What is to be done, and whom it is told. No dataclass: those cost the first paint."""

    __slots__ = ("asker", "failed", "job", "then")

    def __init__(
        self,
        asker: QObject,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[UserFacingError], None],
    ) -> None:
        self.asker, self.job, self.then, self.failed = asker, job, then, failed


class _Answer:
    __slots__ = ("error", "order", "value")

    def __init__(self, order: _Order, value: Any, error: UserFacingError | None) -> None:
        self.order, self.value, self.error = order, value, error


class Background(QObject):
    """One thread for slow work; answers come back on the window's thread, in order.

    An answer for a widget that is gone meanwhile is dropped. The thread never keeps the process
    from ending: what it writes is whole or not there at all.
    """

    _answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._orders: SimpleQueue[_Order | None] | None = None
        self._gone = threading.Event()
        self._thread: threading.Thread | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        asker: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[UserFacingError], None],
    ) -> None:
        """Do ``job`` on the thread, then call ``then`` with its value or ``failed`` here."""
        if self._orders is None:
            from queue import SimpleQueue

            self._orders = SimpleQueue()
        self._orders.put(_Order(asker, job, then, failed))
        if self._thread is None:
            work = partial(self._work, self._orders)
            self._thread = threading.Thread(target=work, name=self._name, daemon=True)
            self._thread.start()

    def close(self, wait: float = 0.0) -> None:
        """Take no more answers; give the job that runs ``wait`` seconds to end."""
        self._gone.set()
        if self._orders is not None:
            self._orders.put(None)
        if self._thread is not None and wait:
            self._thread.join(wait)

    def _work(self, orders: SimpleQueue[_Order | None]) -> None:
        while (order := orders.get()) is not None and not self._gone.is_set():
            self._do(order)
            del order  # a thread that waits must not hold a secret

    def _do(self, order: _Order) -> None:
        """A bug ends this thread and goes to the crash report; the asker hears of it as well."""
        answer = _Answer(order, None, GateFault())
        try:
            answer = _Answer(order, order.job(), None)
        except UserFacingError as error:
            error.__traceback__ = None
            error.__cause__ = error.__context__ = None
            answer = _Answer(order, None, error)
        finally:
            if not self._gone.is_set():
                if isinstance(answer.error, GateFault):
                    self._thread = None
                self._answered.emit(answer)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        order = answer.order
        if self._gone.is_set() or not isValid(order.asker):
            return
        if answer.error is None:
            order.then(answer.value)
        else:
            order.failed(answer.error)
