from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mentordesk.changes import Changed, Done
from mentordesk.clock import SystemClock
from mentordesk.errors import UserFacingError
from mentordesk.ui.bridge import Bridge
from mentordesk.ui.crash import CrashReport, ProgramFault


class Full(UserFacingError):
    code = "full"
    what = "The disk is full."


class Asker(QObject):
    """Notes what it is answered, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Any] = []
        self.errors: list[UserFacingError] = []
        self.threads: set[int] = set()

    def take(self, value: Any) -> None:
        self.answers.append(value)
        self.threads.add(threading.get_ident())

    def take_named(self, name: str, value: Any) -> None:
        self.answers.append((name, value))

    def fail(self, error: UserFacingError) -> None:
        self.errors.append(error)


@dataclass
class Gate:
    """A job that waits until the test lets it go on."""

    open: threading.Event = field(default_factory=threading.Event)
    begun: threading.Event = field(default_factory=threading.Event)

    def verb(self) -> Done[str]:
        self.begun.set()
        assert self.open.wait(10)
        return Done("late", Changed.JOURNAL)

    def query(self) -> str:
        return self.verb().value


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log" / "crashes.log"


@pytest.fixture
def bridge(qtbot: QtBot, log: Path) -> Iterator[Bridge]:
    made = Bridge(CrashReport(str(log), SystemClock("UTC")))
    yield made
    made.close()


def done(value: Any, changed: Changed = Changed.NOTHING) -> Callable[[], Done[Any]]:
    return partial(Done, value, changed)


def full() -> Done[None]:
    raise Full


def test_verbs_are_answered_in_the_order_in_which_they_were_given(
    qtbot: QtBot, bridge: Bridge
) -> None:
    asker = Asker()
    for number in range(200):
        bridge.do(asker, done(number), asker.take)
    qtbot.waitUntil(lambda: len(asker.answers) == 200)
    assert asker.answers == list(range(200))


def test_answers_come_on_the_window_thread_and_work_is_done_on_two_others(
    qtbot: QtBot, bridge: Bridge
) -> None:
    asker, here = Asker(), threading.get_ident()
    bridge.do(asker, lambda: Done(threading.get_ident(), Changed.NOTHING), asker.take)
    bridge.ask(asker, threading.get_ident, asker.take)
    qtbot.waitUntil(lambda: len(asker.answers) == 2)
    assert asker.threads == {here}
    assert len({here, *asker.answers}) == 3


def test_a_query_does_not_wait_for_a_long_verb(qtbot: QtBot, bridge: Bridge) -> None:
    asker, gate = Asker(), Gate()
    bridge.do(asker, gate.verb, asker.take)
    bridge.ask(asker, lambda: "at once", asker.take)
    qtbot.waitUntil(lambda: asker.answers == ["at once"])
    gate.open.set()
    qtbot.waitUntil(lambda: asker.answers == ["at once", "late"])


def test_what_changed_is_told_after_the_answer_and_only_when_something_did(
    qtbot: QtBot, bridge: Bridge
) -> None:
    asker = Asker()
    bridge.changed.connect(asker.take)
    bridge.do(asker, done("first", Changed.JOURNAL | Changed.ME), asker.take)
    bridge.do(asker, done("second"), asker.take)
    bridge.do(asker, done("third", Changed.GOALS))
    qtbot.waitUntil(lambda: asker.answers[-1:] == [Changed.GOALS])
    assert asker.answers == ["first", Changed.JOURNAL | Changed.ME, "second", Changed.GOALS]


@pytest.mark.parametrize("by", ["destroyed", "collected"])
def test_the_answer_for_an_asker_that_is_gone_is_dropped_but_the_verb_is_done_and_told(
    qtbot: QtBot, bridge: Bridge, by: str
) -> None:
    gate, witness = Gate(), Asker()
    answers: list[Any] = []
    asker = Asker()
    asker.answers = answers
    bridge.changed.connect(witness.take)
    bridge.do(asker, gate.verb, asker.take)
    bridge.ask(asker, lambda: "query", asker.take)
    assert gate.begun.wait(60)
    if by == "destroyed":
        delete(asker)
    else:
        watch = weakref.ref(asker)
        del asker
        gc.collect()
        assert watch() is None, "the bridge keeps a widget alive"
    gate.open.set()
    qtbot.waitUntil(lambda: witness.answers == [Changed.JOURNAL])
    assert answers == []


def test_a_living_asker_is_answered(qtbot: QtBot, bridge: Bridge) -> None:
    gate, asker = Gate(), Asker()  # the control of the test above: nobody is gone
    bridge.do(asker, gate.verb, asker.take)
    gate.open.set()
    qtbot.waitUntil(lambda: asker.answers == ["late"])


def test_a_method_with_an_argument_given_is_called_and_held_weakly(
    qtbot: QtBot, bridge: Bridge
) -> None:
    named, gone = Asker(), Asker()
    bridge.ask(named, lambda: 7, partial(named.take_named, "count"))
    qtbot.waitUntil(lambda: named.answers == [("count", 7)])
    watch, gate = weakref.ref(gone), Gate()
    bridge.ask(gone, gate.query, partial(gone.take_named, "count"))
    del gone
    gc.collect()
    assert watch() is None
    gate.open.set()


def test_an_error_goes_to_whoever_takes_it(qtbot: QtBot, bridge: Bridge) -> None:
    asker, strip = Asker(), Asker()
    bridge.trouble.connect(strip.fail)
    bridge.do(asker, full, asker.take, asker.fail)
    qtbot.waitUntil(lambda: len(asker.errors) == 1)
    assert (asker.answers, strip.errors) == ([], [])


def test_an_error_that_nobody_takes_is_trouble_and_can_be_tried_again(
    qtbot: QtBot, bridge: Bridge
) -> None:
    asker, tries = Asker(), []

    def second_time_lucky() -> Done[str]:
        tries.append(1)
        if len(tries) == 1:
            raise Full
        return Done("saved", Changed.NOTHING)

    with qtbot.waitSignal(bridge.trouble) as heard:
        bridge.do(asker, second_time_lucky, asker.take)
    error, again = heard.args
    assert error.code == "full"
    assert error.__traceback__ is None, "a traceback holds the words of the frames it passed"
    again()
    qtbot.waitUntil(lambda: asker.answers == ["saved"])


def test_a_bug_becomes_a_report_without_text_and_the_thread_goes_on(
    qtbot: QtBot, bridge: Bridge, log: Path
) -> None:
    asker = Asker()

    def bug() -> Done[None]:
        secret = {"she said": "the-secret-words"}
        raise KeyError(secret["no such key the-secret-words"])

    bridge.do(asker, bug, None, asker.fail)
    bridge.do(asker, done("still there"), asker.take)
    qtbot.waitUntil(lambda: asker.answers == ["still there"])
    assert isinstance(asker.errors[0], ProgramFault)
    text = log.read_text()
    assert "KeyError" in text
    assert "test_bridge.py" in text
    assert "the-secret-words" not in text


def test_closing_finishes_every_verb_and_ends_both_threads(qtbot: QtBot, log: Path) -> None:
    before = threading.active_count()
    bridge = Bridge(CrashReport(str(log), SystemClock("UTC")))
    assert threading.active_count() == before + 2
    written: list[int] = []

    def write(number: int) -> Done[None]:
        written.append(number)
        return Done(None, Changed.JOURNAL)

    asker = Asker()
    for number in range(100):
        bridge.do(asker, partial(write, number), asker.take)
    bridge.close()
    bridge.close()
    assert written == list(range(100))
    assert threading.active_count() == before
    bridge.do(asker, partial(write, 100), asker.take)
    bridge.ask(asker, lambda: "too late", asker.take)
    QCoreApplication.processEvents()
    assert (len(written), asker.answers) == (100, [])


def test_queries_that_wait_are_dropped_when_the_bridge_closes(qtbot: QtBot, log: Path) -> None:
    bridge = Bridge(CrashReport(str(log), SystemClock("UTC")))
    asker, gate, asked = Asker(), Gate(), []
    bridge.ask(asker, gate.query, asker.take)
    bridge.ask(asker, lambda: asked.append(1), asker.take)
    assert gate.begun.wait(60)
    closing = threading.Thread(target=gate.open.set)
    bridge._reader._stopping.set()  # type: ignore[union-attr]
    closing.start()
    bridge.close()
    closing.join()
    assert asked == []


def test_no_object_of_the_window_dies_on_another_thread(qtbot: QtBot, bridge: Bridge) -> None:
    died: list[int] = []
    for _ in range(50):
        asker = Asker()
        asker.destroyed.connect(lambda: died.append(threading.get_ident()))
        bridge.ask(asker, lambda: "x", asker.take)
        del asker
    gc.collect()
    last = Asker()
    bridge.ask(last, lambda: "x", last.take)
    qtbot.waitUntil(lambda: last.answers == ["x"])
    assert set(died) <= {threading.get_ident()}
