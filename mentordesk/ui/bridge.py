"""The bridge between the window and the rooms: verbs and queries off the window's thread.

Verbs run one after the other on the writer thread, queries on the reader thread. Answers come
back on the window's thread. The bridge holds widgets only weakly, so that a widget that is gone
is never called and never destroyed on another thread.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from queue import SimpleQueue
from types import MethodType
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from mentordesk.changes import Changed, Done
from mentordesk.errors import UserFacingError
from mentordesk.ui.crash import CrashReport

if TYPE_CHECKING:
    from mentordesk.vault.recorder import Recorder

T = TypeVar("T")
Failed = Callable[[UserFacingError], None]


@dataclass(frozen=True, eq=False)
class _Order:
    """A job and who asked for it. ``then`` and ``failed`` give the callable, or None when gone.

    ``said``: the sentence of a verb that can be taken back, or what makes it of the verb's value.
    A ``recorder`` notes what it writes.
    """

    asker: weakref.ref[QObject]
    job: Callable[[], Any]
    then: Callable[[], Callable[[Any], None] | None]
    failed: Callable[[], Failed | None] | None
    is_verb: bool
    said: str | Callable[[Any], str] = ""
    recorder: Recorder | None = None

    def done(self) -> tuple[Any, Any]:
        """Do the job: its answer, and the step that undoes it."""
        if self.recorder is not None:
            return self.recorder.record(self.job)
        return self.job(), None

    def is_awaited(self) -> bool:
        """Whether the asker still stands."""
        asker = self.asker()
        return asker is not None and isValid(asker)


@dataclass(frozen=True, eq=False)
class _Answer:
    order: _Order
    value: Any = None
    error: UserFacingError | None = None
    step: Any = None


class _Worker:
    """A thread that does jobs in the order in which they came."""

    def __init__(self, name: str, answer: Callable[[_Answer], None], crash: CrashReport) -> None:
        self._orders: SimpleQueue[_Order | None] = SimpleQueue()
        self._answer = answer
        self._crash = crash
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, order: _Order) -> None:
        """Queue a job; from any thread."""
        self._orders.put(order)

    def stop(self) -> None:
        """End the thread and wait for it. Verbs that wait are still done, queries are not."""
        self._stopping.set()
        self._orders.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (order := self._orders.get()) is not None:
            if order.is_verb or not self._stopping.is_set():
                self._answer(self._done(order))
            del order  # the thread must not hold a job while it waits for the next

    def _done(self, order: _Order) -> _Answer:
        try:
            value, step = order.done()
            return _Answer(order, value, step=step)
        except UserFacingError as error:
            error.__traceback__ = None  # frames hold the words that could not be saved
            error.__cause__ = error.__context__ = None
            return _Answer(order, error=error)
        except Exception as error:  # noqa: BLE001 - an edge: a bug becomes a report
            return _Answer(order, error=self._crash.write(error))


class Bridge(QObject):
    """Two threads at the window's service. All public methods belong to the window's thread."""

    changed = Signal(object)
    """``Changed``: the kinds of things that a verb has changed."""
    trouble = Signal(object, object)
    """``UserFacingError`` that no asker took, and a callable that tries again."""
    did = Signal(str, object)
    """What a verb did that can be taken back, as it is said, and its ``Step`` (None: none)."""
    erased = Signal()
    """A verb took something away for good: nothing that was noted of it may stay."""
    closed = Signal()
    """Both threads have ended: nothing that was asked goes on."""

    _answered = Signal(object)

    def __init__(self, crash: CrashReport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._writer: _Worker | None = _Worker("writer", self._answered.emit, crash)
        self._reader: _Worker | None = _Worker("reader", self._answered.emit, crash)
        self._recorder: Recorder | None = None

    def record_by(self, recorder: Recorder) -> None:
        """Let verbs that can be taken back be noted by ``recorder``."""
        self._recorder = recorder

    def do(
        self,
        asker: QObject,
        job: Callable[[], Done[T]],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        undo: str | Callable[[T], str] = "",
    ) -> None:
        """Do a verb on the writer thread, then ``then(value)`` here, then tell what changed.

        An error goes to ``failed``, or to ``trouble`` where none is given. If ``asker`` is gone by
        then, neither is called; ``changed`` and ``trouble`` are sent all the same.

        ``undo``: the sentence that says what was done, of a verb that can be taken back; or a
        function (that holds no widget) which makes it of the verb's value.
        """
        order = _order(asker, job, then, failed, is_verb=True)
        if undo:
            order = replace(order, said=undo, recorder=self._recorder)
        self._put(self._writer, order)

    def ask(
        self,
        asker: QObject,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Ask on the reader thread, then ``then(value)`` here if ``asker`` still stands."""
        self._put(self._reader, _order(asker, job, then, failed, is_verb=False))

    def close(self) -> None:
        """End both threads: verbs that wait are done, their answers dropped. Twice is once."""
        writer, reader = self._writer, self._reader
        self._writer = self._reader = None
        for worker in (reader, writer):
            if worker is not None:
                worker.stop()
        if writer is not None:
            self.closed.emit()

    @property
    def is_open(self) -> bool:
        """Whether jobs are still taken."""
        return self._writer is not None

    def _put(self, worker: _Worker | None, order: _Order) -> None:
        if worker is not None:
            worker.put(order)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        if not self.is_open:
            return
        order, error = answer.order, answer.error
        if error is not None:
            self._say(order, error)
            return
        value = answer.value.value if order.is_verb else answer.value
        then = order.then() if order.is_awaited() else None
        try:
            if then is not None:
                then(value)
        finally:
            if order.is_verb:
                self._tell(order, answer)

    def _tell(self, order: _Order, answer: _Answer) -> None:
        done: Done[Any] = answer.value
        if done.erases:
            self.erased.emit()
        if done.changed is not Changed.NOTHING:
            self.changed.emit(done.changed)
            if order.said:
                said = order.said(done.value) if callable(order.said) else order.said
                self.did.emit(said, answer.step)

    def _say(self, order: _Order, error: UserFacingError) -> None:
        failed = order.failed() if order.failed is not None and order.is_awaited() else None
        if failed is not None:
            failed(error)
        elif order.is_verb or order.is_awaited():
            worker = self._writer if order.is_verb else self._reader
            self.trouble.emit(error, partial(self._put, worker, order))


def _order(
    asker: QObject,
    job: Callable[[], Any],
    then: Callable[[Any], None] | None,
    failed: Failed | None,
    *,
    is_verb: bool,
) -> _Order:
    return _Order(
        weakref.ref(asker),
        job,
        _held(then) if then is not None else _nothing,
        _held(failed) if failed is not None else None,
        is_verb,
    )


def _held(call: Callable[..., None]) -> Callable[[], Callable[..., None] | None]:
    """A getter of ``call`` that holds the object of a bound method only weakly.

    The same for a method with some of its arguments given (``functools.partial``).
    """
    if isinstance(call, MethodType):
        return weakref.WeakMethod(call)
    if isinstance(call, partial) and isinstance(call.func, MethodType):
        return partial(_given, weakref.WeakMethod(call.func), call.args, call.keywords)
    return partial(_itself, call)


def _given(
    method: weakref.WeakMethod[Callable[..., None]],
    args: tuple[Any, ...],
    keywords: dict[str, Any],
) -> Callable[..., None] | None:
    call = method()
    return partial(call, *args, **keywords) if call is not None else None


def _itself(call: Callable[..., None]) -> Callable[..., None]:
    return call


def _nothing() -> None:
    return None
