from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mentordesk.errors import UserFacingError
from mentordesk.ui.gate.background import Background, GateFault


class Heard:
    def __init__(self) -> None:
        self.values: list[object] = []
        self.errors: list[UserFacingError] = []
        self.threads: list[int] = []

    def then(self, value: object) -> None:
        self.values.append(value)
        self.threads.append(threading.get_ident())

    def failed(self, error: UserFacingError) -> None:
        self.errors.append(error)


class Refused(UserFacingError):
    code = "refused"
    what = "No."


def refuse() -> None:
    raise Refused


def slip() -> None:
    raise ZeroDivisionError("a bug")


def test_jobs_run_elsewhere_in_order_and_answer_here(qtbot: QtBot) -> None:
    work, asker, heard = Background("test"), QObject(), Heard()
    for _ in range(3):
        work.run(asker, threading.get_ident, heard.then, heard.failed)
    qtbot.waitUntil(lambda: len(heard.values) == 3)
    assert threading.get_ident() not in heard.values
    assert set(heard.threads) == {threading.get_ident()}
    work.close(1.0)


def test_an_error_for_people_comes_back_without_its_frames(qtbot: QtBot) -> None:
    work, asker, heard = Background("test"), QObject(), Heard()
    work.run(asker, refuse, heard.then, heard.failed)
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert isinstance(heard.errors[0], Refused)
    assert heard.errors[0].__traceback__ is None
    work.close(1.0)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_bug_is_reported_said_and_does_not_end_the_work(qtbot: QtBot) -> None:
    work, asker, heard = Background("test"), QObject(), Heard()
    work.run(asker, slip, heard.then, heard.failed)
    qtbot.waitUntil(lambda: bool(heard.errors))
    assert isinstance(heard.errors[0], GateFault)
    work.run(asker, partial(int, "7"), heard.then, heard.failed)
    qtbot.waitUntil(lambda: heard.values == [7])
    work.close(1.0)


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    work, asker, other, heard = Background("test"), QObject(), QObject(), Heard()
    gate = threading.Event()
    work.run(asker, gate.wait, heard.then, heard.failed)
    work.run(other, partial(int, "7"), heard.then, heard.failed)
    delete(asker)
    gate.set()
    qtbot.waitUntil(lambda: bool(heard.values))
    assert heard.values == [7]
    work.close(1.0)


def test_closing_waits_for_the_job_that_runs_and_tells_nothing_any_more(qtbot: QtBot) -> None:
    work, asker, heard = Background("test"), QObject(), Heard()
    began, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def job() -> None:
        began.set()
        may_end.wait(60)
        ended.set()

    work.run(asker, job, heard.then, heard.failed)
    assert began.wait(60)
    threading.Timer(0.05, may_end.set).start()
    work.close(10.0)
    assert ended.is_set()
    qtbot.wait(20)  # an answer, if there were one, would have come
    assert heard.values == []
