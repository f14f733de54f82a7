"""When the desk locks by itself: idle, asleep, behind a locked screen."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.clock import Moment
from mentordesk.ui.watch import Reason, Watch
from tests.driving.login1 import Login1, system_bus

ROOT = Path(__file__).resolve().parents[2]


class HandClock:
    """A clock that moves when the test moves it."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
        self.seconds = 1000.0

    def now(self) -> Moment:
        return Moment(self.wall, "UTC")

    def monotonic(self) -> float:
        return self.seconds

    def pass_by(self, seconds: float) -> None:
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)


class Heard:
    """A watch over one field, and the reasons that it gave."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = HandClock()
        self.field = QLineEdit()
        qtbot.addWidget(self.field)
        self.field.show()
        qtbot.waitExposed(self.field)
        self.watch = Watch(self.clock, 10, self.field)
        self.reasons: list[Reason] = []
        self.watch.lock_due.connect(self.reasons.append)
        window = self.field.windowHandle()
        assert window is not None
        self.watch.begin(window)


@pytest.fixture
def heard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Heard:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    return Heard(qtbot)


def test_ten_minutes_without_input_ask_for_the_lock(heard: Heard) -> None:
    heard.clock.pass_by(599)
    heard.watch.look()
    assert heard.reasons == []
    heard.clock.pass_by(1)
    heard.watch.look()
    assert heard.reasons == [Reason.IDLE]


def test_a_key_and_a_click_start_the_ten_minutes_again(heard: Heard) -> None:
    heard.clock.pass_by(599)
    QTest.keyClick(heard.field.windowHandle(), Qt.Key.Key_A)
    heard.clock.pass_by(599)
    QTest.mouseClick(
        heard.field.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(4, 4),
    )
    heard.clock.pass_by(599)
    heard.watch.look()
    assert heard.reasons == []


def test_other_events_are_no_sign_of_a_person(heard: Heard) -> None:
    heard.clock.pass_by(600)
    for kind in (QEvent.Type.Paint, QEvent.Type.Timer, QEvent.Type.UpdateRequest):
        heard.watch.eventFilter(heard.field, QEvent(kind))
    heard.watch.look()
    assert heard.reasons == [Reason.IDLE]


def test_typing_in_a_dialog_counts_too(heard: Heard, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    heard.clock.pass_by(599)
    QTest.keyClick(other.windowHandle(), Qt.Key.Key_A)
    heard.clock.pass_by(10)
    heard.watch.look()
    assert heard.reasons == []


def test_input_passes_through_the_watch(heard: Heard) -> None:
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    assert not heard.watch.eventFilter(heard.field, key)


def test_a_running_session_holds_the_idle_lock_until_its_end(heard: Heard) -> None:
    heard.watch.hold_until(heard.clock.monotonic() + 3600)
    heard.clock.pass_by(3599)
    heard.watch.look()
    assert heard.reasons == []
    heard.clock.pass_by(1)
    heard.watch.look()
    assert heard.reasons == [Reason.IDLE]


def test_the_minutes_can_be_changed_while_it_watches(heard: Heard) -> None:
    heard.watch.set_idle_minutes(1)
    heard.clock.pass_by(60)
    heard.watch.look()
    assert heard.reasons == [Reason.IDLE]


def test_a_wall_clock_that_ran_on_while_we_stood_still_is_a_sleep(heard: Heard) -> None:
    heard.clock.wall += timedelta(minutes=3)
    heard.watch.look()
    assert heard.reasons == [Reason.SUSPEND]


def test_a_clock_set_back_or_a_little_forward_is_no_sleep(heard: Heard) -> None:
    heard.clock.wall -= timedelta(days=400)
    heard.watch.look()
    heard.clock.wall += timedelta(seconds=20)
    heard.watch.look()
    assert heard.reasons == []


def test_it_ticks_while_the_event_loop_turns(heard: Heard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(heard.watch.ticked):
        heard.watch.look()


LISTENER = """
import os, sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer
from mentordesk import sandbox
assert sandbox.refuse_network()
from mentordesk.ui.system_watch import SystemWatch
app = QCoreApplication([])
watch = SystemWatch()
def say(word):
    print(word, flush=True)
def sleeping():
    say("sleeping")
    told.setEnabled(True)
def sleep_now():
    os._exit(0)
told = QSocketNotifier(0, QSocketNotifier.Type.Read)
told.setEnabled(False)
told.activated.connect(sleep_now)
def locked():
    say("locked")
watch.sleeping.connect(sleeping)
watch.screen_locked.connect(locked)
def ready():
    say("ready")
QTimer.singleShot(300, ready)
app.exec()
"""


def test_sleep_and_locked_screens_are_heard_over_the_buses_inside_the_sandbox(
    tmp_path: Path,
) -> None:
    with (
        system_bus(str(tmp_path)) as bus,
        Login1(bus) as login1,
        subprocess.Popen(
            [sys.executable, "-c", LISTENER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=dict(os.environ, DBUS_SYSTEM_BUS_ADDRESS=bus, DBUS_SESSION_BUS_ADDRESS=bus),
        ) as listener,
    ):
        assert listener.stdin is not None
        assert listener.stdout is not None
        assert login1.hear() == "delay granted"
        assert listener.stdout.readline() == "ready\n"
        for word in ("lock another session", "lock", "screen saver off", "screen saver on"):
            login1.tell(word)
        assert listener.stdout.readline() == "locked\n"
        assert listener.stdout.readline() == "locked\n"
        login1.tell("sleep")
        assert listener.stdout.readline() == "sleeping\n"
        login1.tell("is it held?")
        assert login1.hear() == "held", "the computer must wait for the desk"
        listener.stdin.write("close\n")
        listener.stdin.flush()
        assert login1.hear() == "slept"
        listener.kill()
